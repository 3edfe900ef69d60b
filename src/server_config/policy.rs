//! The Content-Security-Policy of the pages, as their template has it.

use std::sync::LazyLock;

use regex::Regex;

/// The template that has it.
pub(crate) const POLICY_TEMPLATE: &str = "components.html";

#[expect(clippy::unwrap_used, reason = "the patterns are constant")]
static META: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"http-equiv="Content-Security-Policy"\s+content="([^"]*)""#).unwrap()
});

/// What the template adds on some pages, and `file:`, which a page from a server never loads.
#[expect(clippy::unwrap_used, reason = "the patterns are constant")]
static ADDED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)\{%\s*if.*?\{%\s*endif\s*%\}|\{\{.*?\}\}|file:").unwrap());

/// The policy that pages made with a template have; `None` if it has none.
pub(crate) fn page_policy(template: &str) -> Option<String> {
    let content = META.captures(template)?.get(1)?.as_str();
    let content = content.replace("&#39;", "'").replace("&#x27;", "'");
    let bare = ADDED.replace_all(&content, "");
    let directives = bare.split(';').map(|directive| {
        let words: Vec<&str> = directive.split_whitespace().collect();
        words.join(" ")
    });
    let directives: Vec<String> = directives.filter(|text| !text.is_empty()).collect();
    Some(directives.join(";"))
}
