//! "Did you mean": the known name nearest to a misspelled one.

/// The known name that is most similar to `found`, if any is similar enough.
///
/// Up to a third of the letters may differ; swapped neighbours count once, and case is ignored. Of
/// equally similar names the first is returned.
pub(crate) fn nearest<'a>(
    found: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let found = found.to_lowercase();
    let allowed = found.chars().count().max(3) / 3;
    known
        .into_iter()
        .map(|word| {
            let distance = strsim::damerau_levenshtein(&found, &word.to_lowercase());
            (distance, word)
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelled_name_has_a_nearest_one_and_another_name_has_none() {
        let known = ["banned", "phase_out", "permitted", "zh-Hant", "zh-Hans"];
        for (found, expected) in [
            ("baned", Some("banned")),
            ("bnaned", Some("banned")),
            ("Phase-Out", Some("phase_out")),
            ("ZH-HANS", Some("zh-Hans")),
            ("zh-Hanx", Some("zh-Hant")),
            ("forbidden", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known), expected, "{found}");
        }
    }
}
