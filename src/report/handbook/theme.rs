//! Mistakes in a theme, and in the site as a whole.

use super::examples::{Example, name, text};
use crate::diagnostic::Code;

const SITE: &str = "content/site.yaml";
const LOGO: &str = "content/logo.svg";

pub(super) const EXAMPLES: &[(Code, Example)] = &[
    (
        Code::Template,
        text(
            "themes/own/templates/not_found.html",
            "<h1>{{ page.title }</h1>",
            "<h1>{{ page.title }}</h1>",
        ),
    ),
    (
        Code::MissingMessage,
        text(
            "themes/own/locales/en.ftl",
            "own-greeting = Welcome to { own-offce }",
            "own-greeting = Welcome to { own-office }",
        ),
    ),
    (
        Code::BadMessage,
        text(
            "themes/own/locales/en.ftl",
            "own-office the language office",
            "own-office = the language office",
        ),
    ),
    (
        Code::PathCollision,
        name(
            "content/pages/changes.zh-Hant.md",
            "content/pages/our-changes.zh-Hant.md",
        ),
    ),
    (
        Code::UnknownTheme,
        text(SITE, "theme: defualt", "theme: default"),
    ),
    (
        Code::ThemeCycle,
        text("themes/own/theme.yaml", "parent: own", "parent: default"),
    ),
    (
        Code::LowContrast,
        text(
            SITE,
            "      accent: \"#7a3d00\"",
            "      accent: \"#f5bd72\"",
        ),
    ),
    (
        Code::BadLogo,
        text(SITE, "  logo: logo.pdf", "  logo: logo.svg"),
    ),
    (
        Code::LogoTooLarge,
        text(
            LOGO,
            "<path d=\"M0 0h24v24H0z …\"/>",
            "<path d=\"M0 0h24v24H0z\"/>",
        ),
    ),
    (
        Code::ActiveLogo,
        text(
            LOGO,
            "<path onclick=\"show()\" d=\"M0 0h24v24H0z\"/>",
            "<path d=\"M0 0h24v24H0z\"/>",
        ),
    ),
];
