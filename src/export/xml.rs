//! Shared by the XML formats: a writer into memory, and text without illegal characters.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::error::Error;

/// An XML writer into memory.
pub(super) type XmlWriter = Writer<Vec<u8>>;

/// A document with nothing but its declaration.
pub(super) fn document() -> io::Result<XmlWriter> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

/// Writes an element with text.
pub(super) fn text(xml: &mut XmlWriter, name: &str, text: &str) -> io::Result<()> {
    let legal = strip_illegal(text);
    xml.create_element(name)
        .write_text_content(BytesText::new(&legal))?;
    Ok(())
}

/// A text that may be in another language than the document.
pub(super) fn text_in(
    xml: &mut XmlWriter,
    name: &str,
    text: &str,
    language: Option<&str>,
) -> io::Result<()> {
    let Some(language) = language else {
        return self::text(xml, name, text);
    };
    xml.create_element(name)
        .with_attribute(("xml:lang", language))
        .write_text_content(BytesText::new(&strip_illegal(text)))?;
    Ok(())
}

/// The text as it stands in an element or attribute.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    match strip_illegal(text) {
        Cow::Borrowed(text) => escape(text),
        Cow::Owned(text) => escape(text),
    }
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

/// Writing into memory fails only through a bug in greenlist.
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

/// The start tags with their attributes, and the texts after a `'`, in document order.
#[cfg(test)]
pub(super) fn read_back(bytes: &[u8]) -> Vec<String> {
    use quick_xml::escape::unescape;
    use quick_xml::reader::Reader;

    let source = std::str::from_utf8(bytes).unwrap();
    let mut reader = Reader::from_str(source);
    let mut nodes = Vec::new();
    let mut text = String::new();
    loop {
        let event = reader.read_event().unwrap();
        if let Event::Text(part) = &event {
            text.push_str(part);
            continue;
        }
        if let Event::GeneralRef(name) = &event {
            text.push_str(&unescape(&format!("&{};", &**name)).unwrap());
            continue;
        }
        if !text.trim().is_empty() {
            nodes.push(format!("'{text}"));
        }
        text.clear();
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let mut node = tag.name().as_ref().to_owned();
            for attribute in tag.attributes() {
                let attribute = attribute.unwrap();
                let value = unescape(&attribute.value).unwrap();
                node.push_str(&format!(" {}={value}", attribute.key.as_ref()));
            }
            nodes.push(node);
        } else if matches!(event, Event::Eof) {
            return nodes;
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
