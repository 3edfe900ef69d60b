//! SVG without scripts and external references.
//!
//! Browsers neither run scripts nor load resources of an image in a style sheet. But the file is also
//! published by itself, so it must not contain any (SVG 1.1 §18, §17.1). The ways to hide them are many, so
//! only what draws is allowed: lists of elements, attributes and functions, and addresses in the file.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::svg_names::{ATTRIBUTES, ELEMENTS, FUNCTIONS, IGNORED_NAMESPACES};
use super::{LogoError, SizedImage};
use crate::theme::ImageData;

/// Browsers draw an SVG file only if its root has this namespace.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// The namespace of `xlink:href`.
const XLINK: &str = "http://www.w3.org/1999/xlink";
/// The namespace of `xml:space`.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Reads an SVG image.
pub(super) fn read(bytes: Vec<u8>) -> Result<SizedImage, LogoError> {
    let text = String::from_utf8(bytes).map_err(|_| LogoError::NotAnImage)?;
    let mut reader = NsReader::from_str(&text);
    let mut ratio = None;
    let mut depth = 0_usize;
    // Comments between two texts do not separate what a style sheet is read from.
    let mut style: Option<String> = None;
    loop {
        let event = reader.read_event().map_err(|_| LogoError::NotAnImage)?;
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                let name = element.name().into_inner().to_owned();
                if style.is_some() || !is_allowed(&reader, element) {
                    return Err(LogoError::Active(format!("<{name}>")));
                }
                let attributes = attributes(&reader, element)?;
                if ratio.is_none() {
                    ratio = Some(size(&attributes).ok_or(LogoError::NotAnImage)?);
                }
                if matches!(event, Event::Start(_)) {
                    style = (element.local_name().into_inner() == "style").then(String::new);
                    depth += 1;
                }
            }
            Event::End(_) => {
                if let Some(style) = style.take() {
                    check_style(&style)?;
                }
                depth = depth.saturating_sub(1);
            }
            Event::Text(part) => {
                if let Some(style) = &mut style {
                    style.push_str(part);
                }
            }
            Event::CData(part) => {
                if let Some(style) = &mut style {
                    style.push_str(part);
                }
            }
            Event::GeneralRef(_) if style.is_some() => {
                return Err(LogoError::Active("<style> &…;".to_owned()));
            }
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
    match ratio.filter(|_| depth == 0 && is_drawing(&text)) {
        Some(ratio) => Ok((ImageData::Svg(text), ratio)),
        None => Err(LogoError::NotAnImage),
    }
}

/// Whether a file is well-formed and its root is `<svg>`: browsers draw no other, and quick-xml reads on after
/// an unknown entity, a second root or a character that XML does not have.
fn is_drawing(text: &str) -> bool {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let document = roxmltree::Document::parse_with_options(text, options);
    document.is_ok_and(|document| document.root_element().has_tag_name((NAMESPACE, "svg")))
}

/// Whether an element draws, or is ignored by browsers.
fn is_allowed(reader: &NsReader<&[u8]>, element: &BytesStart<'_>) -> bool {
    match reader.resolver().resolve_element(element.name()) {
        (ResolveResult::Bound(namespace), name) if namespace.into_inner() == NAMESPACE => {
            ELEMENTS.contains(&name.into_inner())
        }
        (ResolveResult::Bound(namespace), _) => is_ignored(namespace.into_inner()),
        (ResolveResult::Unbound | ResolveResult::Unknown(_), _) => false,
    }
}

fn is_ignored(namespace: &str) -> bool {
    IGNORED_NAMESPACES.contains(&namespace)
}

/// The attributes without a namespace, after checking all of them.
fn attributes(
    reader: &NsReader<&[u8]>,
    element: &BytesStart<'_>,
) -> Result<Vec<(String, String)>, LogoError> {
    let mut known = Vec::new();
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| LogoError::NotAnImage)?;
        // An element in another namespace is refused.
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|_| LogoError::NotAnImage)?
            .into_owned();
        let key = attribute.key.into_inner().to_owned();
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        let name = name.into_inner();
        let is_known = match &namespace {
            ResolveResult::Unbound => {
                ATTRIBUTES.contains(&name) || name.starts_with("aria-") || name.starts_with("data-")
            }
            ResolveResult::Bound(namespace) => match namespace.into_inner() {
                XLINK => ["href", "title", "type"].contains(&name),
                XML => ["lang", "space"].contains(&name),
                other if is_ignored(other) => continue,
                _ => false,
            },
            ResolveResult::Unknown(_) => false,
        };
        if !is_known {
            return Err(LogoError::Active(key));
        }
        if name == "href" && !is_internal(&value) {
            return Err(LogoError::Active(value));
        }
        check_style(&value)?;
        if namespace == ResolveResult::Unbound {
            known.push((key, value));
        }
    }
    Ok(known)
}

/// The ratio of the root element.
fn size(attributes: &[(String, String)]) -> Option<f64> {
    let get = |wanted: &str| {
        let found = attributes.iter().find(|(key, _)| key == wanted);
        found.map(|(_, value)| value.as_str())
    };
    let ratio = get("viewBox")
        .and_then(view_box_ratio)
        .or_else(|| Some(length(get("width")?)? / length(get("height")?)?));
    ratio.filter(|ratio| ratio.is_finite() && *ratio > 0.0)
}

