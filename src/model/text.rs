//! Prose: one Markdown file a language.

use std::ops::Range;
use std::sync::Arc;

use std::borrow::Cow;

use super::word::words;
use super::{Date, Localized, SourceHash};
use crate::diagnostic::{Diagnostic, Origin};

/// The prose of a record, by language.
pub type Texts = Localized<Text>;

/// The prose of a record in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its title.
    pub title: String,
    /// Its gist in a sentence or two.
    pub summary: String,
    /// The body, in Markdown.
    pub body: Body,
    /// How it was translated; `None` for the source.
    pub translation: Option<Translation>,
    /// The Markdown file, from the project's root.
    pub file: Arc<str>,
    /// The line of the file on which the body begins, from 1.
    pub body_line: u32,
    /// What in the body concerns others; most bodies have nothing.
    pub findings: Option<Box<BodyFindings>>,
    /// Where its sections are; only of texts that others are, or may be, compared with.
    pub sections: Option<Box<BodySections>>,
    /// How far a translation is behind its source; `None` where it is not.
    pub staleness: Option<Box<Staleness>>,
}

/// A body's sections, noted while it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySections {
    /// The bytes of each.
    pub sections: Box<[Range<usize>]>,
    /// What translations made from it are stamped with; of a source alone.
    pub stamp: Option<SourceHash>,
}

/// How far a translation is behind its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staleness {
    /// Whether the title is.
    pub title: bool,
    /// Whether the summary is.
    pub summary: bool,
    /// What readers get of the body, in the order of the source; `None`: the translation's whole.
    pub body: Option<Vec<BodySegment>>,
    /// How many sections of the source are not, or no longer, translated.
    pub sections: usize,
}

/// Neighbouring sections from one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySegment {
    /// Whose words they are.
    pub side: SegmentSource,
    /// The bytes of that side's body.
    pub range: Range<usize>,
}

/// Whose words a piece of a page is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SegmentSource {
    /// The source's: it changed after it was translated.
    Source,
    /// The translation's.
    Translation,
}

/// The body of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Body {
    /// It was read, and pages will be made of it.
    Loaded(String),
    /// It was looked through, now or by an earlier build, and can be read again.
    #[default]
    OnDisk,
}

/// What was noted while a body was read, so that it need not be kept for the checks.
#[derive(Debug, Clone, Default)]
pub struct BodyFindings {
    /// The records it links to.
    pub record_links: Vec<RecordLink>,
    /// What is wrong with it, whatever records there are. A text with faults is read each time.
    pub diagnostics: Vec<Diagnostic>,
}

/// A link in a body to a record, such as `[Zoom](product:zoom)`.
#[derive(Debug, Clone)]
pub struct RecordLink {
    /// The kind of record, as links write it.
    pub kind: Cow<'static, str>,
    /// Its id, as written.
    pub id: String,
    /// Where the link's destination stands.
    pub origin: Origin,
}

impl Text {
    /// The body as long as it is held; nothing afterwards.
    pub fn loaded_body(&self) -> &str {
        match &self.body {
            Body::Loaded(body) => body,
            Body::OnDisk => "",
        }
    }

    /// A place in the body, by its line (from 0) and column (characters, from 1).
    pub fn origin(&self, line: u32, column: u32, width: u32) -> Origin {
        Origin {
            file: Arc::clone(&self.file),
            line: self.body_line + line,
            column,
            width,
        }
    }
}

/// How a text was translated.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Who has looked at it.
    pub state: TranslationState,
    /// The source it was made from; without it nobody can tell whether that changed.
    pub stamp: Option<SourceHash>,
    /// Who made it.
    pub translator: Option<String>,
    /// When it was reviewed.
    pub reviewed: Option<Date>,
}

words! {
    /// Who has looked at a translation; set by the editor. `stale` and `missing` are computed.
    pub enum TranslationState {
        /// Nobody: a machine made it.
        Machine = "machine",
        /// Its translator.
        Draft = "draft",
        /// A second person.
        Reviewed = "reviewed",
    }
}
