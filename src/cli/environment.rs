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
        Self::from(variable, sys_locale::get_locale)
    }

    /// `system` is the language that the system is set to. Windows has no variables for it.
    fn from(
        variable: impl Fn(&str) -> Option<String>,
        system: impl FnOnce() -> Option<String>,
    ) -> Self {
        // An empty variable counts as none (POSIX.1-2017 §8.2, https://no-color.org).
        let given = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(given)
            .or_else(system);
        Self {
            language: tag(locale.as_deref().unwrap_or_default()),
            allows_colour: given("NO_COLOR").is_none() && given("TERM").as_deref() != Some("dumb"),
        }
    }
}

/// `zh_TW.UTF-8@x` and `zh-TW` are `zh-Hant-TW`, `ja_JP` is `ja-JP`; `C` and `POSIX` are English.
fn tag(locale: &str) -> String {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let name = name.replace('_', "-");
    match name.split_once('-') {
        Some(("zh", region @ ("TW" | "HK" | "MO"))) => format!("zh-Hant-{region}"),
        None if ["", "C", "POSIX"].contains(&name.as_str()) => "en".to_owned(),
        Some(_) | None => name,
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
        on_system(None, variables)
    }

    fn on_system(system: Option<&str>, variables: &[(&str, &str)]) -> Environment {
        let variable = |wanted: &str| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| (*value).to_owned())
        };
        Environment::from(variable, || system.map(str::to_owned))
    }

    #[test]
    fn the_system_gives_the_language_where_no_variable_does() {
        let check = |system: &str, variables: &[(&str, &str)], language: &str| {
            let found = on_system(Some(system), variables).language;
            assert_eq!(found, language, "{system} {variables:?}");
        };
        check("zh-TW", &[], "zh-Hant-TW");
        check("zh-Hant-TW", &[], "zh-Hant-TW");
        check("zh-CN", &[], "zh-CN");
        check("vi-VN", &[("LANG", "")], "vi-VN");
        check("zh-TW", &[("LANG", "C.UTF-8")], "en");
        check("zh-TW", &[("LC_ALL", "ja_JP.UTF-8")], "ja-JP");
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
