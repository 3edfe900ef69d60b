//! How far each translation of a record is behind its source.
//!
//! A translation follows its source section by section, so the hash at a place of its stamp is that
//! of the source section which stands at the same place of the translation. A section of the
//! present source whose hash is among them is shown translated, wherever it moved; any other is
//! shown as it is. Where a translation was cut into other sections than its source, nobody can tell
//! what belongs to what, so one change puts the whole body behind.

use std::ops::Range;

use crate::model::{
    BodySections, BodySegment, Fingerprint, LanguageId, SegmentSource, SourceHash, Staleness, Text,
    Texts,
};

/// Notes on every translation of a record how far it is behind.
pub(super) fn mark_stale(mut texts: Texts, source: LanguageId) -> Texts {
    let Some(original) = texts.get(source) else {
        return texts;
    };
    let behind: Vec<(LanguageId, Staleness)> = texts
        .iter()
        .filter(|(language, _)| *language != source)
        .filter_map(|(language, text)| {
            let stamp = text.translation.as_ref()?.stamp.as_ref()?;
            Some((language, staleness(text, stamp, original)?))
        })
        .collect();
    for (language, behind) in behind {
        if let Some(text) = texts.get_mut(language) {
            text.staleness = Some(Box::new(behind));
        }
    }
    texts
}

fn staleness(text: &Text, stamp: &SourceHash, original: &Text) -> Option<Staleness> {
    let mut behind = Staleness {
        title: stamp.title != Fingerprint::of(&original.title),
        summary: stamp.summary != Fingerprint::of(&original.summary),
        body: None,
        sections: 0,
    };
    // Where bodies were not asked for there are no cuts.
    if let (Some(own), Some(now)) = (&text.sections, &original.sections)
        && let Some(present) = &now.stamp
        && present.sections != stamp.sections
    {
        let (body, sections) = body_segments(stamp, own, now, present);
        behind.body = Some(body);
        behind.sections = sections;
    }
    (behind.title || behind.summary || behind.body.is_some()).then_some(behind)
}

/// What is shown of a body, and how many sections are behind.
fn body_segments(
    stamp: &SourceHash,
    own: &BodySections,
    now: &BodySections,
    present: &SourceHash,
) -> (Vec<BodySegment>, usize) {
    let fits = own.sections.len() == stamp.sections.len();
    let mut free = vec![fits; own.sections.len()];
    let mut shown = Vec::new();
    let mut changed = 0;
    for (range, hash) in now.sections.iter().zip(&present.sections) {
        let place = (0..free.len()).find(|place| free[*place] && stamp.sections[*place] == *hash);
        match place {
            Some(place) => {
                free[place] = false;
                push_segment(&mut shown, SegmentSource::Translation, &own.sections[place]);
            }
            None => {
                changed += 1;
                push_segment(&mut shown, SegmentSource::Source, range);
            }
        }
    }
    // What the source does not say any more; a section that changed left one behind.
    let left = free.into_iter().filter(|free| *free).count();
    (shown, changed.max(left))
}

/// Adds a section; neighbours of one side are one stretch.
fn push_segment(body: &mut Vec<BodySegment>, side: SegmentSource, range: &Range<usize>) {
    match body.last_mut() {
        Some(last) if last.side == side && last.range.end == range.start => {
            last.range.end = range.end;
        }
        Some(_) | None => body.push(BodySegment {
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
            sections: None,
            staleness: None,
        };
        text.sections = body_sections(&text);
        text
    }

    /// What readers of a translation get that was made from one source, once it is another.
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
        let found = found.map(|behind| {
            let shown: Vec<&str> = behind
                .body
                .iter()
                .flatten()
                .map(|stretch| match stretch.side {
                    SegmentSource::Source => &now[stretch.range.clone()],
                    SegmentSource::Translation => &translated[stretch.range.clone()],
                })
                .collect();
            (shown.join("|").replace('\n', ""), behind.sections)
        });
        let expected = expected.map(|(shown, sections)| (shown.to_owned(), sections));
        assert_eq!(found, expected, "{made_from:?} -> {now:?}");
    }

    #[test]
    fn what_changed_is_shown_as_it_is_and_the_rest_translated() {
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
    fn a_translation_cut_otherwise_is_whole_or_not_at_all() {
        let source = "a\n## b\nb\n";
        check(source, "A\n", source, None);
        check(source, "A\n", "a\n## b\nx\n", Some(("a## bx", 2)));
    }
}
