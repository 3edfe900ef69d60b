//! Adds the error strip, the toolbar and the script of the preview to a page.
//!
//! The policy of a published page (CSP) allows nothing that the page does not need. So the policy
//! becomes a header that also allows the preview's script; the rest of the page is unchanged.

use quick_xml::escape::escape;

use super::state::ChangeCounters;

/// The query of a style sheet that shows the print layout on the screen.
pub(super) const PAPER: &str = "paper";

/// The start of the policy of a page, with and without the quotes that HTML does not need.
const CSP_META: [&str; 2] = [
    "<meta http-equiv=\"Content-Security-Policy\" content=\"",
    "<meta http-equiv=Content-Security-Policy content=\"",
];
/// Allowed in addition: change events, and frames.
const EXTRA_DIRECTIVES: [&str; 2] = ["connect-src", "frame-src"];
/// The policy of a page without one.
const DEFAULT_CSP: &str = "default-src 'none';style-src 'self';script-src 'self'";

/// The parts to add.
pub(super) struct PageAdditions {
    pub(super) counters: ChangeCounters,
    /// What is said once the server has ended.
    pub(super) ended: String,
    /// The error strip; empty without errors.
    pub(super) strip: String,
    /// Empty in a frame.
    pub(super) toolbar: String,
    /// Whether to show the print layout.
    pub(super) paper: bool,
}

/// A page of the preview.
pub(super) struct PreviewPage {
    pub(super) html: String,
    /// The value of the header `Content-Security-Policy`.
    pub(super) policy: String,
}

/// Adds the parts to a page.
pub(super) fn add_to_page(page: &[u8], additions: &PageAdditions) -> PreviewPage {
    let mut html = String::from_utf8_lossy(page).into_owned();
    let policy = take_csp(&mut html).unwrap_or_else(|| DEFAULT_CSP.to_owned());
    let head = format!(
        "<link rel=\"stylesheet\" href=\"/-/preview.css\">\
         <script src=\"/-/preview.js\" data-state=\"{}\" data-ended=\"{}\" defer></script>",
        additions.counters,
        escape(&additions.ended)
    );
    if additions.paper {
        use_print_layout(&mut html);
    }
    insert(&mut html, "</head>", &head);
    if let Some(body) = html.find("<body")
        && let Some(end) = html[body..].find('>')
    {
        html.insert_str(body + end + 1, &additions.strip);
    }
    match html.rfind("</body>") {
        Some(end) => html.insert_str(end, &additions.toolbar),
        None => html.push_str(&additions.toolbar),
    }
    PreviewPage {
        html,
        policy: relax_csp(&policy),
    }
}

/// Changes a style sheet to show the print layout on the screen.
pub(super) fn print_layout(css: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(css)
        .replace("@media print", "@media all")
        .replace("@media screen", "@media not all")
        .into_bytes()
}

fn insert(html: &mut String, before: &str, text: &str) {
    match html.find(before) {
        Some(at) => html.insert_str(at, text),
        None => html.push_str(text),
    }
}

/// Links the first style sheet in its print layout.
fn use_print_layout(html: &mut String) {
    const ENDING: &str = ".css";
    let link = html.find("stylesheet");
    if let Some(link) = link
        && let Some(name) = html[link..].find(ENDING)
    {
        html.insert_str(link + name + ENDING.len(), &format!("?{PAPER}"));
    }
}

/// Removes the policy from a page and returns it.
fn take_csp(html: &mut String) -> Option<String> {
    let (start, meta) = CSP_META
        .iter()
        .find_map(|meta| Some((html.find(meta)?, meta)))?;
    let rest = &html[start + meta.len()..];
    let end = rest.find('"')?;
    let policy = rest[..end].replace("&#39;", "'").replace("&#x27;", "'");
    let close = rest[end..].find('>')? + 1;
    html.replace_range(start..start + meta.len() + end + close, "");
    Some(policy)
}

/// Adds the [`EXTRA_DIRECTIVES`] to a policy.
fn relax_csp(policy: &str) -> String {
    let mut parts: Vec<String> = policy
        .split(';')
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    for name in EXTRA_DIRECTIVES {
        let known = parts
            .iter_mut()
            .find(|part| part.split(' ').next() == Some(name));
        match known {
            Some(part) if part.contains("'self'") => {}
            Some(part) if part.contains("'none'") => *part = format!("{name} 'self'"),
            Some(part) => part.push_str(" 'self'"),
            None => parts.push(format!("{name} 'self'")),
        }
    }
    parts.join(";")
}

#[cfg(test)]
mod tests {
    use super::{ChangeCounters, PageAdditions, add_to_page, print_layout};

    const PAGE: &str = "<!doctype html><html><head><meta charset=\"utf-8\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';script-src 'self' file:;connect-src 'none'\">\
        <link rel=\"stylesheet\" href=\"../assets/site.css\"></head><body class=\"x\"><p>a</p></body></html>";

    fn preview(paper: bool) -> super::PreviewPage {
        preview_of(PAGE, paper)
    }

    fn preview_of(page: &str, paper: bool) -> super::PreviewPage {
        let counters = ChangeCounters {
            pages: 3,
            style: 0,
            errors: 7,
        };
        add_to_page(
            page.as_bytes(),
            &PageAdditions {
                counters,
                ended: "Over \"&\"".to_owned(),
                strip: "<s>".to_owned(),
                toolbar: "<b>".to_owned(),
                paper,
            },
        )
    }

    #[test]
    fn a_page_keeps_its_policy_and_may_receive_events() {
        let page = preview(false);
        assert_eq!(
            page.policy,
            "default-src 'none';script-src 'self' file:;connect-src 'self';frame-src 'self'"
        );
        assert!(!page.html.contains("http-equiv"), "{}", page.html);
    }

    #[test]
    fn a_minified_page_gets_the_same_additions() {
        let minified = PAGE
            .replace("\"Content-Security-Policy\"", "Content-Security-Policy")
            .replace("\"stylesheet\"", "stylesheet")
            .replace("\"../assets/site.css\"", "../assets/site.css");
        let page = preview_of(&minified, true);
        assert_eq!(page.policy, preview(true).policy);
        assert!(!page.html.contains("http-equiv"), "{}", page.html);
        assert!(page.html.contains("/site.css?paper>"), "{}", page.html);
    }

    #[test]
    fn errors_are_above_the_page_and_the_toolbar_below_it() {
        let html = preview(false).html;
        assert!(
            html.contains("<body class=\"x\"><s><p>a</p><b></body>"),
            "{html}"
        );
        assert!(
            html.contains("data-state=\"3 0 7\" data-ended=\"Over &quot;&amp;&quot;\""),
            "{html}"
        );
        assert!(!html.contains("?paper"), "{html}");
    }

    #[test]
    fn the_print_layout_uses_the_print_rules() {
        assert!(preview(true).html.contains("site.css?paper\""));
        let css = print_layout(b"@media print{a{}}@media screen{b{}}");
        assert_eq!(css, b"@media all{a{}}@media not all{b{}}");
    }
}
