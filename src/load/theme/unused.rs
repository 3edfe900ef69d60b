//! Files in the site's own folder `theme/` that change nothing, most likely because of their names.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Site;
use crate::theme::{Theme, ThemeSource};

/// Files about a theme, which may lie in its folder.
const ABOUT_THEME: [&str; 4] = ["readme", "license", "changelog", "notice"];

/// Whether a file directly in the folder of a theme is about the theme.
pub(super) fn is_about_theme(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ABOUT_THEME.iter().any(|begin| name.starts_with(begin))
}

/// Reports templates that the theme does not have and no template names, and messages in a language that the site
/// does not have.
pub(super) fn report(site: &Site, own: &Theme, theme: &Theme, diagnostics: &mut Diagnostics) {
    let templates = own.templates.iter().filter(|(name, _)| {
        let quoted = [format!("\"{name}\""), format!("'{name}'")];
        let mut all = own.templates.values().chain(theme.templates.values());
        let is_named = all.any(|other| quoted.iter().any(|name| other.text.contains(name)));
        !theme.templates.contains_key(*name) && !is_named
    });
    let messages = own.messages.iter().filter(|(tag, _)| {
        let mut languages = site.languages.iter();
        !languages.any(|language| {
            let own = language.tag.to_ascii_lowercase();
            let rest = own.strip_prefix(tag.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    });
    let templates = templates.map(|(_, source)| source);
    for source in templates.chain(messages.flat_map(|(_, sources)| sources)) {
        diagnostics.push(unused(source));
    }
}

fn unused(source: &ThemeSource) -> Diagnostic {
    let origin = source.origin(0, 0);
    let path = origin.file.to_string();
    Diagnostic::new(Code::UnknownFile, &origin).with("path", path)
}
