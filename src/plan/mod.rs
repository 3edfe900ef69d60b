//! Every page and file of the site, before one is made.
//!
//! Navigation, the language switch, feeds, the sitemap and link checks read one list, so none can
//! know a page that another does not.

mod changes;
mod issued_list;
mod page;
mod page_links;
mod pagination;
mod poster;
mod reader_text;
mod search_parts;

pub(crate) use changes::{VerdictChange, VerdictChanges};
pub(crate) use issued_list::{IssuedList, IssuedRecord, ListPart};
pub(crate) use page::{PageKind, PlannedPage};
pub use page_links::PageLinks;
pub(crate) use pagination::{PRODUCTS_PER_PART, audience_parts};
pub(crate) use poster::{POSTER_ALTERNATIVES, PosterSize, poster_size};
pub(crate) use reader_text::{ReaderText, TextState, reader_text};
pub(crate) use search_parts::{SearchPart, SearchRecord};

use search_parts::search_records;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::SitePath;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Audience, Catalog, Date, ExportKind, Id, LanguageId, Product, RecordKind, Slug,
};
use crate::resolve::{AnswerCache, AnswerDetails, AnswerDetailsCache, Answers, Decisions};

/// What is to be made.
#[derive(Debug, Clone)]
pub struct SitePlan<'a> {
    /// What authors wrote.
    pub catalog: &'a Catalog,
    /// What follows from it.
    pub decisions: &'a Decisions,
    /// The data date: the day the pages are for.
    pub as_of: Date,
    /// Whether the pages stay on that day.
    pub pinned: bool,
    /// The address of the root, ending in `/`.
    pub base_url: Option<String>,
    /// The records that can be looked through, by parts; none without the full-text search.
    pub search_records: Vec<Vec<SearchRecord>>,
    /// The languages that are made, in the site's order.
    pub languages: Vec<LanguageId>,
    /// The audiences readers pick, in the authors' order.
    pub readers: Vec<Id<Audience>>,
    /// Every page of every language, by path.
    pub pages: Vec<PlannedPage>,
    /// Every change of a label that readers see.
    pub changes: VerdictChanges,
    /// The list of advisories and bulletins.
    pub listing: IssuedList,
    /// Machine forms, in the order of the settings.
    pub exports: Vec<ExportKind>,
    /// The answer on every product for every audience.
    pub answer_cache: AnswerCache<'a>,
    standings: AnswerDetailsCache,
}

/// Pages that say of their text that it is not translated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TranslationGaps {
    /// It never was.
    pub missing: usize,
    /// It changed since.
    pub stale: usize,
}

/// What a build is asked for, beside the content.
#[derive(Debug, Clone)]
pub struct PlanSettings {
    /// The data date.
    pub as_of: Date,
    /// Whether the pages stay on that day.
    pub pinned: bool,
    /// The address of the root, ending in `/`.
    pub base_url: Option<String>,
    /// Whether to make a full-text search.
    pub search: bool,
    /// The languages to make.
    pub languages: Vec<LanguageId>,
}

/// Plans the site.
pub fn site<'a>(
    catalog: &'a Catalog,
    decisions: &'a Decisions,
    settings: PlanSettings,
    diagnostics: &mut Diagnostics,
) -> SitePlan<'a> {
    let readers = catalog.reader_audiences();
    let changes = VerdictChanges::new(catalog, decisions, &readers);
    let listing = IssuedList::new(catalog);
    let pages = pages(catalog, &settings, &changes, &listing, diagnostics);
    let mut exports = catalog.site.outputs.clone();
    exports.retain(|output| settings.base_url.is_some() || !output.needs_base_url());
    if exports.contains(&ExportKind::Badges) {
        report_badge_collisions(catalog, &readers, diagnostics);
    }
    let searched = match settings.search {
        true => search_records(catalog),
        false => Vec::new(),
    };
    SitePlan {
        catalog,
        decisions,
        as_of: settings.as_of,
        pinned: settings.pinned,
        base_url: settings.base_url,
        search_records: searched,
        languages: settings.languages,
        standings: AnswerDetailsCache::new(catalog, readers.clone(), settings.as_of),
        readers,
        pages,
        changes,
        listing,
        exports,
        answer_cache: AnswerCache::new(catalog, decisions),
    }
}

