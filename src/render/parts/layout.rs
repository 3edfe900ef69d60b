//! What is around the content of every page.

use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{Date, ExportKind, LanguageId};
use crate::plan::{PageKind, SitePlan};
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::language_context::{LanguageContext, MenuEntry};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{
    AlternateView, AssetsView, CrumbView, LayoutSlot, LayoutView, NamePhrase, NavLinkView, Phrase,
    Sentence, SharedLayoutView, SlotContents,
};
use std::borrow::Cow;
use std::mem::{Discriminant, discriminant};

/// What a page tells its frame.
#[derive(Default)]
pub(in crate::render) struct PageMetadata<'a> {
    /// The page's own title.
    pub(in crate::render) title: Cow<'a, str>,
    /// One sentence for search results and link previews.
    pub(in crate::render) description: Cow<'a, str>,
    /// The steps between the home page and this one.
    pub(in crate::render) breadcrumbs: Vec<CrumbView<'a>>,
    /// The page as the last step; `None` for the home page, which has no way to it.
    pub(in crate::render) here: Option<Phrase<'a>>,
    /// The day by which the page's record is looked at again; `None` for a page that has none of
    /// its own.
    pub(in crate::render) review: Option<Date>,
    /// The first day on which the page may tell what does not hold any more.
    pub(in crate::render) outdated: Option<Date>,
    /// The file the page is made from.
    pub(in crate::render) source: Option<&'a str>,
    /// What it is about, for machines.
    pub(in crate::render) linked: Vec<JsonLdObject<'a>>,
}

/// Pages with the same key have the same frame, slots apart: they lie in one folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::render) struct LayoutKey {
    language: LanguageId,
    kind: Discriminant<PageKind>,
    depth: usize,
    /// The place in the menus, of a page that is there.
    current: Option<usize>,
    review: bool,
    source: bool,
}

