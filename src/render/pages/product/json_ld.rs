//! The structured data of a product's page: the product, and the answer as an announcement.

use super::{AnswerBasis, AudienceGroups};
use crate::model::{Id, Product};
use crate::plan::PageKind;
use crate::render::parts::{JsonLdBuilder, JsonLdObject};

/// The product as software, with its own website and instructions.
pub(super) fn software(builder: &JsonLdBuilder<'_, '_>, id: Id<Product>) -> JsonLdObject {
    let page = builder.page;
    let language = page.language;
    let product = &page.plan.catalog.products[id];
    let author = product.vendor;
    let author = author.map(|id| JsonLdObject::named("Organization", &language.vendor(id).text));
    let country = page.plan.catalog.country_of(id);
    let country = country.map(|id| JsonLdObject::named("Country", &language.country(id).text));
    let aliases = (!product.aliases.is_empty()).then_some(&product.aliases);
    let help = product
        .guide
        .or_fallback(language.id)
        .map(|(url, written)| {
            let written = &page.plan.catalog.site.language(written).html;
            JsonLdObject::new("CreativeWork")
                .with("url", url)
                .with("inLanguage", written)
        });
    builder
        .software_name(id)
        .with("alternateName", aliases)
        // `url` is already that of its page.
        .with("sameAs", &product.website)
        .with("softwareHelp", help)
        .with("applicationCategory", "CommunicationApplication")
        .with("author", author)
        .with("countryOfOrigin", country)
}

/// The answer as an announcement of its authorities; `None` without a ruling.
pub(super) fn announcement(
    builder: &JsonLdBuilder<'_, '_>,
    id: Id<Product>,
    basis: &AnswerBasis,
    groups: &AudienceGroups,
) -> Option<JsonLdObject> {
    let page = builder.page;
    if basis.advisories.is_empty() {
        return None;
    }
    let url = builder.url(PageKind::Product(id));
    let day = page.plan.as_of;
    let changes = page.plan.changes.of_product(id).map(|change| change.date);
    let posted = changes.rev().find(|date| *date <= day).unwrap_or(day);
    let advisories = basis.advisories.iter().map(|advisory| {
        let url = builder.url(PageKind::Advisory(*advisory));
        JsonLdObject::reference(&format!("{url}#advisory"))
    });
    let sources: Vec<_> = advisories
        .chain(builder.legal_basis(&basis.advisories))
        .collect();
    let about = vec![JsonLdObject::reference(&format!("{url}#product"))];
    let announcement = JsonLdObject::new("SpecialAnnouncement")
        .with("@id", format!("{url}#answer"))
        .with("name", groups.title(page, id))
        .with("text", groups.description(page, id))
        .with("datePosted", posted.to_string())
        .with("mainEntityOfPage", JsonLdObject::reference(&url))
        .with("about", about)
        .with("isBasedOn", sources);
    Some(announcement)
}
