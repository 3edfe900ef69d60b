//! Validates `--base-url`.

/// The address with a trailing `/`, or an error message.
pub(super) fn parse(text: &str) -> Result<String, String> {
    let lower = text.to_ascii_lowercase();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme))
        .ok_or("it must begin with https:// or http://")?;
    if !text.bytes().all(is_url_byte) {
        return Err(
            "it may contain only ASCII characters that are valid in URLs, no spaces".to_owned(),
        );
    }
    if rest.contains(['?', '#']) {
        return Err("it must not contain ? or #".to_owned());
    }
    let host = rest.split('/').next().unwrap_or_default();
    if host.contains('@') {
        return Err("it must not contain a user name or password".to_owned());
    }
    if host.is_empty() || host.starts_with(':') {
        return Err("it must contain a host, such as https://greenlist.gov.example/".to_owned());
    }
    let slash = if text.ends_with('/') { "" } else { "/" };
    Ok(format!("{text}{slash}"))
}

/// The characters of RFC 3986.
fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_address_ends_in_a_slash() {
        let check = |text: &str, url: &str| assert_eq!(parse(text).as_deref(), Ok(url));
        check("https://a.example", "https://a.example/");
        check("https://a.example/", "https://a.example/");
        check("http://localhost:8000/x", "http://localhost:8000/x/");
        check("HTTPS://A.example/x/", "HTTPS://A.example/x/");
        check("https://[::1]:80/", "https://[::1]:80/");
    }

    #[test]
    fn incomplete_addresses_are_refused() {
        for text in [
            "",
            "a.example",
            "//a.example/",
            "ftp://a.example/",
            "https://",
            "https:///x",
            "https://:80/",
            "https://a.example/?x",
            "https://a.example/#x",
            "https://u:p@a.example/",
            "https://a example/",
            "https://a.example/\"><script>",
            "https://資安.example/",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
