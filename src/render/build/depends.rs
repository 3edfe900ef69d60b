//! What a page is made from, as one number: the same number, the same bytes.
//!
//! A number stands for the files of every record that the page's view reads, in the text its
//! reader gets; for what was decided about every product it names; and for what all pages share:
//! program, theme, settings, day, and the ids there are. It may stand for more than the page says,
//! never for less. A test edits content at random and holds what a remembering build leaves
//! against a build that remembers nothing.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};

use super::effect;
use super::frame::Frame;
use super::held::cells;
use super::home;
use crate::model::{
    Advisory, Bulletin, Id, LanguageId, Product, Record, RelationTarget, RulingId, Table, Target,
    Texts,
};
use crate::plan::{self, Issued, PageKind, SearchPart, Searched, SitePlan};

/// The files of the content, each with a number that changes with its content.
pub type Files = FxHashMap<String, u64>;

/// The parts that pages' numbers are put together from.
pub(super) struct Depends<'a> {
    files: &'a Files,
    /// What every page depends on.
    shared: u64,
    /// By product: what was decided about it for anybody.
    decided: Vec<u64>,
    /// By product: the advisories that a timeline of it cites.
    cited: Vec<Vec<Id<Advisory>>>,
    /// By product: its file.
    products: Vec<u64>,
    /// By advisory: its facts, and when it is in force.
    acts: Vec<u64>,
    /// By language and advisory: the text that its readers get.
    titles: Vec<Vec<u64>>,
    /// All facts and decisions, without any text.
    everything: u64,
}

impl<'a> Depends<'a> {
    /// `shared` is a number for the program, its settings and the files that all pages share.
    pub(super) fn new(plan: &SitePlan<'_>, files: &'a Files, shared: u64) -> Self {
        let catalog = plan.catalog;
        let timelines: Vec<(u64, Vec<Id<Advisory>>)> = plan
            .decisions
            .timelines()
            .map(|(_, timeline)| {
                let cited = timeline
                    .intervals()
                    .iter()
                    .flat_map(|interval| interval.because.iter())
                    .map(|cited| cited.ruling.advisory)
                    .collect();
                (number(timeline), cited)
            })
            .collect();
        let mut decided = Vec::with_capacity(catalog.products.len());
        let mut cited = Vec::with_capacity(catalog.products.len());
        for product in catalog.products.ids() {
            let mut hasher = FxHasher::default();
            let mut advisories = Vec::new();
            let mut last = usize::MAX;
            for cell in cells(plan, product) {
                let index = plan.decisions.timeline_index(cell);
                timelines[index].0.hash(&mut hasher);
                // Neighbours mostly share one timeline.
                if index != last {
                    advisories.extend(&timelines[index].1);
                    last = index;
                }
            }
            advisories.sort_unstable();
            advisories.dedup();
            decided.push(hasher.finish());
            cited.push(advisories);
        }
        let mut depends = Self {
            files,
            shared: 0,
            decided,
            cited,
            products: Vec::new(),
            acts: Vec::new(),
            titles: Vec::new(),
            everything: 0,
        };
        // Pages name them again and again, so each is put together once.
        depends.products = catalog
            .products
            .records()
            .iter()
            .map(|product| depends.file_number(&product.file))
            .collect();
        let advisories: Vec<_> = catalog.advisories.ids().collect();
        depends.acts = advisories
            .par_iter()
            .map(|id| depends.act(plan, *id))
            .collect();
        depends.titles = catalog
            .site
            .language_ids()
            .map(|reader| {
                let title = |id: &Id<Advisory>| depends.text_number(plan, *id, reader);
                advisories.par_iter().map(title).collect()
            })
            .collect();
        let mut hasher = FxHasher::default();
        shared.hash(&mut hasher);
        slugs(&catalog.products, &mut hasher);
        slugs(&catalog.advisories, &mut hasher);
        slugs(&catalog.bulletins, &mut hasher);
        slugs(&catalog.pages, &mut hasher);
        // Every page without a review of its own tells it, and every footer the pages' titles.
        plan.next_review().hash(&mut hasher);
        for page in catalog.pages.records() {
            for (language, text) in page.texts.iter() {
                language.hash(&mut hasher);
                text.title.hash(&mut hasher);
            }
        }
        depends.shared = hasher.finish();
        let mut hasher = FxHasher::default();
        depends.acts.hash(&mut hasher);
        depends.decided.hash(&mut hasher);
        depends.products.hash(&mut hasher);
        depends.everything = hasher.finish();
        depends
    }

