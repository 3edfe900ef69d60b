//! What is around the content of every page.

use std::borrow::Cow;
use std::mem::{Discriminant, discriminant};

use super::edition::{Edition, MenuEntry};
use super::frame::Frame;
use super::thing::Thing;
use crate::artifact::SitePath;
use crate::locale::Value;
use crate::model::{Date, LanguageId, Output};
use crate::plan::{PageKind, SitePlan};
use crate::render::view::{
    Alternate, Assets, Crumb, Layout, Name, NavLink, Own, Phrase, Sentence, Shell, Slot,
};

/// What a page tells its frame.
#[derive(Default)]
pub(super) struct Around<'a> {
    /// The page's own title.
    pub(super) title: Cow<'a, str>,
    /// One sentence for search results and link previews.
    pub(super) description: Cow<'a, str>,
    /// The steps between the home page and this one.
    pub(super) above: Vec<Crumb<'a>>,
    /// The page as the last step; `None` for the home page, which has no way to it.
    pub(super) here: Option<Phrase<'a>>,
    /// The day by which the page's record is looked at again; `None` for a page that has none of
    /// its own.
    pub(super) review: Option<Date>,
    /// The first day on which the page may tell what does not hold any more.
    pub(super) outdated: Option<Date>,
    /// The file the page is made from.
    pub(super) source: Option<&'a str>,
    /// What it is about, for machines.
    pub(super) linked: Vec<Thing<'a>>,
}

/// Pages with the same key have the same frame, slots apart: they lie in one folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ShellKey {
    language: LanguageId,
    kind: Discriminant<PageKind>,
    depth: usize,
    /// The place in the menus, of a page that is there.
    current: Option<usize>,
    review: bool,
    source: bool,
}

impl<'a> Frame<'a> {
    pub(super) fn layout(&self, around: Around<'a>) -> Layout<'a> {
        let data = self.linked(&around);
        Layout {
            home: self.url(PageKind::Home).into(),
            crumbs: self.crumbs(around.above, around.here),
            own: Own {
                title: self.title(&around.title),
                description: around.description,
                review: self.review(around.review),
                warnings: self.warnings(around.review, around.outdated),
                source: around.source,
                lookup: self.planned.kind == PageKind::Home,
                data,
            },
        }
    }

    /// Messages `next-review`, of the page's record, or `next-review-any`, of the rules as a whole.
    pub(super) fn review(&self, own: Option<Date>) -> Option<Sentence> {
        let (key, day) = match own {
            Some(day) => ("next-review", day),
            None => ("next-review-any", self.edition.next_review?),
        };
        Some(self.edition.say(key, vec![("date", self.edition.day(day))]))
    }

    /// What readers are warned of from a day on, as HTML that a script shows then.
    fn warnings(&self, review: Option<Date>, outdated: Option<Date>) -> String {
        if self.plan.pinned {
            return String::new();
        }
        let edition = self.edition;
        // On the day of the review itself nothing is late.
        let overdue = review.and_then(|day| Some(("review-passed", day.tomorrow().ok()?, day)));
        let outdated = outdated.map(|day| ("answers-changed", day, day));
        overdue
            .into_iter()
            .chain(outdated)
            .map(|(key, from, date)| {
                let said = edition.say(key, vec![("date", edition.day(date))]);
                let said = said.as_html();
                format!("<p class=\"note\" data-from=\"{from}\" hidden>{said}</p>")
            })
            .collect()
    }

    /// The frame of this page and of all with the same [`ShellKey`].
    pub(super) fn shell(&self, own: &Own<'_>) -> Shell<'a> {
        let edition = self.edition;
        let plan = self.plan;
        let base = plan.base_url.as_deref();
        let review = own.review.is_some();
        Shell {
            main: Slot::Main,
            lang: &edition.language.html,
            dir: edition.language.direction(),
            title: Slot::Title,
            description: Slot::Description,
            lookup: own.lookup,
            search: self.planned.kind == PageKind::Search,
            site: edition.site.clone(),
            agency: edition.agency.clone(),
            logo: self.logo().is_some(),
            preview_image: base.and_then(|base| {
                let logo = self.logo()?.absolute(base);
                logo.ends_with(".png").then(|| logo.into())
            }),
            site_plain: edition.site.text.clone(),
            home: self.url(PageKind::Home).into(),
            assets: assets(|path| path.relative_from(&self.planned.path)),
            canonical: base.map(|base| self.slotted(self.planned.path.absolute(base)).into()),
            alternates: base.map(|base| self.alternates(base)).unwrap_or_default(),
            json_ld: base.map(|_| Slot::Data),
            open_graph_locale: open_graph_locale(&edition.language.html),
            feed: base.filter(|_| has_feed(plan)).map(|base| {
                let feed = plan.feed_path(edition.id);
                feed.absolute(base).into()
            }),
            languages: self.in_every_language(|path| path.relative_from(&self.planned.path)),
            nav: self.nav(&edition.menu),
            footer_links: self.nav(&edition.more),
            notice: edition.notice.clone(),
            data_date: edition.data_date.clone(),
            pinned: plan.pinned,
            today_moved: (!plan.pinned).then(|| {
                let date = edition.locale.date(plan.as_of);
                let moved = edition
                    .locale
                    .format("today-moved", &[("date", Value::from(&date))]);
                moved.into()
            }),
            warnings: Slot::Warnings,
            review: review.then_some(Slot::Review),
            source: own.source.map(|_| Slot::Source),
            publisher: edition.publisher.clone().map(Name),
            contact: edition.contact.clone(),
        }
    }

    /// Where the site's own logo is.
    pub(super) fn logo(&self) -> Option<SitePath> {
        let logo = self.plan.catalog.site.look.logo.as_ref()?.asset()?;
        Some(SitePath::from_ids(format!("assets/{logo}")))
    }

    /// What pages with the same frame share.
    pub(super) fn shell_key(&self, own: &Own<'_>) -> ShellKey {
        ShellKey {
            language: self.edition.id,
            kind: discriminant(&self.planned.kind),
            depth: self.planned.path.depth(),
            current: self
                .edition
                .menu
                .iter()
                .chain(&self.edition.more)
                .position(|entry| entry.kind == self.planned.kind),
            review: own.review.is_some(),
            source: own.source.is_some(),
        }
    }

    /// A URL of this page, with a slot in the place of its file's name.
    fn slotted(&self, mut url: String) -> String {
        let file = self.planned.path.file();
        debug_assert!(url.ends_with(file), "{url} is no URL of {file}");
        url.truncate(url.len().saturating_sub(file.len()));
        url.push(Slot::File.mark());
        url
    }

    /// Message `title-page`.
    pub(super) fn title(&self, page: &str) -> String {
        self.edition.locale.format(
            "title-page",
            &[
                ("page", Value::from(page)),
                ("site", Value::from(&*self.edition.site.text)),
            ],
        )
    }

    /// A step of the way to a page.
    pub(super) fn crumb(&self, text: Phrase<'a>, to: PageKind) -> Crumb<'a> {
        Crumb {
            text: Name(text),
            url: Some(self.url(to).into()),
        }
    }

    fn crumbs(&self, above: Vec<Crumb<'a>>, here: Option<Phrase<'a>>) -> Vec<Crumb<'a>> {
        let Some(here) = here else {
            return Vec::new();
        };
        let mut crumbs = vec![self.crumb(self.edition.own("nav-lookup"), PageKind::Home)];
        crumbs.extend(above);
        crumbs.push(Crumb {
            text: Name(here),
            url: None,
        });
        crumbs
    }

    fn nav(&self, entries: &'a [MenuEntry<'a>]) -> Vec<NavLink<'a>> {
        entries
            .iter()
            .map(|entry| NavLink {
                text: entry.text.clone(),
                url: entry.path.relative_from(&self.planned.path).into(),
                current: entry.kind == self.planned.kind,
            })
            .collect()
    }

