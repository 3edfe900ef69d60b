//! What a page is about, for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It says what the page says, in the page's language, and only where a site has an address:
//! things are named by absolute URLs.

use serde_json::{Map, Value, json};

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
            | PageKind::Compare
            | PageKind::Glossary
            | PageKind::Search
            | PageKind::Changes(_)
            | PageKind::Notice(_)
            | PageKind::Text(_) => {}
        }
        let whole = json!({ "@context": "https://schema.org", "@graph": graph });
        Some(inside_script(&whole.to_string()))
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

impl Linked<'_, '_> {
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

    fn web_page(&self, around: &Around<'_>) -> Value {
        let url = self.page.planned.path.absolute(self.base);
        let mut page = json!({
            "@type": "WebPage",
            "@id": url,
            "url": url,
            "name": around.title,
            "description": around.description,
            "inLanguage": self.page.edition.language.html,
            "isPartOf": {
                "@type": "WebSite",
                "@id": format!("{}#site", self.base),
                "name": self.page.edition.site.text,
                "url": self.base,
            },
        });
        if let Some(here) = &around.here {
            let home = (
                self.page.edition.locale.text("nav-lookup"),
                self.url(PageKind::Home),
            );
            let mut steps = vec![json!({ "name": home.0, "item": home.1 })];
            // A step's URL is relative; the pages between lie in the language's folder.
            let above = around.above.iter().map(|crumb| {
                let path = crumb.url.as_deref().map(|url| self.absolute(url));
                json!({ "name": crumb.text.0.text, "item": path })
            });
            steps.extend(above);
            steps.push(json!({ "name": here.text, "item": url }));
            page["breadcrumb"] = json!({
                "@type": "BreadcrumbList",
                "itemListElement": steps
                    .into_iter()
                    .zip(1..)
                    .map(|(mut step, position)| {
                        step["@type"] = json!("ListItem");
                        step["position"] = json!(position);
                        step
                    })
                    .collect::<Vec<_>>(),
            });
        }
        page
    }

    /// The site as what its publisher offers.
    fn service(&self) -> Value {
        let edition = self.page.edition;
        let audiences =
            self.page.plan.readers.iter().map(
                |id| json!({ "@type": "Audience", "audienceType": edition.audience(*id).text }),
            );
        let mut service = json!({
            "@type": "GovernmentService",
            "@id": format!("{}#service", self.base),
            "name": edition.site.text,
            "description": edition.locale.text("home-intro"),
            "serviceType": edition.locale.text("question"),
            "audience": audiences.collect::<Vec<_>>(),
            "url": self.url(PageKind::Home),
        });
        if let Some(publisher) = &edition.publisher {
            service["provider"] = json!({ "@type": "Organization", "name": publisher.text });
        }
        service
    }

    fn software(&self, id: Id<Product>) -> Value {
        let catalog = self.page.plan.catalog;
        let edition = self.page.edition;
        let product = &catalog.products[id];
        let mut software = self.software_name(id);
        software["applicationCategory"] = json!("CommunicationApplication");
        if !product.aliases.is_empty() {
            software["alternateName"] = json!(product.aliases);
        }
        if let Some(vendor) = product.vendor {
            software["author"] =
                json!({ "@type": "Organization", "name": edition.vendor(vendor).text });
        }
        let country = product.country.or(product
            .vendor
            .and_then(|vendor| catalog.vendors[vendor].country));
        if let Some(country) = country {
            software["countryOfOrigin"] =
                json!({ "@type": "Country", "name": edition.country(country).text });
        }
        software
    }

    fn software_name(&self, id: Id<Product>) -> Value {
        let url = self.url(PageKind::Product(id));
        json!({
            "@type": "SoftwareApplication",
            "@id": format!("{url}#product"),
            "name": self.page.edition.product(id).text,
            "url": url,
        })
    }

