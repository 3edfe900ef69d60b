//! Reads prose: `<id>.<language>.md`.

use std::collections::BTreeSet;
use std::hash::BuildHasher;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::de::DeserializeOwned;

use super::acceptance;
use super::labels::unknown_language;
use super::record::{Decoded, decode_yaml};
use super::schema::{BulletinShape, NonEmptyText, TextShape, TranslationShape};
use super::yaml::{DecodedFile, YamlDocument, YamlNodeId, meant_id};
use super::{json_schema, map_parallel, staleness};
use crate::diagnostic::{Acceptance, Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::markdown::{self, Writing};
use crate::model::{Body, LanguageId, Slug, SourceHash, Text, Texts, Translation};
use crate::project::{
    ContentFolder, FileKind, FrontMatter, ProjectFiles, SourceFile, project_path, read, split,
};

/// The prose of one folder.
#[derive(Debug, Default)]
pub(super) struct FolderTexts {
    /// By record id.
    pub(super) texts: FxHashMap<String, Texts>,
    /// The file of each record's first text, for diagnostics about the record.
    pub(super) origins: FxHashMap<String, Origin>,
    /// Texts that exist but did not load.
    pub(super) broken: BTreeSet<(String, LanguageId)>,
    /// The facts in the front matter of bulletins in the source language.
    pub(super) bulletin_facts: Vec<Decoded<BulletinShape>>,
    /// The warnings that are accepted in texts without facts.
    pub(super) acceptances: Vec<Acceptance>,
}

impl FolderTexts {
    /// Takes the texts of a record, with the staleness of its translations; reports if its source
    /// text is missing.
    pub(super) fn take(
        &mut self,
        id: &Slug,
        source: LanguageId,
        languages: &[String],
        origin: &Origin,
        diagnostics: &mut Diagnostics,
    ) -> Texts {
        let texts = self.texts.remove(id.as_str()).unwrap_or_default();
        if texts.get(source).is_none() && !self.broken.contains(&(id.as_str().to_owned(), source)) {
            diagnostics.push(
                Diagnostic::new(Code::MissingText, origin)
                    .with("record", id.as_str())
                    .with("language", languages[source.index()].as_str()),
            );
        }
        staleness::mark_stale(texts, source)
    }
}

/// What happens to the bodies of texts after they are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyPolicy {
    /// They stay in memory.
    Keep,
    /// The first `BODY_BUDGET` bytes stay in memory, the others are read again: small sites are
    /// read once, and memory does not grow with large ones.
    KeepSome,
    /// They are read again when a page needs them, so that memory does not grow with the site.
    Reread,
    /// They are not needed, nor is their staleness.
    Drop,
}

/// The most bytes of bodies that stay in memory under [`BodyPolicy::KeepSome`].
const BODY_BUDGET: usize = 8 << 20;

/// One file, read.
struct ReadText {
    id: String,
    language: Option<LanguageId>,
    origin: Origin,
    /// `None` if it did not load.
    parsed: Option<Parsed>,
}

/// A text, the facts of a bulletin in its source language, which are boxed since few files have them, and
/// the warnings that its editor accepts.
pub(super) type Parsed = (Text, Option<Box<Decoded<BulletinShape>>>, Box<[Acceptance]>);

/// How texts are read.
pub(super) struct TextReader<'a> {
    /// The project's files.
    pub(super) files: ProjectFiles<'a>,
    /// The tags of the site's languages.
    pub(super) languages: &'a [String],
    /// What happens to bodies.
    pub(super) bodies: BodyPolicy,
    /// The bytes of bodies that were kept.
    pub(super) kept: AtomicUsize,
}