    /// A number for all that is said in no prose but that of bulletins.
    pub(super) fn facts(&self, plan: &SitePlan<'_>) -> u64 {
        let mut hasher = FxHasher::default();
        self.shared.hash(&mut hasher);
        self.everything.hash(&mut hasher);
        for bulletin in plan.catalog.bulletins.records() {
            self.file(&bulletin.file, &mut hasher);
            for (_, text) in bulletin.texts.iter() {
                self.file(&text.file, &mut hasher);
            }
        }
        hasher.finish()
    }

    /// The number of what can be found by a part of a language's index: its records' texts, and
    /// the names in them.
    pub(super) fn searched(&self, plan: &SitePlan<'_>, part: SearchPart) -> u64 {
        let catalog = plan.catalog;
        let mut hasher = FxHasher::default();
        let on = &mut hasher;
        (self.shared, part.language, part.number, plan.searched.len()).hash(on);
        let product = |id: Id<Product>, on: &mut FxHasher| {
            self.file(&catalog.products[id].file, on);
        };
        for kind in &plan.searched[part.number] {
            match *kind {
                Searched::Product(id) => product(id, on),
                Searched::Advisory(id) => {
                    let record = &catalog.advisories[id];
                    self.file(&record.file, on);
                    self.texts(&record.texts, record.source_language, part.language, on);
                    for target in record.rulings.iter().flat_map(|ruling| &ruling.targets) {
                        match target.target {
                            Target::Product(id) => product(id, on),
                            Target::Offering(offering) => product(offering.product, on),
                            // Vendors are in a list that all depends on.
                            Target::Vendor(_) => {}
                        }
                    }
                }
                Searched::Bulletin(id) => {
                    let record = &catalog.bulletins[id];
                    self.file(&record.file, on);
                    self.texts(&record.texts, LanguageId::SOURCE, part.language, on);
                    record.products.iter().for_each(|id| product(*id, on));
                }
                Searched::Page(id) => {
                    let texts = &catalog.pages[id].texts;
                    self.texts(texts, LanguageId::SOURCE, part.language, on);
                }
            }
        }
        hasher.finish()
    }

    /// The number of a page.
    pub(super) fn page(&self, page: &Frame<'_>) -> u64 {
        let catalog = page.plan.catalog;
        let mut hasher = FxHasher::default();
        let on = &mut hasher;
        self.shared.hash(on);
        match page.planned.kind {
            // The glossary is made of lists, which all pages share.
            PageKind::Gate | PageKind::NotFound | PageKind::Glossary => {}
            PageKind::Search => page.plan.searched.len().hash(on),
            PageKind::Home => {
                self.everything.hash(on);
                for change in home::latest(page) {
                    self.cited_titles(page, &change.after.cited, on);
                }
            }
            PageKind::Product(id) | PageKind::Notice(id) => self.product_page(page, id, on),
            PageKind::Advisory(id) => self.advisory_page(page, id, on),
            PageKind::Advisories(part) => {
                for other in page.plan.listing.parts() {
                    other.hash(on);
                }
                for issued in page.plan.listing.entries(part) {
                    match issued {
                        Issued::Advisory(id) => self.advisory(page, id, on),
                        Issued::Bulletin(id) => self.bulletin(page, id, on),
                    }
                }
            }
            PageKind::Bulletin(id) => self.bulletin_page(page, id, on),
            PageKind::Audience(_) | PageKind::AudiencePart(..) | PageKind::Compare => {
                self.everything.hash(on);
            }
            PageKind::Changes(part) => {
                self.everything.hash(on);
                let day = page.plan.as_of;
                let of_part = page.plan.changes.of_part(part, day);
                for change in of_part.chain(page.plan.changes.after(day)) {
                    self.cited_titles(page, &change.after.cited, on);
                }
            }
            PageKind::Text(id) => {
                let record = &catalog.pages[id];
                self.file(&record.origin.file, on);
                self.texts(&record.texts, LanguageId::SOURCE, page.edition.id, on);
            }
        }
        hasher.finish()
    }

    fn product_page(&self, page: &Frame<'_>, id: Id<Product>, on: &mut FxHasher) {
        let catalog = page.plan.catalog;
        self.product(id, on);
        for advisory in &self.cited[id.index()] {
            self.advisory(page, *advisory, on);
            let record = &catalog.advisories[*advisory];
            for alternative in &record.alternatives.items {
                self.product(alternative.product, on);
            }
            for vulnerability in &record.vulnerabilities {
                for affected in &vulnerability.affected {
                    self.product(affected.product, on);
                }
            }
        }
        for ruling in page.index.exempting(catalog, id) {
            self.advisory(page, ruling.advisory, on);
            for exempt in &catalog.ruling(ruling).exempts {
                self.advisory(page, exempt.ruling.advisory, on);
            }
        }
    }

