//! Writes and reads units as XLIFF 1.2, the version that both Weblate and Poedit support.
//!
//! A record is a `<file>`, a unit a `<trans-unit>`. A stale one has its previous source as an `<alt-trans>`.

use std::io::Cursor;

use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::{Reader, Writer};

use super::unit::{TranslationUnit, UnitState};
use super::{ExchangeError, ReturnedFile, ReturnedUnit};
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
        // Without a state, because some tools do not change it when they add a translation.
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

/// The units of a file.
pub(super) fn read(text: &str) -> Result<ReturnedFile, ExchangeError> {
    let mut reader = Reader::from_str(text);
    let mut returned = ReturnedFile::default();
    let mut depth = 0_usize;
    let mut is_xliff = false;
    let mut unit: Option<ReturnedUnit> = None;
    // The source and target in an `<alt-trans>` are not those of the unit.
    let mut in_alt_trans = false;
    let mut text = String::new();
    loop {
        let event = reader.read_event().map_err(|error| {
            // Every other error of syntax is a tag or a value without its end.
            let is_cut = matches!(&error, quick_xml::Error::Syntax(syntax)
                if *syntax != SyntaxError::InvalidBangMarkup);
            match is_cut {
                true => ExchangeError::CutShort,
                false => invalid(error),
            }
        })?;
        depth += usize::from(matches!(event, Event::Start(_)));
        depth = depth.saturating_sub(usize::from(matches!(event, Event::End(_))));
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "xliff" => {
                    is_xliff = true;
                    let version = attribute(&tag, "version")?;
                    if let Some(version) = version.filter(|version| !version.starts_with("1.")) {
                        return Err(ExchangeError::Version(version));
                    }
                }
                "file" => add_language(&mut returned, attribute(&tag, "target-language")?)?,
                // The text of the unit that is open would be lost.
                "trans-unit" if unit.is_some() => return Err(invalid("<trans-unit>")),
                "trans-unit" => {
                    in_alt_trans = false;
                    unit = Some(ReturnedUnit {
                        key: attribute(&tag, "id")?.unwrap_or_default(),
                        ..ReturnedUnit::default()
                    });
                }
                "alt-trans" => in_alt_trans = true,
                name @ ("source" | "target") => {
                    text.clear();
                    if let Some(unit) = unit.as_mut().filter(|_| name == "target" && !in_alt_trans)
                    {
                        unit.finished = is_finished(attribute(&tag, "state")?.as_deref());
                    }
                }
                _ => {}
            },
            Event::End(tag) => match (tag.local_name().as_ref(), &mut unit) {
                ("alt-trans", _) => in_alt_trans = false,
                ("source", Some(unit)) if !in_alt_trans => unit.source.push_str(&text),
                ("target", Some(unit)) if !in_alt_trans => unit.target.push_str(&text),
                ("trans-unit", unit) => {
                    unit.take().into_iter().for_each(|unit| returned.push(unit))
                }
                _ => {}
            },
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(entity) => {
                let character = entity.resolve_char_ref();
                match character.map_err(invalid)? {
                    Some(character) => text.push(character),
                    None => {
                        let name: &str = &entity;
                        let known = quick_xml::escape::resolve_predefined_entity(name);
                        text.push_str(known.ok_or_else(|| invalid(format!("&{name};")))?);
                    }
                }
            }
            Event::Eof => break,
            Event::Empty(tag) => {
                // `<x/>` stands for something that is not in the file (XLIFF 1.2 §2.2.2).
                let is_inline = matches!(tag.local_name().as_ref(), "x" | "bx" | "ex");
                if let Some(unit) = unit.as_mut().filter(|_| is_inline && !in_alt_trans) {
                    unit.has_markup = true;
                }
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    match (is_xliff, depth) {
        (true, 0) => Ok(returned),
        (true, _) => Err(ExchangeError::CutShort),
        (false, _) => Err(invalid("<xliff>")),
    }
}

fn invalid(error: impl ToString) -> ExchangeError {
    ExchangeError::Invalid(error.to_string())
}

/// The target language of a part, which all parts must share.
fn add_language(file: &mut ReturnedFile, own: Option<String>) -> Result<(), ExchangeError> {
    match (&file.language, own) {
        (Some(known), Some(own)) if *known != own => {
            Err(ExchangeError::SeveralLanguages(format!("{known}, {own}")))
        }
        (_, Some(own)) => {
            file.language = Some(own);
            Ok(())
        }
        (_, None) => Ok(()),
    }
}

fn attribute(
    tag: &quick_xml::events::BytesStart<'_>,
    name: &str,
) -> Result<Option<String>, ExchangeError> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(invalid)?;
        if attribute.key.as_ref() == name {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(invalid)?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// Whether a translator has finished a unit (XLIFF 1.2 §5.2, `state`).
fn is_finished(state: Option<&str>) -> bool {
    matches!(state, None | Some("translated" | "signed-off" | "final"))
}
