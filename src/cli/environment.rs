//! The environment variables, read once at the start.

/// Settings from the environment variables.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Environment {
    /// The tag of the system language, such as `ja-JP`.
    pub(super) language: String,
    /// Whether colours are allowed on a terminal.
    pub(super) allows_colour: bool,
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
            language: tag(locale.as_deref().unwrap_or_default()),
            allows_colour: given("NO_COLOR").is_none() && given("TERM").as_deref() != Some("dumb"),
        }
    }
}

/// `zh_TW.UTF-8@x` is `zh-Hant-TW`, `ja_JP` is `ja-JP`; `C` and `POSIX` are English.
fn tag(locale: &str) -> String {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    match name {
        "" | "C" | "POSIX" => "en".to_owned(),
        _ => match name.split_once('_') {
            Some(("zh", region @ ("TW" | "HK" | "MO"))) => format!("zh-Hant-{region}"),
            Some((language, region)) => format!("{language}-{region}"),
            None => name.to_owned(),
        },
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
    use super::Environment;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::from(|wanted| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_first_variable_that_is_set_gives_the_language() {
        let check = |variables: &[(&str, &str)], language: &str| {
            let found = environment(variables).language;
            assert_eq!(found, language, "{variables:?}");
        };
        check(&[], "en");
        check(&[("LANG", "zh_TW.UTF-8")], "zh-Hant-TW");
        check(
            &[("LANG", "zh_TW.UTF-8"), ("LC_MESSAGES", "en_GB")],
            "en-GB",
        );
        check(
            &[("LC_MESSAGES", "en_GB"), ("LC_ALL", "zh_TW")],
            "zh-Hant-TW",
        );
        check(&[("LC_ALL", ""), ("LANG", "zh_TW")], "zh-Hant-TW");
        check(&[("LC_ALL", "C.UTF-8"), ("LANG", "zh_TW")], "en");
    }

    #[test]
    fn the_locale_becomes_a_tag() {
        let check = |locale: &str, tag: &str| {
            assert_eq!(environment(&[("LANG", locale)]).language, tag, "{locale}");
        };
        check("zh_TW.UTF-8", "zh-Hant-TW");
        check("ja_JP.eucJP", "ja-JP");
        check("vi", "vi");
        check("zh_CN.UTF-8", "zh-CN");
        check("C.UTF-8", "en");
        check("", "en");
    }

    #[test]
    fn the_environment_can_turn_colours_off() {
        let check = |variables: &[(&str, &str)], allowed: bool| {
            assert_eq!(
                environment(variables).allows_colour,
                allowed,
                "{variables:?}"
            );
        };
        check(&[("TERM", "xterm")], true);
        check(&[("NO_COLOR", "")], true);
        check(&[("NO_COLOR", "1")], false);
        check(&[("TERM", "dumb")], false);
    }
}