impl TextReader<'_> {
    /// Reads all texts of one folder. Without languages there are no texts.
    pub(super) fn read_folder(
        &self,
        folder: ContentFolder,
        diagnostics: &mut Diagnostics,
    ) -> Result<FolderTexts, Error> {
        let mut texts = FolderTexts::default();
        if self.languages.is_empty() {
            return Ok(texts);
        }
        // Texts with a misspelt extension were reported.
        for inside in self.files.listing().with_wrong_extension() {
            let name = inside
                .rsplit('/')
                .next()
                .and_then(|name| name.strip_suffix(".md"));
            if ContentFolder::from_path(inside) == Some(folder)
                && let Some((id, tag)) = name.and_then(|stem| stem.rsplit_once('.'))
                && let Some(index) = self.languages.iter().position(|known| known == tag)
            {
                texts.broken.insert((id.to_owned(), LanguageId::new(index)));
            }
        }
        let paths = self.files.listing().folder(folder).par_iter();
        let read = map_parallel(paths, diagnostics, |path, diagnostics| {
            self.read(path, folder, diagnostics)
        });
        // Not collected in parallel: that would allocate the list twice.
        for file in read.into_iter().collect::<Result<Vec<_>, _>>()? {
            let Some(language) = file.language else {
                continue;
            };
            match file.parsed {
                Some((text, facts, accepted)) => {
                    texts.acceptances.extend(accepted);
                    texts.bulletin_facts.extend(facts.map(|facts| *facts));
                    let of_record = texts.texts.entry(file.id.clone()).or_default();
                    match of_record.get(language) {
                        Some(first) => diagnostics.push(
                            Diagnostic::new(Code::DuplicateId, &file.origin)
                                .with("found", file.id.as_str())
                                .related(&Origin::file(&first.file)),
                        ),
                        None => of_record.set(language, text),
                    }
                }
                None => {
                    texts.broken.insert((file.id.clone(), language));
                }
            }
            texts.origins.entry(file.id).or_insert(file.origin);
        }
        Ok(texts)
    }

    fn read(
        &self,
        path: &Path,
        folder: ContentFolder,
        diagnostics: &mut Diagnostics,
    ) -> Result<ReadText, Error> {
        let file = project_path(self.files.root(), path);
        let origin = Origin::file(&file);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let Some((id, tag)) = stem.rsplit_once('.') else {
            return Ok(self.without_language(path, &stem, origin, diagnostics));
        };
        let language = self.languages.iter().position(|known| known == tag);
        let language = language.map(LanguageId::new);
        if language.is_none() {
            diagnostics.push(unknown_language(tag, self.languages, &origin));
        }
        if Slug::new(id).is_none() {
            let nearest = meant_id(id).map(|id| format!("{id}.{tag}.md"));
            let diagnostic = Diagnostic::new(Code::BadFileName, &origin).with_nearest(nearest);
            diagnostics.push(diagnostic.with("found", format!("{stem}.md")));
        }
        // Only the source language has facts, and `site.yaml` may have changed since the file was
        // cached.
        let has_facts = folder == ContentFolder::Bulletins && language == Some(LanguageId::SOURCE);
        let cached = self.files.cached::<Parsed>(&file);
        let parsed = match cached.filter(|(_, facts, _)| facts.is_some() == has_facts) {
            Some(parsed) => Some(parsed),
            None => match read(self.files.root(), path, diagnostics)? {
                Some(source) if has_facts => self.parse_bulletin((id, tag), &source, diagnostics),
                Some(source) => self.parse_text((folder, tag), &source, diagnostics),
                None => None,
            },
        };
        Ok(ReadText {
            id: id.to_owned(),
            language,
            origin,
            parsed,
        })
    }

    /// Reports a file whose name has no language. It counts as a text that did not load: in the language that
    /// the end of its name is, else in the first one that has no file.
    fn without_language(
        &self,
        path: &Path,
        stem: &str,
        origin: Origin,
        diagnostics: &mut Diagnostics,
    ) -> ReadText {
        let with_tag = |(index, tag): (usize, &String)| {
            let id = stem
                .strip_suffix(tag.as_str())?
                .strip_suffix(['-', '_', ' '])?;
            Some((id, index))
        };
        let found = self.languages.iter().enumerate().find_map(with_tag);
        let file = |tag: &str| path.with_file_name(format!("{stem}.{tag}.md"));
        let is_missing = |tag: &String| !self.files.listing().contains(&file(tag));
        let missing = self.languages.iter().position(is_missing);
        let (id, index) = found.unwrap_or((stem, missing.unwrap_or_default()));
        diagnostics.push(
            Diagnostic::new(Code::LanguageNotInName, &origin)
                .with("path", origin.file.as_ref())
                .with("meant", format!("{id}.{}.md", self.languages[index])),
        );
        ReadText {
            id: id.to_owned(),
            language: Some(LanguageId::new(index)),
            origin,
            parsed: None,
        }
    }

    pub(super) fn parse_bulletin(
        &self,
        (id, tag): (&str, &str),
        source: &SourceFile,
        diagnostics: &mut Diagnostics,
    ) -> Option<Parsed> {
        let (split, decoded) = read_front_matter::<BulletinShape>(source, diagnostics)?;
        let facts = Decoded::from(decoded);
        facts.check_file_name(id, diagnostics);
        let BulletinShape { title, summary, .. } = &facts.value;
        let mut text = text(source, &split, title, summary, None);
        find_faults(&mut text, tag, &facts.document);
        // The warnings that a bulletin accepts are collected with its facts.
        Some(self.finish((text, Some(Box::new(facts)), Box::default()), diagnostics))
    }

    pub(super) fn parse_text(
        &self,
        (folder, tag): (ContentFolder, &str),
        source: &SourceFile,
        diagnostics: &mut Diagnostics,
    ) -> Option<Parsed> {
        let mut found = Diagnostics::new();
        let read = read_front_matter::<TextShape>(source, &mut found);
        for diagnostic in found.into_vec() {
            diagnostics.push(match folder == ContentFolder::Bulletins {
                true => fact_in_translation(diagnostic),
                false => diagnostic,
            });
        }
        let (split, decoded) = read?;
        let TextShape {
            title,
            summary,
            translation: shape,
            accept,
        } = &decoded.shape;
        let translation = shape
            .as_ref()
            .map(|shape| translation(shape, &decoded.document, diagnostics));
        let mut text = text(source, &split, title, summary, translation);
        find_faults(&mut text, tag, &decoded.document);
        let accepted = acceptance::of_text(accept, &decoded.document);
        Some(self.finish((text, None, accepted), diagnostics))
    }

    /// Drops the body of a checked text as the policy says; caches a file without diagnostics.
    fn finish(&self, (mut text, facts, accepted): Parsed, diagnostics: &Diagnostics) -> Parsed {
        if self.bodies != BodyPolicy::Drop {
            text.sections = markdown::body_sections(&text);
        }
        let keep = match self.bodies {
            BodyPolicy::Keep => true,
            BodyPolicy::KeepSome => {
                let bytes = text.loaded_body().len();
                self.kept.fetch_add(bytes, Ordering::Relaxed) + bytes <= BODY_BUDGET
            }
            BodyPolicy::Reread | BodyPolicy::Drop => false,
        };
        if !keep {
            text.body = Body::OnDisk;
        }
        let findings = text.findings.as_ref();
        let is_clean = findings.is_none_or(|findings| findings.diagnostics.is_empty());
        let file = Arc::clone(&text.file);
        let parsed = (text, facts, accepted);
        if diagnostics.is_empty() && is_clean {
            self.files.keep(&file, &parsed);
        }
        parsed
    }
}

