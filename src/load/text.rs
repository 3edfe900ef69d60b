//! Reads prose: `<id>.<language>.md`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;

use super::record::{self, Decoded};
use super::references::unknown_language;
use super::schema::{BulletinShape, TextShape, TranslationShape};
use super::yaml::{DecodedFile, YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::markdown;
use crate::model::{Body, LanguageId, Slug, SourceHash, Text, Texts, Translation};
use crate::project::{
    FrontMatter, MARKDOWN_LIMIT, ProjectFiles, ReadBuffer, SourceFile, project_path, read, split,
};

/// The prose of one folder.
#[derive(Debug, Default)]
pub(super) struct FolderTexts {
    /// By record id; whoever goes through them sorts first.
    pub(super) texts: FxHashMap<String, Texts>,
    /// The file of each record's first text, for what has no other place.
    pub(super) origins: FxHashMap<String, Origin>,
    /// Texts that exist but did not load.
    pub(super) broken: BTreeSet<(String, LanguageId)>,
    /// The facts in the heads of bulletins in the source language.
    pub(super) bulletin_facts: Vec<Decoded<BulletinShape>>,
}

impl FolderTexts {
    /// Takes the texts of a record, and reports when its source text is missing.
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
        texts
    }
}

/// Whether the bodies of texts are needed once they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyPolicy {
    /// Two of them will be compared.
    Keep,
    /// Pages will be made of them: as many are held as fit into a room that does not grow with
    /// the site, and the others are read again.
    Some,
    /// Pages may be made of them: those that are asked for are read again.
    Reread,
    /// Only facts and faults are asked for; bodies are most of what a site is.
    Drop,
}

/// What the heads of a folder's files hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrontMatterKind {
    /// Text alone.
    Text,
    /// Text, and facts in the source language.
    Facts,
}

/// One file, read.
struct ReadText {
    id: String,
    language: Option<LanguageId>,
    text: Option<Text>,
    /// In a box, since few files have some.
    bulletin_facts: Option<Box<Decoded<BulletinShape>>>,
    origin: Origin,
    diagnostics: Diagnostics,
}

/// How texts are read.
pub(super) struct TextReader<'a> {
    /// The project's files.
    pub(super) files: ProjectFiles<'a>,
    /// The tags of the site's languages.
    pub(super) languages: &'a [String],
    /// Whether bodies are needed.
    pub(super) bodies: BodyPolicy,
    /// Bytes of bodies that are held.
    pub(super) loaded_bytes: AtomicUsize,
}

/// Bytes of bodies that are held at most, where not all must be. To read a body again takes no
/// longer than fresh memory to hold it in, where the system still has the file; a site of some
/// thousand texts, perhaps on a slow share, is read once.
const MAX_LOADED_BYTES: usize = 8 << 20;

/// What was parsed from a file without a fault.
type Parsed = (Text, Option<Decoded<BulletinShape>>);

