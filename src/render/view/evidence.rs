//! Evidence: law, sources, statements, vulnerabilities.

use super::{DateText, NamePhrase, Phrase, Quotation, Sentence};
use serde::Serialize;
use std::borrow::Cow;

/// An act of law.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LegalBasisView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its text on the web.
    pub url: Option<&'a str>,
    /// What it says about the matter.
    pub summary: Option<Phrase<'a>>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ReferenceView<'a> {
    /// Message `reference-…`: its kind.
    pub kind: Cow<'a, str>,
    /// Its title.
    pub title: NamePhrase<'a>,
    /// Its address on the web.
    pub url: Option<&'a str>,
    /// Who published it.
    pub publisher: Option<&'a str>,
    /// When.
    pub date: Option<DateText>,
}

/// What a party said about a matter.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StatementView<'a> {
    /// Who.
    pub party: NamePhrase<'a>,
    /// Message `involvement-…`: how far they came.
    pub status: Cow<'a, str>,
    /// When.
    pub date: Option<DateText>,
    /// What they said; `None` where they said nothing.
    pub text: Option<Quotation<'a>>,
}

/// A vulnerability.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VulnerabilityView<'a> {
    /// Its number, such as `CVE-2020-11500`.
    pub cve: Option<&'a str>,
    /// Its scores, one a CVSS vector.
    pub scores: Vec<ScoreView<'a>>,
    /// Messages `affected-…`: the versions of each product.
    pub affected: Vec<Sentence>,
}

/// A CVSS score.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScoreView<'a> {
    /// Message `cvss-score`: version, score and severity as a word.
    pub text: Cow<'a, str>,
    /// The vector.
    pub vector: &'a str,
}