/// Checks the words of a text.
fn find_faults(text: &mut Text, tag: &str, document: &YamlDocument) {
    let writing = Writing::of(tag);
    text.fingerprint = fingerprint(text.loaded_body());
    text.headings = markdown::count_headings(text.loaded_body());
    text.findings = markdown::findings(text, writing);
    for (field, value) in [("title", &text.title), ("summary", &text.summary)] {
        let origin = document.origin_of(YamlNodeId::ROOT, &[field]);
        let faults = markdown::plain_text_faults(value, writing, &origin);
        if !faults.is_empty() {
            let findings = text.findings.get_or_insert_default();
            findings.diagnostics.extend(faults);
        }
    }
}

/// Tells bodies from each other: a hash is enough for a warning.
fn fingerprint(body: &str) -> Option<u64> {
    let body = body.trim();
    (!body.is_empty()).then(|| FxBuildHasher.hash_one(body))
}

/// An unknown field in a translation of a bulletin may be a fact, which belongs to the source text.
fn fact_in_translation(diagnostic: Diagnostic) -> Diagnostic {
    if diagnostic.code == Code::UnknownField
        && let Some(field) = diagnostic.argument("found")
        && let Some(facts) = json_schema::shape(FileKind::Bulletin).get("properties")
        && facts.get(field).is_some()
    {
        return Diagnostic::new(Code::FactInTranslation, &diagnostic.origin).with("found", field);
    }
    diagnostic
}

fn read_front_matter<'a, T: DeserializeOwned>(
    source: &'a SourceFile,
    diagnostics: &mut Diagnostics,
) -> Option<(FrontMatter<'a>, DecodedFile<T>)> {
    let split = split(source, diagnostics)?;
    let decoded = decode_yaml(source, 1, split.yaml, diagnostics)?;
    Some((split, decoded))
}

fn text(
    source: &SourceFile,
    split: &FrontMatter<'_>,
    title: &NonEmptyText,
    summary: &NonEmptyText,
    translation: Option<Translation>,
) -> Text {
    Text {
        title: title.0.clone(),
        summary: summary.0.clone(),
        body: Body::Loaded(split.body.to_owned()),
        translation,
        file: Arc::clone(&source.file),
        body_line: split.body_line,
        findings: None,
        headings: 0,
        fingerprint: None,
        sections: None,
        staleness: None,
    }
}

fn translation(
    shape: &TranslationShape,
    document: &YamlDocument,
    diagnostics: &mut Diagnostics,
) -> Translation {
    let stamp = shape.source_hash.as_ref().and_then(|hash| {
        let stamp = SourceHash::parse(&hash.0);
        if stamp.is_none() {
            let origin = document.origin_of(YamlNodeId::ROOT, &["translation", "source_hash"]);
            diagnostics.push(Diagnostic::new(Code::BadStamp, &origin).with("found", &*hash.0));
        }
        stamp
    });
    Translation {
        state: shape.state.0,
        stamp,
        translator: shape.translator.as_ref().map(super::lists::text),
        reviewed: shape.reviewed.as_ref().map(|day| day.0),
    }
}
