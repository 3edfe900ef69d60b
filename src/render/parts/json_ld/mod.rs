//! Structured data for search engines: JSON-LD in the vocabulary of schema.org.
//!
//! It repeats the content of the page, in the language of the page; a text without a translation says
//! its own. Objects have absolute URLs, so
//! only sites with a web address have it.

mod object;

use memchr::memchr;

use super::{PageContext, PageMetadata, legal_basis};
use crate::model::{Advisory, Id, Issuer, Legislation, Product};
use crate::plan::PageKind;

pub(crate) use object::JsonLdObject;

impl<'a> PageContext<'a> {
    /// The objects that a page describes besides itself; none without a web address.
    pub(crate) fn json_ld_objects(
        &self,
        build: impl FnOnce(&JsonLdBuilder<'_, 'a>) -> Vec<JsonLdObject>,
    ) -> Vec<JsonLdObject> {
        let base = self.plan.base_url.as_deref();
        base.map(|base| build(&JsonLdBuilder { page: self, base }))
            .unwrap_or_default()
    }

    /// The JSON-LD of this page, safe inside a `<script>`; `None` without a web address.
    pub(crate) fn json_ld(&self, metadata: &PageMetadata<'_>) -> Option<Vec<u8>> {
        let base = self.plan.base_url.as_deref()?;
        let page = JsonLdBuilder { page: self, base }.web_page(metadata);
        let graph: Vec<_> = std::iter::once(&page).chain(&metadata.json_ld).collect();
        let document = JsonLdObject::default()
            .with("@context", "https://schema.org")
            .with("@graph", graph);
        Some(escape_for_script(&document.to_json()))
    }
}

/// Escapes JSON as the text of a `<script>`, so that it cannot end the element or begin a comment
/// (HTML §4.12.1.3).
fn escape_for_script(json: &[u8]) -> Vec<u8> {
    let mut escaped = Vec::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = memchr(b'<', rest) {
        escaped.extend_from_slice(&rest[..at]);
        escaped.extend_from_slice(b"\\u003c");
        rest = &rest[at + 1..];
    }
    escaped.extend_from_slice(rest);
    escaped
}

/// Builds objects that refer to other pages by absolute URLs.
pub(crate) struct JsonLdBuilder<'p, 'a> {
    pub(crate) page: &'p PageContext<'a>,
    pub(crate) base: &'p str,
}

impl<'a> JsonLdBuilder<'_, 'a> {
    pub(crate) fn url(&self, kind: PageKind) -> String {
        let path = self.page.plan.path(kind, self.page.language.id);
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

    fn web_page(&self, metadata: &PageMetadata<'_>) -> JsonLdObject {
        let language = self.page.language;
        let url = self.page.planned.path.absolute(self.base);
        let site = JsonLdObject::new("WebSite")
            .with("@id", format!("{}#site", self.base))
            .with("url", self.base)
            .with("name", &language.site().text);
        let here = metadata.here.as_ref();
        let breadcrumbs = here.map(|here| self.breadcrumbs(metadata, &here.text, &url));
        let written = metadata.text_language.as_deref();
        // On the home page the description belongs to the service.
        let is_home = self.page.planned.kind == PageKind::Home;
        JsonLdObject::new("WebPage")
            .with("@id", &url)
            .with("url", &url)
            .with("name", &metadata.title)
            .with("description", (!is_home).then_some(&metadata.description))
            .with("inLanguage", written.unwrap_or(&language.record.html))
            .with("isPartOf", site)
            .with("breadcrumb", breadcrumbs)
    }

    /// The pages above this one, and this one.
    fn breadcrumbs(&self, metadata: &PageMetadata<'_>, here: &str, url: &str) -> JsonLdObject {
        let item = |name: &str, position: usize, item: Option<&str>| {
            JsonLdObject::named("ListItem", name)
                .with("position", position)
                .with("item", item)
        };
        let home = self.page.language.locale.text("nav-lookup");
        let mut items = vec![item(home, 1, Some(&self.url(PageKind::Home)))];
        for (crumb, position) in metadata.breadcrumbs.iter().zip(2..) {
            let url = crumb.url.as_deref().map(|url| self.absolute(url));
            items.push(item(&crumb.text.0.text, position, url.as_deref()));
        }
        items.push(item(here, items.len() + 1, Some(url)));
        JsonLdObject::new("BreadcrumbList").with("itemListElement", items)
    }

    pub(crate) fn software_name(&self, id: Id<Product>) -> JsonLdObject {
        let url = self.url(PageKind::Product(id));
        JsonLdObject::new("SoftwareApplication")
            .with("@id", format!("{url}#product"))
            .with("url", url)
            .with("name", self.page.language.product(id).text)
    }

    pub(crate) fn issuer(&self, id: Id<Issuer>) -> JsonLdObject {
        JsonLdObject::named(
            "GovernmentOrganization",
            &self.page.language.issuer(id).text,
        )
    }

    /// The bases of advisories, each once: `Legislation` for laws, `CreativeWork` for others.
    pub(crate) fn legal_basis(&self, advisories: &[Id<Advisory>]) -> Vec<JsonLdObject> {
        let catalog = self.page.plan.catalog;
        let language = self.page.language;
        let object = |id: Id<Legislation>| {
            let basis = &catalog.legislation[id];
            let (kind, country) = match basis.kind.is_law() {
                true => ("Legislation", basis.jurisdiction),
                false => ("CreativeWork", None),
            };
            let country =
                country.map(|id| JsonLdObject::named("Country", &language.country(id).text));
            JsonLdObject::new(kind)
                .with("url", &basis.url)
                .with("name", language.name_or_id(&basis.name, &basis.slug).text)
                .with("legislationJurisdiction", country)
        };
        legal_basis(catalog, advisories)
            .into_iter()
            .map(object)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::escape_for_script;

    #[test]
    fn nothing_ends_the_script() {
        let check = |text: &str| {
            let json = serde_json::to_vec(text).unwrap();
            let escaped = escape_for_script(&json);
            assert!(!escaped.contains(&b'<'), "{escaped:?}");
            assert_eq!(serde_json::from_slice::<String>(&escaped).unwrap(), text);
        };
        check("</script><script>alert(1)</script>");
        check("<!-- \" \\ \u{2028}");
    }
}
