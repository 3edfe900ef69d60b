//! One language's edition of the site: what all its pages share, worked out once.

use crate::artifact::SitePath;
use crate::locale::Locale;
use crate::model::{Catalog, Date, Id, Language, LanguageId, Product};
use crate::plan::{PageKind, SitePlan};
use crate::render::TemplateMessages;
use crate::render::pages::audience::groups::GroupOrderCache;
use crate::render::pages::audience::item::EntryCache;
use crate::render::pages::audience::pagination::AudiencePartCache;
use crate::render::parts::phrase;
use crate::render::parts::product_effects::EffectCache;
use crate::render::view::{DateText, LabelKind, Phrase, Sentence, SentencePiece};
use rustc_hash::FxHashMap;
use std::sync::Mutex;

/// One language's edition of the site.
pub(in crate::render) struct LanguageContext<'a> {
    pub(in crate::render) catalog: &'a Catalog,
    pub(in crate::render) locale: &'a Locale,
    pub(in crate::render) id: LanguageId,
    pub(in crate::render) language: &'a Language,
    /// The language's name in itself.
    pub(in crate::render) autonym: &'a str,
    /// What templates read as `t`.
    pub(in crate::render) messages: TemplateMessages,
    /// The words of the labels, in the order of [`LabelKind::ALL`]; `phase_out` without a date.
    pub(in crate::render) labels: [&'a str; 7],
    /// All products, in the order of the reader's collation.
    pub(in crate::render) products: Vec<Id<Product>>,
    /// By product: its place in that order.
    positions: Vec<u32>,
    pub(in crate::render) menu: Vec<MenuEntry<'a>>,
    /// The entries of the footer.
    pub(in crate::render) footer_links: Vec<MenuEntry<'a>>,
    pub(in crate::render) site: Phrase<'a>,
    /// The agency that speaks.
    pub(in crate::render) agency: Option<Phrase<'a>>,
    pub(in crate::render) notice: Option<Phrase<'a>>,
    pub(in crate::render) publisher: Option<Phrase<'a>>,
    pub(in crate::render) contact: Option<Phrase<'a>>,
    /// The day the pages hold for.
    pub(in crate::render) data_date: Sentence,
    /// The first day by which an advisory in force is looked at again.
    pub(in crate::render) next_review: Option<Date>,
    /// Days, as far as they were told.
    date_cache: Mutex<FxHashMap<Date, DateText>>,
    /// Entries of lists, as far as they were drawn.
    pub(in crate::render) entry_cache: EntryCache,
    /// The products of audiences by verdict, as far as they were asked for.
    pub(in crate::render) group_order_cache: GroupOrderCache,
    pub(in crate::render) audience_part_cache: AudiencePartCache,
    pub(in crate::render) effect_cache: EffectCache,
}

/// An entry of a menu.
pub(in crate::render) struct MenuEntry<'a> {
    pub(in crate::render) text: Phrase<'a>,
    pub(in crate::render) kind: PageKind,
    pub(in crate::render) path: SitePath,
}

impl<'a> LanguageContext<'a> {
    pub(in crate::render) fn new(plan: &SitePlan<'a>, locale: &'a Locale) -> Self {
        let catalog = plan.catalog;
        let id = locale.language_id();
        let site = &catalog.site;
        let language = site.language(id);
        let products = sorted(catalog, locale);
        let mut places = vec![0; products.len()];
        for (place, product) in (0..).zip(&products) {
            places[product.index()] = place;
        }
        let mut edition = Self {
            catalog,
            locale,
            id,
            language,
            autonym: locale.try_text("autonym").unwrap_or(&language.html),
            messages: TemplateMessages::new(locale.texts()),
            labels: LabelKind::ALL.map(|kind| match kind {
                LabelKind::PhaseOut => locale.text("label-phase-out-any"),
                LabelKind::Banned
                | LabelKind::UnderReview
                | LabelKind::NotAssessed
                | LabelKind::Conditional
                | LabelKind::Permitted
                | LabelKind::Recommended => locale.text(&format!("label-{}", kind.key())),
            }),
            products,
            positions: places,
            menu: Vec::new(),
            footer_links: Vec::new(),
            site: Phrase::in_page_language(""),
            agency: None,
            notice: None,
            publisher: None,
            contact: None,
            data_date: Sentence::default(),
            next_review: plan.next_review(),
            date_cache: Mutex::default(),
            entry_cache: EntryCache::default(),
            group_order_cache: GroupOrderCache::new(catalog),
            audience_part_cache: AudiencePartCache::new(catalog),
            effect_cache: EffectCache::default(),
        };
        edition.menu = edition.menu(plan);
        edition.footer_links = edition.footer_links(plan);
        edition.site = edition.phrase(&site.title).unwrap_or(edition.site);
        edition.agency = edition.phrase(&site.branding.agency);
        edition.notice = edition.phrase(&site.notice);
        edition.publisher = edition.phrase(&site.publisher.name);
        edition.contact = edition.phrase(&site.publisher.contact);
        edition.data_date = edition.say("data-as-of", vec![("date", edition.day(plan.as_of))]);
        edition
    }

