//! The switches of an editor, and what is shown beside a page.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use tera::{Context, Tera};

use super::preferences::Preferences;
use super::state::{ChangeCounters, PreviewSnapshot, PreviewState};
use crate::model::{Date, parse_date};
use crate::preview;

/// Templates whose names end in `.html`, so that every value is escaped.
const TEMPLATES: [(&str, &str); 4] = [
    ("strip.html", include_str!("page/strip.html")),
    ("bar.html", include_str!("page/bar.html")),
    ("frames.html", include_str!("page/frames.html")),
    ("plain.html", include_str!("page/plain.html")),
];

/// The widths of a page, the first without a frame.
const SIZES: [&str; 3] = ["screen", "phone", "paper"];
const PHONE: &str = SIZES[1];
const PAPER: &str = SIZES[2];

/// The words of the bar.
const WORDS: [&str; 8] = [
    "bar",
    "day",
    "audience",
    "page-itself",
    "beside",
    "none",
    "size",
    "show",
];

/// What was chosen in the bar.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ToolbarForm {
    /// The page, from the site's root.
    page: String,
    on: Option<Date>,
    audience: String,
    /// The folder of a second language.
    beside: String,
    size: String,
}

#[derive(Serialize)]
struct AudienceOption<'a> {
    id: &'a str,
    name: String,
}

#[derive(Serialize)]
struct LanguageOption<'a> {
    folder: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct IframeView {
    url: String,
    name: String,
    folder: String,
}

impl ToolbarForm {
    /// Reads what a form sent.
    pub(super) fn read(query: &str) -> Self {
        let mut choice = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy();
            match name {
                "page" => choice.page = value.trim_start_matches('/').to_owned(),
                "on" => choice.on = parse_date(&value),
                "audience" => choice.audience = value.into_owned(),
                "beside" => choice.beside = value.into_owned(),
                "size" => choice.size = value.into_owned(),
                _ => {}
            }
        }
        choice
    }

    /// What stays chosen.
    pub(super) fn preferences(&self) -> Preferences {
        Preferences {
            on: self.on,
            paper: self.size == PAPER,
        }
    }

    /// Where the chosen page is.
    pub(super) fn address(&self) -> String {
        address(&self.path())
    }

    /// The page, or that of the audience in the page's language.
    fn path(&self) -> String {
        match (self.audience.as_str(), self.page.split_once('/')) {
            ("", _) | (_, None) => self.page.clone(),
            (audience, Some((folder, _))) => format!("{folder}/audiences/{audience}.html"),
        }
    }
}

/// A path as an address. Whatever it holds, it leads to this server and nowhere else.
fn address(path: &str) -> String {
    let parts: Vec<_> = path
        .split('/')
        .map(|part| {
            percent_encoding::utf8_percent_encode(part, percent_encoding::NON_ALPHANUMERIC)
                .to_string()
                .replace("%2E", ".")
                .replace("%2D", "-")
                .replace("%5F", "_")
        })
        .filter(|part| !part.is_empty())
        .collect();
    format!("/{}", parts.join("/"))
}

/// What is wrong, to stand above a page; empty where nothing is.
pub(super) fn error_strip(desk: &PreviewState, scene: &PreviewSnapshot) -> String {
    let mut context = common(desk);
    context.insert("count", &scene.error_count);
    context.insert("faults", &scene.faults);
    let kept = match scene.renderers {
        Some(_) => "serve-strip",
        None => "serve-strip-first",
    };
    let title = desk.words.say(kept, [("count", scene.error_count.into())]);
    context.insert("title", &title);
    draw("strip.html", &context)
}

/// The switches, to stand below a page.
pub(super) fn toolbar(
    desk: &PreviewState,
    scene: &PreviewSnapshot,
    look: Preferences,
    page: &str,
) -> String {
    let choice = ToolbarForm {
        page: page.to_owned(),
        on: look.on,
        ..ToolbarForm::default()
    };
    chosen(desk, scene, &choice)
}