impl SitePlan<'_> {
    /// Every part of every language's search index.
    pub fn search_parts(&self) -> Vec<SearchPart> {
        let of = |language| {
            let numbers = 0..self.search_records.len();
            numbers.map(move |number| SearchPart { language, number })
        };
        self.languages.iter().copied().flat_map(of).collect()
    }

    /// The path of a page in a language. The gate and the 404 page have no language.
    pub fn path(&self, kind: PageKind, language: LanguageId) -> SitePath {
        page::path(self.catalog, kind, language)
    }

    /// The path of the poster that a product had under another id; `None` for other records.
    pub fn old_poster_path(
        &self,
        kind: RecordKind,
        slug: &Slug,
        language: LanguageId,
    ) -> Option<SitePath> {
        let folder = &self.catalog.site.language(language).folder;
        (kind == RecordKind::Product && self.catalog.site.posters)
            .then(|| SitePath::from_ids(format!("{folder}/notices/{slug}.html")))
    }

    /// The path of the page that a record had under another id.
    pub fn old_path(
        &self,
        kind: RecordKind,
        slug: &Slug,
        language: LanguageId,
    ) -> Option<SitePath> {
        page::old_path(self.catalog, kind, slug, language)
    }

    /// The relative URL from one page to another, in the same language.
    pub fn url(&self, from: &PlannedPage, to: PageKind) -> String {
        page::url(self.catalog, from, to)
    }

    /// The day the page last said something new, as far as the content knows.
    pub fn last_change(&self, kind: PageKind) -> Option<Date> {
        page::last_change(self, kind)
    }

    /// The path of a badge.
    pub fn badge_path(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
        language: LanguageId,
    ) -> SitePath {
        page::badge_path(self.catalog, product, audience, language)
    }

    /// How the audiences readers pick stand to a product, in their order.
    pub fn answer_details(&self, product: Id<Product>) -> &[AnswerDetails] {
        self.standings.of(&self.answer_cache, product)
    }

    /// The path of a language's feed.
    pub fn feed_path(&self, language: LanguageId) -> SitePath {
        page::feed_path(self.catalog, language)
    }

    /// Pages whose text, all of it or some, is in another language than their own, by why: it was
    /// never translated, or changed since.
    pub fn untranslated(&self) -> TranslationGaps {
        let mut counted = TranslationGaps::default();
        for prose in self.texts() {
            match prose.state {
                TextState::Missing => counted.missing += 1,
                TextState::Stale => counted.stale += 1,
                TextState::Sound | TextState::Machine | TextState::Draft => {}
            }
        }
        counted
    }

    /// The text of every page that has one.
    fn texts(&self) -> impl Iterator<Item = ReaderText<'_>> {
        self.catalog.texts().flat_map(|record| {
            self.languages
                .iter()
                .filter_map(move |language| reader_text(record.texts, record.source, *language))
        })
    }

    /// The first day by which an advisory in force is looked at again.
    pub fn next_review(&self) -> Option<Date> {
        let force = self.decisions.force();
        let advisories = self.catalog.advisories.iter();
        advisories
            .filter_map(|(id, advisory)| Some((id, advisory.review_by?)))
            .filter(|(id, _)| force.is_in_force(*id, self.as_of))
            .map(|(_, review_by)| review_by)
            .min()
    }

    /// The answers on a product for an audience, over all time.
    pub fn answers(&self, product: Id<Product>, audience: Id<Audience>) -> Arc<Answers> {
        self.answer_cache.of_product(product, audience)
    }
}

fn pages(
    catalog: &Catalog,
    settings: &PlanSettings,
    changes: &VerdictChanges,
    listing: &IssuedList,
    diagnostics: &mut Diagnostics,
) -> Vec<PlannedPage> {
    let mut kinds = vec![
        PageKind::Home,
        PageKind::Advisories(None),
        PageKind::Compare,
        PageKind::Glossary,
        PageKind::Changes(None),
    ];
    kinds.extend(
        changes
            .parts(settings.as_of)
            .into_iter()
            .map(|part| PageKind::Changes(Some(part))),
    );
    kinds.extend(listing.parts().map(|part| PageKind::Advisories(Some(part))));
    kinds.extend(catalog.products.ids().map(PageKind::Product));
    if catalog.site.posters {
        kinds.extend(catalog.products.ids().map(PageKind::Notice));
    }
    kinds.extend(catalog.advisories.ids().map(PageKind::Advisory));
    kinds.extend(catalog.bulletins.ids().map(PageKind::Bulletin));
    kinds.extend(catalog.audiences.ids().map(PageKind::Audience));
    let parts = 1..=audience_parts(catalog);
    kinds.extend(catalog.audiences.ids().flat_map(|audience| {
        let parts = parts.clone();
        parts.map(move |part| PageKind::AudiencePart(audience, part))
    }));
    kinds.extend(settings.search.then_some(PageKind::Search));
    kinds.extend(catalog.pages.ids().map(PageKind::Text));
    let mut pages: Vec<PlannedPage> =
        Vec::with_capacity(2 + kinds.len() * settings.languages.len());
    for kind in [PageKind::Gate, PageKind::NotFound] {
        pages.push(planned_page(catalog, kind, LanguageId::SOURCE));
    }
    for language in &settings.languages {
        pages.par_extend(
            kinds
                .par_iter()
                .map(|kind| planned_page(catalog, *kind, *language)),
        );
    }
    pages.par_sort_by(|a, b| a.path.cmp(&b.path));
    let mut told = BTreeSet::new();
    for pair in pages.windows(2) {
        // The same two meet in every language, and are told once.
        if let [first, second] = pair
            && first.path == second.path
            && told.insert((first.kind, second.kind))
        {
            diagnostics.push(
                Diagnostic::new(Code::PathCollision, &page::origin(catalog, second.kind))
                    .with("path", second.path.as_str())
                    .related(&page::origin(catalog, first.kind)),
            );
        }
    }
    pages
}

/// Reports badges with the same name: `a-b` for `c` is called as `a` for `b-c`.
fn report_badge_collisions(
    catalog: &Catalog,
    readers: &[Id<Audience>],
    diagnostics: &mut Diagnostics,
) {
    let mut known: BTreeMap<SitePath, Id<Product>> = BTreeMap::new();
    for product in catalog.products.ids() {
        for audience in readers {
            let path = page::badge_path(catalog, product, *audience, LanguageId::SOURCE);
            let name = path.as_str().to_owned();
            if let Some(first) = known.insert(path, product) {
                diagnostics.push(
                    Diagnostic::new(Code::PathCollision, &catalog.products[product].origin)
                        .with("path", name)
                        .related(&catalog.products[first].origin),
                );
            }
        }
    }
}

fn planned_page(catalog: &Catalog, kind: PageKind, language: LanguageId) -> PlannedPage {
    PlannedPage {
        kind,
        language,
        path: page::path(catalog, kind, language),
    }
}
