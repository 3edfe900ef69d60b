//! The plan of a site: every page and file, before any is rendered.
//!
//! Navigation, the language switch, feeds, the sitemap and link checks read this one list of pages, so
//! that they agree.

mod advisory_state;
mod answer_words;
mod attachment;
mod basis;
mod changes;
mod duties;
mod glossary;
mod issued_list;
mod page;
mod page_links;
mod pagination;
mod poster;
mod poster_room;
mod poster_size;
mod reader_text;
mod reasons;
mod search_parts;

pub(crate) use advisory_state::AdvisoryState;
pub(crate) use answer_words::{
    OutcomeMarks, PlainNames, ScopeNames, activity_words, answer_word, axes_words,
    change_of_conditions, change_words, label_word, named_scope_words, outcome_words,
    recommended_message, row_words, scope_words,
};
pub(crate) use attachment::{attachment_about, attachment_path};
pub(crate) use basis::basis_by_kind;
pub use changes::{AnswerChanges, ChangeEntry, ChangeLine};
pub(crate) use duties::is_bound;
pub(crate) use glossary::GLOSSARY_WORDS;
pub(crate) use issued_list::{IssuedList, IssuedRecord, ListPart};
pub(crate) use page::{PageKind, PlannedPage};
pub use page_links::PageLinks;
pub(crate) use pagination::{
    COMPARED_PRODUCTS, PRODUCTS_ON_HOME, PRODUCTS_PER_PART, audience_parts, compare_parts,
    product_list_parts,
};
pub(crate) use poster::{POSTER_ALTERNATIVES, PosterContent};
pub(crate) use poster_room::PosterRoom;
pub(crate) use poster_size::{PosterSize, poster_size};
pub(crate) use reader_text::{LanguageText, ReaderText, TextState, reader_text};
pub(crate) use reasons::{GivenReason, reasons_of_rulings};
pub(crate) use search_parts::{SEARCH_TABLE, SearchRecord};

use search_parts::search_records;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::SitePath;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Attachment, Audience, Catalog, Date, ExportKind, Id, LanguageId, Product, Ruling, RulingId,
};
use crate::resolve::{Answer, AnswerSource, DayAnswers, Decisions};

/// The pages and files of a site, with the data they are made from.
#[derive(Debug, Clone)]
pub struct SitePlan<'a> {
    /// The records.
    pub catalog: &'a Catalog,
    /// The verdicts.
    pub decisions: &'a Decisions,
    /// The data date: the day that the pages show.
    pub as_of: Date,
    /// Whether the pages keep showing that day.
    pub pinned: bool,
    /// The address of the root, ending in `/`.
    pub base_url: Option<String>,
    /// The records of the full-text search, by part; none without it.
    pub search_records: Vec<Vec<SearchRecord>>,
    /// The languages of the build, in the site's order.
    pub languages: Vec<LanguageId>,
    /// The reader audiences, in the authors' order.
    pub readers: Vec<Id<Audience>>,
    /// Every page of every language, by path.
    pub pages: Vec<PlannedPage>,
    /// The attachments that something links to, by name.
    pub attachments: Vec<&'a Attachment>,
    /// Every change of an answer that readers see.
    pub changes: AnswerChanges,
    /// The list of advisories and bulletins.
    pub listing: IssuedList,
    /// The machine forms, in the order of the settings.
    pub exports: Vec<ExportKind>,
    /// The answers to every question.
    pub answers: AnswerSource<'a>,
    reader_answers: DayAnswers,
    all_answers: DayAnswers,
}

/// The numbers of pages with untranslated text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TranslationGaps {
    /// Those without a translation.
    pub missing: usize,
    /// Those whose source changed after it was translated.
    pub stale: usize,
}

/// The settings of a build, beside the content.
#[derive(Debug, Clone)]
pub struct PlanSettings {
    /// The data date.
    pub as_of: Date,
    /// Whether the pages keep showing that day.
    pub pinned: bool,
    /// The address of the root, ending in `/`.
    pub base_url: Option<String>,
    /// Whether to build the full-text search.
    pub search: bool,
    /// The languages to build.
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
    let answers = AnswerSource::new(catalog, decisions);
    let changes = AnswerChanges::new(&answers, &readers);
    let listing = IssuedList::new(catalog);
    let reader_answers = DayAnswers::new(catalog, readers.clone(), settings.as_of);
    let mut kinds = page_kinds(catalog, &settings, &changes, &listing);
    if catalog.site.posters {
        kinds.extend(posters_for_one(catalog, &readers, |id| {
            reader_answers.of(&answers, id)
        }));
    }
    let pages = pages(catalog, &settings, &kinds, diagnostics);
    let mut exports = catalog.site.outputs.clone();
    exports.retain(|output| settings.base_url.is_some() || !output.needs_base_url());
    if exports.contains(&ExportKind::Badges) {
        report_badge_collisions(catalog, &readers, diagnostics);
    }
    SitePlan {
        catalog,
        decisions,
        as_of: settings.as_of,
        pinned: settings.pinned,
        base_url: settings.base_url,
        search_records: match settings.search {
            true => search_records(catalog),
            false => Vec::new(),
        },
        languages: settings.languages,
        readers,
        pages,
        attachments: catalog.linked_attachments(),
        changes,
        reader_answers,
        all_answers: DayAnswers::new(catalog, catalog.audiences.ids().collect(), settings.as_of),
        answers,
        listing,
        exports,
    }
}

