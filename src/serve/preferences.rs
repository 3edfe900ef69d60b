//! The date and layout that the editor chose, in a cookie, so that they apply to the next page.

use hyper::header::{COOKIE, HeaderMap};

use crate::model::{Date, parse_date};

/// The name of the cookie.
const NAME: &str = "greenlist-preview";
const PAPER: &str = "paper";

/// A date, and whether pages are shown in their print layout.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    pub(super) on: Option<Date>,
    pub(super) paper: bool,
}

impl Preferences {
    /// Reads the cookie of a request.
    pub(super) fn from_headers(headers: &HeaderMap) -> Self {
        let all = headers.get_all(COOKIE).iter();
        let values = all.filter_map(|value| value.to_str().ok());
        let mut pairs = values.flat_map(|value| value.split(';'));
        let own = pairs.find_map(|pair| pair.trim().strip_prefix(NAME)?.strip_prefix('='));
        let mut preferences = Self::default();
        for part in own.unwrap_or_default().split('.') {
            match part {
                PAPER => preferences.paper = true,
                day => preferences.on = preferences.on.or(parse_date(day)),
            }
        }
        preferences
    }

    /// The value of `Set-Cookie`; the cookie is kept until the browser is closed.
    pub(super) fn cookie(self) -> String {
        let on = self.on.map(|day| day.to_string()).unwrap_or_default();
        let paper = if self.paper { PAPER } else { "" };
        format!("{NAME}={on}.{paper}; Path=/; SameSite=Strict; HttpOnly")
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::{COOKIE, HeaderMap};

    use super::Preferences;

    #[test]
    fn preferences_survive_in_a_cookie() {
        let on = Some(jiff::civil::date(2020, 4, 7));
        for preferences in [
            Preferences::default(),
            Preferences { on, paper: true },
            Preferences { on, paper: false },
            Preferences {
                on: None,
                paper: true,
            },
        ] {
            let cookie = preferences.cookie();
            let (pair, _) = cookie.split_once(';').unwrap();
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, format!("a=b; {pair}").parse().unwrap());
            assert_eq!(Preferences::from_headers(&headers), preferences, "{cookie}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, "greenlist-preview=2020-13-77.x".parse().unwrap());
        assert_eq!(Preferences::from_headers(&headers), Preferences::default());
    }
}