fn chosen(desk: &PreviewState, scene: &PreviewSnapshot, choice: &ToolbarForm) -> String {
    let mut context = common(desk);
    let say = |key: &str| desk.words.say(&format!("serve-{key}"), []);
    let words: BTreeMap<String, String> = WORDS
        .iter()
        .map(|key| (key.replace('-', "_"), say(key)))
        .collect();
    context.insert("w", &words);
    context.insert("page", &choice.page);
    let on = choice.on.or(desk.on());
    context.insert("on", &on.map(|day| day.to_string()).unwrap_or_default());
    let world = scene.renderers.as_ref().map(|live| live.world());
    let languages: Vec<_> = world
        .iter()
        .flat_map(|world| preview::languages(world))
        .map(|(folder, name)| LanguageOption { folder, name })
        .collect();
    context.insert("languages", &languages);
    let audiences: Vec<_> = world
        .iter()
        .flat_map(|world| world.audiences(&desk.language))
        .map(|(id, name)| AudienceOption {
            id,
            name: name.to_owned(),
        })
        .collect();
    context.insert("audiences", &audiences);
    let sizes = SIZES.map(|id| AudienceOption {
        id,
        name: say(&format!("size-{id}")),
    });
    context.insert("sizes", &sizes);
    context.insert("size", &choice.size);
    context.insert("beside", &choice.beside);
    context.insert("warned", &scene.warning_count);
    context.insert("warnings", &scene.warnings);
    let warned = desk
        .words
        .say("serve-warnings", [("count", scene.warning_count.into())]);
    context.insert("warned_title", &warned);
    draw("bar.html", &context)
}

/// A page in a frame, or in two languages side by side; `None` where it can stand by itself.
pub(super) fn frames(
    desk: &PreviewState,
    scene: &PreviewSnapshot,
    choice: &ToolbarForm,
) -> Option<String> {
    let narrow = [PHONE, PAPER].contains(&choice.size.as_str());
    if choice.beside.is_empty() && !narrow {
        return None;
    }
    let path = choice.path();
    let (own, file) = path.split_once('/').unwrap_or(("", &path));
    let world = scene.renderers.as_ref()?.world();
    let known: Vec<_> = preview::languages(world).collect();
    let mut folders = vec![own];
    if choice.beside != own && known.iter().any(|(folder, _)| *folder == choice.beside) {
        folders.push(&choice.beside);
    }
    let frames: Vec<_> = folders
        .into_iter()
        .map(|folder| IframeView {
            url: address(&format!("{folder}/{file}")),
            name: known
                .iter()
                .find(|(known, _)| *known == folder)
                .map_or_else(|| path.clone(), |(_, name)| (*name).to_owned()),
            folder: folder.to_owned(),
        })
        .collect();
    let mut context = common(desk);
    context.insert("title", &path);
    context.insert("state", &state(scene.state));
    context.insert("size", &choice.size);
    context.insert("strip", &error_strip(desk, scene));
    context.insert("frames", &frames);
    context.insert("bar", &chosen(desk, scene, choice));
    Some(draw("frames.html", &context))
}

/// The page where there has been no good site yet.
pub(super) fn nothing(desk: &PreviewState, scene: &PreviewSnapshot) -> String {
    let text = desk.words.say("serve-nothing-text", []);
    plain(desk, scene, "serve-nothing", &text, "")
}

/// The page where another could not be made.
pub(super) fn failed(desk: &PreviewState, scene: &PreviewSnapshot, reason: &str) -> String {
    plain(desk, scene, "serve-failed", "", reason)
}

fn plain(
    desk: &PreviewState,
    scene: &PreviewSnapshot,
    title: &str,
    text: &str,
    reason: &str,
) -> String {
    let mut context = common(desk);
    context.insert("title", &desk.words.say(title, []));
    context.insert("state", &state(scene.state));
    context.insert("strip", &error_strip(desk, scene));
    context.insert("text", text);
    context.insert("reason", reason);
    draw("plain.html", &context)
}

fn common(desk: &PreviewState) -> Context {
    let mut context = Context::new();
    context.insert("lang", &desk.language);
    let dir = match desk.language.split('-').next() {
        Some("ar") => "rtl",
        Some(_) | None => "ltr",
    };
    context.insert("dir", dir);
    context
}

fn state(state: ChangeCounters) -> String {
    let ChangeCounters {
        pages,
        style,
        faults,
    } = state;
    format!("{pages} {style} {faults}")
}

/// The templates are part of the program: a fault in one is shown in its place.
fn draw(name: &str, context: &Context) -> String {
    static TERA: OnceLock<Result<Tera, String>> = OnceLock::new();
    let tera = TERA.get_or_init(|| {
        let mut tera = Tera::new();
        match tera.add_raw_templates(TEMPLATES) {
            Ok(()) => Ok(tera),
            Err(error) => Err(error.to_string()),
        }
    });
    match tera {
        Ok(tera) => tera
            .render(name, context)
            .unwrap_or_else(|error| error.to_string()),
        Err(error) => error.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::ToolbarForm;

    #[test]
    fn a_choice_leads_nowhere_but_to_a_page() {
        for (query, address) in [
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
            assert_eq!(ToolbarForm::read(query).address(), address, "{query}");
        }
    }
}
