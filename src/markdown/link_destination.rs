//! What the destination of a link is. All that is not on this list is refused.

use pulldown_cmark::LinkType;

/// What a reference in Markdown may name.
pub(super) const LINKABLE_KINDS: &[&str] = &["advisory", "audience", "bulletin", "page", "product"];

/// Kinds of records that have no page.
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

/// Edits between a mistyped kind and the one that was meant, at most.
const MAX_EDITS: usize = 2;

/// A destination, told apart after pulldown-cmark has resolved entities and escapes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LinkDestination<'a> {
    /// A place on the same page, without its `#`.
    Fragment(&'a str),
    /// An absolute URL of the web.
    Web,
    /// A mailbox: `mailto:`, or an address between `<` and `>`.
    Mail,
    /// A telephone number: `tel:` (RFC 3966).
    Phone,
    /// A record of the site.
    Record {
        /// One of [`KINDS`].
        kind: &'static str,
        /// What stands behind the colon.
        id: &'a str,
    },
    /// Almost a record of the site, or one without a page.
    UnknownKind {
        /// The kind that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A path without a scheme; pages of the site are named by their record instead.
    Path,
    /// Another scheme, or a trick.
    Unsafe,
}

/// Tells what a destination is.
pub(super) fn parse(destination: &str, link: LinkType) -> LinkDestination<'_> {
    // Browsers drop tabs and line feeds inside a URL, so `java\nscript:` would come back to life.
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
        // `//host`, and `/\host`, which browsers read alike, lead to another site.
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
    if let Some(kind) = LINKABLE_KINDS.iter().find(|kind| **kind == scheme) {
        return LinkDestination::Record { kind, id: rest };
    }
    LINKABLE_KINDS
        .iter()
        .map(|kind| (strsim::levenshtein(kind, scheme), *kind))
        .min()
        .filter(|(distance, _)| *distance <= MAX_EDITS && !rest.starts_with('/'))
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
    fn only_what_is_known_to_be_safe_passes() {
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
            },
        );
        let near = |nearest| LinkDestination::UnknownKind { nearest };
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
