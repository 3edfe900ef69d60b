//! Prose: one Markdown file a language.

use std::sync::Arc;

use super::{Date, Localized};
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
    /// The body, in Markdown; empty where the loader was asked for facts alone.
    pub body: String,
    /// How it was translated; `None` for the source.
    pub translation: Option<Translation>,
    /// The Markdown file, from the project's root.
    pub file: Arc<str>,
    /// The line of the file on which the body begins, from 1.
    pub body_line: u32,
    /// What in the body concerns others; most bodies have nothing.
    pub findings: Option<Box<Findings>>,
}

/// What was noted while a body was read, so that it need not be kept for the checks.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// The records it links to.
    pub mentions: Vec<Mention>,
    /// What is wrong with it, whatever records there are.
    pub faults: Vec<Diagnostic>,
}

/// A link in a body to a record, such as `[Zoom](product:zoom)`.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The kind of record, as links write it.
    pub kind: &'static str,
    /// Its id, as written.
    pub id: String,
    /// Where the link's destination stands.
    pub origin: Origin,
}

impl Text {
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
    /// The hash of the source it was made from.
    pub source_hash: Option<String>,
    /// Who made it.
    pub translator: Option<String>,
    /// When it was reviewed.
    pub reviewed: Option<Date>,
}

/// Who has looked at a translation; set by the editor. `stale` and `missing` are computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// Nobody: a machine made it.
    Machine,
    /// Its translator.
    Draft,
    /// A second person.
    Reviewed,
}
