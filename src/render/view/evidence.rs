//! Evidence: law, sources, statements, vulnerabilities.

use super::{DateText, NamePhrase, Phrase, Quotation, Sentence};
use serde::Serialize;
use std::borrow::Cow;

/// An act of law.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LegalBasisView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// The URL of its text.
    pub url: Option<&'a str>,
    /// What it says on the subject.
    pub summary: Option<Phrase<'a>>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ReferenceView<'a> {
    /// Message `reference-…`: its kind.
    pub kind: Cow<'a, str>,
    /// Its title.
    pub title: NamePhrase<'a>,
    /// Its URL.
    pub url: Option<&'a str>,
    /// The name of the publisher.
    pub publisher: Option<&'a str>,
    /// The day of publication.
    pub date: Option<DateText>,
    /// Message `reference-about`: what it is about; `None` where that is the whole advisory, and on
    /// the page of a product.
    pub about: Option<Sentence>,
}

/// The statement of a party.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StatementView<'a> {
    /// The name of the vendor or issuer.
    pub party: NamePhrase<'a>,
    /// Message `involvement-…`: the state of its involvement.
    pub status: Cow<'a, str>,
    /// The day of that state.
    pub date: Option<DateText>,
    /// The statement itself.
    pub text: Option<Quotation<'a>>,
}

/// A vulnerability.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VulnerabilityView<'a> {
    /// Its number, such as `CVE-2020-11500`.
    pub cve: Option<&'a str>,
    /// Its scores, one for each CVSS vector.
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
