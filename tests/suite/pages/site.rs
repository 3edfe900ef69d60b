//! Builds pages as text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use greenlist::internals::artifact::MemorySink;
use greenlist::internals::diagnostic::{Code, Diagnostics, Severity};
use greenlist::internals::export;
use greenlist::internals::load;
use greenlist::internals::locale::Locales;
use greenlist::internals::model::Date;
use greenlist::internals::pipeline;
use greenlist::internals::plan::{self, PlanSettings};
use greenlist::internals::project::BodyReader;
use greenlist::internals::render::{self, PageRenderer, Presentation, Templates};
use greenlist::internals::resolve;

/// The files of a site as text, by path.
pub(super) type Files = BTreeMap<String, String>;

/// The options of a build.
pub(super) struct Order<'a> {
    pub(super) threads: usize,
    pub(super) base_url: Option<&'a str>,
    pub(super) as_of: &'a str,
    /// Whether its pages are pinned to that day.
    pub(super) pinned: bool,
}

/// Builds the site of a folder in all its languages.
pub(super) fn build(root: &Path, order: &Order<'_>) -> Files {
    let mut diagnostics = Diagnostics::new();
    let catalog =
        pipeline::catalog(root, load::BodyPolicy::Keep, &mut diagnostics).expect("readable");
    no_errors(&diagnostics);
    let catalog = catalog.expect("a site");
    let theme = load::theme(root, &catalog.site, &mut diagnostics).expect("readable");
    let decisions = resolve::decisions(&catalog, &mut diagnostics);
    let languages = catalog
        .site
        .language_ids()
        .filter(|id| {
            let tag = &catalog.site.language(*id).tag;
            !theme.messages_for(tag).is_empty()
        })
        .collect();
    let settings = PlanSettings {
        search: true,
        as_of: order.as_of.parse::<Date>().expect("a date"),
        pinned: order.pinned,
        base_url: order.base_url.map(str::to_owned),
        languages,
    };
    let plan = plan::site(&catalog, &decisions, settings, &mut diagnostics);
    let sources = theme
        .templates
        .iter()
        .map(|(name, source)| (name.as_str(), source));
    let templates = Templates::new(
        "themes/default/templates",
        sources,
        &theme.published_assets,
        &mut diagnostics,
    )
    .expect("sound templates");
    no_errors(&diagnostics);
    let mut unspoken = Diagnostics::new();
    let locales = Locales::new(&catalog.site, &theme, &mut unspoken).expect("ICU's data");
    for fault in unspoken.sorted() {
        assert_eq!(fault.code, Code::MissingFile, "{fault:?}");
    }
    let sink = MemorySink::new();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(order.threads)
        .build()
        .expect("threads");
    let reader = Presentation {
        theme,
        locales,
        templates,
    };
    let bodies = BodyReader::new(root);
    pool.install(|| {
        let pages = PageRenderer::new(&plan, &reader.locales, &reader.templates, &bodies);
        render::pages(&pages, &reader.theme, &sink, &|| ())
    })
    .expect("pages");
    export::files(&plan, &reader.locales, &reader.theme.palette, &sink).expect("machine forms");
    sink.into_files()
        .into_iter()
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            (path.as_str().to_owned(), text)
        })
        .collect()
}

fn no_errors(diagnostics: &Diagnostics) {
    let errors: Vec<_> = diagnostics
        .sorted()
        .into_iter()
        .filter(|fault| fault.severity() == Severity::Error)
        .map(|fault| format!("{fault:?}"))
        .collect();
    assert_eq!(errors, [""; 0]);
}

/// Asserts the invariants of every page.
pub(super) fn sound(files: &Files) {
    for (path, text) in files {
        assert!(!text.contains('⟦'), "{path} lacks a message");
        let marker = text.chars().find(|c| u32::from(*c) >= 0x10_0000);
        assert_eq!(marker, None, "{path} holds a marker");
        let mut ids: Vec<_> = text
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path} says an id twice");
    }
}

/// The text of a page, with single blanks.
pub(super) fn words(html: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            _ if !in_tag => words.push(character),
            _ => {}
        }
    }
    let words: Vec<_> = words.split_whitespace().collect();
    words.join(" ").replace("&#39;", "'")
}

/// The part of a page between two texts.
pub(super) fn between<'p>(page: &'p str, from: &str, until: &str) -> &'p str {
    assert!(page.contains(from), "no `{from}` in {page}");
    let (_, rest) = page.split_once(from).unwrap_or_default();
    assert!(
        rest.contains(until),
        "no `{until}` after `{from}` in {rest}"
    );
    rest.split_once(until).unwrap_or_default().0
}

/// Writes the pages to the folder that an environment variable names.
#[expect(
    clippy::disallowed_methods,
    reason = "a test asks where to leave its pages; no page depends on it"
)]
pub(super) fn keep(files: &Files, variable: &str) {
    let Some(folder) = std::env::var_os(variable) else {
        return;
    };
    for (path, text) in files {
        let path = Path::new(&folder).join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
}
