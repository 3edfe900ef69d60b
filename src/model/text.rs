//! Texts: one Markdown file for each language.

use std::ops::Range;
use std::sync::Arc;

use std::borrow::Cow;

use super::word::words;
use super::{Date, Localized, SourceHash};
use crate::diagnostic::{Diagnostic, Origin};

/// The texts of a record, by language.
pub type Texts = Localized<Text>;

/// The text of a record in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its title.
    pub title: String,
    /// Its summary, in a sentence or two.
    pub summary: String,
    /// The body, in Markdown.
    pub body: Body,
    /// The state of a translation; `None` for the source.
    pub translation: Option<Translation>,
    /// The Markdown file, from the project's root.
    pub file: Arc<str>,
    /// The line of the file on which the body begins, from 1.
    pub body_line: u32,
    /// The links to records and the diagnostics of the body; most bodies have none.
    pub findings: Option<Box<BodyFindings>>,
    /// A hash of the body; `None` for an empty one.
    pub fingerprint: Option<u64>,
    /// The number of headings in the body, which links can point to.
    pub headings: usize,
    /// Its sections; only for sources that can be translated, and for translations.
    pub sections: Option<Box<BodySections>>,
    /// The stale parts of a translation; `None` where it is up to date.
    pub staleness: Option<Box<Staleness>>,
}

/// The sections of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySections {
    /// Their byte ranges.
    pub sections: Box<[Range<usize>]>,
    /// For a source: the hash that its translations record.
    pub stamp: Option<SourceHash>,
}

/// The stale parts of a translation: their source changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staleness {
    /// Whether the title is stale.
    pub title: bool,
    /// Whether the summary is stale.
    pub summary: bool,
    /// The segments that readers see, in the order of the source; `None` for the whole translation.
    pub body: Option<Vec<BodySegment>>,
    /// The number of sections of the source without an up-to-date translation.
    pub sections: usize,
}

/// Neighbouring sections from the source or the translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySegment {
    /// The text they are from.
    pub side: SegmentSource,
    /// Their byte range in the body of that text.
    pub range: Range<usize>,
}

/// The text that a segment of a page is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SegmentSource {
    /// The source, because it changed after it was translated.
    Source,
    /// The translation.
    Translation,
}

/// The body of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Body {
    /// In memory, for the pages.
    Loaded(String),
    /// Checked and dropped; it can be read again from its file.
    #[default]
    OnDisk,
}

/// The findings in a body, so that the checks do not need the body itself.
#[derive(Debug, Clone, Default)]
pub struct BodyFindings {
    /// The records and attachments it links to.
    pub record_links: Vec<RecordLink>,
    /// The diagnostics that do not depend on other records.
    pub diagnostics: Vec<Diagnostic>,
}

/// A link in a body to a record, such as `[Zoom](product:zoom)`, or to an attachment.
#[derive(Debug, Clone)]
pub struct RecordLink {
    /// The kind of record, as links write it; [`Attachment::LINK_KIND`](super::Attachment::LINK_KIND) for
    /// an attachment.
    pub kind: Cow<'static, str>,
    /// Its id or name, as written.
    pub id: String,
    /// The place on its page, without `#`.
    pub fragment: Option<String>,
    /// The position of the link's destination.
    pub origin: Origin,
}

impl Text {
    /// The body; empty when it is not in memory.
    pub fn loaded_body(&self) -> &str {
        match &self.body {
            Body::Loaded(body) => body,
            Body::OnDisk => "",
        }
    }

    /// A position in the body, by its line (from 0) and column (characters, from 1).
    pub fn origin(&self, line: u32, column: u32, width: u32) -> Origin {
        Origin {
            file: Arc::clone(&self.file),
            line: self.body_line + line,
            column,
            width,
        }
    }
}

/// The state of a translation.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Its review.
    pub state: TranslationState,
    /// The hash of its source; without it changes of the source cannot be detected.
    pub stamp: Option<SourceHash>,
    /// The translator.
    pub translator: Option<String>,
    /// The day of the review.
    pub reviewed: Option<Date>,
}

words! {
    /// The review of a translation, set by the editor. `stale` and `missing` are computed.
    pub enum TranslationState {
        /// A machine translation without review.
        Machine = "machine",
        /// Checked by its translator.
        Draft = "draft",
        /// Checked by a second person.
        Reviewed = "reviewed",
    }
}
