//! The home page: *Can I use it?*

use crate::locale::MessageValue;
use crate::model::{Id, Product};
use crate::plan::{PageKind, VerdictChange};
use crate::render::parts::change::{ChangeSubject, newest_first};
use crate::render::parts::json_ld::JsonLdBuilder;
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::search_terms::{self, VendorPositions};
use crate::render::view::{
    ChangeView, LabelView, LayoutView, NamePhrase, Phrase, ScheduledVariant, Sentence, html,
    without_empty,
};
use crate::resolve::Label;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The home page of a language.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct HomeView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `lookup-example` with a few names; `None` without products.
    pub example: Option<Sentence>,
    /// Message `lookup-count` with `{n}` and `{all}` as arguments; the script fills them in.
    pub count: Cow<'a, str>,
    /// The reader audiences.
    pub audiences: Vec<InvitationView<'a>>,
    /// What people may type to find a vendor's products: its names in all languages joined by `|`,
    /// and the vendors joined by `||`.
    pub vendor_terms: Cow<'a, str>,
    /// All products, banned ones first, in the order of the reader's collation.
    pub products: Vec<ProductRowView<'a>>,
    /// The latest changes, newest first; three are enough.
    pub changes: Vec<ChangeView<'a>>,
    /// URL of the page of all changes.
    pub all_changes: Cow<'a, str>,
    /// What the labels mean, strictest first.
    pub legend: Vec<LegendEntryView<'a>>,
    /// URL of the page of all labels and terms.
    pub glossary: Cow<'a, str>,
}

/// The way to a reader audience's page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct InvitationView<'a> {
    /// What such a reader says.
    pub text: Phrase<'a>,
    /// What the page covers.
    pub covers: Phrase<'a>,
    /// Its URL.
    pub url: Cow<'a, str>,
}

/// A product in the list. Sixty of these must fit the page's budget: keep it lean.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct ProductRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// The place of its vendor in [`Home::vendor_terms`] from 0, then what else people may type:
    /// aliases and names in other languages, in any script, without what the row shows anyway. All
    /// joined by `|`.
    pub search_terms: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// A remark beside its name.
    pub note: Option<Phrase<'a>>,
    /// Message `since-by`, on the days when somebody ruled.
    pub since: Vec<ScheduledVariant<Sentence>>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
    /// The alternatives as links, joined by the locale's list of choices (`or`), on the days when the
    /// product may not be used; none on sites with more than 60 products.
    pub instead: Vec<ScheduledVariant<Sentence>>,
}

/// The verdict on a product for one audience, in a list: a `<dt>`, a `<dd>`, and one more for what
/// the label hides.
#[derive(Debug, Clone)]
pub(in crate::render) struct RowVerdictView<'a> {
    /// The audience.
    pub audience: Phrase<'a>,
    /// The strictest label over activities.
    pub label: LabelView<'a>,
    /// Messages `part-differs`, `activities-differ`, `offerings-differ`: what one label hides.
    pub differs: Vec<Sentence>,
}

impl Serialize for RowVerdictView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::label_cell(out, self))
    }
}

/// One label and what it means.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct LegendEntryView<'a> {
    /// The label; `phase_out` without a date: message `label-phase-out-any`.
    pub label: LabelView<'a>,
    /// Message `meaning-…`.
    pub meaning: Cow<'a, str>,
}

/// With more products than this, the rows name no replacements: the page keeps its budget.
const MAX_ROWS_WITH_ALTERNATIVES: usize = 60;
/// How many changes the page tells.
const MAX_LATEST_CHANGES: usize = 3;
/// How many names the example has.
const EXAMPLES: usize = 3;

