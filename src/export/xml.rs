//! What XML formats have in common: a writer into memory and text without illegal characters.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::Error;

/// A writer into memory.
pub(super) type XmlWriter = Writer<Vec<u8>>;

/// An empty document: only its declaration.
pub(super) fn document() -> io::Result<XmlWriter> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

/// An element that holds text.
pub(super) fn text(xml: &mut XmlWriter, name: &str, text: &str) -> io::Result<()> {
    let legal = strip_illegal(text);
    xml.create_element(name)
        .write_text_content(BytesText::new(&legal))?;
    Ok(())
}

/// The text without the characters that no escape makes legal in XML 1.0 (§2.2): most control
/// characters, U+FFFE and U+FFFF.
pub(super) fn strip_illegal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_legal) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|char| is_legal(*char)).collect())
    }
}

/// A write into memory can only fail through a fault of ours.
pub(super) fn internal_error(error: io::Error) -> Error {
    Error::Internal(format!("XML in memory: {error}"))
}

fn is_legal(char: char) -> bool {
    match char {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => other >= ' ',
    }
}

/// Opening tags with their attributes, and texts behind a `'`, in order: a test's view of a file.
#[cfg(test)]
pub(super) fn read_back(bytes: &[u8]) -> Vec<String> {
    use quick_xml::escape::unescape;
    use quick_xml::reader::Reader;

    let source = std::str::from_utf8(bytes).unwrap();
    let mut reader = Reader::from_str(source);
    let mut seen = Vec::new();
    let mut words = String::new();
    loop {
        let event = reader.read_event().unwrap();
        if let Event::Text(text) = &event {
            words.push_str(text);
            continue;
        }
        if let Event::GeneralRef(name) = &event {
            words.push_str(&unescape(&format!("&{};", &**name)).unwrap());
            continue;
        }
        if !words.trim().is_empty() {
            seen.push(format!("'{words}"));
        }
        words.clear();
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let mut told = tag.name().as_ref().to_owned();
            for attribute in tag.attributes() {
                let attribute = attribute.unwrap();
                let value = unescape(&attribute.value).unwrap();
                told.push_str(&format!(" {}={value}", attribute.key.as_ref()));
            }
            seen.push(told);
        } else if matches!(event, Event::Eof) {
            return seen;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::strip_illegal;

    #[test]
    fn illegal_characters_are_dropped() {
        assert_eq!(
            strip_illegal("a\u{0}\u{8}b\u{b}\t\n甲\u{ffff}🏫\u{7f}"),
            "ab\t\n甲🏫\u{7f}"
        );
    }
}
