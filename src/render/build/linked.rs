//! What a page is about, for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It says what the page says, in the page's language, and only where a site has an address:
//! things are named by absolute URLs.

use std::borrow::Cow;

use serde::Serialize;

use super::effect::targets;
use super::frame::Frame;
use super::layout::Around;
use super::lead::Groups;
use super::product_facts::Behind;
use crate::model::{Advisory, Bulletin, Id, Issuer, LanguageId, Legislation, Product, Status};
use crate::plan::PageKind;

impl<'a> Frame<'a> {
    /// The data block of this page; `None` without an address.
    pub(super) fn linked(&self, around: &Around<'_>) -> Option<String> {
        let base = self.plan.base_url.as_deref()?;
        let linked = Linked { page: self, base };
        let mut graph = vec![linked.web_page(around)];
        match self.planned.kind {
            PageKind::Home => graph.push(linked.service()),
            PageKind::Product(id) => {
                graph.push(linked.software(id));
                graph.extend(linked.answer(id));
            }
            PageKind::Advisory(id) => graph.extend(linked.announcement(id)),
            PageKind::Bulletin(id) => graph.push(linked.article(id)),
            PageKind::Gate
            | PageKind::NotFound
            | PageKind::Advisories(_)
            | PageKind::Audience(_)
            | PageKind::AudiencePart(..)
            | PageKind::Compare
            | PageKind::Glossary
            | PageKind::Search
            | PageKind::Changes(_)
            | PageKind::Notice(_)
            | PageKind::Text(_) => {}
        }
        // It is made of texts and numbers alone, so it can be written.
        let whole = serde_json::to_string(&Whole {
            context: "https://schema.org",
            graph,
        });
        Some(inside_script(&whole.ok()?))
    }
}

/// JSON as the text of a `<script>`: nothing in it can end the element or begin a comment
/// (HTML §4.12.1.3), and it stays the same JSON.
fn inside_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

struct Linked<'p, 'a> {
    page: &'p Frame<'a>,
    base: &'p str,
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Thing<'a>>,
}

/// Anything that schema.org knows; what is not said of it is left out.
#[serde_with::skip_serializing_none]
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing<'a> {
    #[serde(rename = "@type")]
    kind: Option<&'static str>,
    #[serde(rename = "@id")]
    id: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    name: Option<Cow<'a, str>>,
    alternate_name: Option<&'a [String]>,
    headline: Option<Cow<'a, str>>,
    identifier: Option<Cow<'a, str>>,
    description: Option<Cow<'a, str>>,
    text: Option<Cow<'a, str>>,
    #[serde(rename = "abstract")]
    gist: Option<Cow<'a, str>>,
    in_language: Option<Cow<'a, str>>,
    application_category: Option<&'static str>,
    service_type: Option<Cow<'a, str>>,
    logo: Option<Cow<'a, str>>,
    audience_type: Option<Cow<'a, str>>,
    date_posted: Option<String>,
    date_published: Option<String>,
    expires: Option<String>,
    position: Option<usize>,
    item: Option<Cow<'a, str>>,
    author: Option<Box<Thing<'a>>>,
    provider: Option<Box<Thing<'a>>>,
    publisher: Option<Box<Thing<'a>>>,
    country_of_origin: Option<Box<Thing<'a>>>,
    legislation_jurisdiction: Option<Box<Thing<'a>>>,
    is_part_of: Option<Box<Thing<'a>>>,
    main_entity_of_page: Option<Box<Thing<'a>>>,
    breadcrumb: Option<Box<Thing<'a>>>,
    about: Option<Vec<Thing<'a>>>,
    audience: Option<Vec<Thing<'a>>>,
    is_based_on: Option<Vec<Thing<'a>>>,
    item_list_element: Option<Vec<Thing<'a>>>,
}

impl<'a> Thing<'a> {
    fn new(kind: &'static str) -> Self {
        Self {
            kind: Some(kind),
            ..Self::default()
        }
    }

    fn named(kind: &'static str, name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::new(kind)
        }
    }

    /// A thing that is described elsewhere.
    fn at(id: String) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    fn boxed(self) -> Option<Box<Self>> {
        Some(Box::new(self))
    }
}

