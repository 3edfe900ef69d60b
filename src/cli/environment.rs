//! The environment variables that are read, once, before anything else.

/// What the environment says of the person at the console.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Environment {
    /// The tag of the editor's language.
    pub(super) language: &'static str,
    /// Whether colours are welcome.
    pub(super) colours: Colours,
}

/// Whether colours are welcome on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colours {
    Welcome,
    Unwelcome,
}

impl Environment {
    /// Reads the variables of this process.
    pub(super) fn read() -> Self {
        Self::from(variable)
    }

    fn from(variable: impl Fn(&str) -> Option<String>) -> Self {
        // An empty variable counts as none (POSIX.1-2017 §8.2, https://no-color.org).
        let given = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(given);
        Self {
            language: language(locale.as_deref().unwrap_or_default()),
            colours: match given("NO_COLOR").is_some() || given("TERM").as_deref() == Some("dumb") {
                true => Colours::Unwelcome,
                false => Colours::Welcome,
            },
        }
    }
}

fn language(locale: &str) -> &'static str {
    if locale.starts_with("zh_TW") {
        "zh-Hant"
    } else {
        "en"
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[cfg(test)]
mod tests {
    use super::{Colours, Environment};

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::from(|wanted| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_first_variable_that_is_set_names_the_language() {
        let check = |variables: &[(&str, &str)], language: &str| {
            let found = environment(variables).language;
            assert_eq!(found, language, "{variables:?}");
        };
        check(&[], "en");
        check(&[("LANG", "zh_TW.UTF-8")], "zh-Hant");
        check(&[("LANG", "zh_TW.UTF-8"), ("LC_MESSAGES", "en_GB")], "en");
        check(&[("LC_MESSAGES", "en_GB"), ("LC_ALL", "zh_TW")], "zh-Hant");
        check(&[("LC_ALL", ""), ("LANG", "zh_TW")], "zh-Hant");
        check(&[("LC_ALL", "C.UTF-8"), ("LANG", "zh_TW")], "en");
        check(&[("LANG", "zh_CN.UTF-8")], "en");
    }

    #[test]
    fn colours_can_be_unwelcome() {
        let check = |variables: &[(&str, &str)], colours: Colours| {
            assert_eq!(environment(variables).colours, colours, "{variables:?}");
        };
        check(&[("TERM", "xterm")], Colours::Welcome);
        check(&[("NO_COLOR", "")], Colours::Welcome);
        check(&[("NO_COLOR", "1")], Colours::Unwelcome);
        check(&[("TERM", "dumb")], Colours::Unwelcome);
    }
}
