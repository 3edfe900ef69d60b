//! What is added to a page while it is being written.
//!
//! A published page forbids all that it does not need. So its own policy becomes a header, with
//! what greenlist's script needs beside it, and everything else stays as it will be published.

use super::state::ChangeCounters;

/// How the site's style sheets are asked for that are to look as on paper.
pub(super) const PAPER: &str = "paper";

/// How a page's own policy begins; a lean page goes without the marks that HTML does not need.
const CSP_META: [&str; 2] = [
    "<meta http-equiv=\"Content-Security-Policy\" content=\"",
    "<meta http-equiv=Content-Security-Policy content=\"",
];
/// What a page may do here beside what it may do anyhow: wait for changes, stand in a frame.
const EXTRA_DIRECTIVES: [&str; 2] = ["connect-src", "frame-src"];
/// Where a page has no policy of its own.
const DEFAULT_CSP: &str = "default-src 'none';style-src 'self';script-src 'self'";

/// What to add.
pub(super) struct PageAdditions {
    pub(super) state: ChangeCounters,
    /// What is wrong; empty where nothing is.
    pub(super) strip: String,
    /// The switches; empty in a frame.
    pub(super) bar: String,
    pub(super) paper: bool,
}

/// A page with its clothes.
pub(super) struct PreviewPage {
    pub(super) html: String,
    pub(super) policy: String,
}

/// Adds to a page what an editor needs.
pub(super) fn add_to_page(page: &[u8], clothes: &PageAdditions) -> PreviewPage {
    let mut html = String::from_utf8_lossy(page).into_owned();
    let policy = take_csp(&mut html).unwrap_or_else(|| DEFAULT_CSP.to_owned());
    let ChangeCounters {
        pages,
        style,
        faults,
    } = clothes.state;
    let head = format!(
        "<link rel=\"stylesheet\" href=\"/-/live.css\">\
         <script src=\"/-/live.js\" data-state=\"{pages} {style} {faults}\" defer></script>"
    );
    if clothes.paper {
        on_paper(&mut html);
    }
    insert(&mut html, "</head>", &head);
    if let Some(body) = html.find("<body")
        && let Some(end) = html[body..].find('>')
    {
        html.insert_str(body + end + 1, &clothes.strip);
    }
    match html.rfind("</body>") {
        Some(end) => html.insert_str(end, &clothes.bar),
        None => html.push_str(&clothes.bar),
    }
    PreviewPage {
        html,
        policy: relax_csp(&policy),
    }
}

/// A style sheet for the screen that looks as on paper.
pub(super) fn as_on_paper(css: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(css)
        .replace("@media print", "@media all")
        .replace("@media screen", "@media not all")
        .into_bytes()
}

fn insert(html: &mut String, before: &str, what: &str) {
    match html.find(before) {
        Some(at) => html.insert_str(at, what),
        None => html.push_str(what),
    }
}

/// Asks for the first style sheet as it is on paper.
fn on_paper(html: &mut String) {
    const ENDING: &str = ".css";
    let link = html.find("stylesheet");
    if let Some(link) = link
        && let Some(name) = html[link..].find(ENDING)
    {
        html.insert_str(link + name + ENDING.len(), &format!("?{PAPER}"));
    }
}

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
    use super::{ChangeCounters, PageAdditions, add_to_page, as_on_paper};

    const PAGE: &str = "<!doctype html><html><head><meta charset=\"utf-8\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';script-src 'self' file:;connect-src 'none'\">\
        <link rel=\"stylesheet\" href=\"../assets/site.css\"></head><body class=\"x\"><p>a</p></body></html>";

    fn dressed(paper: bool) -> super::PreviewPage {
        dressed_page(PAGE, paper)
    }

    fn dressed_page(page: &str, paper: bool) -> super::PreviewPage {
        let state = ChangeCounters {
            pages: 3,
            style: 0,
            faults: 7,
        };
        add_to_page(
            page.as_bytes(),
            &PageAdditions {
                state,
                strip: "<s>".to_owned(),
                bar: "<b>".to_owned(),
                paper,
            },
        )
    }

    #[test]
    fn a_page_keeps_its_policy_and_may_wait_for_changes() {
        let dressed = dressed(false);
        assert_eq!(
            dressed.policy,
            "default-src 'none';script-src 'self' file:;connect-src 'self';frame-src 'self'"
        );
        assert!(!dressed.html.contains("http-equiv"), "{}", dressed.html);
    }

    #[test]
    fn a_lean_page_is_dressed_like_any_other() {
        let lean = PAGE
            .replace("\"Content-Security-Policy\"", "Content-Security-Policy")
            .replace("\"stylesheet\"", "stylesheet")
            .replace("\"../assets/site.css\"", "../assets/site.css");
        let own = dressed_page(&lean, true);
        assert_eq!(own.policy, dressed(true).policy);
        assert!(!own.html.contains("http-equiv"), "{}", own.html);
        assert!(own.html.contains("/site.css?paper>"), "{}", own.html);
    }

    #[test]
    fn faults_stand_above_the_page_and_the_bar_below_it() {
        let html = dressed(false).html;
        assert!(
            html.contains("<body class=\"x\"><s><p>a</p><b></body>"),
            "{html}"
        );
        assert!(html.contains("data-state=\"3 0 7\""), "{html}");
        assert!(!html.contains("?paper"), "{html}");
    }

    #[test]
    fn paper_has_the_rules_of_paper() {
        assert!(dressed(true).html.contains("site.css?paper\""));
        let css = as_on_paper(b"@media print{a{}}@media screen{b{}}");
        assert_eq!(css, b"@media all{a{}}@media not all{b{}}");
    }
}
