//! Names by which readers find a product: its own and its maker's, in any language and script.

use crate::locale::normalized_key;
use crate::model::{Localized, Product};
use rustc_hash::FxHashSet;

/// The names of a product: its name in every language, and its aliases.
pub(crate) fn product_names(product: &Product) -> Vec<&str> {
    let aliases = product.aliases.iter().map(String::as_str);
    distinct(names(&product.name).chain(aliases))
}

/// The names in every language.
pub(crate) fn all_names(name: &Localized) -> Vec<&str> {
    distinct(names(name))
}

/// The domains of a product and of its offerings.
pub(crate) fn domains(product: &Product) -> Vec<&str> {
    let offerings = product.offerings.iter();
    let own = product.domains.iter();
    let all = own.chain(offerings.flat_map(|offering| &offering.domains));
    distinct(all.map(String::as_str))
}

fn names(name: &Localized) -> impl Iterator<Item = &str> {
    name.iter().map(|(_, name)| name.as_str())
}

/// The names without those that a reader would type in the same way.
fn distinct<'n>(names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let mut known = FxHashSet::default();
    names
        .filter(|name| known.insert(normalized_key(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::distinct;

    #[test]
    fn names_that_are_typed_in_the_same_way_are_there_once() {
        let names = [
            "Zoom",
            "ＺＯＯＭ",
            "ズーム",
            "zoom",
            "Zoom Rooms",
            "Phòng",
            "phong",
        ];
        let kept = distinct(names.into_iter());
        assert_eq!(kept, ["Zoom", "ズーム", "Zoom Rooms", "Phòng"]);
    }
}