pub(in crate::render) fn home<'a>(page: &PageContext<'a>) -> HomeView<'a> {
    let edition = page.language_context;
    let locale = edition.locale;
    let latest = latest(page);
    let products = banned_first(page);
    let vendors = search_terms::vendors(page, &products);
    let count = [
        ("found", MessageValue::from("{n}")),
        ("all", MessageValue::from("{all}")),
    ];
    HomeView {
        layout: page.layout(PageMetadata {
            linked: page.linked_things(|linked| vec![service(linked)]),
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        example: example(page, &latest),
        count: locale.format("lookup-count", &count).into(),
        audiences: invitations(page),
        vendor_terms: search_terms::vendor_terms(page, &vendors).into(),
        products: products
            .into_iter()
            .map(|id| row(page, id, &vendors))
            .collect(),
        changes: latest
            .iter()
            .take(MAX_LATEST_CHANGES)
            .map(|change| page.change(change, ChangeSubject::Both))
            .collect(),
        all_changes: page.url(PageKind::Changes(None)).into(),
        legend: edition.key(),
        glossary: page.url(PageKind::Glossary).into(),
    }
}

/// All products by the reader's collation, after those that some audience must not use: that is
/// what most readers come to ask.
fn banned_first(page: &PageContext<'_>) -> Vec<Id<Product>> {
    let mut products = page.language_context.products.clone();
    let readers = 0..page.plan.readers.len();
    products.sort_by_key(|id| {
        let mut labels = readers.clone().map(|reader| page.label_now(*id, reader));
        !labels.any(|label| label == Label::Banned)
    });
    products
}

/// The changes of the latest days, newest first: whole days, so that bans can stand first.
pub(in crate::render) fn latest<'a>(page: &PageContext<'a>) -> Vec<&'a VerdictChange> {
    let mut latest: Vec<&VerdictChange> = Vec::new();
    for change in page.plan.changes.until(page.plan.as_of) {
        let next_day = latest.last().is_some_and(|last| last.date != change.date);
        if next_day && latest.len() >= MAX_LATEST_CHANGES {
            break;
        }
        latest.push(change);
    }
    newest_first(page.language_context, &mut latest);
    latest
}

fn invitations<'a>(page: &PageContext<'a>) -> Vec<InvitationView<'a>> {
    page.plan
        .readers
        .iter()
        .map(|id| {
            let audience = &page.plan.catalog.audiences[*id];
            InvitationView {
                text: page
                    .language_context
                    .name_or_id(&audience.invitation, &audience.slug),
                covers: page
                    .language_context
                    .phrase(&audience.covers)
                    .unwrap_or(Phrase::in_page_language("")),
                url: page.url(PageKind::Audience(*id)).into(),
            }
        })
        .collect()
}

/// Message `lookup-example`: what is in the news first, nothing that was made up.
fn example<'a>(page: &PageContext<'a>, latest: &[&VerdictChange]) -> Option<Sentence> {
    let mut products: Vec<Id<Product>> = Vec::new();
    let in_the_news = latest.iter().map(|change| change.product);
    for id in in_the_news.chain(page.language_context.products.iter().copied()) {
        if products.len() == EXAMPLES {
            break;
        }
        if !products.contains(&id) && !page.plan.catalog.products[id].fictional {
            products.push(id);
        }
    }
    if products.is_empty() {
        return None;
    }
    let mut draft = page.language_context.draft();
    let list = draft.list(
        products
            .iter()
            .map(|id| name(page.language_context.product(*id))),
    );
    let said = draft.say("lookup-example", &[("products", MessageValue::from(&list))]);
    Some(draft.finish(&said))
}

fn row<'a>(
    page: &PageContext<'a>,
    id: Id<Product>,
    vendors: &VendorPositions,
) -> ProductRowView<'a> {
    let edition = page.language_context;
    let product = &page.plan.catalog.products[id];
    let days = page.change_days_of(id);
    let lean = page.plan.catalog.products.len() > MAX_ROWS_WITH_ALTERNATIVES;
    ProductRowView {
        name: NamePhrase(edition.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        search_terms: search_terms::product_terms(page, product, vendors).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: edition.phrase(&product.note),
        since: without_empty(page.scheduled_variants(days, |page| {
            page.since_in_list(page.plan.answer_details(id))
        })),
        verdicts: page.scheduled_variants(days, |page| page.row_verdicts(id)),
        instead: match lean {
            true => Vec::new(),
            false => without_empty(
                page.scheduled_variants(&page.days_with_alternatives(id), |page| {
                    page.alternative_links(id, usize::MAX)
                }),
            ),
        },
    }
}

/// The site as what its publisher offers.
fn service<'a>(linked: &JsonLdBuilder<'_, 'a>) -> JsonLdObject<'a> {
    let edition = linked.page.language_context;
    let readers = linked.page.plan.readers.iter();
    let audiences = readers
        .map(|id| JsonLdObject::new("Audience").with("audienceType", edition.audience(*id).text));
    let publisher = edition.publisher.as_ref().map(|publisher| {
        let logo = linked.page.logo();
        JsonLdObject::named("Organization", publisher.text.clone())
            .with("logo", logo.map(|logo| logo.absolute(linked.base)))
    });
    JsonLdObject::new("GovernmentService")
        .with("@id", format!("{}#service", linked.base))
        .with("url", linked.url(PageKind::Home))
        .with("name", &*edition.site.text)
        .with("description", edition.locale.text("home-intro"))
        .with("serviceType", edition.locale.text("question"))
        .with("provider", publisher)
        .with("audience", audiences.collect::<Vec<_>>())
}
