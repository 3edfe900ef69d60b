//! What an editor chose to look at. It stays in a cookie, so that links lead on within it.

use hyper::header::{COOKIE, HeaderMap};

use crate::model::{Date, parse_date};

/// The cookie's name.
const NAME: &str = "greenlist-look";
const PAPER: &str = "paper";

/// A day, and whether pages look as on paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    pub(super) on: Option<Date>,
    pub(super) paper: bool,
}

impl Preferences {
    /// What the browser says that was chosen.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let all = headers.get_all(COOKIE).iter();
        let values = all.filter_map(|value| value.to_str().ok());
        let mut pairs = values.flat_map(|value| value.split(';'));
        let own = pairs.find_map(|pair| pair.trim().strip_prefix(NAME)?.strip_prefix('='));
        let mut look = Self::default();
        for part in own.unwrap_or_default().split('.') {
            match part {
                PAPER => look.paper = true,
                day => look.on = look.on.or(parse_date(day)),
            }
        }
        look
    }

    /// A `Set-Cookie` that remembers it until the browser is closed.
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
    fn what_was_chosen_comes_back() {
        let on = Some(jiff::civil::date(2020, 4, 7));
        for look in [
            Preferences::default(),
            Preferences { on, paper: true },
            Preferences { on, paper: false },
            Preferences {
                on: None,
                paper: true,
            },
        ] {
            let cookie = look.cookie();
            let (pair, _) = cookie.split_once(';').unwrap();
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, format!("a=b; {pair}").parse().unwrap());
            assert_eq!(Preferences::of(&headers), look, "{cookie}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, "greenlist-look=2020-13-77.x".parse().unwrap());
        assert_eq!(Preferences::of(&headers), Preferences::default());
    }
}
