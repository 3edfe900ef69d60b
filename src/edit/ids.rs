//! Derives ids from names.

use crate::model::{Catalog, Id, Issuer, Slug};

/// The least length of an id from a name with letters that an id cannot contain.
const MIN_LETTERS: usize = 3;
/// The number of digits in the number of an advisory.
const DIGITS: usize = 4;

/// An id from a name in Latin letters; `None` for a name without them.
pub(crate) fn from_name(name: &str) -> Option<Slug> {
    let mut id = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            // An apostrophe does not separate words.
            '\'' | '’' => {}
            _ if id.ends_with('-') || id.is_empty() => {}
            _ => id.push('-'),
        }
    }
    // The `u` of `訊連 U 會議` is not enough.
    let is_mixed = name.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    if is_mixed && id.len() < MIN_LETTERS {
        return None;
    }
    let short: String = id.chars().take(60).collect();
    Slug::new(short.trim_matches('-'))
}

/// A free id: the one derived from a name, or the first free one of `derived-2`, `derived-3`, …; without a
/// derived id, the first free one of `fallback-1`, `fallback-2`, …
pub(crate) fn free(
    derived: Option<&Slug>,
    fallback: &str,
    is_taken: impl Fn(&str) -> bool,
) -> String {
    let (stem, mut number) = match derived.map(Slug::as_str) {
        Some(id) if !is_taken(id) => return id.to_owned(),
        Some(id) => (id, 2),
        None => (fallback, 1),
    };
    loop {
        let id = format!("{stem}-{number}");
        if !is_taken(&id) {
            return id;
        }
        number += 1;
    }
}

/// The next id of an issuer's advisories: `moe-2020-0004` after `moe-2020-0003`.
pub(crate) fn next_advisory(catalog: &Catalog, issuer: &str, year: i16) -> Option<Slug> {
    let issuer = catalog.issuers.find(issuer)?;
    let prefix = prefix(catalog, issuer);
    let last = catalog
        .advisories
        .records()
        .iter()
        .filter_map(|advisory| numbered(advisory.slug.as_str()))
        .filter(|(its_prefix, its_year, _)| *its_prefix == prefix && *its_year == year)
        .map(|(.., number)| number)
        .max();
    Slug::new(&format!(
        "{prefix}-{year}-{:0DIGITS$}",
        last.unwrap_or(0) + 1
    ))
}

/// The prefix of the issuer's latest advisory; else the initials of its id, or an id of one word itself.
fn prefix(catalog: &Catalog, issuer: Id<Issuer>) -> String {
    let latest = catalog
        .advisories
        .records()
        .iter()
        .filter(|advisory| advisory.issuer == issuer)
        .filter_map(|advisory| {
            let (prefix, _, _) = numbered(advisory.slug.as_str())?;
            Some((advisory.issued, prefix))
        })
        .max();
    if let Some((_, prefix)) = latest {
        return prefix.to_owned();
    }
    let id = catalog.issuers[issuer].slug.as_str();
    // The initials of `issuer-1` would say nothing.
    let is_word = |word: &str| word.starts_with(|first: char| first.is_ascii_alphabetic());
    match id.contains('-') && id.split('-').all(is_word) {
        true => id
            .split('-')
            .filter_map(|word| word.chars().next())
            .collect(),
        false => id.to_owned(),
    }
}

/// `moe-2020-0003` is `moe`, 2020 and 3.
fn numbered(id: &str) -> Option<(&str, i16, u32)> {
    let (rest, number) = id.rsplit_once('-')?;
    let (prefix, year) = rest.rsplit_once('-')?;
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    (digits(year, 4) && digits(number, DIGITS))
        .then(|| Some((prefix, year.parse().ok()?, number.parse().ok()?)))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::{from_name, numbered};

    #[test]
    fn an_id_is_derived_from_latin_letters() {
        let check = |name: &str, id: Option<&str>| {
            let found = from_name(name);
            assert_eq!(found.as_ref().map(|slug| slug.as_str()), id, "{name}");
        };
        check("Zoom", Some("zoom"));
        check("Google Meet (2020)", Some("google-meet-2020"));
        check("Teacher's  Talk", Some("teachers-talk"));
        check("訊連 U 會議", None);
        check("Zoom 會議", Some("zoom"));
        check("訊連", None);
        check("con", None);
    }

    #[test]
    fn the_id_of_an_advisory_has_a_year_and_a_number() {
        assert_eq!(numbered("moe-2020-0003"), Some(("moe", 2020, 3)));
        assert_eq!(numbered("a-b-2020-0003"), Some(("a-b", 2020, 3)));
        for other in ["a-1", "moe-2020-3", "2020-0003", "moe"] {
            assert_eq!(numbered(other), None, "{other}");
        }
    }
}
