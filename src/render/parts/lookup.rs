//! The lookup of products: what its form needs, and the script with what it finds.
//!
//! Any page can have the lookup: its view gets a field with [`PageContext::lookup`], and its template
//! prints the component `lookup_answers` below an input.

use super::{LOOKUP_NONE, PageContext, search_terms};
use crate::artifact::{SitePath, hashed_name};
use crate::locale::MessageValue;
use crate::model::{Id, Product, Vendor};
use crate::plan::PageKind;
use crate::render::fallback_words;
use crate::render::minify_html::minify_html;
use crate::render::view::{LookupView, NamePhrase, html};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::borrow::Cow;

/// The messages on how products were found, in the order of the script's `KINDS`.
const FOUND: [&str; 7] = [
    "lookup-found-name",
    "lookup-found-link",
    "lookup-found-begins",
    "lookup-found-named",
    "lookup-found-inside",
    "lookup-found-near",
    "lookup-found-maker",
];

/// The script with the products of one language.
pub(crate) struct LookupScript {
    pub(crate) bytes: Vec<u8>,
    /// Its name, which differs whenever the script does, so that no browser keeps an old answer.
    name: String,
}

/// What the script of the lookup gets, as JSON.
#[derive(Serialize)]
struct LookupData<'a> {
    /// The names of each maker.
    makers: Vec<Vec<&'a str>>,
    /// HTML: every list of verdicts that occurs, once.
    verdicts: Vec<String>,
    /// The products in the order of the reader's collation.
    products: Vec<FoundProduct<'a>>,
}

/// A product: a tuple, since a site has hundreds of them.
#[derive(Serialize)]
struct FoundProduct<'a>(
    /// Its id.
    &'a str,
    /// HTML: its name.
    String,
    /// The index of its maker.
    Option<usize>,
    /// The first day, the last day, and the index of the verdicts.
    Vec<(Cow<'static, str>, Cow<'static, str>, usize)>,
    /// The names by which readers find it, the one that pages show first.
    Vec<&'a str>,
    /// The domains by which readers find it.
    Vec<&'a str>,
);

impl<'a> PageContext<'a> {
    /// The lookup on a page in a folder of its language, such as the home page.
    pub(crate) fn lookup(&self) -> LookupView<'a> {
        self.lookup_from(|path| path.relative_from(&self.planned.path))
    }

    /// The lookup on any page; `url` makes the URL of a path.
    pub(crate) fn lookup_from(&self, url: impl Fn(&SitePath) -> String) -> LookupView<'a> {
        let locale = self.language.locale;
        let home = url(&self.plan.path(PageKind::Home, self.language.id));
        let folder = home.strip_suffix("index.html").unwrap_or_default();
        let product = [("product", MessageValue::from("{name}"))];
        let count = [
            ("found", MessageValue::from("{n}")),
            ("all", MessageValue::from("{all}")),
        ];
        LookupView {
            code: url(&self.asset("lookup.js")),
            products: format!("{folder}products/"),
            script: url(&self.lookup_path()),
            found: FOUND.map(|key| locale.format(key, &product)).join("|"),
            more: locale
                .format("lookup-more", &[("shown", "{n}".into())])
                .into(),
            count: locale.format("lookup-count", &count).into(),
            not_found: self.on_unlisted(LOOKUP_NONE),
        }
    }

    /// The path of the script with the products.
    pub(crate) fn lookup_path(&self) -> SitePath {
        let folder = &self.language.record.folder;
        SitePath::from_ids(format!("{folder}/{}", self.lookup_script().name))
    }

    /// The script with the products of the page's language.
    pub(crate) fn lookup_script(&self) -> &'a LookupScript {
        self.language.lookup_script.get_or_init(|| {
            let bytes = as_script("greenlistLookup(", &self.lookup_data());
            LookupScript {
                name: hashed_name("lookup.js", &bytes),
                bytes,
            }
        })
    }

    fn lookup_data(&self) -> LookupData<'a> {
        let catalog = self.plan.catalog;
        let mut makers = Numbered::default();
        let mut verdicts = Numbered::default();
        let products = self.language.products.iter();
        let products = products
            .map(|id| self.found_product(*id, &mut makers, &mut verdicts))
            .collect();
        let names = |id: Id<Vendor>| search_terms::all_names(&catalog.vendors[id].name);
        LookupData {
            makers: makers.items.into_iter().map(names).collect(),
            verdicts: verdicts.items,
            products,
        }
    }

    fn found_product(
        &self,
        id: Id<Product>,
        makers: &mut Numbered<Id<Vendor>>,
        verdicts: &mut Numbered<String>,
    ) -> FoundProduct<'a> {
        let product = &self.plan.catalog.products[id];
        let shown = self.language.product(id);
        let mut names = search_terms::product_names(product);
        // The name that readers see is the first: it counts more than an alias.
        let is_shown = |name: &&str| *name == &*shown.text;
        if let Some(position) = names.iter().position(is_shown) {
            names[..=position].rotate_right(1);
        }
        let variants = self.scheduled_variants(self.change_days_of(id), |page| {
            let rows = page.row_verdicts(id);
            let mut cells = String::new();
            for row in &rows {
                html::label_cell(&mut cells, row);
            }
            cells
        });
        let days = variants.into_iter().map(|variant| {
            let day = |day: Option<String>| day.map_or("".into(), Cow::Owned);
            let cells = verdicts.number(self.finished_part(&variant.content));
            (day(variant.from), day(variant.until), cells)
        });
        let mut name = String::new();
        html::name(&mut name, &NamePhrase(shown).0);
        FoundProduct(
            product.slug.as_str(),
            self.finished_part(&name),
            product.vendor.map(|id| makers.number(id)),
            days.collect(),
            names,
            search_terms::domains(product),
        )
    }

    /// HTML of a script, finished as that of a page is.
    pub(crate) fn finished_part(&self, html: &str) -> String {
        let languages = &self.plan.catalog.site.languages;
        let right_to_left = languages.iter().any(|language| language.right_to_left);
        let marked = fallback_words::with_elements(html, right_to_left);
        minify_html(&marked, self.bidi_isolation())
    }
}

/// A script that hands data over: `start`, the data as JSON, and the end of the call that `start` opens.
pub(crate) fn as_script(start: &str, data: &impl Serialize) -> Vec<u8> {
    let json = serde_json::to_string(data).unwrap_or_default();
    // Old browsers read JSON as a script only without these two line ends.
    let json = json
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    let end = if start.ends_with('(') { ")" } else { "" };
    format!("{start}{json}{end};\n").into_bytes()
}

/// Things with their numbers, in the order of their first occurrence.
struct Numbered<T> {
    items: Vec<T>,
    numbers: FxHashMap<T, usize>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            numbers: FxHashMap::default(),
        }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Numbered<T> {
    fn number(&mut self, item: T) -> usize {
        if let Some(number) = self.numbers.get(&item) {
            return *number;
        }
        let number = self.items.len();
        self.items.push(item.clone());
        self.numbers.insert(item, number);
        number
    }
}