    fn advisory_page(&self, page: &Frame<'_>, id: Id<Advisory>, on: &mut FxHasher) {
        let catalog = page.plan.catalog;
        let record = &catalog.advisories[id];
        self.advisory(page, id, on);
        for relation in &record.relations {
            self.advisory(
                page,
                match relation.target {
                    RelationTarget::Advisory(advisory) => advisory,
                    RelationTarget::Ruling(ruling) => ruling.advisory,
                },
                on,
            );
        }
        for (by, _) in page.index.acts_on(id) {
            self.advisory(page, *by, on);
        }
        for exempt in record.rulings.iter().flat_map(|ruling| &ruling.exempts) {
            self.advisory(page, exempt.ruling.advisory, on);
        }
        for product in effect::named_by(page, record) {
            self.product(product, on);
            for advisory in &self.cited[product.index()] {
                self.title(page, *advisory, on);
            }
        }
        for vulnerability in &record.vulnerabilities {
            for affected in &vulnerability.affected {
                self.product(affected.product, on);
            }
        }
    }

    fn bulletin_page(&self, page: &Frame<'_>, id: Id<Bulletin>, on: &mut FxHasher) {
        let record = &page.plan.catalog.bulletins[id];
        self.bulletin(page, id, on);
        for product in &record.products {
            self.product(*product, on);
        }
        for advisory in &record.concerns {
            self.advisory(page, *advisory, on);
        }
        for vulnerability in &record.vulnerabilities {
            for affected in &vulnerability.affected {
                self.product(affected.product, on);
            }
        }
    }

    /// A product's record and what was decided about it.
    fn product(&self, id: Id<Product>, on: &mut FxHasher) {
        id.hash(on);
        self.decided[id.index()].hash(on);
        self.products[id.index()].hash(on);
    }

    /// An advisory's facts, its force and its text.
    fn advisory(&self, page: &Frame<'_>, id: Id<Advisory>, on: &mut FxHasher) {
        self.acts[id.index()].hash(on);
        self.title(page, id, on);
    }

    /// An advisory's text as the reader gets it.
    fn title(&self, page: &Frame<'_>, id: Id<Advisory>, on: &mut FxHasher) {
        id.hash(on);
        self.titles[page.edition.id.index()][id.index()].hash(on);
    }

    fn cited_titles(&self, page: &Frame<'_>, cited: &[RulingId], on: &mut FxHasher) {
        for ruling in cited {
            self.title(page, ruling.advisory, on);
        }
    }

    fn bulletin(&self, page: &Frame<'_>, id: Id<Bulletin>, on: &mut FxHasher) {
        let record = &page.plan.catalog.bulletins[id];
        self.file(&record.file, on);
        self.texts(&record.texts, LanguageId::SOURCE, page.edition.id, on);
    }

    /// The text that a reader gets.
    fn texts(&self, texts: &Texts, source: LanguageId, reader: LanguageId, on: &mut FxHasher) {
        if let Some(prose) = plan::prose(texts, source, reader) {
            prose.language.hash(on);
            self.file(&prose.text.file, on);
            // Whether a stamped translation is behind, and what is shown then, its source says.
            let translation = prose.text.translation.as_ref();
            if translation.is_some_and(|translation| translation.stamp.is_some())
                && let Some(source) = texts.get(source)
            {
                self.file(&source.file, on);
            }
        }
    }

    fn file(&self, file: &str, on: &mut FxHasher) {
        file.hash(on);
        self.files.get(file).hash(on);
    }

    fn file_number(&self, file: &str) -> u64 {
        let mut hasher = FxHasher::default();
        self.file(file, &mut hasher);
        hasher.finish()
    }

    /// The text of an advisory that a reader gets.
    fn text_number(&self, plan: &SitePlan<'_>, id: Id<Advisory>, reader: LanguageId) -> u64 {
        let record = &plan.catalog.advisories[id];
        let mut hasher = FxHasher::default();
        self.texts(&record.texts, record.source_language, reader, &mut hasher);
        hasher.finish()
    }

    /// An advisory's facts, and when it and its rulings are in force.
    fn act(&self, plan: &SitePlan<'_>, id: Id<Advisory>) -> u64 {
        let record = &plan.catalog.advisories[id];
        let force = plan.decisions.force();
        let mut hasher = FxHasher::default();
        self.file(&record.file, &mut hasher);
        force.of(id).hash(&mut hasher);
        force.ended_by(id).hash(&mut hasher);
        for (ruling, _) in plan.catalog.rulings(id) {
            for span in force.of_ruling(ruling) {
                (span.from, span.until).hash(&mut hasher);
            }
        }
        hasher.finish()
    }
}

fn slugs<T: Record>(table: &Table<T>, on: &mut FxHasher) {
    for record in table.records() {
        record.slug().as_str().hash(on);
    }
}

/// A number for a value. Its `Hash` is derived: a field that is added to it cannot be forgotten.
fn number(value: &impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
