//! What is around the content of every page.

use super::{JsonLdObject, LanguageContext, MenuEntry, PageContext};
use crate::artifact::SitePath;
use crate::locale::MessageValue;
use crate::model::{BasisKind, Date, ExportKind, LanguageId};
use crate::plan::{PageKind, SitePlan};
use crate::render::view::{
    AlternateView, AssetsView, CrumbView, LayoutSlot, LayoutView, NamePhrase, NavLinkView, Phrase,
    Sentence, SharedLayoutView, SlotContents,
};
use std::borrow::Cow;
use std::mem::{Discriminant, discriminant};

/// What the layout shows of a page.
#[derive(Default)]
pub(crate) struct PageMetadata<'a> {
    /// The page's own title.
    pub(crate) title: Cow<'a, str>,
    /// One sentence for search results and link previews.
    pub(crate) description: Cow<'a, str>,
    /// The language of title and description, where it is not that of the page.
    pub(crate) text_language: Option<Cow<'a, str>>,
    /// The pages between the home page and this one.
    pub(crate) breadcrumbs: Vec<CrumbView<'a>>,
    /// The page as the last breadcrumb; `None` for the home page, which has no breadcrumbs.
    pub(crate) here: Option<Phrase<'a>>,
    /// The day by which the record of the page is reviewed; `None` for a page without a record.
    pub(crate) review: Option<Date>,
    /// The first day on which the content of the page may be outdated.
    pub(crate) outdated: Option<Date>,
    /// The file that the page is made from.
    pub(crate) source: Option<&'a str>,
    /// The objects that the page describes besides itself.
    pub(crate) json_ld: Vec<JsonLdObject>,
}

/// Pages with the same key have the same layout except for its slots: they are in one folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct LayoutKey {
    language: LanguageId,
    kind: Discriminant<PageKind>,
    depth: usize,
    /// The index in the menus, of a page that is there.
    current: Option<usize>,
    review: bool,
    source: bool,
}