    /// What readers are told of a product, as its authorities' announcement; none where nobody
    /// ruled.
    fn answer(&self, id: Id<Product>) -> Option<Value> {
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
        let based_on = behind
            .advisories
            .iter()
            .map(|advisory| json!({ "@id": format!("{}#advisory", self.url(PageKind::Advisory(*advisory))) }))
            .chain(self.laws(&behind.advisories));
        Some(json!({
            "@type": "SpecialAnnouncement",
            "@id": format!("{url}#answer"),
            "name": groups.title(page, id),
            "text": groups.description(page, id),
            "datePosted": posted.to_string(),
            "about": { "@id": format!("{url}#product") },
            "isBasedOn": based_on.collect::<Vec<_>>(),
            "mainEntityOfPage": { "@id": url },
        }))
    }

    fn announcement(&self, id: Id<Advisory>) -> Option<Value> {
        let page = self.page;
        let record = &page.plan.catalog.advisories[id];
        // A draft announces nothing.
        if record.status != Status::Final {
            return None;
        }
        let url = self.url(PageKind::Advisory(id));
        let title = page.edition.advisory(id);
        let products = targets(page, record);
        let about = products.into_iter().map(|id| self.software_name(id));
        let mut announcement = json!({
            "@type": "SpecialAnnouncement",
            "@id": format!("{url}#advisory"),
            "name": title.text,
            "identifier": record.slug.as_str(),
            "datePosted": record.issued.to_string(),
            "publisher": self.issuer(record.issuer),
            "about": about.collect::<Vec<_>>(),
            "mainEntityOfPage": { "@id": url },
        });
        let optional = announcement.as_object_mut()?;
        if let Some(summary) = page.edition.summary(&record.texts, record.source_language) {
            optional.insert("text".to_owned(), json!(summary.text));
        }
        if let Some(until) = record.effective_until {
            optional.insert("expires".to_owned(), json!(until.to_string()));
        }
        let laws: Vec<Value> = self.laws(&[id]).collect();
        if !laws.is_empty() {
            optional.insert("isBasedOn".to_owned(), json!(laws));
        }
        Some(announcement)
    }

    fn article(&self, id: Id<Bulletin>) -> Value {
        let page = self.page;
        let record = &page.plan.catalog.bulletins[id];
        let url = self.url(PageKind::Bulletin(id));
        let about = record.products.iter().map(|id| self.software_name(*id));
        let summary = page.edition.summary(&record.texts, LanguageId::SOURCE);
        json!({
            "@type": "TechArticle",
            "@id": format!("{url}#bulletin"),
            "headline": page.edition.bulletin(id).text,
            "abstract": summary.map(|summary| summary.text),
            "datePublished": record.issued.to_string(),
            "publisher": self.issuer(record.issuer),
            "about": about.collect::<Vec<_>>(),
            "mainEntityOfPage": { "@id": url },
        })
    }

    fn issuer(&self, id: Id<Issuer>) -> Value {
        json!({ "@type": "GovernmentOrganization", "name": self.page.edition.issuer(id).text })
    }

    /// The acts of law behind advisories, each once.
    fn laws(&self, advisories: &[Id<Advisory>]) -> impl Iterator<Item = Value> {
        let catalog = self.page.plan.catalog;
        let mut laws: Vec<Id<Legislation>> = Vec::new();
        for law in advisories
            .iter()
            .flat_map(|id| &catalog.advisories[*id].legal_basis)
        {
            if !laws.contains(law) {
                laws.push(*law);
            }
        }
        laws.into_iter().map(|id| {
            let edition = self.page.edition;
            let law = &catalog.legislation[id];
            let mut value = Map::new();
            value.insert("@type".to_owned(), json!("Legislation"));
            value.insert(
                "name".to_owned(),
                json!(edition.named(&law.name, &law.slug).text),
            );
            if let Some(url) = &law.url {
                value.insert("url".to_owned(), json!(url));
            }
            if let Some(country) = law.jurisdiction {
                let name = edition.country(country).text;
                value.insert(
                    "legislationJurisdiction".to_owned(),
                    json!({ "@type": "Country", "name": name }),
                );
            }
            Value::Object(value)
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