impl<'a> PageContext<'a> {
    pub(in crate::render) fn layout(&self, around: PageMetadata<'a>) -> LayoutView<'a> {
        let data = self.json_ld(&around);
        LayoutView {
            home: self.url(PageKind::Home).into(),
            crumbs: self.crumbs(around.breadcrumbs, around.here),
            own: SlotContents {
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
    pub(in crate::render) fn review(&self, own: Option<Date>) -> Option<Sentence> {
        let (key, day) = match own {
            Some(day) => ("next-review", day),
            None => ("next-review-any", self.language_context.next_review?),
        };
        Some(
            self.language_context
                .say(key, vec![("date", self.language_context.day(day))]),
        )
    }

    /// What readers are warned of from a day on, as HTML that a script shows then.
    fn warnings(&self, review: Option<Date>, outdated: Option<Date>) -> String {
        if self.plan.pinned {
            return String::new();
        }
        let edition = self.language_context;
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
    pub(in crate::render) fn layout_view(&self, own: &SlotContents<'_>) -> SharedLayoutView<'a> {
        let edition = self.language_context;
        let plan = self.plan;
        let base = plan.base_url.as_deref();
        let review = own.review.is_some();
        SharedLayoutView {
            main: LayoutSlot::Main,
            lang: &edition.language.html,
            dir: edition.language.direction(),
            title: LayoutSlot::Title,
            description: LayoutSlot::Description,
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
            canonical: base
                .map(|base| self.with_file_slot(self.planned.path.absolute(base)).into()),
            alternates: base.map(|base| self.alternates(base)).unwrap_or_default(),
            json_ld: base.map(|_| LayoutSlot::Data),
            open_graph_locale: open_graph_locale(&edition.language.html),
            feed: base.filter(|_| has_feed(plan)).map(|base| {
                let feed = plan.feed_path(edition.id);
                feed.absolute(base).into()
            }),
            languages: self.in_every_language(|path| path.relative_from(&self.planned.path)),
            nav: self.nav(&edition.menu),
            footer_links: self.nav(&edition.footer_links),
            notice: edition.notice.clone(),
            data_date: edition.data_date.clone(),
            pinned: plan.pinned,
            today_moved: (!plan.pinned).then(|| {
                let date = edition.locale.date(plan.as_of);
                let moved = edition
                    .locale
                    .format("today-moved", &[("date", MessageValue::from(&date))]);
                moved.into()
            }),
            warnings: LayoutSlot::Warnings,
            review: review.then_some(LayoutSlot::Review),
            source: own.source.map(|_| LayoutSlot::Source),
            publisher: edition.publisher.clone().map(NamePhrase),
            contact: edition.contact.clone(),
        }
    }

    /// Where the site's own logo is.
    pub(in crate::render) fn logo(&self) -> Option<SitePath> {
        let logo = self
            .plan
            .catalog
            .site
            .branding
            .logo
            .as_ref()?
            .asset_path()?;
        Some(SitePath::from_ids(format!("assets/{logo}")))
    }

    /// What pages with the same frame share.
    pub(in crate::render) fn layout_key(&self, own: &SlotContents<'_>) -> LayoutKey {
        LayoutKey {
            language: self.language_context.id,
            kind: discriminant(&self.planned.kind),
            depth: self.planned.path.depth(),
            current: self
                .language_context
                .menu
                .iter()
                .chain(&self.language_context.footer_links)
                .position(|entry| entry.kind == self.planned.kind),
            review: own.review.is_some(),
            source: own.source.is_some(),
        }
    }

    /// A URL of this page, with a slot in the place of its file's name.
    fn with_file_slot(&self, mut url: String) -> String {
        let file = self.planned.path.file_name();
        debug_assert!(url.ends_with(file), "{url} is no URL of {file}");
        url.truncate(url.len().saturating_sub(file.len()));
        url.push(LayoutSlot::File.mark());
        url
    }

    /// Message `title-page`.
    pub(in crate::render) fn title(&self, page: &str) -> String {
        self.language_context.locale.format(
            "title-page",
            &[
                ("page", MessageValue::from(page)),
                (
                    "site",
                    MessageValue::from(&*self.language_context.site.text),
                ),
            ],
        )
    }

    /// A step of the way to a page.
    pub(in crate::render) fn crumb(&self, text: Phrase<'a>, to: PageKind) -> CrumbView<'a> {
        CrumbView {
            text: NamePhrase(text),
            url: Some(self.url(to).into()),
        }
    }

    fn crumbs(&self, above: Vec<CrumbView<'a>>, here: Option<Phrase<'a>>) -> Vec<CrumbView<'a>> {
        let Some(here) = here else {
            return Vec::new();
        };
        let mut crumbs = vec![self.crumb(
            self.language_context.message_phrase("nav-lookup"),
            PageKind::Home,
        )];
        crumbs.extend(above);
        crumbs.push(CrumbView {
            text: NamePhrase(here),
            url: None,
        });
        crumbs
    }

    fn nav(&self, entries: &'a [MenuEntry<'a>]) -> Vec<NavLinkView<'a>> {
        entries
            .iter()
            .map(|entry| NavLinkView {
                text: entry.text.clone(),
                url: entry.path.relative_from(&self.planned.path).into(),
                current: entry.kind == self.planned.kind,
            })
            .collect()
    }

    /// This page in every language, and the gate for readers of any other.
    fn alternates(&self, base: &str) -> Vec<AlternateView<'a>> {
        let mut alternates = self.in_every_language(|path| path.absolute(base));
        let gate = self.plan.path(PageKind::Gate, self.language_context.id);
        alternates.push(x_default(gate.absolute(base)));
        alternates
    }

    /// This page in every language, by what makes a URL of a path.
    fn in_every_language(&self, url: impl Fn(&SitePath) -> String) -> Vec<AlternateView<'a>> {
        built_languages(self)
            .map(|edition| {
                let path = self.plan.path(self.planned.kind, edition.id);
                alternate(
                    edition,
                    self.with_file_slot(url(&path)),
                    Some(self.language_context.id),
                )
            })
            .collect()
    }
}

/// A page in a language; `here` is the language of the page that says so, if it has one.
pub(in crate::render) fn alternate<'a>(
    edition: &'a LanguageContext<'a>,
    url: String,
    here: Option<LanguageId>,
) -> AlternateView<'a> {
    AlternateView {
        autonym: edition.autonym.into(),
        lang: &edition.language.html,
        dir: edition.language.direction(),
        url: url.into(),
        current: here == Some(edition.id),
    }
}

/// What readers of any other language are led to.
pub(in crate::render) fn x_default<'a>(url: String) -> AlternateView<'a> {
    AlternateView {
        autonym: "".into(),
        lang: "x-default",
        dir: "ltr",
        url: url.into(),
        current: false,
    }
}

/// The editions that are made, in the site's order: the source is loaded even where it is not.
pub(in crate::render) fn built_languages<'a>(
    page: &PageContext<'a>,
) -> impl Iterator<Item = &'a LanguageContext<'a>> + use<'a> {
    let plan = page.plan;
    page.language_contexts
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
pub(in crate::render) fn assets<'a>(url: impl Fn(&SitePath) -> String) -> AssetsView<'a> {
    let asset = |name: &str| url(&SitePath::from_ids(format!("assets/{name}"))).into();
    AssetsView {
        style: asset("site.css"),
        without_script: asset("nojs.css"),
        script: asset("site.js"),
    }
}

/// Whether feeds are made.
pub(in crate::render) fn has_feed(plan: &SitePlan<'_>) -> bool {
    plan.exports.contains(&ExportKind::Atom)
}
