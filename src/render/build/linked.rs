//! What a page is about, for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It says what the page says, in the page's language, and only where a site has an address:
//! things are named by absolute URLs.

use memchr::memchr;
use serde::Serialize;

use super::frame::Frame;
use super::layout::Around;
use super::thing::Thing;
use crate::model::{Advisory, Id, Issuer, Legislation, Product};
use crate::plan::PageKind;

/// Bytes of most data blocks: one that grows is moved.
const MOST: usize = 4096;

impl<'a> Frame<'a> {
    /// What the page is about beside being a page; nothing without an address.
    pub(super) fn linked_things(
        &self,
        make: impl FnOnce(&Linked<'_, 'a>) -> Vec<Thing<'a>>,
    ) -> Vec<Thing<'a>> {
        let base = self.plan.base_url.as_deref();
        base.map(|base| make(&Linked { page: self, base }))
            .unwrap_or_default()
    }

    /// The data block of this page; `None` without an address.
    pub(super) fn linked(&self, around: &Around<'_>) -> Option<Vec<u8>> {
        let base = self.plan.base_url.as_deref()?;
        let linked = Linked { page: self, base };
        let mut graph = vec![linked.web_page(around)];
        graph.extend_from_slice(&around.linked);
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

/// Makes things that name other pages by absolute URLs.
pub(super) struct Linked<'p, 'a> {
    pub(super) page: &'p Frame<'a>,
    pub(super) base: &'p str,
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Thing<'a>>,
}

impl<'a> Linked<'_, 'a> {
    pub(super) fn url(&self, kind: PageKind) -> String {
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

    pub(super) fn software_name(&self, id: Id<Product>) -> Thing<'a> {
        let url = self.url(PageKind::Product(id));
        Thing::new("SoftwareApplication")
            .with("@id", format!("{url}#product"))
            .with("url", url)
            .with("name", self.page.edition.product(id).text)
    }

    pub(super) fn issuer(&self, id: Id<Issuer>) -> Thing<'a> {
        Thing::named("GovernmentOrganization", self.page.edition.issuer(id).text)
    }

    /// The acts of law behind advisories, each once.
    pub(super) fn laws(&self, advisories: &[Id<Advisory>]) -> impl Iterator<Item = Thing<'a>> {
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
