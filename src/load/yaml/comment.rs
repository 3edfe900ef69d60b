//! Comments that a person may have meant as text.

use saphyr_parser::Span;

/// The comment behind a text that may be its end, as in `Zoom #1`, and all that was meant. A person writes a blank
/// after the `#` of a comment.
pub(super) fn in_text<'s>(source: &'s str, text: &str, span: Span) -> Option<(&'s str, String)> {
    if text.is_empty() || !source.contains(" #") {
        return None;
    }
    let line = source.lines().nth(span.end.line().checked_sub(1)?)?;
    let (start, _) = line.char_indices().nth(span.end.col())?;
    let rest = line[start..].trim_end();
    let comment = rest.trim_start();
    let begins_word = comment
        .strip_prefix('#')?
        .starts_with(char::is_alphanumeric);
    (begins_word && rest != comment).then(|| (comment, format!("{text}{rest}")))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::diagnostic::{Code, Diagnostics};
    use crate::load::yaml::parse::parse;

    #[test]
    fn a_comment_without_a_blank_behind_a_text_is_reported_with_all_that_was_meant() {
        let meant = |text: &str| {
            let mut found = Diagnostics::new();
            parse(&Arc::from("a.yaml"), 0, text, &mut found);
            let sorted = found.sorted().into_iter();
            let comments = sorted.filter(|one| one.code == Code::CommentInText);
            let meant = comments.filter_map(|one| one.argument("meant").map(str::to_owned));
            meant.collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("en: Zoom #1 choice\n", Some("Zoom #1 choice")),
            ("en: Zoom #1", Some("Zoom #1")),
            ("zh: 公文 #3 號\n", Some("公文 #3 號")),
            ("zh: 公文 #第三號\n", Some("公文 #第三號")),
            ("- Zoom #1\n", Some("Zoom #1")),
            ("a: [zoom #old\n]\n", Some("zoom #old")),
            ("en: Zoom\n  for #1 schools\n", Some("Zoom for #1 schools")),
            ("en: Zoom # the first\n", None),
            ("en: Zoom #\n", None),
            ("en: Zoom ## old\n", None),
            ("en: Zoom #-----\n", None),
            ("en: \"Zoom\" #1\n", None),
            ("en: Zoom#1\n", None),
            ("en: \"Zoom #1\"\n", None),
            ("#1\nen: Zoom\n", None),
            ("id: a\n#vendor: b\n", None),
        ] {
            let expected: Vec<_> = expected.into_iter().collect();
            assert_eq!(meant(text), expected, "{text}");
        }
    }
}
