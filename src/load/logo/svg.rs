//! SVG without scripts and external references.
//!
//! Browsers neither run scripts nor load resources of an image in a style sheet. But the file is also
//! published by itself, so it must not contain any (SVG 1.1 §18, §17.1).

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::LocalName;
use quick_xml::reader::Reader;

use super::{LogoError, SizedImage};
use crate::theme::ImageData;

/// Browsers draw an SVG file only if its root has this namespace.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Elements that run scripts or embed another document.
const ACTIVE_ELEMENTS: [&str; 8] = [
    "script",
    "foreignObject",
    "handler",
    "iframe",
    "object",
    "embed",
    "audio",
    "video",
];

/// Reads an SVG image.
pub(super) fn read(bytes: Vec<u8>) -> Result<SizedImage, LogoError> {
    let text = String::from_utf8(bytes).map_err(|_| LogoError::NotAnImage)?;
    let mut reader = Reader::from_str(&text);
    let mut ratio = None;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| LogoError::NotAnImage)? {
            Event::Start(element) => {
                check_element(&element, &mut ratio)?;
                depth += 1;
            }
            Event::Empty(element) => check_element(&element, &mut ratio)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => check_references(&text)?,
            Event::CData(text) => check_references(&text)?,
            Event::PI(instruction) => {
                return Err(LogoError::Active(format!("<?{}", instruction.target())));
            }
            // Browsers do not load the file that a document type names.
            Event::DocType(kind) if kind.contains('[') => {
                return Err(LogoError::Active("<!DOCTYPE [".to_owned()));
            }
            Event::DocType(_) | Event::Decl(_) | Event::Comment(_) | Event::GeneralRef(_) => {}
            Event::Eof => break,
        }
    }
    match ratio.filter(|_| depth == 0) {
        Some(ratio) => Ok((ImageData::Svg(text), ratio)),
        None => Err(LogoError::NotAnImage),
    }
}

/// Checks an element; the first one has the size of the image.
fn check_element(element: &BytesStart<'_>, ratio: &mut Option<f64>) -> Result<(), LogoError> {
    let name = local_name(element.local_name());
    if ACTIVE_ELEMENTS
        .iter()
        .any(|active| name.eq_ignore_ascii_case(active))
    {
        return Err(LogoError::Active(format!("<{name}>")));
    }
    let mut attributes = Vec::new();
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| LogoError::NotAnImage)?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| LogoError::NotAnImage)?
            .into_owned();
        let key = local_name(attribute.key.local_name());
        if key.to_ascii_lowercase().starts_with("on") {
            return Err(LogoError::Active(key));
        }
        if key == "href" && !is_internal(&value) {
            return Err(LogoError::Active(value));
        }
        check_references(&value)?;
        attributes.push((key, value));
    }
    if ratio.is_none() {
        let get = |wanted: &str| {
            let found = attributes.iter().find(|(key, _)| key == wanted);
            found.map(|(_, value)| value.as_str())
        };
        let is_svg = name == "svg" && attributes.iter().any(|(_, value)| value == NAMESPACE);
        let size = get("viewBox")
            .and_then(view_box_ratio)
            .or_else(|| Some(length(get("width")?)? / length(get("height")?)?));
        *ratio = size.filter(|ratio| is_svg && ratio.is_finite() && *ratio > 0.0);
        ratio.ok_or(LogoError::NotAnImage)?;
    }
    Ok(())
}

fn local_name(name: LocalName<'_>) -> String {
    name.into_inner().to_owned()
}

/// Checks a text or a value for external references and scripts.
fn check_references(text: &str) -> Result<(), LogoError> {
    let lower = text.to_ascii_lowercase();
    let external = lower.split("url(").skip(1).find(|rest| {
        let address = rest.trim_start_matches([' ', '"', '\'']);
        !is_internal(address)
    });
    if let Some(rest) = external {
        let address = rest.split(')').next().unwrap_or_default();
        return Err(LogoError::Active(format!("url({address})")));
    }
    match ["@import", "javascript:"]
        .iter()
        .find(|word| lower.contains(**word))
    {
        Some(word) => Err(LogoError::Active((*word).to_owned())),
        None => Ok(()),
    }
}

/// Whether an address refers to the same file, or contains a whole bitmap image.
fn is_internal(address: &str) -> bool {
    let address = address.trim_start();
    address.starts_with('#')
        || ["data:image/png", "data:image/jpeg"]
            .iter()
            .any(|kind| address.starts_with(kind))
}

/// `min-x min-y width height`.
fn view_box_ratio(view: &str) -> Option<f64> {
    let parts = view.split([' ', ',', '\n', '\t']);
    let numbers: Vec<f64> = parts
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [_, _, width, height] => Some(width / height),
        _ => None,
    }
}

/// A length in pixels; one in percent does not tell the size.
fn length(text: &str) -> Option<f64> {
    text.trim().trim_end_matches("px").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::load::logo::LogoError;

    fn ratio(svg: &str) -> Result<f64, LogoError> {
        read(svg.as_bytes().to_vec()).map(|(_, ratio)| ratio)
    }

    #[test]
    fn the_ratio_is_read_from_the_root() {
        let start = "<svg xmlns='http://www.w3.org/2000/svg'";
        for (svg, expected) in [
            (format!("{start} viewBox='0 0 30 10'/>"), 3.0),
            (
                format!(
                    "<?xml version='1.0'?><!DOCTYPE svg>{start} width='20px' height='40'><path d='M0 0' fill='url(#a)'/></svg>"
                ),
                0.5,
            ),
        ] {
            assert_eq!(ratio(&svg), Ok(expected), "{svg}");
        }
        for svg in [
            format!("{start}/>"),
            format!("{start} width='100%' height='100%'/>"),
            format!("{start} viewBox='0 0 1 0'/>"),
            format!("{start} viewBox='0 0 1 1'><path>"),
            "<svg viewBox='0 0 1 1'/>".to_owned(),
            "<html xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>".to_owned(),
            "PNG".to_owned(),
        ] {
            assert_eq!(ratio(&svg), Err(LogoError::NotAnImage), "{svg}");
        }
    }

    #[test]
    fn scripts_and_external_references_are_reported() {
        for (inside, found) in [
            ("<script>alert(1)</script>", "<script>"),
            ("<g><foreignObject/></g>", "<foreignObject>"),
            ("<path onclick='x'/>", "onclick"),
            (
                "<use xlink:href='https://a.example/b.svg#c'/>",
                "https://a.example/b.svg#c",
            ),
            (
                "<image href='data:image/svg+xml,x'/>",
                "data:image/svg+xml,x",
            ),
            (
                "<path style='fill:url(https://a.example/x)'/>",
                "url(https://a.example/x)",
            ),
            ("<style>@import 'x';</style>", "@import"),
            ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet"),
        ] {
            let svg =
                format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>{inside}</svg>");
            assert_eq!(
                ratio(&svg),
                Err(LogoError::Active(found.to_owned())),
                "{svg}"
            );
        }
        let entity = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>";
        assert_eq!(
            ratio(entity),
            Err(LogoError::Active("<!DOCTYPE [".to_owned()))
        );
    }
}
