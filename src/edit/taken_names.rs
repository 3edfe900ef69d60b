//! The names and aliases that products already have.

use std::collections::BTreeMap;

use crate::locale::normalize;
use crate::model::Catalog;

/// The names and aliases of all products, in all languages.
#[derive(Debug)]
pub(crate) struct TakenNames {
    /// The id of a product by normalized name; the first of several products.
    holders: BTreeMap<String, String>,
}

impl TakenNames {
    /// The names in the content.
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let mut taken = Self {
            holders: BTreeMap::new(),
        };
        for product in catalog.products.records() {
            let names = product.name.iter().map(|(_, name)| name);
            for name in names.chain(&product.aliases) {
                taken.add(name, product.slug.as_str());
            }
        }
        taken
    }

    /// Adds a name of a product, unless another product has it.
    pub(crate) fn add(&mut self, name: &str, id: &str) {
        let holder = self.holders.entry(normalize::key(name));
        holder.or_insert_with(|| id.to_owned());
    }

    /// The id of the product that has a name, in any spelling with the same normalized form.
    pub(crate) fn holder(&self, name: &str) -> Option<&str> {
        let key = normalize::key(name);
        // The key of a name without letters is empty, and tells nothing apart.
        let holder = (!key.is_empty()).then(|| self.holders.get(&key));
        holder.flatten().map(String::as_str)
    }
}

/// The names in a text that separates them with commas or semicolons, each once.
pub(crate) fn split_names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split([',', '，', '、', ';', '；', '\n']) {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::split_names;

    #[test]
    fn names_are_separated_as_people_separate_them() {
        assert_eq!(
            split_names("U Meeting，U 會議、 U\nMeeting; U會議,,U 會議"),
            ["U Meeting", "U 會議", "U", "Meeting", "U會議"]
        );
        assert_eq!(split_names("  "), [""; 0]);
    }
}
