//! Builds the texts that a record has per language, or reports languages that are missing or unknown.

use super::lists::text;
use super::references::ReferenceResolver;
use super::schema::LocalizedShape;
use super::yaml::YamlNodeId;
use crate::diagnostic::{Code, Diagnostic, Origin, nearest};
use crate::markdown;
use crate::model::{LanguageId, Localized};

/// The fields whose texts are in the language that they are given for. Names are often the same in all.
const PROSE: [&str; 12] = [
    "action",
    "covers",
    "for",
    "invitation",
    "label",
    "none",
    "note",
    "notice",
    "sentence",
    "statement",
    "summary",
    "text",
];

impl ReferenceResolver<'_> {
    /// A text per language; a missing language falls back to another.
    pub(super) fn label(
        &mut self,
        shape: &LocalizedShape,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Localized {
        let is_prose = keys.last().is_some_and(|key| PROSE.contains(key));
        let node = self.document.nearest_existing(parent, keys);
        for (tag, words) in shape.iter() {
            let place = self.document.nearest_existing(node, &[tag]);
            self.report_words(&words.0, tag, is_prose, place);
        }
        self.localized(shape, parent, keys, text)
    }

    /// Reports what is wrong with the words of a text: pages show it as plain text, so Markdown has no effect in it.
    pub(super) fn report_words(
        &mut self,
        words: &str,
        tag: &str,
        is_prose: bool,
        place: YamlNodeId,
    ) {
        let known = self.references.languages.iter();
        let mut known = known.zip(&self.references.writings);
        let writing = known.find(|(known, _)| *known == tag);
        let writing = writing.and_then(|(_, writing)| *writing);
        let origin = self.document.origin(place);
        let faults = match is_prose {
            true => markdown::plain_text_faults(words, writing, &origin),
            false => markdown::mark_faults(words, writing, &origin),
        };
        for fault in faults {
            self.diagnostics.push(fault);
        }
    }

    /// A text that must be given in every language.
    pub(super) fn required_label(
        &mut self,
        shape: &LocalizedShape,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Localized {
        let label = self.label(shape, parent, keys);
        let node = self.document.nearest_existing(parent, keys);
        self.report_missing_labels(&label, node, keys.last().copied().unwrap_or_default());
        label
    }

    /// A text that must be given in every language if it is given in any.
    pub(super) fn complete_label(
        &mut self,
        shape: &LocalizedShape,
        parent: YamlNodeId,
        keys: &[&str],
    ) -> Localized {
        match shape.is_empty() {
            true => self.label(shape, parent, keys),
            false => self.required_label(shape, parent, keys),
        }
    }

    /// A value per language; reports languages that the site does not have.
    pub(super) fn localized<T, R>(
        &mut self,
        shape: &LocalizedShape<T>,
        parent: YamlNodeId,
        keys: &[&str],
        value: impl Fn(&T) -> R,
    ) -> Localized<R> {
        let node = self.document.nearest_existing(parent, keys);
        let languages = &self.references.languages;
        let mut localized = Localized::default();
        for (tag, text) in shape.iter() {
            match languages.iter().position(|known| known == tag) {
                Some(index) => localized.set(LanguageId::new(index), value(text)),
                None => {
                    let origin = match self.document.get(node, tag) {
                        Some(entry) => self.document.key_origin(entry),
                        None => self.document.origin(node),
                    };
                    self.diagnostics
                        .push(unknown_language(tag, languages, &origin));
                }
            }
        }
        localized
    }

    /// A missing label is an error, unless it exists and is broken.
    fn report_missing_labels(&mut self, label: &Localized, node: YamlNodeId, field: &str) {
        for (index, tag) in self.references.languages.iter().enumerate() {
            if label.get(LanguageId::new(index)).is_some() {
                continue;
            }
            let broken = self
                .document
                .pruned_children(node)
                .any(|child| self.document.key_is(child, tag));
            if !broken {
                let origin = self.document.key_origin(node);
                self.diagnostics.push(
                    Diagnostic::new(Code::MissingLabel, &origin)
                        .with("field", field)
                        .with("language", tag.as_str()),
                );
            }
        }
    }
}

/// A language that `site.yaml` does not name.
pub(super) fn unknown_language(found: &str, known: &[String], origin: &Origin) -> Diagnostic {
    Diagnostic::new(Code::UnknownLanguage, origin)
        .with("found", found)
        .with("known", known.join(", "))
        .with_nearest(nearest(found, known.iter().map(String::as_str)))
}
