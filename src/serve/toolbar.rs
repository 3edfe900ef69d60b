//! The toolbar, the error strip, and pages in frames.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Serialize;
use tera::{Context, Tera};

use super::preferences::Preferences;
use super::state::{PreviewSnapshot, PreviewState};
use crate::model::{Date, parse_date};
use crate::preview;

/// The names end in `.html`, so that Tera escapes every value.
const TEMPLATES: [(&str, &str); 5] = [
    ("strip.html", include_str!("page/strip.html")),
    ("toolbar.html", include_str!("page/toolbar.html")),
    ("frames.html", include_str!("page/frames.html")),
    ("plain.html", include_str!("page/plain.html")),
    ("source.html", include_str!("page/source.html")),
];

/// The widths of a page; the first is not in a frame.
const SIZES: [&str; 3] = ["screen", "phone", "paper"];
const PHONE: &str = SIZES[1];
const PAPER: &str = SIZES[2];

/// The messages of the toolbar: `bar` stands for `serve-bar`.
const LABELS: [&str; 9] = [
    "bar",
    "day",
    "today",
    "audience",
    "page-itself",
    "beside",
    "none",
    "size",
    "show",
];

/// The characters of a path segment that are encoded.
pub(super) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

/// The values of the toolbar.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ToolbarForm {
    /// The path of the page in the site.
    page: String,
    on: Option<Date>,
    audience: String,
    /// The folder of the second language.
    beside: String,
    size: String,
}

#[derive(Serialize)]
struct SelectOption<'a> {
    value: &'a str,
    name: String,
}

#[derive(Serialize)]
struct IframeView {
    url: String,
    name: String,
    folder: String,
}

impl ToolbarForm {
    /// The values for a page that is not in a frame.
    pub(super) fn new(page: &str, on: Option<Date>) -> Self {
        Self {
            page: page.to_owned(),
            on,
            ..Self::default()
        }
    }

    /// Parses the query string of the submitted form.
    pub(super) fn parse(query: &str) -> Self {
        let mut form = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy();
            match name {
                "page" => form.page = value.trim_start_matches('/').to_owned(),
                "on" => form.on = parse_date(&value),
                "audience" => form.audience = value.into_owned(),
                "beside" => form.beside = value.into_owned(),
                "size" => form.size = value.into_owned(),
                _ => {}
            }
        }
        form
    }

    /// The values that apply to the next pages, too.
    pub(super) fn preferences(&self) -> Preferences {
        Preferences {
            on: self.on,
            paper: self.size == PAPER,
        }
    }

    /// The URL of the chosen page.
    pub(super) fn url(&self) -> String {
        url(&self.path())
    }

    /// The path of the page, or of the page of the chosen audience in the same language.
    fn path(&self) -> String {
        match (self.audience.as_str(), self.page.split_once('/')) {
            ("", _) | (_, None) => self.page.clone(),
            (audience, Some((folder, _))) => format!("{folder}/audiences/{audience}.html"),
        }
    }
}

/// The URL of a path. It leads to this server, whatever the path contains.
fn url(path: &str) -> String {
    let parts: Vec<_> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| utf8_percent_encode(part, ENCODED).to_string())
        .collect();
    format!("/{}", parts.join("/"))
}

/// The errors, to be shown above a page; empty without errors.
pub(super) fn error_strip(state: &PreviewState, snapshot: &PreviewSnapshot) -> String {
    let mut context = common(state);
    context.insert("count", &snapshot.error_count);
    context.insert("errors", &snapshot.errors);
    let key = match snapshot.renderers {
        Some(_) => "serve-strip",
        None => "serve-strip-first",
    };
    let count = [("count", snapshot.error_count.into())];
    context.insert("title", &state.options.messages.say(key, count));
    render("strip.html", &context)
}

/// The toolbar below a page.
pub(super) fn toolbar(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    form: &ToolbarForm,
) -> String {
    let mut context = common(state);
    let messages = &state.options.messages;
    let message = |key: &str| messages.say(&format!("serve-{key}"), []);
    let labels = LABELS.map(|key| (key.replace('-', "_"), message(key)));
    context.insert("labels", &BTreeMap::from(labels));
    context.insert("page", &form.page);
    let on = form.on.or(state.options.on);
    context.insert("on", &on.map(|day| day.to_string()).unwrap_or_default());
    let world = || snapshot.renderers.iter().map(|renderers| renderers.world());
    let option = |(value, name): (_, &str)| SelectOption {
        value,
        name: name.to_owned(),
    };
    let today = world().next().and_then(|world| {
        let now = (state.options.clock)();
        let now = now.in_tz(&world.catalog.site.time_zone).ok()?;
        Some(now.date().to_string())
    });
    context.insert("today", &today.unwrap_or_default());
    let languages: Vec<_> = world().flat_map(preview::languages).map(option).collect();
    context.insert("languages", &languages);
    let audiences: Vec<_> = world()
        .flat_map(|world| world.audiences(&state.options.language))
        .map(option)
        .collect();
    context.insert("audiences", &audiences);
    let sizes = SIZES.map(|value| SelectOption {
        value,
        name: message(&format!("size-{value}")),
    });
    context.insert("sizes", &sizes);
    context.insert("size", &form.size);
    context.insert("beside", &form.beside);
    context.insert("warning_count", &snapshot.warning_count);
    context.insert("warnings", &snapshot.warnings);
    let count = [("count", snapshot.warning_count.into())];
    context.insert("warnings_title", &messages.say("serve-warnings", count));
    render("toolbar.html", &context)
}

