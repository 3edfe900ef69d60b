//! Units as an XLIFF 1.2 file: the version that Weblate and Poedit have in common.
//!
//! A record is a `<file>`, a unit a `<trans-unit>`. Beside a stale one stands the source it was
//! made from, as an `<alt-trans>`.

use std::io::Cursor;

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::{Reader, Writer};

use super::ReturnedUnit;
use super::unit::{TranslationUnit, UnitState};
use crate::error::Error;
use crate::model::Language;

/// Writes a file.
pub(super) fn write(
    units: &[TranslationUnit],
    source: &Language,
    target: &Language,
) -> Result<String, Error> {
    let mut writer = Writer::new_with_indent(Cursor::new(Vec::new()), b' ', 1);
    let written = document(&mut writer, units, source, target);
    written.map_err(|error| Error::Internal(format!("XLIFF cannot be written: {error}.")))?;
    let mut bytes = writer.into_inner().into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(|error| Error::Internal(format!("{error}.")))
}

type XliffWriter = Writer<Cursor<Vec<u8>>>;

fn document(
    writer: &mut XliffWriter,
    units: &[TranslationUnit],
    source: &Language,
    target: &Language,
) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("xliff")
        .with_attributes([
            ("version", "1.2"),
            ("xmlns", "urn:oasis:names:tc:xliff:document:1.2"),
        ])
        .write_inner_content(|writer| {
            for of_file in units.chunk_by(|a, b| a.file == b.file) {
                let file = of_file.first().map_or("", |unit| unit.file.as_str());
                writer
                    .create_element("file")
                    .with_attributes([
                        ("original", file),
                        ("datatype", "plaintext"),
                        ("source-language", source.tag.as_str()),
                        ("target-language", target.tag.as_str()),
                    ])
                    .write_inner_content(|writer| {
                        writer
                            .create_element("body")
                            .write_inner_content(|writer| {
                                of_file.iter().try_for_each(|unit| trans_unit(writer, unit))
                            })?;
                        Ok(())
                    })?;
            }
            Ok(())
        })?;
    Ok(())
}

fn trans_unit(writer: &mut XliffWriter, unit: &TranslationUnit) -> std::io::Result<()> {
    let (state, approved) = match unit.state {
        UnitState::Fresh => (Some("final"), "yes"),
        UnitState::Unreviewed | UnitState::Stale => (Some("needs-review-translation"), "no"),
        // Some tools leave the state alone when they fill in a translation.
        UnitState::Missing => (None, "no"),
    };
    writer
        .create_element("trans-unit")
        .with_attributes([
            ("id", unit.key.as_str()),
            ("resname", unit.key.as_str()),
            ("approved", approved),
            ("xml:space", "preserve"),
        ])
        .write_inner_content(|writer| {
            element(writer, "source", &unit.source)?;
            writer
                .create_element("target")
                .with_attributes(state.map(|state| ("state", state)))
                .write_text_content(BytesText::new(&unit.target))?;
            if let Some(old) = &unit.previous_source {
                writer
                    .create_element("alt-trans")
                    .with_attribute(("alttranstype", "previous-version"))
                    .write_inner_content(|writer| {
                        element(writer, "source", old)?;
                        element(writer, "target", &unit.target)
                    })?;
            }
            Ok(())
        })?;
    Ok(())
}

fn element(writer: &mut XliffWriter, name: &str, text: &str) -> std::io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}

/// Where the reader is.
#[derive(Default)]
struct XliffReader {
    key: Option<String>,
    source: String,
    target: String,
    finished: bool,
    /// Inside an `<alt-trans>`, which is not the unit's own.
    in_alt_trans: bool,
    inside: XliffElement,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum XliffElement {
    #[default]
    Nothing,
    Source,
    Target,
}

/// The units of a file that have a translation.
pub(super) fn read(text: &str) -> Result<Vec<ReturnedUnit>, String> {
    let mut reader = Reader::from_str(text);
    let mut place = XliffReader::default();
    let mut returned = Vec::new();
    let mut is_xliff = false;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "xliff" => is_xliff = true,
                "trans-unit" => {
                    place = XliffReader {
                        key: attribute(&tag, "id")?,
                        ..XliffReader::default()
                    };
                }
                "alt-trans" => place.in_alt_trans = true,
                "source" if !place.in_alt_trans => place.inside = XliffElement::Source,
                "target" if !place.in_alt_trans => {
                    place.inside = XliffElement::Target;
                    place.finished = is_finished(attribute(&tag, "state")?.as_deref());
                }
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "alt-trans" => place.in_alt_trans = false,
                "source" | "target" => place.inside = XliffElement::Nothing,
                "trans-unit" => {
                    let done = std::mem::take(&mut place);
                    let is_empty = done.target.trim().is_empty();
                    if let Some(key) = done.key.filter(|_| !is_empty) {
                        returned.push(ReturnedUnit {
                            key,
                            source: done.source,
                            target: done.target,
                            finished: done.finished,
                        });
                    }
                }
                _ => {}
            },
            Event::Text(words) => {
                let words = words.xml10_content();
                place.add(&words);
            }
            Event::CData(words) => {
                let words = words.xml10_content();
                place.add(&words);
            }
            Event::GeneralRef(entity) => {
                let character = entity
                    .resolve_char_ref()
                    .map_err(|error| error.to_string())?;
                match character {
                    Some(character) => place.add(character.encode_utf8(&mut [0; 4])),
                    None => {
                        let name: &str = &entity;
                        let known = quick_xml::escape::resolve_predefined_entity(name);
                        place.add(known.ok_or_else(|| format!("&{name};"))?);
                    }
                }
            }
            Event::Eof => break,
            Event::Empty(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
    match is_xliff {
        true => Ok(returned),
        false => Err("<xliff>".to_owned()),
    }
}

impl XliffReader {
    fn add(&mut self, words: &str) {
        match self.inside {
            XliffElement::Nothing => {}
            XliffElement::Source => self.source.push_str(words),
            XliffElement::Target => self.target.push_str(words),
        }
    }
}

fn attribute(
    tag: &quick_xml::events::BytesStart<'_>,
    name: &str,
) -> Result<Option<String>, String> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if attribute.key.as_ref() == name {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| error.to_string())?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// Whether a translator is done with a unit (XLIFF 1.2 §5.2, `state`).
fn is_finished(state: Option<&str>) -> bool {
    match state {
        None | Some("translated" | "signed-off" | "final") => true,
        Some(_) => false,
    }
}
