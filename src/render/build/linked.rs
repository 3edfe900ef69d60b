//! What a page is about, for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It says what the page says, in the page's language, and only where a site has an address:
//! things are named by absolute URLs.

use memchr::memchr;
use serde::Serialize;

use super::effect::targets;
use super::frame::Frame;
use super::layout::Around;
use super::lead::Groups;
use super::product_facts::Behind;
use super::thing::Thing;
use crate::model::{Advisory, Bulletin, Id, Issuer, LanguageId, Legislation, Product, Status};
use crate::plan::PageKind;

/// Bytes of most data blocks: one that grows is moved.
const MOST: usize = 4096;

impl<'a> Frame<'a> {
    /// The data block of this page; `None` without an address.
    pub(super) fn linked(&self, around: &Around<'_>) -> Option<Vec<u8>> {
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
        let whole = Whole {
            context: "https://schema.org",
            graph,
        };
        let mut json = Vec::with_capacity(MOST);
        serde_json::to_writer(&mut json, &whole).ok()?;
        Some(inside_script(json))
    }
}

/// JSON as the text of a `<script>`: nothing in it can end the element or begin a comment
/// (HTML §4.12.1.3), and it stays the same JSON.
fn inside_script(json: Vec<u8>) -> Vec<u8> {
    if memchr(b'<', &json).is_none() {
        return json;
    }
    let mut safe = Vec::with_capacity(2 * json.len());
    for (place, part) in json.split(|byte| *byte == b'<').enumerate() {
        if place > 0 {
            safe.extend_from_slice(b"\\u003c");
        }
        safe.extend_from_slice(part);
    }
    safe
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
        let site = Thing::new("WebSite")
            .with("@id", format!("{}#site", self.base))
            .with("url", self.base.to_owned())
            .with("name", &*edition.site.text);
        let steps = around.here.as_ref();
        let steps = steps.map(|here| self.steps(around, &here.text, url.clone()));
        // On the home page the service says it.
        let is_home = self.page.planned.kind == PageKind::Home;
        Thing::new("WebPage")
            .with("@id", url.clone())
            .with("url", url)
            .with("name", &*around.title)
            .with("description", (!is_home).then_some(&*around.description))
            .with("inLanguage", &*edition.language.html)
            .with("isPartOf", site)
            .with("breadcrumb", steps)
    }

    /// The pages above this one, and this one.
    fn steps<'t>(&self, around: &'t Around<'_>, here: &'t str, url: String) -> Thing<'t>
    where
        'a: 't,
    {
        let step = |name: &'t str, position: usize, item: Option<String>| {
            Thing::named("ListItem", name)
                .with("position", position)
                .with("item", item)
        };
        let home = self.page.edition.locale.text("nav-lookup");
        let mut steps = vec![step(home, 1, Some(self.url(PageKind::Home)))];
        // A step's URL is relative; the pages between lie in the language's folder.
        steps.extend(around.above.iter().zip(2..).map(|(crumb, position)| {
            let path = crumb.url.as_deref().map(|url| self.absolute(url));
            step(&crumb.text.0.text, position, path)
        }));
        steps.push(step(here, steps.len() + 1, Some(url)));
        Thing::new("BreadcrumbList").with("itemListElement", steps)
    }

    /// The site as what its publisher offers.
    fn service(&self) -> Thing<'a> {
        let edition = self.page.edition;
        let readers = self.page.plan.readers.iter();
        let audiences = readers
            .map(|id| Thing::new("Audience").with("audienceType", edition.audience(*id).text));
        let publisher = edition.publisher.as_ref().map(|publisher| {
            let logo = self.page.logo();
            Thing::named("Organization", publisher.text.clone())
                .with("logo", logo.map(|logo| logo.absolute(self.base)))
        });
        Thing::new("GovernmentService")
            .with("@id", format!("{}#service", self.base))
            .with("url", self.url(PageKind::Home))
            .with("name", &*edition.site.text)
            .with("description", edition.locale.text("home-intro"))
            .with("serviceType", edition.locale.text("question"))
            .with("provider", publisher)
            .with("audience", audiences.collect::<Vec<_>>())
    }

    fn software(&self, id: Id<Product>) -> Thing<'a> {
        let catalog = self.page.plan.catalog;
        let edition = self.page.edition;
        let product = &catalog.products[id];
        let vendor = product.vendor;
        let country = product
            .country
            .or_else(|| vendor.and_then(|vendor| catalog.vendors[vendor].country));
        let author = vendor.map(|id| Thing::named("Organization", edition.vendor(id).text));
        let country = country.map(|id| Thing::named("Country", edition.country(id).text));
        let aliases = (!product.aliases.is_empty()).then_some(&product.aliases[..]);
        self.software_name(id)
            .with("alternateName", aliases)
            .with("applicationCategory", "CommunicationApplication")
            .with("author", author)
            .with("countryOfOrigin", country)
    }

    fn software_name(&self, id: Id<Product>) -> Thing<'a> {
        let url = self.url(PageKind::Product(id));
        Thing::new("SoftwareApplication")
            .with("@id", format!("{url}#product"))
            .with("url", url)
            .with("name", self.page.edition.product(id).text)
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
        let sources: Vec<_> = advisories.chain(self.laws(&behind.advisories)).collect();
        let announcement = Thing::new("SpecialAnnouncement")
            .with("@id", format!("{url}#answer"))
            .with("name", groups.title(page, id))
            .with("text", groups.description(page, id))
            .with("datePosted", posted.to_string())
            .with("mainEntityOfPage", Thing::at(url.clone()))
            .with("about", vec![Thing::at(format!("{url}#product"))])
            .with("isBasedOn", sources);
        Some(announcement)
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
        let about: Vec<_> = products
            .into_iter()
            .map(|id| self.software_name(id))
            .collect();
        let summary = page.edition.summary(&record.texts, record.source_language);
        let laws: Vec<_> = self.laws(&[id]).collect();
        let announcement = Thing::new("SpecialAnnouncement")
            .with("@id", format!("{url}#advisory"))
            .with("name", page.edition.advisory(id).text)
            .with("identifier", record.slug.as_str())
            .with("text", summary.map(|summary| summary.text))
            .with("datePosted", record.issued.to_string())
            .with(
                "expires",
                record.effective_until.map(|until| until.to_string()),
            )
            .with("publisher", self.issuer(record.issuer))
            .with("mainEntityOfPage", Thing::at(url))
            .with("about", about)
            .with("isBasedOn", (!laws.is_empty()).then_some(laws));
        Some(announcement)
    }

    fn article(&self, id: Id<Bulletin>) -> Thing<'a> {
        let page = self.page;
        let record = &page.plan.catalog.bulletins[id];
        let url = self.url(PageKind::Bulletin(id));
        let products = record.products.iter();
        let about: Vec<_> = products.map(|id| self.software_name(*id)).collect();
        let summary = page.edition.summary(&record.texts, LanguageId::SOURCE);
        Thing::new("TechArticle")
            .with("@id", format!("{url}#bulletin"))
            .with("headline", page.edition.bulletin(id).text)
            .with("abstract", summary.map(|summary| summary.text))
            .with("datePublished", record.issued.to_string())
            .with("publisher", self.issuer(record.issuer))
            .with("mainEntityOfPage", Thing::at(url))
            .with("about", about)
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
            let country = country.map(|id| Thing::named("Country", edition.country(id).text));
            Thing::new("Legislation")
                .with("url", law.url.as_deref())
                .with("name", edition.named(&law.name, &law.slug).text)
                .with("legislationJurisdiction", country)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::inside_script;

    #[test]
    fn nothing_ends_the_script() {
        let check = |text: &str| {
            let json = serde_json::to_vec(text).unwrap();
            let safe = inside_script(json);
            assert!(!safe.contains(&b'<'), "{safe:?}");
            assert_eq!(serde_json::from_slice::<String>(&safe).unwrap(), text);
        };
        check("</script><script>alert(1)</script>");
        check("<!-- \" \\ \u{2028}");
    }
}
