//! The home page: *Can I use it?*

use crate::model::{Audience, Id, Product};
use crate::plan::{ChangeEntry, PRODUCTS_ON_HOME, PageKind};
use crate::render::parts::{
    AuthorityStyle, ChangeSubject, JsonLdBuilder, JsonLdObject, NOT_LISTED, PageContext,
    PageMetadata, name, newest_first, unique,
};
use crate::render::view::{
    Anchor, ChangeView, InsteadView, LabelView, LayoutView, LookupView, NamePhrase, Phrase,
    ScheduledVariant, Sentence, html, without_empty,
};
use crate::resolve::Label;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The view of `home.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HomeView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Message `lookup-example` with some names; `None` without products.
    pub example: Option<Sentence>,
    /// Message `not-listed…`: the rule for products that are not in the list.
    pub unlisted: &'a str,
    /// The lookup.
    pub lookup: LookupView<'a>,
    /// The reader audiences.
    pub audiences: Vec<InvitationView<'a>>,
    /// The products, banned ones first, in the order of the reader's collation: all, or the first of a long list.
    pub products: Vec<ProductRowView<'a>>,
    /// Links to the headings of the list of all products; none where the page lists all.
    pub headings: Vec<Anchor<'a>>,
    /// The latest changes, newest first.
    pub changes: Vec<ChangeView<'a>>,
    /// URL of the page of all changes.
    pub all_changes: Cow<'a, str>,
    /// What the labels mean, strictest first.
    pub legend: Vec<LegendEntryView<'a>>,
    /// URL of the page of all labels and terms.
    pub glossary: Cow<'a, str>,
}

/// A link to the page of a reader audience.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct InvitationView<'a> {
    /// What such a reader would say.
    pub text: Phrase<'a>,
    /// What the page covers.
    pub covers: Phrase<'a>,
    /// Its URL.
    pub url: Cow<'a, str>,
}

/// A product in the list. Sixty of them must fit into the size budget of the page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProductRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// The URL of its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// The author's remark.
    pub note: Option<Phrase<'a>>,
    /// Message `since-by`, on the days with a ruling.
    pub since: Vec<ScheduledVariant<Sentence>>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
    /// What to use instead, a line for each group of audiences, on the days on which a reader audience
    /// needs something else; none on sites with more than 60 products.
    pub instead: Vec<ScheduledVariant<Vec<InsteadView>>>,
}

/// The verdict on a product for one audience, in a list: a `<dt>`, a `<dd>`, and one more `<dd>` for
/// what the label does not show.
#[derive(Debug, Clone)]
pub(crate) struct RowVerdictView<'a> {
    /// The audience.
    pub audience: Phrase<'a>,
    /// The label of the answer.
    pub label: LabelView<'a>,
    /// Messages `row-label`: the rows that one label does not show.
    pub differs: Vec<Sentence>,
}

impl Serialize for RowVerdictView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::serialize(serializer, |out| html::label_cell(out, self))
    }
}

/// One label and what it means.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LegendEntryView<'a> {
    /// The label; `phase_out` without a date: message `label-phase-out-any`.
    pub label: LabelView<'a>,
    /// Message `meaning-…`.
    pub meaning: Cow<'a, str>,
}

/// With more products than this, the rows have no alternatives, so that the page keeps its size
/// budget.
const MAX_ROWS_WITH_ALTERNATIVES: usize = 60;
/// The number of changes on the page.
const MAX_LATEST_CHANGES: usize = 3;
/// The number of names in the example.
const EXAMPLES: usize = 3;

pub(crate) fn home<'a>(page: &PageContext<'a>) -> HomeView<'a> {
    let language = page.language;
    let locale = language.locale;
    let latest = latest(page);
    let products = banned_first(page);
    HomeView {
        layout: page.layout(PageMetadata {
            json_ld: page.json_ld_objects(|builder| vec![service(builder)]),
            title: locale.text("question").into(),
            description: locale.text("home-intro").into(),
            source: Some("content/products/"),
            ..PageMetadata::default()
        }),
        example: example(page, &latest),
        unlisted: page.on_unlisted(NOT_LISTED),
        lookup: page.lookup(),
        audiences: invitations(page),
        products: products
            .into_iter()
            .take(PRODUCTS_ON_HOME)
            .map(|id| row(page, id))
            .collect(),
        headings: page.list_heading_links(),
        changes: latest
            .iter()
            .take(MAX_LATEST_CHANGES)
            .map(|change| page.change(change, ChangeSubject::All))
            .collect(),
        all_changes: page.url(PageKind::Changes(None)).into(),
        legend: language.legend(),
        glossary: page.url(PageKind::Glossary).into(),
    }
}

/// All products by the reader's collation; those that are banned for a reader audience are first,
/// since most readers look for them.
fn banned_first(page: &PageContext<'_>) -> Vec<Id<Product>> {
    let mut products = page.language.products.clone();
    products.sort_by_cached_key(|id| {
        let mut answers = page.reader_answers(*id);
        !answers.any(|(_, answer)| answer.rows.iter().any(|row| row.label() == Label::Banned))
    });
    products
}

/// The changes of the latest days, newest first: all of each day, so that bans can be first.
fn latest<'a>(page: &PageContext<'a>) -> Vec<&'a ChangeEntry> {
    let mut latest: Vec<&ChangeEntry> = Vec::new();
    for change in page.plan.changes.until(page.plan.as_of) {
        let next_day = latest.last().is_some_and(|last| last.date != change.date);
        if next_day && latest.len() >= MAX_LATEST_CHANGES {
            break;
        }
        latest.push(change);
    }
    newest_first(page.language, &mut latest);
    latest
}

fn invitations<'a>(page: &PageContext<'a>) -> Vec<InvitationView<'a>> {
    let invitation = |id: &Id<Audience>| {
        let audience = &page.plan.catalog.audiences[*id];
        let covers = page.language.phrase(&audience.covers);
        InvitationView {
            text: page
                .language
                .name_or_id(&audience.invitation, &audience.slug),
            covers: covers.unwrap_or_else(|| Phrase::in_page_language("")),
            url: page.url(PageKind::Audience(*id)).into(),
        }
    };
    page.plan.readers.iter().map(invitation).collect()
}

/// Message `lookup-example`: recently changed products first, without fictional ones.
fn example<'a>(page: &PageContext<'a>, latest: &[&ChangeEntry]) -> Option<Sentence> {
    let recent = latest
        .iter()
        .flat_map(|change| change.products.iter().copied());
    let all = page.language.products.iter().copied();
    let real = recent
        .chain(all)
        .filter(|id| !page.plan.catalog.products[*id].fictional);
    let mut products = unique(real);
    products.truncate(EXAMPLES);
    (!products.is_empty()).then(|| {
        let names = products
            .into_iter()
            .map(|id| name(page.language.product(id)));
        let arguments = vec![("products", names.collect())];
        page.language.sentence_of_lists("lookup-example", arguments)
    })
}

/// A product in a list.
pub(crate) fn row<'a>(page: &PageContext<'a>, id: Id<Product>) -> ProductRowView<'a> {
    let language = page.language;
    let product = &page.plan.catalog.products[id];
    let days = page.change_days_of(id);
    let count = page.plan.catalog.products.len();
    let has_alternatives = count <= MAX_ROWS_WITH_ALTERNATIVES;
    ProductRowView {
        name: NamePhrase(language.product(id)),
        url: page.url(PageKind::Product(id)).into(),
        domestic: product.domestic,
        about: page.about(id),
        note: language.phrase(&product.note),
        since: without_empty(page.scheduled_variants(days, |page| {
            let answers: Vec<_> = page.reader_answers(id).map(|(_, answer)| answer).collect();
            page.since_of_answers(
                answers.iter().map(|answer| &**answer),
                AuthorityStyle::Brief,
            )
        })),
        verdicts: page.scheduled_variants(days, |page| page.row_verdicts(id)),
        instead: match has_alternatives {
            true => without_empty(
                page.scheduled_variants(&page.days_with_alternatives(id), |page| {
                    Some(page.instead(id, None, usize::MAX)).filter(|lines| !lines.is_empty())
                }),
            ),
            false => Vec::new(),
        },
    }
}

/// The site as a service of its publisher.
fn service(builder: &JsonLdBuilder<'_, '_>) -> JsonLdObject {
    let language = builder.page.language;
    let audience = |id: &Id<Audience>| {
        JsonLdObject::new("Audience").with("audienceType", language.audience(*id).text)
    };
    let audiences: Vec<_> = builder.page.plan.readers.iter().map(audience).collect();
    let publisher = language.publisher().map(|publisher| {
        let logo = builder.page.logo();
        JsonLdObject::named("Organization", &publisher.text)
            .with("logo", logo.map(|logo| logo.absolute(builder.base)))
    });
    JsonLdObject::new("GovernmentService")
        .with("@id", format!("{}#service", builder.base))
        .with("url", builder.url(PageKind::Home))
        .with("name", language.site().text)
        .with("description", language.locale.text("home-intro"))
        .with("serviceType", language.locale.text("question"))
        .with("provider", publisher)
        .with("audience", audiences)
}
