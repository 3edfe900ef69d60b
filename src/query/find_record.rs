//! What was typed -> the product, audience or language that is meant.

use crate::diagnostic::nearest;
use crate::error::Error;
use crate::model::{
    Audience, Catalog, Id, LanguageId, Localized, OfferingId, Product, RecordKind, Site, Slug,
};
use crate::resolve::CellTarget;

/// A list of more ids than this helps nobody.
const MAX_LISTED: usize = 30;

/// The product `PRODUCT`, or its offering `PRODUCT/OFFERING`.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest right id.
pub fn target(catalog: &Catalog, text: &str) -> Result<CellTarget, Error> {
    let (name, offering) = match text.split_once('/') {
        Some((name, offering)) => (name, Some(offering)),
        None => (text, None),
    };
    let product = product(catalog, name)?;
    let Some(offering) = offering else {
        return Ok(CellTarget::Product(product));
    };
    let offerings = &catalog.products[product].offerings;
    let entries: Vec<NameCandidate<'_>> = offerings
        .iter()
        .map(|offering| NameCandidate::new(&offering.slug, &offering.name, &[]))
        .collect();
    let place = find(RecordKind::Offering, offering, &entries)?;
    Ok(CellTarget::Offering(OfferingId {
        product,
        index: place as u16,
    }))
}

/// The product with that id, name or alias.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest right id.
pub(crate) fn product(catalog: &Catalog, text: &str) -> Result<Id<Product>, Error> {
    let (ids, entries): (Vec<_>, Vec<_>) = catalog
        .products
        .iter()
        .map(|(id, product)| {
            (
                id,
                NameCandidate::new(&product.slug, &product.name, &product.aliases),
            )
        })
        .unzip();
    find(RecordKind::Product, text, &entries).map(|place| ids[place])
}

/// The audience with that id or name.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest right id.
pub fn audience(catalog: &Catalog, text: &str) -> Result<Id<Audience>, Error> {
    let (ids, entries): (Vec<_>, Vec<_>) = catalog
        .audiences
        .iter()
        .map(|(id, audience)| (id, NameCandidate::new(&audience.slug, &audience.name, &[])))
        .unzip();
    find(RecordKind::Audience, text, &entries).map(|place| ids[place])
}

/// The language that was asked for, else the editor's where the site has it, else the source.
///
/// # Errors
/// [`Error::UnknownLanguage`] where another was asked for.
pub(crate) fn language(
    site: &Site,
    asked: Option<&str>,
    editor: &str,
) -> Result<LanguageId, Error> {
    let tag = |id: &LanguageId| site.language(*id).tag.as_str();
    let Some(asked) = asked else {
        let same = |id: &LanguageId| tag(id).eq_ignore_ascii_case(editor);
        let alike = |id: &LanguageId| primary_subtag(tag(id)) == primary_subtag(editor);
        let own = site.language_ids().find(same);
        return Ok(own
            .or_else(|| site.language_ids().find(alike))
            .unwrap_or(LanguageId::SOURCE));
    };
    site.language_ids()
        .find(|id| tag(id).eq_ignore_ascii_case(asked))
        .ok_or_else(|| {
            let known: Vec<_> = site.languages.iter().map(|one| one.tag.as_str()).collect();
            Error::UnknownLanguage {
                found: asked.to_owned(),
                known: known.join(", "),
            }
        })
}

fn primary_subtag(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Something that can be asked for: its id, and what people call it.
struct NameCandidate<'a> {
    slug: &'a Slug,
    names: Vec<&'a str>,
}

impl<'a> NameCandidate<'a> {
    fn new(slug: &'a Slug, name: &'a Localized, aliases: &'a [String]) -> Self {
        let names = name.iter().map(|(_, name)| name.as_str());
        let aliases = aliases.iter().map(String::as_str);
        Self {
            slug,
            names: names.chain(aliases).collect(),
        }
    }
}

/// The place of the one with that id, else of the only one with that name.
fn find(kind: RecordKind, text: &str, entries: &[NameCandidate<'_>]) -> Result<usize, Error> {
    let wanted = text.to_lowercase();
    let by_slug = entries
        .iter()
        .position(|entry| entry.slug.as_str() == wanted);
    if let Some(place) = by_slug {
        return Ok(place);
    }
    let is_called =
        |entry: &NameCandidate<'_>| entry.names.iter().any(|name| name.to_lowercase() == wanted);
    let mut called = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| is_called(entry));
    match (called.next(), called.next()) {
        (Some((place, _)), None) => Ok(place),
        (Some(_), Some(_)) | (None, _) => Err(unknown_name(kind, text, entries)),
    }
}

fn unknown_name(kind: RecordKind, text: &str, entries: &[NameCandidate<'_>]) -> Error {
    let slugs = || entries.iter().map(|entry| entry.slug.as_str());
    let names = entries.iter().flat_map(|entry| entry.names.iter().copied());
    // A name is typed as it is read; what greenlist wants is the id.
    let meant = nearest(text, slugs().chain(names)).and_then(|word| {
        entries
            .iter()
            .find(|entry| entry.slug.as_str() == word || entry.names.contains(&word))
    });
    let mut known: Vec<_> = slugs().take(MAX_LISTED).collect();
    if entries.len() > MAX_LISTED {
        known.push("…");
    }
    Error::UnknownName {
        kind: kind.name(),
        found: text.to_owned(),
        nearest: meant.map(|entry| entry.slug.to_string()),
        known: known.join(", "),
    }
}
