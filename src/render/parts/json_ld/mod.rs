//! What a page is about, for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It says what the page says, in the page's language, and only where a site has an address:
//! things are named by absolute URLs.

pub(in crate::render) mod object;

use crate::model::{Advisory, Id, Issuer, Legislation, Product};
use crate::plan::PageKind;
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use memchr::memchr;
use serde::Serialize;

/// Bytes of most data blocks: one that grows is moved.
const CAPACITY: usize = 4096;

impl<'a> PageContext<'a> {
    /// What the page is about beside being a page; nothing without an address.
    pub(in crate::render) fn linked_things(
        &self,
        make: impl FnOnce(&JsonLdBuilder<'_, 'a>) -> Vec<JsonLdObject<'a>>,
    ) -> Vec<JsonLdObject<'a>> {
        let base = self.plan.base_url.as_deref();
        base.map(|base| make(&JsonLdBuilder { page: self, base }))
            .unwrap_or_default()
    }

    /// The data block of this page; `None` without an address.
    pub(in crate::render) fn json_ld(&self, around: &PageMetadata<'_>) -> Option<Vec<u8>> {
        let base = self.plan.base_url.as_deref()?;
        let linked = JsonLdBuilder { page: self, base };
        let mut graph = vec![linked.web_page(around)];
        graph.extend_from_slice(&around.linked);
        // It is made of texts and numbers alone, so it can be written.
        let whole = JsonLdGraph {
            context: "https://schema.org",
            graph,
        };
        let mut json = Vec::with_capacity(CAPACITY);
        serde_json::to_writer(&mut json, &whole).ok()?;
        Some(escape_for_script(json))
    }
}

/// JSON as the text of a `<script>`: nothing in it can end the element or begin a comment
/// (HTML §4.12.1.3), and it stays the same JSON.
fn escape_for_script(json: Vec<u8>) -> Vec<u8> {
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
pub(in crate::render) struct JsonLdBuilder<'p, 'a> {
    pub(in crate::render) page: &'p PageContext<'a>,
    pub(in crate::render) base: &'p str,
}

#[derive(Serialize)]
struct JsonLdGraph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<JsonLdObject<'a>>,
}

impl<'a> JsonLdBuilder<'_, 'a> {
    pub(in crate::render) fn url(&self, kind: PageKind) -> String {
        let path = self.page.plan.path(kind, self.page.language_context.id);
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

    fn web_page<'t>(&self, around: &'t PageMetadata<'_>) -> JsonLdObject<'t>
    where
        'a: 't,
    {
        let edition = self.page.language_context;
        let url = self.page.planned.path.absolute(self.base);
        let site = JsonLdObject::new("WebSite")
            .with("@id", format!("{}#site", self.base))
            .with("url", self.base.to_owned())
            .with("name", &*edition.site.text);
        let steps = around.here.as_ref();
        let steps = steps.map(|here| self.steps(around, &here.text, url.clone()));
        // On the home page the service says it.
        let is_home = self.page.planned.kind == PageKind::Home;
        JsonLdObject::new("WebPage")
            .with("@id", url.clone())
            .with("url", url)
            .with("name", &*around.title)
            .with("description", (!is_home).then_some(&*around.description))
            .with("inLanguage", &*edition.language.html)
            .with("isPartOf", site)
            .with("breadcrumb", steps)
    }

    /// The pages above this one, and this one.
    fn steps<'t>(
        &self,
        around: &'t PageMetadata<'_>,
        here: &'t str,
        url: String,
    ) -> JsonLdObject<'t>
    where
        'a: 't,
    {
        let step = |name: &'t str, position: usize, item: Option<String>| {
            JsonLdObject::named("ListItem", name)
                .with("position", position)
                .with("item", item)
        };
        let home = self.page.language_context.locale.text("nav-lookup");
        let mut steps = vec![step(home, 1, Some(self.url(PageKind::Home)))];
        // A step's URL is relative; the pages between lie in the language's folder.
        steps.extend(around.breadcrumbs.iter().zip(2..).map(|(crumb, position)| {
            let path = crumb.url.as_deref().map(|url| self.absolute(url));
            step(&crumb.text.0.text, position, path)
        }));
        steps.push(step(here, steps.len() + 1, Some(url)));
        JsonLdObject::new("BreadcrumbList").with("itemListElement", steps)
    }

    pub(in crate::render) fn software_name(&self, id: Id<Product>) -> JsonLdObject<'a> {
        let url = self.url(PageKind::Product(id));
        JsonLdObject::new("SoftwareApplication")
            .with("@id", format!("{url}#product"))
            .with("url", url)
            .with("name", self.page.language_context.product(id).text)
    }

    pub(in crate::render) fn issuer(&self, id: Id<Issuer>) -> JsonLdObject<'a> {
        JsonLdObject::named(
            "GovernmentOrganization",
            self.page.language_context.issuer(id).text,
        )
    }

    /// The acts of law behind advisories, each once.
    pub(in crate::render) fn laws(
        &self,
        advisories: &[Id<Advisory>],
    ) -> impl Iterator<Item = JsonLdObject<'a>> {
        let catalog = self.page.plan.catalog;
        let edition = self.page.language_context;
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
            let country =
                country.map(|id| JsonLdObject::named("Country", edition.country(id).text));
            JsonLdObject::new("Legislation")
                .with("url", law.url.as_deref())
                .with("name", edition.name_or_id(&law.name, &law.slug).text)
                .with("legislationJurisdiction", country)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::escape_for_script;

    #[test]
    fn nothing_ends_the_script() {
        let check = |text: &str| {
            let json = serde_json::to_vec(text).unwrap();
            let safe = escape_for_script(json);
            assert!(!safe.contains(&b'<'), "{safe:?}");
            assert_eq!(serde_json::from_slice::<String>(&safe).unwrap(), text);
        };
        check("</script><script>alert(1)</script>");
        check("<!-- \" \\ \u{2028}");
    }
}
