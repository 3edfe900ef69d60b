//! What all pages of a language share, computed once.

use std::sync::{Mutex, OnceLock};

use rustc_hash::FxHashMap;

use crate::artifact::SitePath;
use crate::locale::Locale;
use crate::model::{Audience, Catalog, Date, Id, Language, LanguageId, Product};
use crate::plan::{PageKind, SitePlan};
use crate::render::TemplateMessages;
use crate::render::html_cache::HtmlCache;
use crate::render::pages::audience::{EntryKey, GroupOrderCache, PartLinksCache};
use crate::render::pages::product_list::ListHeading;
use crate::render::parts::LookupScript;
use crate::render::view::{DateText, Phrase, SentencePiece};

/// The most pages of prose in the footer. It is on every page, so all of a thousand pages would make the
/// size of a site grow with their square.
const FOOTER_PAGES: usize = 12;

/// What all pages of a language share.
pub(crate) struct LanguageContext<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) locale: &'a Locale,
    pub(crate) id: LanguageId,
    /// The language's entry in the site's settings.
    pub(crate) record: &'a Language,
    /// The language's name in itself.
    pub(crate) autonym: &'a str,
    /// What templates read as `t`.
    pub(crate) messages: TemplateMessages,
    /// ICU takes longer to format a date than a page to print ten.
    date_cache: Mutex<FxHashMap<Date, DateText>>,
    /// All products, in the order of the reader's collation.
    pub(crate) products: Vec<Id<Product>>,
    /// By product: its index in `products`.
    positions: Vec<u32>,
    pub(crate) menu: Vec<MenuEntry<'a>>,
    pub(crate) footer_links: Vec<MenuEntry<'a>>,
    /// Whether the footer has no room for all pages of prose: the glossary lists them.
    pub(crate) has_page_list: bool,
    /// The first day by which an advisory in force is reviewed.
    pub(crate) next_review: Option<Date>,
    pub(crate) group_order_cache: GroupOrderCache,
    pub(crate) part_links_cache: PartLinksCache,
    pub(crate) entry_cache: HtmlCache<EntryKey>,
    /// All products in the order in which they are compared.
    pub(crate) compare_order: OnceLock<Vec<Id<Product>>>,
    /// Of the list of all products.
    pub(crate) list_headings: OnceLock<Vec<ListHeading>>,
    /// Made for the first page that has the lookup.
    pub(crate) lookup_script: OnceLock<LookupScript>,
    /// Entries of products that a record names.
    pub(crate) effect_cache: HtmlCache<Id<Product>>,
}

/// An entry of a menu.
pub(crate) struct MenuEntry<'a> {
    pub(crate) text: Phrase<'a>,
    pub(crate) kind: PageKind,
    pub(crate) path: SitePath,
}

impl<'a> LanguageContext<'a> {
    pub(crate) fn new(plan: &SitePlan<'a>, locale: &'a Locale) -> Self {
        let catalog = plan.catalog;
        let id = locale.language_id();
        let record = catalog.site.language(id);
        let products = sorted(catalog, locale);
        let mut positions = vec![0; products.len()];
        for (position, product) in (0..).zip(&products) {
            positions[product.index()] = position;
        }
        let mut language = Self {
            catalog,
            locale,
            id,
            record,
            autonym: locale.try_text("autonym").unwrap_or(&record.html),
            messages: TemplateMessages::new(locale.texts()),
            date_cache: Mutex::default(),
            products,
            positions,
            menu: Vec::new(),
            footer_links: Vec::new(),
            has_page_list: catalog.pages.len() > FOOTER_PAGES,
            next_review: plan.next_review(),
            group_order_cache: GroupOrderCache::new(catalog),
            part_links_cache: PartLinksCache::new(catalog),
            entry_cache: HtmlCache::default(),
            compare_order: OnceLock::new(),
            list_headings: OnceLock::new(),
            lookup_script: OnceLock::new(),
            effect_cache: HtmlCache::default(),
        };
        language.menu = language.menu(plan);
        language.footer_links = language.footer_links(plan);
        language
    }

