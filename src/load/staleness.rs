//! Which parts of a translation are stale, compared with the source text of its record.
//!
//! A translation is stamped with a hash of each section of the source it was made from. Its sections
//! follow those of that source, so the n-th hash belongs to the n-th section of the translation. A
//! section of the current source whose hash is in the stamp is shown translated, even if it was moved;
//! any other is shown in the source language. If the translation has another number of sections than
//! its source had, nothing tells which belong together, so any change makes the whole body stale.

use std::ops::Range;

use crate::model::{
    BodySections, BodySegment, Fingerprint, LanguageId, SegmentSource, SourceHash, Staleness, Text,
    Texts,
};

/// Sets the staleness of every translation of a record.
pub(super) fn mark_stale(mut texts: Texts, source: LanguageId) -> Texts {
    let Some(original) = texts.get(source) else {
        return texts;
    };
    let stale: Vec<_> = texts
        .iter()
        .filter(|(language, _)| *language != source)
        .filter_map(|(language, text)| Some((language, staleness(text, original)?)))
        .collect();
    for (language, staleness) in stale {
        if let Some(text) = texts.get_mut(language) {
            text.staleness = Some(Box::new(staleness));
        }
    }
    texts
}

/// The staleness of a stamped translation; `None` if it is up to date.
fn staleness(text: &Text, original: &Text) -> Option<Staleness> {
    let stamp = text.translation.as_ref()?.stamp.as_ref()?;
    let mut staleness = Staleness {
        title: stamp.title != Fingerprint::of(&original.title),
        summary: stamp.summary != Fingerprint::of(&original.summary),
        body: None,
        sections: 0,
    };
    // There are no sections if bodies are not needed.
    if let (Some(translated), Some(current)) = (&text.sections, &original.sections)
        && let Some(hash) = &current.stamp
        && hash.sections != stamp.sections
    {
        let (body, sections) = body_segments(stamp, translated, current, hash);
        staleness.body = Some(body);
        staleness.sections = sections;
    }
    (staleness.title || staleness.summary || staleness.body.is_some()).then_some(staleness)
}

/// The segments of the body that is shown, and the number of stale sections.
fn body_segments(
    stamp: &SourceHash,
    translated: &BodySections,
    current: &BodySections,
    hash: &SourceHash,
) -> (Vec<BodySegment>, usize) {
    let fits = translated.sections.len() == stamp.sections.len();
    let mut unused = vec![fits; translated.sections.len()];
    let mut segments = Vec::new();
    let mut changed = 0;
    for (range, hash) in current.sections.iter().zip(&hash.sections) {
        let same = (0..unused.len()).find(|at| unused[*at] && stamp.sections[*at] == *hash);
        match same {
            Some(at) => {
                unused[at] = false;
                let range = &translated.sections[at];
                push_segment(&mut segments, SegmentSource::Translation, range);
            }
            None => {
                changed += 1;
                push_segment(&mut segments, SegmentSource::Source, range);
            }
        }
    }
    // Sections that were removed from the source; a changed section leaves one unused, too.
    let removed = unused.into_iter().filter(|unused| *unused).count();
    (segments, changed.max(removed))
}

/// Adds a section; adjacent sections of one side become one segment.
fn push_segment(segments: &mut Vec<BodySegment>, side: SegmentSource, range: &Range<usize>) {
    match segments.last_mut() {
        Some(last) if last.side == side && last.range.end == range.start => {
            last.range.end = range.end;
        }
        Some(_) | None => segments.push(BodySegment {
            side,
            range: range.clone(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::mark_stale;
    use crate::markdown::{body_sections, source_hash};
    use crate::model::{
        Body, LanguageId, SegmentSource, Text, Texts, Translation, TranslationState,
    };

    fn text(body: &str, translation: Option<Translation>) -> Text {
        let mut text = Text {
            title: "T".to_owned(),
            summary: "S".to_owned(),
            body: Body::Loaded(body.to_owned()),
            translation,
            file: Arc::from("a.md"),
            body_line: 1,
            findings: None,
            headings: 0,
            fingerprint: None,
            sections: None,
            staleness: None,
        };
        text.sections = body_sections(&text);
        text
    }

    /// The body that is shown, and the number of stale sections, of a translation of `made_from` now
    /// that the source is `now`.
    fn check(made_from: &str, translated: &str, now: &str, expected: Option<(&str, usize)>) {
        let translation = Translation {
            state: TranslationState::Reviewed,
            stamp: Some(source_hash(&text(made_from, None))),
            translator: None,
            reviewed: None,
        };
        let mut texts = Texts::default();
        let other = LanguageId::new(1);
        texts.set(LanguageId::SOURCE, text(now, None));
        texts.set(other, text(translated, Some(translation)));
        let texts = mark_stale(texts, LanguageId::SOURCE);
        let found = texts.get(other).and_then(|text| text.staleness.as_ref());
        let found = found.map(|staleness| {
            let shown: Vec<&str> = staleness
                .body
                .iter()
                .flatten()
                .map(|segment| match segment.side {
                    SegmentSource::Source => &now[segment.range.clone()],
                    SegmentSource::Translation => &translated[segment.range.clone()],
                })
                .collect();
            (shown.join("|").replace('\n', ""), staleness.sections)
        });
        let expected = expected.map(|(shown, sections)| (shown.to_owned(), sections));
        assert_eq!(found, expected, "{made_from:?} -> {now:?}");
    }

    #[test]
    fn changed_sections_are_shown_in_the_source_language() {
        let source = "a\n## b\nb\n## c\nc\n";
        let translated = "A\n## B\nB\n## C\nC\n";
        for (now, expected) in [
            (source, None),
            ("a  \r\n## b\r\nb\n\n\n## c\nc\n", None),
            ("a\n## b\nx\n## c\nc\n", Some(("A|## bx|## CC", 1))),
            ("x\n## b\nb\n## x\nc\n", Some(("x|## BB|## xc", 2))),
            ("a\n## c\nc\n", Some(("A|## CC", 1))),
            ("a\n## c\nc\n## b\nb\n", Some(("A|## CC|## BB", 0))),
            (
                "a\n## b\nb\n## n\nn\n## c\nc\n",
                Some(("A## BB|## nn|## CC", 1)),
            ),
            ("", Some(("", 3))),
        ] {
            check(source, translated, now, expected);
        }
    }

    #[test]
    fn a_translation_with_other_sections_is_shown_whole_or_not_at_all() {
        let source = "a\n## b\nb\n";
        check(source, "A\n", source, None);
        check(source, "A\n", "a\n## b\nx\n", Some(("a## bx", 2)));
    }
}