/// Checks a style sheet or a value for what loads something. Escapes could hide it, so there may be none.
fn check_style(text: &str) -> Result<(), LogoError> {
    if text.contains('\\') {
        return Err(LogoError::Active("\\".to_owned()));
    }
    let lower = text.to_ascii_lowercase();
    let rules = lower.split('@').skip(1);
    if let Some(rule) = rules.into_iter().find(|rule| !rule.starts_with("media")) {
        let name: String = rule
            .chars()
            .take_while(|part| part.is_alphanumeric())
            .collect();
        return Err(LogoError::Active(format!("@{name}")));
    }
    let is_name = |part: char| part.is_alphanumeric() || part == '-' || part == '_';
    for (at, _) in lower.match_indices('(') {
        let (before, inside) = (&lower[..at], &lower[at + 1..]);
        let name = &before[before.trim_end_matches(is_name).len()..];
        let is_known = match name {
            "url" => is_internal(inside.trim_start_matches([' ', '"', '\''])),
            "" => true,
            other => FUNCTIONS.contains(&other),
        };
        if !is_known {
            let argument = inside.split(')').next().unwrap_or_default();
            return Err(LogoError::Active(format!("{name}({argument})")));
        }
    }
    Ok(())
}

/// Whether an address refers to the same file, or contains a whole bitmap image.
fn is_internal(address: &str) -> bool {
    address.starts_with('#')
        || ["data:image/png;base64,", "data:image/jpeg;base64,"]
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
            format!("{start} viewBox='0 0 1 1'/>{start} viewBox='0 0 1 1'/>"),
            format!("{start} viewBox='0 0 1 1'/>text"),
            format!("{start} viewBox='0 0 1 1'><title>R&D</title></svg>"),
            format!("{start} viewBox='0 0 1 1'><title>&nbsp;</title></svg>"),
            format!("{start} viewBox='0 0 1 1'><title>&#0;</title></svg>"),
            format!("{start} viewBox='0 0 1 1'><title>\u{1}</title></svg>"),
            format!("{start} viewBox='0 0 1 1' class='<'/>"),
            format!("text{start} viewBox='0 0 1 1'/>"),
            format!("{start} viewBox='0 0 1 1'/><?xml version='1.0'?>"),
            start.replace("<svg", "<g") + " viewBox='0 0 1 1'/>",
            "PNG".to_owned(),
        ] {
            assert_eq!(ratio(&svg), Err(LogoError::NotAnImage), "{svg}");
        }
    }

    #[test]
    fn a_file_of_a_drawing_program_is_taken() {
        let svg = "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' viewBox='0 0 2 1' version='1.1'
            xmlns:xlink='http://www.w3.org/1999/xlink' xml:space='preserve'
            xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:version='1.2'>
            <inkscape:grid type='xygrid'/><svg:title>A (draft) @ work</svg:title>
            <svg:style><![CDATA[.a { fill: rgb(1,2,3) } @media (max-width: 9px) { .a { fill: url(#b) } }]]></svg:style>
            <svg:g transform='translate(1) rotate(2)' style='opacity:.5' aria-label='A (B)'>
            <svg:use xlink:href='#b'/><svg:image href='data:image/png;base64,AA=='/></svg:g></svg:svg>";
        assert_eq!(ratio(svg), Ok(2.0));
    }

    #[test]
    fn scripts_and_external_references_are_reported() {
        for (inside, found) in [
            ("<script>alert(1)</script>", "<script>"),
            ("<g><foreignObject/></g>", "<foreignObject>"),
            ("<path onclick='x'/>", "onclick"),
            ("<path ON='x'/>", "ON"),
            ("<a href='#x'/>", "<a>"),
            (
                "<use xlink:href='https://a.example/b.svg#c'/>",
                "https://a.example/b.svg#c",
            ),
            (
                "<image href='data:image/svg+xml,x'/>",
                "data:image/svg+xml,x",
            ),
            ("<use href='java&#9;script:x'/>", "java\tscript:x"),
            (
                "<use href='#a'><set attributeName='href' to='https://a.example'/></use>",
                "<set>",
            ),
            ("<animate attributeName='href'/>", "<animate>"),
            (
                "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh'/>",
                "<h:meta>",
            ),
            ("<g xmlns='http://www.w3.org/1999/xhtml'/>", "<g>"),
            (
                "<g xmlns:dc='http://www.w3.org/2000/svg'><dc:script/></g>",
                "<dc:script>",
            ),
            ("<g xml:base='https://a.example/'/>", "xml:base"),
            (
                "<path style='fill:url(https://a.example/x)'/>",
                "url(https://a.example/x)",
            ),
            (
                "<path fill='url(&quot;https://a.example/x&quot;)'/>",
                "url(\"https://a.example/x\")",
            ),
            ("<path style='fill:\\75rl(x)'/>", "\\"),
            ("<style>@import 'x';</style>", "@import"),
            ("<style>@\\69mport 'x';</style>", "\\"),
            ("<style>@im<!-- -->port 'x';</style>", "@import"),
            ("<style>&#64;import 'x';</style>", "<style> &…;"),
            ("<style>@im<g/>port 'x';</style>", "<g>"),
            ("<style><![CDATA[@font-face{}]]></style>", "@font"),
            (
                "<style>a{background:image-set('https://a.example/x' 1x)}</style>",
                "image-set('https://a.example/x' 1x)",
            ),
            (
                "<style>a{background:URL( //a.example)}</style>",
                "url( //a.example)",
            ),
            ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet"),
        ] {
            let svg = format!(
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 1 1'>{inside}</svg>"
            );
            assert_eq!(
                ratio(&svg),
                Err(LogoError::Active(found.to_owned())),
                "{svg}"
            );
        }
        for (svg, found) in [
            ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<!DOCTYPE ["),
            (
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///x'>]><svg/>",
                "<!DOCTYPE [",
            ),
            ("<svg viewBox='0 0 1 1'/>", "<svg>"),
            (
                "<html xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<html>",
            ),
        ] {
            assert_eq!(
                ratio(svg),
                Err(LogoError::Active(found.to_owned())),
                "{svg}"
            );
        }
    }
}