impl<'a> PageContext<'a> {
    pub(crate) fn layout(&self, metadata: PageMetadata<'a>) -> LayoutView<'a> {
        let json_ld = self.json_ld(&metadata);
        LayoutView {
            home: self.url(PageKind::Home).into(),
            crumbs: self.crumbs(metadata.breadcrumbs, metadata.here),
            slots: SlotContents {
                title: self.title(&metadata.title),
                description: metadata.description,
                review: self.review(metadata.review),
                warnings: self.warnings(metadata.review, metadata.outdated),
                source: metadata.source,
                json_ld,
            },
        }
    }

    /// Message `next-review`, of the record, or `next-review-any`, of all advisories in force.
    pub(crate) fn review(&self, review: Option<Date>) -> Option<Sentence> {
        let (key, day) = match review {
            Some(day) => ("next-review", day),
            None => ("next-review-any", self.language.next_review?),
        };
        let date = self.language.day(day);
        Some(self.language.sentence(key, vec![("date", date)]))
    }

    /// HTML: warnings that the script shows from a day on.
    fn warnings(&self, review: Option<Date>, outdated: Option<Date>) -> String {
        if self.plan.pinned {
            return String::new();
        }
        // On the day of the review itself it is not late.
        let overdue = review.and_then(|day| Some(("review-passed", day.tomorrow().ok()?, day)));
        let outdated = outdated.map(|day| ("answers-changed", day, day));
        let warning = |(key, from, date)| {
            let arguments = vec![("date", self.language.day(date))];
            let sentence = self.language.sentence(key, arguments);
            let sentence = sentence.as_html();
            format!("<p class=\"note\" data-from=\"{from}\" hidden>{sentence}</p>")
        };
        overdue.into_iter().chain(outdated).map(warning).collect()
    }

    /// The layout of all pages with the same [`LayoutKey`].
    pub(crate) fn layout_view(&self, slots: &SlotContents<'_>) -> SharedLayoutView<'a> {
        let language = self.language;
        let plan = self.plan;
        let base = plan.base_url.as_deref();
        let relative = |path: &SitePath| path.relative_from(&self.planned.path);
        let site = language.site();
        SharedLayoutView {
            main: LayoutSlot::Main,
            lang: &language.record.html,
            dir: language.record.direction(),
            title: LayoutSlot::Title,
            description: LayoutSlot::Description,
            lookup: self.planned.kind == PageKind::Home,
            site_plain: site.text.clone(),
            site,
            agency: language.agency(),
            logo: self.logo().is_some(),
            preview_image: base.and_then(|base| {
                let logo = self.logo()?.absolute(base);
                logo.ends_with(".png").then(|| logo.into())
            }),
            home: self.url(PageKind::Home).into(),
            assets: self.assets(relative),
            canonical: base
                .map(|base| self.with_file_slot(self.planned.path.absolute(base)).into()),
            alternates: base
                .map(|base| self.alternates(base, |url| self.with_file_slot(url)))
                .unwrap_or_default(),
            json_ld: base.map(|_| LayoutSlot::JsonLd),
            open_graph_locale: open_graph_locale(&language.record.html),
            feed: base
                .filter(|_| has_feed(plan))
                .map(|base| plan.feed_path(language.id, None).absolute(base).into()),
            languages: self.in_every_language(|path| self.with_file_slot(relative(path))),
            nav: self.nav(&language.menu),
            footer_links: self.nav(&language.footer_links),
            only_laws: plan
                .catalog
                .legislation
                .records()
                .iter()
                .all(|basis| basis.kind == BasisKind::Law),
            notice: language.notice(),
            data_date: language.sentence(
                match plan.pinned {
                    true => "data-as-known",
                    false => "data-as-of",
                },
                vec![("date", language.day(plan.as_of))],
            ),
            pinned: plan.pinned,
            today_moved: (!plan.pinned).then(|| {
                let date = language.locale.date(plan.as_of);
                let arguments = [("date", MessageValue::from(&date))];
                language.locale.format("today-moved", &arguments).into()
            }),
            warnings: LayoutSlot::Warnings,
            review: slots.review.as_ref().map(|_| LayoutSlot::Review),
            source: slots.source.map(|_| LayoutSlot::Source),
            publisher: language.publisher().map(NamePhrase),
            contact: language.phrase(&plan.catalog.site.publisher.contact),
            fault_report: self.fault_report(),
        }
    }

    /// The path of the site's logo.
    pub(crate) fn logo(&self) -> Option<SitePath> {
        let logo = self.plan.catalog.site.branding.logo.as_ref()?;
        Some(self.asset(&logo.asset_path()?))
    }

    /// The path of an asset, by its name in the theme.
    pub(crate) fn asset(&self, name: &str) -> SitePath {
        let name = self.templates.published_assets().published(name);
        SitePath::from_ids(format!("assets/{name}"))
    }

    /// The URLs of the assets of most pages; `url` makes the URL of a path.
    pub(crate) fn assets(&self, url: impl Fn(&SitePath) -> String) -> AssetsView {
        AssetsView {
            style: url(&self.asset("site.css")),
            without_script: url(&self.asset("nojs.css")),
            script: url(&self.asset("site.js")),
        }
    }

    pub(crate) fn layout_key(&self, slots: &SlotContents<'_>) -> LayoutKey {
        let mut menus = self.language.menu.iter().chain(&self.language.footer_links);
        LayoutKey {
            language: self.language.id,
            kind: discriminant(&self.planned.kind),
            depth: self.planned.path.depth(),
            current: menus.position(|entry| entry.kind == self.planned.kind),
            review: slots.review.is_some(),
            source: slots.source.is_some(),
        }
    }

    /// A URL of this page, with a slot in the place of the file name.
    pub(crate) fn with_file_slot(&self, mut url: String) -> String {
        let file = self.planned.path.file_name();
        debug_assert!(url.ends_with(file), "{url} is no URL of {file}");
        url.truncate(url.len().saturating_sub(file.len()));
        url.push(LayoutSlot::File.mark());
        url
    }

    /// Message `title-page`.
    pub(crate) fn title(&self, page: &str) -> String {
        let site = self.language.site().text;
        let arguments = [
            ("page", MessageValue::from(page)),
            ("site", MessageValue::from(&*site)),
        ];
        self.language.locale.format("title-page", &arguments)
    }

    /// A breadcrumb.
    pub(crate) fn crumb(&self, text: Phrase<'a>, to: PageKind) -> CrumbView<'a> {
        CrumbView {
            text: NamePhrase(text),
            url: Some(self.url(to).into()),
        }
    }

    /// The breadcrumbs from the home page to this one.
    pub(crate) fn crumbs(
        &self,
        between: Vec<CrumbView<'a>>,
        here: Option<Phrase<'a>>,
    ) -> Vec<CrumbView<'a>> {
        let Some(here) = here else {
            return Vec::new();
        };
        let home = self.language.message_phrase("nav-lookup");
        let mut crumbs = vec![self.crumb(home, PageKind::Home)];
        crumbs.extend(between);
        crumbs.push(CrumbView {
            text: NamePhrase(here),
            url: None,
        });
        crumbs
    }

    fn nav(&self, entries: &'a [MenuEntry<'a>]) -> Vec<NavLinkView<'a>> {
        let link = |entry: &'a MenuEntry<'a>| NavLinkView {
            text: entry.text.clone(),
            url: entry.path.relative_from(&self.planned.path).into(),
            current: entry.kind == self.planned.kind,
        };
        entries.iter().map(link).collect()
    }

    /// The absolute URLs of this page in every language, and of the gate for all other readers.
    pub(crate) fn alternates(
        &self,
        base: &str,
        finish: impl Fn(String) -> String,
    ) -> Vec<AlternateView<'a>> {
        let mut alternates = self.in_every_language(|path| finish(path.absolute(base)));
        let gate = self.plan.path(PageKind::Gate, self.language.id);
        alternates.push(AlternateView {
            autonym: "",
            lang: "x-default",
            dir: "ltr",
            url: gate.absolute(base),
            current: false,
        });
        alternates
    }

    /// This page in every language; `url` makes the URL of a path.
    pub(crate) fn in_every_language(
        &self,
        url: impl Fn(&SitePath) -> String,
    ) -> Vec<AlternateView<'a>> {
        let here = Some(self.language.id);
        self.built_languages()
            .map(|language| {
                let path = self.plan.path(self.planned.kind, language.id);
                alternate(language, url(&path), here)
            })
            .collect()
    }

    /// The languages in which the site is built, in the site's order. The source language is loaded
    /// even where it is not built.
    pub(crate) fn built_languages(
        &self,
    ) -> impl Iterator<Item = &'a LanguageContext<'a>> + use<'a> {
        let built = &self.plan.languages;
        let languages = self.languages.iter();
        languages.filter(|language| built.contains(&language.id))
    }
}

/// A page in a language; `here` is the language of the page that contains the link, if it has one.
pub(crate) fn alternate<'a>(
    language: &'a LanguageContext<'a>,
    url: String,
    here: Option<LanguageId>,
) -> AlternateView<'a> {
    AlternateView {
        autonym: language.autonym,
        lang: &language.record.html,
        dir: language.record.direction(),
        url,
        current: here == Some(language.id),
    }
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

/// Whether the site has feeds.
pub(crate) fn has_feed(plan: &SitePlan<'_>) -> bool {
    plan.exports.contains(&ExportKind::Atom)
}
