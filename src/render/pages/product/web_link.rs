//! Links from a product's page to other sites.

use crate::model::Product;
use crate::render::parts::PageContext;
use crate::render::view::Phrase;
use serde::Serialize;

/// A link to another site.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WebLinkView<'a> {
    /// Its URL.
    pub url: &'a str,
    /// The host, which says where the link leads.
    pub host: &'a str,
    /// The language of the linked page; `None` if it is unknown or that of this page.
    pub language: Option<Phrase<'a>>,
    /// The value of `hreflang`, if the language is known.
    pub lang: Option<&'a str>,
}

impl<'a> WebLinkView<'a> {
    pub(super) fn new(url: &'a str) -> Self {
        let (_, rest) = url.split_once("://").unwrap_or(("", url));
        let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or(rest);
        // The user name before an `@` may look like a host.
        let (_, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        Self {
            url,
            host,
            language: None,
            lang: None,
        }
    }
}

/// The instructions for use in the language of the page, else in another.
pub(super) fn guide<'a>(page: &PageContext<'a>, product: &'a Product) -> Option<WebLinkView<'a>> {
    let (url, written) = product.guide.or_fallback(page.language.id)?;
    let record = page.plan.catalog.site.language(written);
    let mut languages = page.languages.iter();
    let other = languages.find(|language| language.id == written && written != page.language.id);
    Some(WebLinkView {
        language: other.map(|language| page.language.phrase_in(language.autonym, written)),
        lang: Some(&record.html),
        ..WebLinkView::new(url)
    })
}