impl TextReader<'_> {
    /// Reads all texts of one folder.
    pub(super) fn prose(
        &self,
        paths: &[PathBuf],
        heads: FrontMatterKind,
        diagnostics: &mut Diagnostics,
    ) -> Result<FolderTexts, Error> {
        let read: Vec<Result<ReadText, Error>> = paths
            .par_iter()
            .map_init(ReadBuffer::new, |buffer, path| {
                self.read(path, heads, buffer)
            })
            .collect();
        let mut prose = FolderTexts::default();
        let records = paths.len().div_ceil(self.languages.len().max(1));
        prose.texts.reserve(records);
        prose.origins.reserve(records);
        // In place, and the first fault by path stands: a `Result` gathered in parallel would hold
        // everything twice.
        for file in read.into_iter().collect::<Result<Vec<_>, _>>()? {
            diagnostics.extend(file.diagnostics);
            let Some(language) = file.language else {
                continue;
            };
            prose
                .bulletin_facts
                .extend(file.bulletin_facts.map(|facts| *facts));
            match file.text {
                Some(text) => {
                    let texts = prose.texts.entry(file.id.clone()).or_default();
                    match texts.get(language) {
                        Some(first) => diagnostics.push(
                            Diagnostic::new(Code::DuplicateId, &file.origin)
                                .with("found", file.id.as_str())
                                .related(&Origin::file(&first.file)),
                        ),
                        None => texts.set(language, text),
                    }
                }
                None => {
                    prose.broken.insert((file.id.clone(), language));
                }
            }
            prose.origins.entry(file.id).or_insert(file.origin);
        }
        Ok(prose)
    }

    fn read(
        &self,
        path: &Path,
        heads: FrontMatterKind,
        buffer: &mut ReadBuffer,
    ) -> Result<ReadText, Error> {
        let languages = self.languages;
        let mut diagnostics = Diagnostics::new();
        let file = project_path(self.files.root(), path);
        let origin = Origin::file(&file);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let (id, tag) = stem.rsplit_once('.').unwrap_or((&stem, ""));
        let language = languages
            .iter()
            .position(|known| known == tag)
            .map(LanguageId::new);
        if language.is_none() {
            diagnostics.push(unknown_language(tag, languages, &origin));
        }
        if Slug::new(id).is_none() {
            diagnostics.push(Diagnostic::new(Code::BadId, &origin).with("found", id));
        }
        // Facts stand in the source language alone, which an edit of `site.yaml` may change.
        let has_facts = heads == FrontMatterKind::Facts && language == Some(LanguageId::SOURCE);
        let cached = self.files.cached::<Parsed>(&file);
        let (text, facts) = match cached.filter(|(_, facts)| facts.is_some() == has_facts) {
            Some((text, facts)) => (Some(text), facts),
            None => {
                let root = self.files.root();
                match read(root, path, MARKDOWN_LIMIT, buffer, &mut diagnostics)? {
                    None => (None, None),
                    Some(source) if has_facts => {
                        self.read_with_facts(id, &source, &mut diagnostics)
                    }
                    Some(source) => (self.read_text(&source, heads, &mut diagnostics), None),
                }
            }
        };
        Ok(ReadText {
            id: id.to_owned(),
            language,
            text,
            bulletin_facts: facts.map(Box::new),
            origin,
            diagnostics,
        })
    }

    /// The text with what its body must be checked for; the body itself where it is to be held.
    fn check_body(&self, mut text: Text) -> Text {
        text.findings = markdown::findings(&text);
        if self.bodies != BodyPolicy::Drop {
            text.sections = markdown::body_sections(&text);
        }
        let hold = match self.bodies {
            BodyPolicy::Keep => true,
            BodyPolicy::Some => {
                let more = text.loaded_body().len();
                self.loaded_bytes.fetch_add(more, Ordering::Relaxed) + more <= MAX_LOADED_BYTES
            }
            BodyPolicy::Reread | BodyPolicy::Drop => false,
        };
        if !hold {
            text.body = Body::OnDisk;
        }
        text
    }

    /// Keeps what was parsed from a file without a fault.
    fn keep(&self, parsed: &Parsed, diagnostics: &Diagnostics) {
        let (text, _) = parsed;
        let faults = text
            .findings
            .as_ref()
            .is_some_and(|found| !found.diagnostics.is_empty());
        if diagnostics.is_empty() && !faults {
            self.files.keep(&text.file, parsed);
        }
    }

    fn read_with_facts(
        &self,
        id: &str,
        source: &SourceFile<'_>,
        diagnostics: &mut Diagnostics,
    ) -> (Option<Text>, Option<Decoded<BulletinShape>>) {
        let Some((split, decoded)) = read_front_matter::<BulletinShape>(source, diagnostics) else {
            return (None, None);
        };
        let Some((shape, rest)) = decoded.into_parts() else {
            return (None, None);
        };
        if shape.id.0.as_str() != id {
            let origin = rest.document.origin_of(YamlNodeId::ROOT, &["id"]);
            diagnostics.push(
                Diagnostic::new(Code::IdNotFileName, &origin)
                    .with("found", shape.id.0.as_str())
                    .with("expected", id),
            );
        }
        let text = text(source, &split, &shape.title.0, &shape.summary.0, None);
        let text = self.check_body(text);
        let facts = Decoded::of_file(shape, rest.document);
        let parsed = (text, Some(facts));
        self.keep(&parsed, diagnostics);
        (Some(parsed.0), parsed.1)
    }

    fn read_text(
        &self,
        source: &SourceFile<'_>,
        heads: FrontMatterKind,
        diagnostics: &mut Diagnostics,
    ) -> Option<Text> {
        let mut found = Diagnostics::new();
        let read = read_front_matter::<TextShape>(source, &mut found);
        for diagnostic in found.into_vec() {
            diagnostics.push(fact_in_translation(diagnostic, heads));
        }
        let (split, decoded) = read?;
        let shape = decoded.shape?;
        let text = text(
            source,
            &split,
            &shape.title.0,
            &shape.summary.0,
            shape
                .translation
                .as_ref()
                .map(|shape| translation(shape, &decoded.document, diagnostics)),
        );
        let text = self.check_body(text);
        let parsed = (text, None);
        self.keep(&parsed, diagnostics);
        Some(parsed.0)
    }
}

/// A bulletin's fact in a translation is no unknown field: it stands in the wrong file.
fn fact_in_translation(diagnostic: Diagnostic, heads: FrontMatterKind) -> Diagnostic {
    const FACTS: &[&str] = &[
        "id",
        "issuer",
        "kind",
        "issued",
        "expires",
        "severity",
        "vulnerabilities",
        "action",
        "products",
        "audiences",
        "concerns",
    ];
    let fact = diagnostic
        .argument("found")
        .filter(|found| FACTS.contains(found))
        .map(str::to_owned);
    match fact {
        Some(fact) if heads == FrontMatterKind::Facts && diagnostic.code == Code::UnknownField => {
            Diagnostic::new(Code::FactInTranslation, &diagnostic.origin).with("found", fact)
        }
        Some(_) | None => diagnostic,
    }
}

fn read_front_matter<'a, T: DeserializeOwned>(
    source: &'a SourceFile<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(FrontMatter<'a>, DecodedFile<T>)> {
    let split = split(source, diagnostics)?;
    let decoded = record::decode_yaml::<T>(source, split.head_offset, split.head, diagnostics)?;
    Some((split, decoded))
}

fn text(
    source: &SourceFile<'_>,
    split: &FrontMatter<'_>,
    title: &str,
    summary: &str,
    translation: Option<Translation>,
) -> Text {
    Text {
        title: title.to_owned(),
        summary: summary.to_owned(),
        body: Body::Loaded(split.body.to_owned()),
        translation,
        file: Arc::clone(&source.file),
        body_line: split.body_line,
        findings: None,
        sections: None,
        staleness: None,
    }
}

fn translation(
    shape: &TranslationShape,
    document: &YamlDocument,
    diagnostics: &mut Diagnostics,
) -> Translation {
    let stamp = shape.source_hash.as_ref().and_then(|words| {
        let stamp = SourceHash::parse(&words.0);
        if stamp.is_none() {
            let origin = document.origin_of(YamlNodeId::ROOT, &["translation", "source_hash"]);
            diagnostics.push(Diagnostic::new(Code::BadStamp, &origin).with("found", &*words.0));
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
