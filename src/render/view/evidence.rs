//! Evidence: laws and other bases, sources, statements, vulnerabilities.

use super::{DateText, NamePhrase, Phrase, Quotation, Sentence};
use serde::Serialize;
use std::borrow::Cow;

/// The laws or other bases of one kind.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BasisGroupView<'a> {
    /// Message `basis-…`: the kind.
    pub heading: Cow<'a, str>,
    /// Each law, order or policy.
    pub items: Vec<LegalBasisView<'a>>,
}

/// A law, an order, a policy.
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
    /// The site's copy of it.
    pub file: Option<AttachmentView>,
    /// The name of the publisher.
    pub publisher: Option<&'a str>,
    /// The day of publication.
    pub date: Option<DateText>,
    /// Message `reference-about`: what it is about; `None` where that is the whole advisory, and on
    /// the page of a product.
    pub about: Option<Sentence>,
}

/// A file of the site that pages link to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AttachmentView {
    /// Its URL.
    pub url: String,
    /// Message `file-about`: its format and size, to follow the link.
    pub about: String,
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

/// A duty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DutyView<'a> {
    /// Message `duty-by`, or `duty-over` where the day has passed.
    pub by: Sentence,
    /// What must be done.
    pub text: Option<Phrase<'a>>,
    /// Message `ruling-audiences` or `ruling-audiences-except`: who must do it.
    pub audiences: Sentence,
    /// Message `issuer-advisory`; `None` on the page of the advisory.
    pub authority: Option<Sentence>,
}
