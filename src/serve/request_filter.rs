//! Who may ask, and for what.
//!
//! A server on an editor's machine can be reached by every page that the editor's browser shows.
//! So it answers only to its own names (a foreign page that made its own name lead here is sent
//! away) and only its own pages (`Origin`), and it takes no path that could mean another file than
//! it says.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, StatusCode, Uri};
use percent_encoding::percent_decode_str;

/// The names a server answers to.
#[derive(Debug, Clone)]
pub(super) struct RequestFilter {
    address: SocketAddr,
}

/// A request that is let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AdmittedRequest {
    /// The path in the site, without the first `/`, decoded.
    pub(super) path: String,
    /// What stands behind `?`, as it came.
    pub(super) query: String,
}

impl RequestFilter {
    pub(super) fn new(address: SocketAddr) -> Self {
        Self { address }
    }

    /// Lets a request in, or says by which status it is sent away.
    pub(super) fn admit(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Result<AdmittedRequest, StatusCode> {
        if ![Method::GET, Method::HEAD].contains(method) {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        let host = single_header(headers, &HOST)?.ok_or(StatusCode::BAD_REQUEST)?;
        let named = uri.authority().map(|authority| authority.as_str());
        if !self.is_own(host) || named.is_some_and(|named| !self.is_own(named)) {
            return Err(StatusCode::MISDIRECTED_REQUEST);
        }
        if let Some(origin) = single_header(headers, &ORIGIN)? {
            let host = origin.strip_prefix("http://");
            if !host.is_some_and(|host| self.is_own(host)) {
                return Err(StatusCode::FORBIDDEN);
            }
        }
        Ok(AdmittedRequest {
            path: path(uri.path()).ok_or(StatusCode::BAD_REQUEST)?,
            query: uri.query().unwrap_or_default().to_owned(),
        })
    }

    /// Whether a `host:port` is this server's.
    fn is_own(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port),
            Some(_) | None => (host, "80"),
        };
        if port.parse() != Ok(self.address.port()) {
            return false;
        }
        let literal = name
            .trim_start_matches('[')
            .trim_end_matches(']')
            .parse::<IpAddr>();
        match literal {
            // Nobody can make a number lead elsewhere; of a name only the machine itself is sure.
            Ok(ip) => {
                self.address.ip() == ip
                    || self.address.ip().is_unspecified()
                    || (self.address.ip().is_loopback() && ip.is_loopback())
            }
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    }
}

/// The value of a header that may stand once.
fn single_header<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> Result<Option<&'h str>, StatusCode> {
    let mut all = headers.get_all(name).iter();
    let first = all.next();
    if all.next().is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    first
        .map(|value| value.to_str().map_err(|_| StatusCode::BAD_REQUEST))
        .transpose()
}

/// The path of a file in the site; `None` where it could mean anything else.
fn path(raw: &str) -> Option<String> {
    let decoded = percent_decode_str(raw.strip_prefix('/')?)
        .decode_utf8()
        .ok()?;
    // Decoded once and no more: what is encoded twice is a strange name, and no file has it.
    let separators = |text: &str| text.matches('/').count();
    let is_plain = separators(&decoded) + 1 == separators(raw)
        && !decoded.contains('\\')
        && !decoded.chars().any(char::is_control)
        && !decoded.split('/').any(|part| matches!(part, "." | ".."));
    is_plain.then(|| match decoded.is_empty() || decoded.ends_with('/') {
        true => format!("{decoded}index.html"),
        false => decoded.into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use hyper::header::{HOST, HeaderMap, ORIGIN};
    use hyper::{Method, StatusCode};

    use super::{RequestFilter, path};

    fn admit(address: &str, uri: &str, host: &str, origin: Option<&str>) -> Option<StatusCode> {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        RequestFilter::new(address.parse().unwrap())
            .admit(&Method::GET, &uri.parse().unwrap(), &headers)
            .err()
    }

    #[test]
    fn it_answers_to_its_own_names_alone() {
        let own = "127.0.0.1:4000";
        for host in [
            "127.0.0.1:4000",
            "localhost:4000",
            "LOCALHOST:4000",
            "[::1]:4000",
        ] {
            assert_eq!(admit(own, "/", host, None), None, "{host}");
        }
        for host in [
            "127.0.0.1",
            "127.0.0.1:80",
            "evil.example:4000",
            "localhost.evil:4000",
            "10.0.0.7:4000",
            "",
            ":4000",
        ] {
            assert_eq!(
                admit(own, "/", host, None),
                Some(StatusCode::MISDIRECTED_REQUEST),
                "{host}"
            );
        }
        // On all addresses every number is its own, and no name but one.
        assert_eq!(admit("0.0.0.0:4000", "/", "10.0.0.7:4000", None), None);
        let named = admit("0.0.0.0:4000", "/", "evil.example:4000", None);
        assert_eq!(named, Some(StatusCode::MISDIRECTED_REQUEST));
        let absolute = admit(own, "http://evil.example/", own, None);
        assert_eq!(absolute, Some(StatusCode::MISDIRECTED_REQUEST));
    }

    #[test]
    fn only_its_own_pages_may_ask() {
        let own = "127.0.0.1:4000";
        assert_eq!(admit(own, "/", own, Some("http://localhost:4000")), None);
        for origin in [
            "null",
            "http://evil.example",
            "https://127.0.0.1:4000",
            "http://127.0.0.1:4001",
        ] {
            assert_eq!(
                admit(own, "/", own, Some(origin)),
                Some(StatusCode::FORBIDDEN),
                "{origin}"
            );
        }
    }

    #[test]
    fn a_path_means_one_file_or_none() {
        for (raw, expected) in [
            ("/", Some("index.html")),
            ("/en/", Some("en/index.html")),
            ("/en/products/zoom.html", Some("en/products/zoom.html")),
            ("/%E5%8F%B0.html", Some("台.html")),
            ("/..", None),
            ("/en/../x", None),
            ("/en/%2e%2e/x", None),
            ("/en/..%2fx", None),
            ("/en%2fx", None),
            ("/en/..%5cx", None),
            ("/a%00b", None),
            ("/a%0d%0ab", None),
            ("/%ff", None),
            ("/%252e%252e/x", Some("%2e%2e/x")),
            ("//etc/passwd", Some("/etc/passwd")),
            ("*", None),
        ] {
            assert_eq!(path(raw).as_deref(), expected, "{raw}");
        }
    }
}