    /// The site's name.
    pub(crate) fn site(&self) -> Phrase<'a> {
        let title = self.phrase(&self.catalog.site.title);
        title.unwrap_or_else(|| Phrase::in_page_language(""))
    }

    /// The name of the agency, above the site's.
    pub(crate) fn agency(&self) -> Option<Phrase<'a>> {
        self.phrase(&self.catalog.site.branding.agency)
    }

    /// The banner of a demonstration.
    pub(crate) fn notice(&self) -> Option<Phrase<'a>> {
        self.phrase(&self.catalog.site.notice)
    }

    /// The name of the publisher.
    pub(crate) fn publisher(&self) -> Option<Phrase<'a>> {
        self.phrase(&self.catalog.site.publisher.name)
    }

    /// A day, with its machine-readable form.
    pub(crate) fn date(&self, day: Date) -> DateText {
        let cached = |dates: &FxHashMap<Date, DateText>| dates.get(&day).cloned();
        if let Some(date) = self.date_cache.lock().ok().and_then(|dates| cached(&dates)) {
            return date;
        }
        let date = DateText::new(&day.to_string(), self.locale.date(day));
        if let Ok(mut dates) = self.date_cache.lock() {
            dates.insert(day, date.clone());
        }
        date
    }

    /// A day inside a sentence.
    pub(crate) fn day(&self, day: Date) -> SentencePiece<'a> {
        SentencePiece::Date(self.date(day))
    }

    /// The index of a product in the order of the reader's collation.
    pub(crate) fn position(&self, product: Id<Product>) -> u32 {
        self.positions[product.index()]
    }

    fn menu(&self, plan: &SitePlan<'a>) -> Vec<MenuEntry<'a>> {
        let message = |(key, kind)| (self.message_phrase(key), kind);
        let audience = |id: &Id<Audience>| (self.audience(*id), PageKind::Audience(*id));
        let pages = [
            ("nav-compare", PageKind::Compare),
            ("nav-changes", PageKind::Changes(None)),
            ("nav-advisories", PageKind::Advisories(None)),
        ];
        let has_search = !plan.search_records.is_empty();
        let search = has_search.then_some(("nav-search", PageKind::Search));
        let about = plan.catalog.pages.find("about");
        let about = about.map(|about| ("nav-about", PageKind::Text(about)));
        let pages = pages.into_iter().chain(search).chain(about);
        std::iter::once(message(("nav-lookup", PageKind::Home)))
            .chain(plan.readers.iter().map(audience))
            .chain(pages.map(message))
            .map(|(text, kind)| self.entry(plan, text, kind))
            .collect()
    }

    /// The terms, and the pages for which the main menu has no room.
    fn footer_links(&self, plan: &SitePlan<'a>) -> Vec<MenuEntry<'a>> {
        let glossary = self.message_phrase("glossary-title");
        let is_in_menu = |kind| self.menu.iter().any(|entry| entry.kind == kind);
        let pages = plan.catalog.pages.iter().map(|(id, page)| {
            let title = self.title(&page.texts, LanguageId::SOURCE, &page.slug);
            (title, PageKind::Text(id))
        });
        let all = self.has_page_list.then(|| self.message_phrase("all-pages"));
        std::iter::once((glossary, PageKind::Glossary))
            .chain(
                pages
                    .filter(|(_, kind)| !is_in_menu(*kind))
                    .take(FOOTER_PAGES),
            )
            .chain(all.map(|all| (all, PageKind::Glossary)))
            .map(|(text, kind)| self.entry(plan, text, kind))
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

/// All products by the name that readers see; of equal names by id.
fn sorted(catalog: &Catalog, locale: &Locale) -> Vec<Id<Product>> {
    let mut products: Vec<_> = catalog.products.ids().collect();
    let shown = |id: &Id<Product>| {
        let product = &catalog.products[*id];
        let name = product.name.or_fallback(locale.language_id());
        name.map_or(product.slug.as_str(), |(text, _)| text)
    };
    products.sort_by(|a, b| locale.compare(shown(a), shown(b)).then(a.cmp(b)));
    products
}
