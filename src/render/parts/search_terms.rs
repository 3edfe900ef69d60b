//! Names by which readers find a product: its own and its vendor's, in any script.
//!
//! Every visitor of the home page downloads these names, so only names that find more are included:
//! aliases, and the names in the page's language and in the source language. A name in any other
//! language is included only if it has letters of a kind that none of those has: readers who type
//! such letters would find nothing.

use super::{PageContext, unique};
use crate::model::{Id, LanguageId, Localized, Product, Vendor};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use rustc_hash::FxHashMap;

/// The vendors of a list of products, each with its index in `vendor_terms`.
pub(crate) type VendorPositions = FxHashMap<Id<Vendor>, usize>;

/// The vendors of a list of products, in order of first occurrence.
pub(crate) fn vendors(page: &PageContext<'_>, products: &[Id<Product>]) -> VendorPositions {
    let mut positions = FxHashMap::default();
    for id in products {
        if let Some(vendor) = page.plan.catalog.products[*id].vendor {
            let next = positions.len();
            positions.entry(vendor).or_insert(next);
        }
    }
    positions
}

/// The terms of the vendors in their order, joined by `||`: printed once, since many rows share
/// them.
pub(crate) fn vendor_terms(page: &PageContext<'_>, vendors: &VendorPositions) -> String {
    let mut terms = vec![String::new(); vendors.len()];
    for (vendor, position) in vendors {
        let name = &page.plan.catalog.vendors[*vendor].name;
        terms[*position] = joined(&search_names(&[], name, page.language.id), &[]);
    }
    terms.join("||")
}

/// The index of the vendor, and the other terms of a product.
pub(crate) fn product_terms(
    page: &PageContext<'_>,
    product: &Product,
    vendors: &VendorPositions,
) -> String {
    let vendor = product.vendor.map(|id| &page.plan.catalog.vendors[id].name);
    let shown: Vec<&str> = [Some(&product.name), vendor]
        .into_iter()
        .flatten()
        .filter_map(|name| Some(name.or_fallback(page.language.id)?.0.as_str()))
        .collect();
    let names = search_names(&product.aliases, &product.name, page.language.id);
    let terms = joined(&names, &shown);
    match product.vendor.and_then(|id| vendors.get(&id)) {
        Some(position) if terms.is_empty() => position.to_string(),
        Some(position) => format!("{position}|{terms}"),
        None if terms.is_empty() => terms,
        None => format!("|{terms}"),
    }
}

/// The aliases and names that readers of a language need.
fn search_names<'n>(
    aliases: &'n [String],
    name: &'n Localized,
    reader: LanguageId,
) -> Vec<&'n str> {
    let own = |language: LanguageId| language == reader || language == LanguageId::SOURCE;
    let mut names: Vec<&str> = aliases.iter().map(String::as_str).collect();
    names.extend(
        name.iter()
            .filter(|(language, _)| own(*language))
            .map(|(_, name)| name.as_str()),
    );
    let mut known: Vec<LetterClass> = names.iter().flat_map(|name| letters(name)).collect();
    for (_, name) in name.iter().filter(|(language, _)| !own(*language)) {
        let classes = letters(name);
        if classes.iter().any(|class| !known.contains(class)) {
            known.extend(classes);
            names.push(name);
        }
    }
    names
}

/// A kind of letters: readers of one language may be able to type only some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LetterClass {
    /// Latin letters without marks.
    Plain,
    /// Latin letters, some of them with marks, such as in Vietnamese.
    Marked,
    /// Letters of another script.
    Of(Script),
}

/// The kinds of letters of a name, each once.
fn letters(name: &str) -> Vec<LetterClass> {
    let script = CodePointMapData::<Script>::new();
    let mut classes = unique(
        name.chars()
            .filter_map(|character| match script.get(character) {
                Script::Common | Script::Inherited | Script::Unknown => None,
                Script::Latin if character.is_ascii() => Some(LetterClass::Plain),
                Script::Latin => Some(LetterClass::Marked),
                other => Some(LetterClass::Of(other)),
            }),
    );
    if classes.contains(&LetterClass::Marked) {
        classes.retain(|class| *class != LetterClass::Plain);
    }
    classes
}

/// Names joined by `|`, without those that are part of the text of the row or of a longer name:
/// typing them finds that one.
fn joined(names: &[&str], shown: &[&str]) -> String {
    let shown: Vec<String> = shown.iter().map(|name| normalize(name)).collect();
    let mut terms: Vec<(String, String)> = Vec::new();
    for name in names {
        let normalized = normalize(name);
        let is_part_of = |longer: &String| longer.contains(&normalized);
        if shown.iter().any(is_part_of) || terms.iter().any(|(longer, _)| is_part_of(longer)) {
            continue;
        }
        terms.retain(|(shorter, _)| !normalized.contains(shorter.as_str()));
        // A separator inside a name would split it.
        terms.push((normalized, name.replace('|', " ")));
    }
    let terms: Vec<String> = terms.into_iter().map(|(_, name)| name).collect();
    terms.join("|")
}

/// Approximates the normalization in the script that searches the terms.
fn normalize(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '-' | '_' | '.' | ',')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{joined, letters, search_names};
    use crate::model::{LanguageId, Localized};

    #[test]
    fn a_name_in_another_language_is_included_only_for_letters_that_no_other_name_has() {
        let mut name = Localized::default();
        let names = [
            "範例會議室",
            "Example Rooms",
            "サンプル会議室",
            "Phòng Họp Ví Dụ",
            "Ruang Contoh",
            "ห้องตัวอย่าง",
        ];
        for (index, text) in names.iter().enumerate() {
            name.set(LanguageId::new(index), (*text).to_owned());
        }
        let check = |aliases: &[&str], reader: usize, expected: &[&str]| {
            let aliases: Vec<String> = aliases.iter().map(|alias| (*alias).to_owned()).collect();
            let found = search_names(&aliases, &name, LanguageId::new(reader));
            assert_eq!(found, expected, "{aliases:?} {reader}");
        };
        let [zh, en, ja, vi, id, th] = names;
        check(&[], 0, &[zh, en, ja, vi, th]);
        check(&[], 4, &[zh, id, ja, vi, th]);
        check(&["Rooms", "ห้อง"], 3, &["Rooms", "ห้อง", zh, vi, ja]);
        assert_eq!(letters("12 ·"), []);
    }

    #[test]
    fn no_term_is_part_of_another_or_of_the_text_of_the_row() {
        let terms = joined(
            &["Zoom", "Zoom Rooms", "ＺＯＯＭ|", "rooms"],
            &["Zoom Meetings"],
        );
        assert_eq!(terms, "Zoom Rooms|ＺＯＯＭ ");
    }
}
