//! The list of all products by name, in parts, where the home page does not list all.

use crate::locale::{Initial, MessageValue};
use crate::model::{Id, Product};
use crate::plan::{PRODUCTS_PER_PART, PageKind, product_list_parts};
use crate::render::pages::home::{ProductRowView, row};
use crate::render::parts::{LanguageContext, NOT_LISTED, PageContext, PageMetadata};
use crate::render::view::{Anchor, LayoutView, Phrase};
use serde::Serialize;

/// The view of `product_list.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProductListView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// The letters or numbers of strokes of this part.
    pub range: String,
    /// Message `not-listed…`: the rule for products that are not in the list.
    pub unlisted: &'a str,
    /// Links to all headings of all parts.
    pub headings: Vec<Anchor<'a>>,
    /// Links to all parts, by the numbers of their products: a letter may have several.
    pub parts: Vec<Anchor<'a>>,
    /// The products of this part by heading.
    pub groups: Vec<InitialGroupView<'a>>,
}

/// The products with one letter or number of strokes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct InitialGroupView<'a> {
    /// The id of the heading.
    pub id: String,
    /// The letter, or message `list-strokes`.
    pub heading: String,
    /// The products.
    pub products: Vec<ProductRowView<'a>>,
}

/// A heading of the list of all products of a language.
#[derive(Debug, Clone)]
pub(crate) struct ListHeading {
    name: String,
    /// The index of its first product in the order of the reader's collation.
    first: usize,
}

pub(crate) fn product_list<'a>(page: &PageContext<'a>, part: u16) -> ProductListView<'a> {
    let language = page.language;
    let all = language.list_headings();
    let first = usize::from(part.saturating_sub(1)) * PRODUCTS_PER_PART;
    let last = (first + PRODUCTS_PER_PART).min(language.products.len());
    let ends = all.iter().skip(1).map(|heading| heading.first);
    let ends = ends.chain([language.products.len()]);
    let groups: Vec<_> = all
        .iter()
        .zip(ends)
        .enumerate()
        .filter(|(_, (heading, end))| heading.first < last && *end > first)
        .map(|(number, (heading, end))| InitialGroupView {
            id: heading_id(number),
            heading: heading.name.clone(),
            products: language.products[heading.first.max(first)..end.min(last)]
                .iter()
                .map(|id: &Id<Product>| row(page, *id))
                .collect(),
        })
        .collect();
    let range = match &groups[..] {
        [] => String::new(),
        [only] => only.heading.clone(),
        [one, .., other] => format!("{} – {}", one.heading, other.heading),
    };
    let title = format!("{} · {range}", language.locale.text("all-products"));
    ProductListView {
        layout: page.layout(PageMetadata {
            title: title.clone().into(),
            description: language.locale.text("home-intro").into(),
            here: Some(Phrase::in_page_language(title)),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        range,
        unlisted: page.on_unlisted(NOT_LISTED),
        headings: page.list_heading_links(),
        parts: (1..=product_list_parts(page.plan.catalog))
            .map(|other| part_link(page, other, part))
            .collect(),
        groups,
    }
}

/// Message `products-range`, as a link unless it is the part that is shown.
fn part_link<'a>(page: &PageContext<'a>, part: u16, here: u16) -> Anchor<'a> {
    let first = usize::from(part.saturating_sub(1)) * PRODUCTS_PER_PART;
    let last = (first + PRODUCTS_PER_PART).min(page.language.products.len());
    let range = [("from", (first + 1).into()), ("to", last.into())];
    let name = page.language.locale.format("products-range", &range);
    Anchor {
        name: Phrase::in_page_language(name),
        url: (part != here).then(|| page.url(PageKind::ProductList(part)).into()),
    }
}

fn heading_id(number: usize) -> String {
    format!("i-{}", number + 1)
}

impl<'a> PageContext<'a> {
    /// Links to the headings of the list of all products; none where the home page lists all.
    pub(crate) fn list_heading_links(&self) -> Vec<Anchor<'a>> {
        if product_list_parts(self.plan.catalog) == 0 {
            return Vec::new();
        }
        let headings = self.language.list_headings().iter().enumerate();
        let link = |(number, heading): (usize, &ListHeading)| {
            let part = u16::try_from(heading.first / PRODUCTS_PER_PART + 1).unwrap_or(u16::MAX);
            let url = self.url(PageKind::ProductList(part));
            Anchor {
                name: Phrase::in_page_language(heading.name.clone()),
                url: Some(format!("{url}#{}", heading_id(number)).into()),
            }
        };
        headings.map(link).collect()
    }
}

impl LanguageContext<'_> {
    /// The headings of the list of all products, each where its first product is.
    fn list_headings(&self) -> &[ListHeading] {
        self.list_headings.get_or_init(|| {
            let mut headings: Vec<ListHeading> = Vec::new();
            let mut previous = None;
            for (index, id) in self.products.iter().enumerate() {
                let initial = self.locale.initial(&self.product(*id).text);
                if previous.as_ref() == Some(&initial) {
                    continue;
                }
                headings.push(ListHeading {
                    name: self.heading_name(&initial),
                    first: index,
                });
                previous = Some(initial);
            }
            headings
        })
    }

    fn heading_name(&self, initial: &Initial) -> String {
        match initial {
            Initial::Letter(letter) => letter.clone(),
            Initial::Strokes(count) => {
                let count = [("count", MessageValue::Integer(i64::from(*count)))];
                self.locale.format("list-strokes", &count)
            }
            Initial::Han => "漢字".to_owned(),
            Initial::Other => "0–9".to_owned(),
        }
    }
}
