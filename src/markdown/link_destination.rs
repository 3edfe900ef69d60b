//! Classifies the destination of a link. Everything that is not allowed here is refused.

use pulldown_cmark::LinkType;

use crate::model::Attachment;

/// What Markdown can link to: kinds of records, and attachments.
pub(super) const LINKABLE_KINDS: &[&str] = &[
    "advisory",
    "audience",
    "bulletin",
    Attachment::LINK_KIND,
    "page",
    "product",
];

/// Kinds of records without a page.
const PAGELESS: &[&str] = &[
    "category",
    "condition",
    "country",
    "issuer",
    "legislation",
    "offering",
    "reason",
    "ruling",
    "vendor",
];

/// The largest edit distance at which a similar kind is suggested.
const MAX_EDITS: usize = 2;

/// A destination, after pulldown-cmark has resolved entities and escapes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LinkDestination<'a> {
    /// A fragment of the same page, without its `#`.
    Fragment(&'a str),
    /// An absolute `http:` or `https:` URL.
    Web,
    /// A mail address: `mailto:`, or an address between `<` and `>`.
    Mail,
    /// A telephone number: `tel:` (RFC 3966).
    Phone,
    /// A record of the site, or an attachment.
    Record {
        /// One of [`LINKABLE_KINDS`].
        kind: &'static str,
        /// The text after the colon.
        id: &'a str,
        /// The text after `#`, a place on the record's page.
        fragment: Option<&'a str>,
    },
    /// A mistyped kind of record, or one without a page.
    UnknownKind {
        /// The most similar kind.
        nearest: Option<&'static str>,
    },
    /// A path without a scheme. Pages of the site are linked by their record instead.
    Path,
    /// Any other scheme, or an obfuscated one.
    Unsafe,
}

/// Classifies a destination.
pub(super) fn parse(destination: &str, link: LinkType) -> LinkDestination<'_> {
    // Browsers remove tabs and line feeds from a URL: `java\nscript:` would become `javascript:`.
    if destination.bytes().any(|byte| byte.is_ascii_control()) {
        return LinkDestination::Unsafe;
    }
    if link == LinkType::Email {
        return LinkDestination::Mail;
    }
    if let Some(fragment) = destination.strip_prefix('#') {
        return LinkDestination::Fragment(fragment);
    }
    match destination.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => absolute(scheme, rest),
        // Browsers read `//host` and `/\host` alike, as another site.
        Some(_) | None if destination.trim_start().starts_with(['/', '\\']) => {
            LinkDestination::Unsafe
        }
        Some(_) | None => LinkDestination::Path,
    }
}

fn absolute<'a>(scheme: &str, rest: &'a str) -> LinkDestination<'a> {
    if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") {
        let host = rest.strip_prefix("//").unwrap_or_default();
        return if host.starts_with(|first: char| first.is_alphanumeric() || first == '[') {
            LinkDestination::Web
        } else {
            LinkDestination::Unsafe
        };
    }
    if scheme.eq_ignore_ascii_case("mailto") {
        return LinkDestination::Mail;
    }
    if scheme.eq_ignore_ascii_case("tel") && is_phone(rest) {
        return LinkDestination::Phone;
    }
    if PAGELESS.contains(&scheme) {
        return LinkDestination::UnknownKind { nearest: None };
    }
    // `file:` with a path that browsers would open on the reader's computer.
    if rest.starts_with(['/', '\\']) {
        return LinkDestination::Unsafe;
    }
    if let Some(kind) = LINKABLE_KINDS.iter().find(|kind| **kind == scheme) {
        let (id, fragment) = match rest.split_once('#') {
            Some((id, fragment)) => (id, Some(fragment)),
            None => (rest, None),
        };
        return LinkDestination::Record { kind, id, fragment };
    }
    LINKABLE_KINDS
        .iter()
        .map(|kind| (strsim::levenshtein(kind, scheme), *kind))
        .min()
        .filter(|(distance, _)| *distance <= MAX_EDITS)
        .map_or(LinkDestination::Unsafe, |(_, nearest)| {
            LinkDestination::UnknownKind {
                nearest: Some(nearest),
            }
        })
}

fn is_phone(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
        && number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.()*#".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{LinkDestination, parse};
    use pulldown_cmark::LinkType;

    #[test]
    fn only_destinations_known_to_be_safe_are_accepted() {
        let check = |destination: &str, expected: LinkDestination<'_>| {
            let found = parse(destination, LinkType::Inline);
            assert_eq!(found, expected, "{destination:?}");
        };
        for web in [
            "https://example.org/a b?c#d",
            "HTTP://example.org",
            "https://[::1]/",
        ] {
            check(web, LinkDestination::Web);
        }
        check("#s-1", LinkDestination::Fragment("s-1"));
        check("mailto:office@example.org?subject=x", LinkDestination::Mail);
        check(
            "product:zoom",
            LinkDestination::Record {
                kind: "product",
                id: "zoom",
                fragment: None,
            },
        );
        check(
            "page:about#s-2",
            LinkDestination::Record {
                kind: "page",
                id: "about",
                fragment: Some("s-2"),
            },
        );
        check(
            "file:2020/letter.pdf",
            LinkDestination::Record {
                kind: "file",
                id: "2020/letter.pdf",
                fragment: None,
            },
        );
        let near = |nearest| LinkDestination::UnknownKind { nearest };
        check("files:letter.pdf", near(Some("file")));
        check("prodct:zoom", near(Some("product")));
        check("Product:zoom", near(Some("product")));
        check("vendor:zoom-video", near(None));
        for phone in ["tel:112", "tel:+886-2-7736-6666"] {
            check(phone, LinkDestination::Phone);
        }
        for path in [
            "",
            "zoom.html",
            "../en/index.html",
            "a/b:c",
            "?a:b",
            "javascript%3Aalert(1)",
        ] {
            check(path, LinkDestination::Path);
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "file:/etc/passwd",
            "file:\\\\host\\share",
            "File:///etc/passwd",
            "ftp://example.org",
            "tel:",
            "tel:x",
            "//example.org",
            "/\\example.org",
            "\\\\example.org",
            "  //example.org",
            "/",
            "https:example.org",
            "https:///example.org",
            "http://\\example.org",
            "page://example.org@x\n",
        ] {
            check(bad, LinkDestination::Unsafe);
        }
        assert_eq!(
            parse("office@example.org", LinkType::Email),
            LinkDestination::Mail
        );
    }
}