    /// A day, for machines and for readers.
    pub(in crate::render) fn date(&self, day: Date) -> DateText {
        let known = |days: &FxHashMap<Date, DateText>| days.get(&day).cloned();
        if let Some(date) = self.date_cache.lock().ok().and_then(|days| known(&days)) {
            return date;
        }
        let date = DateText::new(&day.to_string(), &self.locale.date(day));
        if let Ok(mut days) = self.date_cache.lock() {
            days.insert(day, date.clone());
        }
        date
    }

    /// A day inside a sentence.
    pub(in crate::render) fn day(&self, day: Date) -> SentencePiece<'a> {
        SentencePiece::Date(self.date(day))
    }

    /// A product's place in the order of the reader's collation.
    pub(in crate::render) fn position(&self, product: Id<Product>) -> u32 {
        self.positions[product.index()]
    }

    fn menu(&self, plan: &SitePlan<'a>) -> Vec<MenuEntry<'a>> {
        let catalog = plan.catalog;
        let entry = |text, kind| self.entry(plan, text, kind);
        let mut menu = vec![entry(self.message_phrase("nav-lookup"), PageKind::Home)];
        menu.extend(
            plan.readers
                .iter()
                .map(|id| entry(self.audience(*id), PageKind::Audience(*id))),
        );
        menu.push(entry(self.message_phrase("nav-compare"), PageKind::Compare));
        menu.push(entry(
            self.message_phrase("nav-changes"),
            PageKind::Changes(None),
        ));
        menu.push(entry(
            self.message_phrase("nav-advisories"),
            PageKind::Advisories(None),
        ));
        if !plan.search_records.is_empty() {
            menu.push(entry(self.message_phrase("nav-search"), PageKind::Search));
        }
        menu.extend(
            catalog
                .pages
                .find("about")
                .map(|about| entry(self.message_phrase("nav-about"), PageKind::Text(about))),
        );
        menu
    }

    /// What the main menu has no room for.
    fn footer_links(&self, plan: &SitePlan<'a>) -> Vec<MenuEntry<'a>> {
        let glossary = self.entry(
            plan,
            self.message_phrase("glossary-title"),
            PageKind::Glossary,
        );
        let in_menu = |kind| self.menu.iter().any(|entry| entry.kind == kind);
        let pages = plan.catalog.pages.iter();
        let pages = pages.map(|(id, page)| {
            let title = self.title(&page.texts, LanguageId::SOURCE, &page.slug);
            (title, PageKind::Text(id))
        });
        let pages = pages.filter(|(_, kind)| !in_menu(*kind));
        std::iter::once(glossary)
            .chain(pages.map(|(title, kind)| self.entry(plan, title, kind)))
            .collect()
    }

    fn entry(&self, plan: &SitePlan<'a>, text: Phrase<'a>, kind: PageKind) -> MenuEntry<'a> {
        MenuEntry {
            text,
            kind,
            path: plan.path(kind, self.id),
        }
    }
}

/// All products by the name a reader sees, of equal names by id.
fn sorted(catalog: &Catalog, locale: &Locale) -> Vec<Id<Product>> {
    let mut products: Vec<_> = catalog.products.ids().collect();
    let shown = |id: &Id<Product>| {
        let product = &catalog.products[*id];
        phrase::display_name(&product.name, &product.slug, locale.language_id())
    };
    products.sort_by(|a, b| locale.compare(shown(a), shown(b)).then(a.cmp(b)));
    products
}