    /// This page in every language, and the gate for readers of any other.
    fn alternates(&self, base: &str) -> Vec<Alternate<'a>> {
        let mut alternates = self.in_every_language(|path| path.absolute(base));
        let gate = self.plan.path(PageKind::Gate, self.edition.id);
        alternates.push(any_language(gate.absolute(base)));
        alternates
    }

    /// This page in every language, by what makes a URL of a path.
    fn in_every_language(&self, url: impl Fn(&SitePath) -> String) -> Vec<Alternate<'a>> {
        made(self)
            .map(|edition| {
                let path = self.plan.path(self.planned.kind, edition.id);
                alternate(edition, self.slotted(url(&path)), Some(self.edition.id))
            })
            .collect()
    }
}

/// A page in a language; `here` is the language of the page that says so, if it has one.
pub(super) fn alternate<'a>(
    edition: &'a Edition<'a>,
    url: String,
    here: Option<LanguageId>,
) -> Alternate<'a> {
    Alternate {
        autonym: edition.autonym.into(),
        lang: &edition.language.html,
        dir: edition.language.direction(),
        url: url.into(),
        current: here == Some(edition.id),
    }
}

/// What readers of any other language are led to.
pub(super) fn any_language<'a>(url: String) -> Alternate<'a> {
    Alternate {
        autonym: "".into(),
        lang: "x-default",
        dir: "ltr",
        url: url.into(),
        current: false,
    }
}

/// The editions that are made, in the site's order: the source is loaded even where it is not.
pub(super) fn made<'a>(page: &Frame<'a>) -> impl Iterator<Item = &'a Edition<'a>> + use<'a> {
    let plan = page.plan;
    page.editions
        .iter()
        .filter(|edition| plan.languages.contains(&edition.id))
}

/// `language_TERRITORY` of a tag such as `zh-Hant-TW` (ogp.me); the language alone where the tag
/// names no territory.
fn open_graph_locale(tag: &str) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 2) {
        Some(territory) => format!("{language}_{territory}"),
        None => language.to_owned(),
    }
}

/// Where the assets are, by what makes a URL of a path.
pub(super) fn assets<'a>(url: impl Fn(&SitePath) -> String) -> Assets<'a> {
    let asset = |name: &str| url(&SitePath::from_ids(format!("assets/{name}"))).into();
    Assets {
        style: asset("site.css"),
        without_script: asset("nojs.css"),
        script: asset("site.js"),
    }
}

/// Whether feeds are made.
pub(super) fn has_feed(plan: &SitePlan<'_>) -> bool {
    plan.exports.contains(&Output::Atom)
}
