//! What people may type to find a product: its names and its vendor's, in any script.
//!
//! Every visitor of the home page loads these names, so none is there that finds nothing more.
//! Aliases are there, and names in the page's language and in the source's. A name in any other
//! language is there only if it is written in letters that none of those is written in: readers
//! who type in such letters would find nothing.

use crate::model::{Id, LanguageId, Localized, Product, Vendor};
use crate::render::parts::page_context::PageContext;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use rustc_hash::FxHashMap;
use std::borrow::Borrow;

/// The vendors of products, each once, as they are met: with its place among them.
pub(in crate::render) type VendorPositions = FxHashMap<Id<Vendor>, usize>;

/// The vendors of a list of products.
pub(in crate::render) fn vendors(
    page: &PageContext<'_>,
    products: &[Id<Product>],
) -> VendorPositions {
    let mut places = FxHashMap::default();
    for id in products {
        if let Some(vendor) = page.plan.catalog.products[*id].vendor {
            let next = places.len();
            places.entry(vendor).or_insert(next);
        }
    }
    places
}

/// Their keys in the order of their places, joined by `||`: printed once, since many rows share
/// them.
pub(in crate::render) fn vendor_terms(page: &PageContext<'_>, vendors: &VendorPositions) -> String {
    let mut keys = vec![String::new(); vendors.len()];
    for (vendor, place) in vendors {
        let name = &page.plan.catalog.vendors[*vendor].name;
        keys[*place] = joined(&search_names(&[], name, page.language_context.id), &[]);
    }
    keys.join("||")
}

/// What else finds a product, after its vendor's place.
pub(in crate::render) fn product_terms(
    page: &PageContext<'_>,
    product: &Product,
    vendors: &VendorPositions,
) -> String {
    let vendor = product.vendor.map(|id| &page.plan.catalog.vendors[id].name);
    let shown: Vec<&str> = [Some(&product.name), vendor]
        .into_iter()
        .flatten()
        .filter_map(|name| Some(name.or_fallback(page.language_context.id)?.0.as_str()))
        .collect();
    let names = search_names(&product.aliases, &product.name, page.language_context.id);
    let keys = joined(&names, &shown);
    match product.vendor.and_then(|id| vendors.get(&id)) {
        Some(place) if keys.is_empty() => place.to_string(),
        Some(place) => format!("{place}|{keys}"),
        None if keys.is_empty() => keys,
        None => format!("|{keys}"),
    }
}

/// Aliases and names as far as readers of a language need them.
fn search_names<'n>(
    aliases: &'n [String],
    name: &'n Localized,
    reader: LanguageId,
) -> Vec<&'n str> {
    let own = |language: LanguageId| language == reader || language == LanguageId::SOURCE;
    let mut typed: Vec<&str> = aliases.iter().map(String::as_str).collect();
    typed.extend(
        name.iter()
            .filter(|(language, _)| own(*language))
            .map(|(_, name)| name.as_str()),
    );
    let mut known: Vec<LetterClass> = typed.iter().flat_map(|name| letters(name)).collect();
    for (_, name) in name.iter().filter(|(language, _)| !own(*language)) {
        let written = letters(name);
        if written.iter().any(|letters| !known.contains(letters)) {
            known.extend(written);
            typed.push(name);
        }
    }
    typed
}

/// Letters that somebody types who types none of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LetterClass {
    /// Those on every keyboard.
    Plain,
    /// Latin ones, some of them with marks: Vietnamese.
    Marked,
    /// Those of another script.
    Of(Script),
}

/// What a name is written in.
fn letters(name: &str) -> Vec<LetterClass> {
    if name.is_ascii() {
        let has_letters = name.bytes().any(|byte| byte.is_ascii_alphabetic());
        return has_letters
            .then_some(LetterClass::Plain)
            .into_iter()
            .collect();
    }
    let script = CodePointMapData::<Script>::new();
    let mut found = Vec::new();
    let mut latin = None;
    for character in name.chars() {
        match script.get(character) {
            Script::Common | Script::Inherited | Script::Unknown => {}
            Script::Latin if character.is_ascii() => {
                latin.get_or_insert(LetterClass::Plain);
            }
            Script::Latin => latin = Some(LetterClass::Marked),
            other if found.contains(&LetterClass::Of(other)) => {}
            other => found.push(LetterClass::Of(other)),
        }
    }
    found.extend(latin);
    found
}

/// Names joined by `|`, without any that the row shows anyway or that another name holds:
/// whoever types a part of it finds the longer one.
fn joined<T: Borrow<str>>(names: &[T], shown: &[&str]) -> String {
    let shown: Vec<String> = shown.iter().map(|name| normalize(name)).collect();
    let mut keys: Vec<(String, String)> = Vec::new();
    for name in names.iter().map(Borrow::borrow) {
        let folded = normalize(name);
        let is_held = |longer: &String| longer.contains(&folded);
        if shown.iter().any(is_held) || keys.iter().any(|(longer, _)| is_held(longer)) {
            continue;
        }
        keys.retain(|(shorter, _)| !folded.contains(shorter.as_str()));
        keys.push((folded, without_separators(name)));
    }
    let keys: Vec<String> = keys.into_iter().map(|(_, name)| name).collect();
    keys.join("|")
}

/// A name without what parts keys.
fn without_separators(name: &str) -> String {
    name.replace('|', " ")
}

/// As the script that looks keys up does, in short.
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
    fn a_name_in_another_language_is_there_only_for_letters_that_no_other_has() {
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
    fn no_key_is_part_of_another_or_of_what_the_row_shows() {
        let keys = joined(
            &["Zoom", "Zoom Rooms", "ＺＯＯＭ|", "rooms"],
            &["Zoom Meetings"],
        );
        assert_eq!(keys, "Zoom Rooms|ＺＯＯＭ ");
    }
}
