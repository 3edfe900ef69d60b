//! Finds a product, audience or language from the text the user typed.

use crate::diagnostic::nearest;
use crate::error::Error;
use crate::model::{
    Activity, Audience, Catalog, Id, LanguageId, Localized, OfferingId, Product, Record,
    RecordKind, Site, Slug, Table, part_index,
};
use crate::resolve::CellTarget;

/// The most ids that an error message lists.
const MAX_LISTED: usize = 30;

/// The product `PRODUCT`, or its offering `PRODUCT/OFFERING`.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest id, or [`Error::AmbiguousName`].
pub fn target(catalog: &Catalog, text: &str) -> Result<CellTarget, Error> {
    let Some((name, offering)) = text.split_once('/') else {
        return product(catalog, text).map(CellTarget::Product);
    };
    let product = product(catalog, name)?;
    let offerings = catalog.products[product].offerings.iter();
    let offerings =
        offerings.map(|offering| NameCandidate::new(&offering.slug, &offering.name, &[]));
    let index = part_index(find(RecordKind::Offering, offering, offerings)?);
    Ok(CellTarget::Offering(OfferingId { product, index }))
}

/// The product with that id, name or alias.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest id, or [`Error::AmbiguousName`].
pub(crate) fn product(catalog: &Catalog, text: &str) -> Result<Id<Product>, Error> {
    find_in(&catalog.products, RecordKind::Product, text, |product| {
        NameCandidate::new(&product.slug, &product.name, &product.aliases)
    })
}

/// The audience with that id or name.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest id, or [`Error::AmbiguousName`].
pub fn audience(catalog: &Catalog, text: &str) -> Result<Id<Audience>, Error> {
    find_in(&catalog.audiences, RecordKind::Audience, text, |audience| {
        NameCandidate::new(&audience.slug, &audience.name, &[])
    })
}

/// The activity with that id.
///
/// # Errors
/// [`Error::UnknownName`] with the nearest id, or [`Error::AmbiguousName`].
pub(crate) fn activity(catalog: &Catalog, text: &str) -> Result<Activity, Error> {
    let known = &catalog.activities;
    let candidates = known
        .ids()
        .map(|id| NameCandidate::new(&known[id].slug, &known[id].label, &[]));
    let index = find(RecordKind::Activity, text, candidates)?;
    Ok(known.ids().collect::<Vec<_>>()[index])
}

/// The offering of a product with that id.
pub(super) fn find_offering(
    catalog: &Catalog,
    product: Id<Product>,
    slug: &str,
) -> Option<OfferingId> {
    let mut offerings = catalog.products[product].offerings.iter();
    let index = part_index(offerings.position(|offering| offering.slug.as_str() == slug)?);
    Some(OfferingId { product, index })
}

/// The requested language; else that of the user if the site has it, else the source language.
///
/// # Errors
/// [`Error::UnknownLanguage`] if the site does not have the requested language.
pub(crate) fn language(
    site: &Site,
    requested: Option<&str>,
    user: &str,
) -> Result<LanguageId, Error> {
    let tag = |id: &LanguageId| site.language(*id).tag.as_str();
    let Some(requested) = requested else {
        let same = |id: &LanguageId| tag(id).eq_ignore_ascii_case(user);
        let similar = |id: &LanguageId| primary_subtag(tag(id)) == primary_subtag(user);
        let found = site.language_ids().find(same);
        return Ok(found
            .or_else(|| site.language_ids().find(similar))
            .unwrap_or(LanguageId::SOURCE));
    };
    site.language_ids()
        .find(|id| tag(id).eq_ignore_ascii_case(requested))
        .ok_or_else(|| {
            let known: Vec<_> = site.languages.iter().map(|one| one.tag.as_str()).collect();
            Error::UnknownLanguage {
                found: requested.to_owned(),
                known: known.join(", "),
            }
        })
}

fn primary_subtag(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The id and the names of a record.
struct NameCandidate<'a> {
    slug: &'a str,
    names: Vec<&'a str>,
}

impl<'a> NameCandidate<'a> {
    fn new(slug: &'a Slug, name: &'a Localized, aliases: &'a [String]) -> Self {
        let names = name.iter().map(|(_, name)| name);
        Self {
            slug: slug.as_str(),
            names: names.chain(aliases).map(String::as_str).collect(),
        }
    }
}

fn find_in<'a, T: Record>(
    table: &'a Table<T>,
    kind: RecordKind,
    text: &str,
    candidate: impl Fn(&'a T) -> NameCandidate<'a>,
) -> Result<Id<T>, Error> {
    let index = find(kind, text, table.records().iter().map(candidate))?;
    let found = table.ids().nth(index);
    found.ok_or_else(|| Error::Internal(format!("record {index} is missing.")))
}

/// The index of the candidate with that id, or else of the only one with that name. Names that two records have
/// are also errors of the content, but the user needs the ids to type.
fn find<'a>(
    kind: RecordKind,
    text: &str,
    candidates: impl Iterator<Item = NameCandidate<'a>>,
) -> Result<usize, Error> {
    let candidates: Vec<_> = candidates.collect();
    let wanted = text.to_lowercase();
    let by_slug = candidates.iter().position(|one| one.slug == wanted);
    if let Some(index) = by_slug {
        return Ok(index);
    }
    let has_name =
        |one: &NameCandidate<'_>| one.names.iter().any(|name| name.to_lowercase() == wanted);
    let mut named = (0..candidates.len()).filter(|index| has_name(&candidates[*index]));
    match (named.next(), named.next()) {
        (Some(index), None) => Ok(index),
        (Some(_), Some(_)) => {
            let same = candidates.iter().filter(|one| has_name(one));
            let ids: Vec<_> = same.map(|one| one.slug).collect();
            Err(Error::AmbiguousName {
                kind: kind.name(),
                found: text.to_owned(),
                ids: ids.join(", "),
            })
        }
        (None, _) => Err(unknown_name(kind, text, &candidates)),
    }
}

fn unknown_name(kind: RecordKind, text: &str, candidates: &[NameCandidate<'_>]) -> Error {
    let slugs = || candidates.iter().map(|one| one.slug);
    let names = candidates.iter().flat_map(|one| one.names.iter().copied());
    // A misspelt name gives the id to type.
    let meant = nearest(text, slugs().chain(names)).and_then(|word| {
        candidates
            .iter()
            .find(|one| one.slug == word || one.names.contains(&word))
    });
    let mut known: Vec<_> = slugs().take(MAX_LISTED).collect();
    if candidates.len() > MAX_LISTED {
        known.push("…");
    }
    Error::UnknownName {
        kind: kind.name(),
        found: text.to_owned(),
        nearest: meant.map(|one| one.slug.to_owned()),
        known: known.join(", "),
    }
}
