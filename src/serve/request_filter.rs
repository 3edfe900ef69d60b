//! Rejects requests that do not come from the preview itself.
//!
//! Every page in the editor's browser can send requests to a server on this machine. So the `Host`
//! must be an address of this server (against DNS rebinding), the `Origin` must be its own, and a
//! path must be unambiguous.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, StatusCode, Uri};
use percent_encoding::percent_decode_str;

/// Accepts requests to one address.
#[derive(Debug, Clone)]
pub(super) struct RequestFilter {
    address: SocketAddr,
}

/// An accepted request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AdmittedRequest {
    /// The decoded path in the site, without the first `/`.
    pub(super) path: String,
    /// The query string, not decoded.
    pub(super) query: String,
}

impl RequestFilter {
    pub(super) fn new(address: SocketAddr) -> Self {
        Self { address }
    }

    /// Accepts a request, or returns the status to reject it with.
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
        let authority = uri.authority().map(|authority| authority.as_str());
        if !self.is_own(host) || authority.is_some_and(|authority| !self.is_own(authority)) {
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

    /// Whether a `host:port` is an address of this server.
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
            // A foreign DNS name can resolve to this machine, so `localhost` is the only accepted name.
            Ok(ip) => {
                self.address.ip() == ip
                    || self.address.ip().is_unspecified()
                    || (self.address.ip().is_loopback() && ip.is_loopback())
            }
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    }
}

/// The value of a header that must not be repeated.
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

/// The path of a file in the site; `None` if it is ambiguous or leads out of the site.
fn path(raw: &str) -> Option<String> {
    let decoded = percent_decode_str(raw.strip_prefix('/')?)
        .decode_utf8()
        .ok()?;
    // Decoded only once: the result of double encoding is a name that no file has.
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
    fn only_own_hosts_are_accepted() {
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
        // A server on all addresses accepts every IP address, but `localhost` is still the only name.
        assert_eq!(admit("0.0.0.0:4000", "/", "10.0.0.7:4000", None), None);
        let named = admit("0.0.0.0:4000", "/", "evil.example:4000", None);
        assert_eq!(named, Some(StatusCode::MISDIRECTED_REQUEST));
        let absolute = admit(own, "http://evil.example/", own, None);
        assert_eq!(absolute, Some(StatusCode::MISDIRECTED_REQUEST));
    }

    #[test]
    fn only_own_origins_are_accepted() {
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
    fn ambiguous_paths_are_rejected() {
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