/// A page in a frame, or in two languages side by side; `None` if no frame is needed.
pub(super) fn frames(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    form: &ToolbarForm,
) -> Option<String> {
    let is_narrow = [PHONE, PAPER].contains(&form.size.as_str());
    if form.beside.is_empty() && !is_narrow {
        return None;
    }
    let path = form.path();
    let (own, file) = path.split_once('/').unwrap_or(("", &path));
    let world = snapshot.renderers.as_ref()?.world();
    let known: BTreeMap<_, _> = preview::languages(world).collect();
    let mut folders = vec![own];
    if form.beside != own && known.contains_key(form.beside.as_str()) {
        folders.push(&form.beside);
    }
    let frames: Vec<_> = folders
        .into_iter()
        .map(|folder| IframeView {
            url: url(&format!("{folder}/{file}")),
            name: known
                .get(folder)
                .map_or(path.as_str(), |name| name)
                .to_owned(),
            folder: folder.to_owned(),
        })
        .collect();
    let mut context = page_context(state, snapshot, &path);
    context.insert("size", &form.size);
    context.insert("frames", &frames);
    context.insert("toolbar", &toolbar(state, snapshot, form));
    Some(render("frames.html", &context))
}

/// The page while there has been no good site.
pub(super) fn no_site_page(state: &PreviewState, snapshot: &PreviewSnapshot) -> String {
    let text = state.options.messages.say("serve-nothing-text", []);
    plain_page(state, snapshot, "serve-nothing", &text, "")
}

/// The page instead of one that could not be rendered.
pub(super) fn error_page(state: &PreviewState, snapshot: &PreviewSnapshot, reason: &str) -> String {
    plain_page(state, snapshot, "serve-failed", "", reason)
}

fn plain_page(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    title: &str,
    text: &str,
    reason: &str,
) -> String {
    let title = state.options.messages.say(title, []);
    let mut context = page_context(state, snapshot, &title);
    context.insert("text", text);
    context.insert("reason", reason);
    render("plain.html", &context)
}

/// The values of the preview's own pages.
pub(super) fn page_context(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    title: &str,
) -> Context {
    let mut context = common(state);
    context.insert("title", title);
    context.insert("state", &snapshot.counters.to_string());
    context.insert("ended", &state.options.messages.say("serve-ended", []));
    context.insert("strip", &error_strip(state, snapshot));
    context
}

/// The values of all templates.
fn common(state: &PreviewState) -> Context {
    let language = &state.options.language;
    let dir = match language.split('-').next() {
        Some("ar") => "rtl",
        Some(_) | None => "ltr",
    };
    let mut context = Context::new();
    context.insert("lang", language);
    context.insert("dir", dir);
    context
}

/// The templates are part of the program; an error in one is a bug and is shown in its place.
pub(super) fn render(name: &str, context: &Context) -> String {
    static TERA: OnceLock<Result<Tera, String>> = OnceLock::new();
    let tera = TERA.get_or_init(|| {
        let mut tera = Tera::new();
        let added = tera.add_raw_templates(TEMPLATES);
        added.map(|()| tera).map_err(|error| error.to_string())
    });
    let rendered = tera.as_ref().map_err(String::clone).and_then(|tera| {
        let rendered = tera.render(name, context);
        rendered.map_err(|error| error.to_string())
    });
    rendered.unwrap_or_else(|error| error)
}

#[cfg(test)]
mod tests {
    use super::ToolbarForm;

    #[test]
    fn the_url_of_a_form_always_leads_to_this_server() {
        for (query, url) in [
            (
                "page=%2Fen%2Findex.html&on=&audience=&beside=&size=screen",
                "/en/index.html",
            ),
            (
                "page=en%2Fproducts%2Fzoom.html&audience=schools",
                "/en/audiences/schools.html",
            ),
            ("page=%2F%2Fevil.example", "/evil.example"),
            ("page=https%3A%2F%2Fevil.example", "/https%3A/evil.example"),
            ("page=a%0D%0Ab", "/a%0D%0Ab"),
            ("page=..%2F..%2Fx", "/../../x"),
            ("", "/"),
        ] {
            assert_eq!(ToolbarForm::parse(query).url(), url, "{query}");
        }
    }
}