impl SitePlan<'_> {
    /// The answers on a product for the reader audiences on the data date, in their order.
    pub fn reader_answers(&self, product: Id<Product>) -> &[Arc<Answer>] {
        self.reader_answers.of(&self.answers, product)
    }

    /// The answer on a product for any audience on the data date.
    pub(crate) fn answer(&self, product: Id<Product>, audience: Id<Audience>) -> &Answer {
        &self.all_answers.of(&self.answers, product)[audience.index()]
    }

    /// Whether each reader audience has a poster of its own about a product.
    pub(crate) fn has_posters_for_one(&self, product: Id<Product>) -> bool {
        self.catalog.site.posters && answers_differ(self.reader_answers(product))
    }

    /// Counts the pages that have text in another language than their own.
    pub fn untranslated(&self) -> TranslationGaps {
        let mut gaps = TranslationGaps::default();
        for record in self.catalog.texts() {
            for language in &self.languages {
                let text = reader_text(record.texts, record.source, *language);
                match text.map(|text| text.state) {
                    Some(TextState::Missing) => gaps.missing += 1,
                    Some(TextState::Stale) => gaps.stale += 1,
                    Some(TextState::Sound | TextState::Machine | TextState::Draft) | None => {}
                }
            }
        }
        gaps
    }

    /// The first day by which an advisory in force is due for review.
    pub fn next_review(&self) -> Option<Date> {
        self.reviews().min()
    }

    /// The days by which the advisories in force are due for review.
    pub fn reviews(&self) -> impl Iterator<Item = Date> {
        let force = self.decisions.force();
        let advisories = self.catalog.advisories.iter();
        advisories
            .filter_map(|(id, advisory)| Some((id, advisory.review_by?)))
            .filter(|(id, _)| force.is_in_force(*id, self.as_of))
            .map(|(_, review_by)| review_by)
    }

    /// The rulings, in force on the data date or later, that no reader audience's answers hold: they
    /// reach no reader audience and no part of one.
    pub fn rulings_without_reader(&self) -> impl Iterator<Item = (RulingId, &Ruling)> {
        let (catalog, decisions) = (self.catalog, self.decisions);
        let rulings = catalog.advisories.ids().flat_map(|id| catalog.rulings(id));
        rulings.filter(|(ruling, _)| {
            let mut in_force = decisions.force().of_ruling(*ruling);
            in_force.any(|range| range.until.is_none_or(|last| last >= self.as_of))
                && decisions
                    .scopes()
                    .reaches_only_others(*ruling, &self.readers)
        })
    }
}

/// The posters for one audience: those of products whose answers differ between the readers.
fn posters_for_one<'p>(
    catalog: &Catalog,
    readers: &[Id<Audience>],
    answers: impl Fn(Id<Product>) -> &'p [Arc<Answer>],
) -> Vec<PageKind> {
    let products = catalog.products.ids();
    let products = products.filter(|product| answers_differ(answers(*product)));
    let of_product = |product| {
        let readers = readers.iter();
        readers.map(move |audience| PageKind::NoticeFor(product, *audience))
    };
    products.flat_map(of_product).collect()
}

fn answers_differ(answers: &[Arc<Answer>]) -> bool {
    let mut pairs = answers.windows(2);
    pairs.any(|pair| !pair[0].says_the_same_as(&pair[1]))
}

/// Every kind of page with a language.
fn page_kinds(
    catalog: &Catalog,
    settings: &PlanSettings,
    changes: &AnswerChanges,
    listing: &IssuedList,
) -> Vec<PageKind> {
    let mut kinds = vec![
        PageKind::Home,
        PageKind::Advisories(None),
        PageKind::Compare,
        PageKind::Glossary,
        PageKind::Changes(None),
    ];
    let parts = changes.parts(settings.as_of).into_iter();
    kinds.extend(parts.map(|part| PageKind::Changes(Some(part))));
    kinds.extend(listing.parts().map(|part| PageKind::Advisories(Some(part))));
    kinds.extend(catalog.products.ids().map(PageKind::Product));
    if catalog.site.posters {
        kinds.extend(catalog.products.ids().map(PageKind::Notice));
    }
    kinds.extend(catalog.advisories.ids().map(PageKind::Advisory));
    kinds.extend(catalog.bulletins.ids().map(PageKind::Bulletin));
    kinds.extend(catalog.audiences.ids().map(PageKind::Audience));
    for part in 1..=audience_parts(catalog) {
        let audiences = catalog.audiences.ids();
        kinds.extend(audiences.map(|audience| PageKind::AudiencePart(audience, part)));
    }
    kinds.extend((1..=product_list_parts(catalog)).map(PageKind::ProductList));
    kinds.extend((2..=compare_parts(catalog)).map(PageKind::ComparePart));
    kinds.extend(settings.search.then_some(PageKind::Search));
    kinds.extend(catalog.pages.ids().map(PageKind::Text));
    kinds
}

/// The pages of each kind in every language, by path; reports those that share one.
fn pages(
    catalog: &Catalog,
    settings: &PlanSettings,
    kinds: &[PageKind],
    diagnostics: &mut Diagnostics,
) -> Vec<PlannedPage> {
    let planned = |kind, language| PlannedPage {
        kind,
        language,
        path: page::path(catalog, kind, language),
    };
    let roots = [PageKind::Gate, PageKind::NotFound];
    let mut pages = Vec::from(roots.map(|kind| planned(kind, LanguageId::SOURCE)));
    for language in &settings.languages {
        pages.par_extend(kinds.par_iter().map(|kind| planned(*kind, *language)));
    }
    pages.par_sort_by(|a, b| a.path.cmp(&b.path));
    let mut reported = BTreeSet::new();
    for pair in pages.windows(2) {
        // The same two collide in every language, and are reported once.
        if let [first, second] = pair
            && first.path == second.path
            && reported.insert((first.kind, second.kind))
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

/// Reports badges with the same name: that of `a-b` for `c` and that of `a` for `b-c`.
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