impl<'a> Linked<'_, 'a> {
    fn url(&self, kind: PageKind) -> String {
        let path = self.page.plan.path(kind, self.page.edition.id);
        path.absolute(self.base)
    }

    /// The absolute form of a relative URL of this page.
    fn absolute(&self, url: &str) -> String {
        let mut parts: Vec<&str> = self.page.planned.path.as_str().split('/').collect();
        parts.pop();
        for part in url.split('/') {
            if part == ".." {
                parts.pop();
            } else {
                parts.push(part);
            }
        }
        format!("{}{}", self.base, parts.join("/"))
    }

    fn web_page<'t>(&self, around: &'t Around<'_>) -> Thing<'t>
    where
        'a: 't,
    {
        let edition = self.page.edition;
        let url = self.page.planned.path.absolute(self.base);
        let site = Thing {
            id: Some(format!("{}#site", self.base).into()),
            url: Some(self.base.to_owned().into()),
            ..Thing::named("WebSite", &*edition.site.text)
        };
        Thing {
            id: Some(url.clone().into()),
            url: Some(url.clone().into()),
            // On the home page the service says it.
            description: (self.page.planned.kind != PageKind::Home)
                .then(|| (&*around.description).into()),
            in_language: Some((&edition.language.html).into()),
            breadcrumb: around
                .here
                .as_ref()
                .and_then(|here| self.steps(around, &here.text, url).boxed()),
            is_part_of: site.boxed(),
            ..Thing::named("WebPage", &*around.title)
        }
    }

    /// The pages above this one, and this one.
    fn steps<'t>(&self, around: &'t Around<'_>, here: &'t str, url: String) -> Thing<'t>
    where
        'a: 't,
    {
        let step = |name: Cow<'t, str>, item: Option<String>| Thing {
            item: item.map(Cow::Owned),
            ..Thing::named("ListItem", name)
        };
        let home = self.page.edition.locale.text("nav-lookup");
        let mut steps = vec![step(home.into(), Some(self.url(PageKind::Home)))];
        // A step's URL is relative; the pages between lie in the language's folder.
        steps.extend(around.above.iter().map(|crumb| {
            let path = crumb.url.as_deref().map(|url| self.absolute(url));
            step((&*crumb.text.0.text).into(), path)
        }));
        steps.push(step(here.into(), Some(url)));
        for (step, position) in steps.iter_mut().zip(1..) {
            step.position = Some(position);
        }
        Thing {
            item_list_element: Some(steps),
            ..Thing::new("BreadcrumbList")
        }
    }

    /// The site as what its publisher offers.
    fn service(&self) -> Thing<'a> {
        let edition = self.page.edition;
        let readers = self.page.plan.readers.iter();
        let audience = readers.map(|id| Thing {
            audience_type: Some(edition.audience(*id).text),
            ..Thing::new("Audience")
        });
        let publisher = edition.publisher.as_ref();
        Thing {
            id: Some(format!("{}#service", self.base).into()),
            url: Some(self.url(PageKind::Home).into()),
            description: Some(edition.locale.text("home-intro").into()),
            service_type: Some(edition.locale.text("question").into()),
            audience: Some(audience.collect()),
            provider: publisher.and_then(|publisher| {
                let logo = self.page.logo();
                Thing {
                    logo: logo.map(|logo| logo.absolute(self.base).into()),
                    ..Thing::named("Organization", publisher.text.clone())
                }
                .boxed()
            }),
            ..Thing::named("GovernmentService", &*edition.site.text)
        }
    }

    fn software(&self, id: Id<Product>) -> Thing<'a> {
        let catalog = self.page.plan.catalog;
        let edition = self.page.edition;
        let product = &catalog.products[id];
        let vendor = product.vendor;
        let country = product
            .country
            .or_else(|| vendor.and_then(|vendor| catalog.vendors[vendor].country));
        Thing {
            application_category: Some("CommunicationApplication"),
            alternate_name: (!product.aliases.is_empty()).then_some(&product.aliases),
            author: vendor.and_then(|vendor| {
                Thing::named("Organization", edition.vendor(vendor).text).boxed()
            }),
            country_of_origin: country
                .and_then(|country| Thing::named("Country", edition.country(country).text).boxed()),
            ..self.software_name(id)
        }
    }

    fn software_name(&self, id: Id<Product>) -> Thing<'a> {
        let url = self.url(PageKind::Product(id));
        Thing {
            id: Some(format!("{url}#product").into()),
            url: Some(url.into()),
            ..Thing::named("SoftwareApplication", self.page.edition.product(id).text)
        }
    }

    /// What readers are told of a product, as its authorities' announcement; none where nobody
    /// ruled.
    fn answer(&self, id: Id<Product>) -> Option<Thing<'a>> {
        let page = self.page;
        let behind = Behind::new(page, id);
        if behind.advisories.is_empty() {
            return None;
        }
        let url = self.url(PageKind::Product(id));
        let groups = Groups::new(page, id);
        let day = page.plan.as_of;
        let changes = page.plan.changes.of_product(id).map(|change| change.date);
        let posted = changes.rev().find(|date| *date <= day).unwrap_or(day);
        let advisories = behind.advisories.iter().map(|advisory| {
            Thing::at(format!(
                "{}#advisory",
                self.url(PageKind::Advisory(*advisory))
            ))
        });
        Some(Thing {
            id: Some(format!("{url}#answer").into()),
            text: Some(groups.description(page, id).into()),
            date_posted: Some(posted.to_string()),
            about: Some(vec![Thing::at(format!("{url}#product"))]),
            is_based_on: Some(advisories.chain(self.laws(&behind.advisories)).collect()),
            main_entity_of_page: Thing::at(url).boxed(),
            ..Thing::named("SpecialAnnouncement", groups.title(page, id))
        })
    }

    fn announcement(&self, id: Id<Advisory>) -> Option<Thing<'a>> {
        let page = self.page;
        let record = &page.plan.catalog.advisories[id];
        // A draft announces nothing.
        if record.status != Status::Final {
            return None;
        }
        let url = self.url(PageKind::Advisory(id));
        let products = targets(page, record);
        let about = products.into_iter().map(|id| self.software_name(id));
        let summary = page.edition.summary(&record.texts, record.source_language);
        let laws: Vec<_> = self.laws(&[id]).collect();
        Some(Thing {
            id: Some(format!("{url}#advisory").into()),
            identifier: Some(record.slug.as_str().into()),
            text: summary.map(|summary| summary.text),
            date_posted: Some(record.issued.to_string()),
            expires: record.effective_until.map(|until| until.to_string()),
            publisher: self.issuer(record.issuer).boxed(),
            about: Some(about.collect()),
            is_based_on: (!laws.is_empty()).then_some(laws),
            main_entity_of_page: Thing::at(url).boxed(),
            ..Thing::named("SpecialAnnouncement", page.edition.advisory(id).text)
        })
    }

    fn article(&self, id: Id<Bulletin>) -> Thing<'a> {
        let page = self.page;
        let record = &page.plan.catalog.bulletins[id];
        let url = self.url(PageKind::Bulletin(id));
        let about = record.products.iter().map(|id| self.software_name(*id));
        let summary = page.edition.summary(&record.texts, LanguageId::SOURCE);
        Thing {
            id: Some(format!("{url}#bulletin").into()),
            headline: Some(page.edition.bulletin(id).text),
            gist: summary.map(|summary| summary.text),
            date_published: Some(record.issued.to_string()),
            publisher: self.issuer(record.issuer).boxed(),
            about: Some(about.collect()),
            main_entity_of_page: Thing::at(url).boxed(),
            ..Thing::new("TechArticle")
        }
    }

    fn issuer(&self, id: Id<Issuer>) -> Thing<'a> {
        Thing::named("GovernmentOrganization", self.page.edition.issuer(id).text)
    }

    /// The acts of law behind advisories, each once.
    fn laws(&self, advisories: &[Id<Advisory>]) -> impl Iterator<Item = Thing<'a>> {
        let catalog = self.page.plan.catalog;
        let edition = self.page.edition;
        let mut laws: Vec<Id<Legislation>> = Vec::new();
        for law in advisories
            .iter()
            .flat_map(|id| &catalog.advisories[*id].legal_basis)
        {
            if !laws.contains(law) {
                laws.push(*law);
            }
        }
        laws.into_iter().map(move |id| {
            let law = &catalog.legislation[id];
            let country = law.jurisdiction;
            Thing {
                url: law.url.as_deref().map(Cow::Borrowed),
                legislation_jurisdiction: country.and_then(|country| {
                    Thing::named("Country", edition.country(country).text).boxed()
                }),
                ..Thing::named("Legislation", edition.named(&law.name, &law.slug).text)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::inside_script;

    #[test]
    fn nothing_ends_the_script() {
        let check = |text: &str| {
            let json = serde_json::to_string(text).unwrap();
            let safe = inside_script(&json);
            assert!(!safe.contains('<'), "{safe}");
            assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
        };
        check("</script><script>alert(1)</script>");
        check("<!-- \" \\ \u{2028}");
    }
}
