//! Checks the safety of HTML.

/// Tokenizes HTML as a browser does. Accepts balanced tags and quoted attributes from fixed lists and
/// passive URLs.
pub(super) fn balance(html: &str) -> Result<(), String> {
    const TAGS: &[&str] = &[
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "strong",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').ok_or("a tag without an end")?;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !TAGS.contains(&name) {
            return Err(format!("<{name}>"));
        }
        attributes_are_safe(attributes)?;
        if name != "br" && name != "hr" {
            open.push(name);
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("left open: {open:?}"))
    }
}

fn attributes_are_safe(mut attributes: &str) -> Result<(), String> {
    const NAMES: &[&str] = &[
        "aria-label",
        "class",
        "href",
        "id",
        "rel",
        "role",
        "scope",
        "start",
        "tabindex",
        "title",
    ];
    while !attributes.is_empty() {
        let (name, rest) = attributes.split_once("=\"").ok_or(attributes)?;
        let (value, rest) = rest.split_once('"').ok_or(attributes)?;
        if !NAMES.contains(&name.trim_start()) {
            return Err(format!("attribute {name}"));
        }
        let safe = ["https://", "http://", "mailto:", "#", "../products/"];
        let lower = value.to_ascii_lowercase();
        if name.trim() == "href" && !safe.iter().any(|start| lower.starts_with(start)) {
            return Err(format!("href {value}"));
        }
        attributes = rest;
    }
    Ok(())
}
