//! The names of hosts, as rules for firewalls and filters of names need them.

/// The name of a host in ASCII; `None` for anything else, such as a web address.
///
/// At least two labels of letters, digits and hyphens (RFC 1123 §2.1). Names in other scripts become their
/// form in ASCII (IDNA, UTS #46).
pub(crate) fn parse_domain(text: &str) -> Option<String> {
    let is_separate =
        |character: char| character.is_whitespace() || "*:/\\@;,?#[]".contains(character);
    if text.contains(is_separate) {
        return None;
    }
    let host = idna::domain_to_ascii_strict(text).ok()?;
    let labels = host.split('.').collect::<Vec<_>>();
    let is_address = labels
        .iter()
        .all(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
    let is_label = |label: &&str| {
        let is_valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len())
            && label.bytes().all(is_valid)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_host = labels.len() > 1 && host.len() <= 253 && labels.iter().all(is_label);
    (is_host && !is_address).then_some(host)
}

/// The name of a host that was probably meant, such as that of a web address.
pub(super) fn meant_domain(found: &str) -> Option<String> {
    let found = found.trim();
    let rest = found.split_once("://").map_or(found, |(_, rest)| rest);
    let host = rest
        .split(['/', '?', '#', ':', ';', ','])
        .next()
        .unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.trim().trim_start_matches("*.").trim_matches('.');
    parse_domain(host).filter(|domain| domain != found)
}

#[cfg(test)]
mod tests {
    use super::{meant_domain, parse_domain};

    #[test]
    fn only_the_name_of_a_host_is_a_domain() {
        for (text, domain, meant) in [
            ("meet.google.com", Some("meet.google.com"), None),
            ("Zoom.Example", Some("zoom.example"), Some("zoom.example")),
            ("例子.tw", Some("xn--fsqu00a.tw"), Some("xn--fsqu00a.tw")),
            (
                "ｚｏｏｍ.example",
                Some("zoom.example"),
                Some("zoom.example"),
            ),
            ("xn--fsqu00a.tw", Some("xn--fsqu00a.tw"), None),
            ("8x8.vc", Some("8x8.vc"), None),
            ("zoom.example; IN A 10.0.0.1", None, Some("zoom.example")),
            ("https://zoom.example/j/1", None, Some("zoom.example")),
            ("https://x", None, None),
            ("*.zoom.example", None, Some("zoom.example")),
            ("*.x", None, None),
            ("zoom.example:443", None, Some("zoom.example")),
            ("user@zoom.example", None, Some("zoom.example")),
            ("zoom.example/", None, Some("zoom.example")),
            (".zoom.example", None, Some("zoom.example")),
            ("zoom.example.", None, Some("zoom.example")),
            ("x/", None, None),
            ("..", None, None),
            (".", None, None),
            ("", None, None),
            ("a b", None, None),
            ("a..b", None, None),
            ("-x.example", None, None),
            ("x-.example", None, None),
            ("a_b.example", None, None),
            ("zoom", None, None),
            ("10.0.0.1", None, None),
            (
                "zoom.exa\u{200b}mple",
                Some("zoom.example"),
                Some("zoom.example"),
            ),
            ("xn--a.example", None, None),
        ] {
            assert_eq!(parse_domain(text).as_deref(), domain, "{text}");
            assert_eq!(meant_domain(text).as_deref(), meant, "{text}");
        }
        assert_eq!(parse_domain(&format!("{}.example", "a".repeat(64))), None);
        assert_eq!(parse_domain(&"a.".repeat(130)), None);
    }
}
