//! Law, sources, statements, vulnerabilities.

use crate::locale::MessageValue;
use crate::model::{
    Advisory, Affected, CvssScore, Id, Involvement, InvolvementStatus, Legislation, Party,
    VersionRange, Vulnerability,
};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{
    self, LegalBasisView, NamePhrase, Quotation, ReferenceView, ScoreView, Sentence, StatementView,
};

impl<'a> PageContext<'a> {
    /// The acts of law that advisories rest on, each once.
    pub(in crate::render) fn laws(&self, advisories: &[Id<Advisory>]) -> Vec<LegalBasisView<'a>> {
        let catalog = self.plan.catalog;
        let mut seen: Vec<Id<Legislation>> = Vec::new();
        for advisory in advisories {
            for law in &catalog.advisories[*advisory].legal_basis {
                if !seen.contains(law) {
                    seen.push(*law);
                }
            }
        }
        seen.into_iter()
            .map(|id| {
                let law = &catalog.legislation[id];
                LegalBasisView {
                    name: NamePhrase(self.language_context.name_or_id(&law.name, &law.slug)),
                    url: law.url.as_deref(),
                    summary: self.language_context.phrase(&law.summary),
                }
            })
            .collect()
    }

    /// The sources of advisories, each once.
    pub(in crate::render) fn references(
        &self,
        advisories: &[Id<Advisory>],
    ) -> Vec<ReferenceView<'a>> {
        let catalog = self.plan.catalog;
        let mut seen: Vec<&crate::model::Reference> = Vec::new();
        for advisory in advisories {
            for reference in &catalog.advisories[*advisory].references {
                let known = seen.iter().any(|known| {
                    known.kind == reference.kind
                        && known.url == reference.url
                        && (known.url.is_some() || known.title == reference.title)
                });
                if !known {
                    seen.push(reference);
                }
            }
        }
        seen.into_iter()
            .filter_map(|reference| {
                let kind = format!("reference-{}", reference.kind.name());
                let title = self.language_context.phrase(&reference.title);
                let url = reference.url.as_deref();
                Some(ReferenceView {
                    kind: self.language_context.locale.text(&kind).into(),
                    title: NamePhrase(title.or_else(|| url.map(view::Phrase::in_page_language))?),
                    url,
                    publisher: reference.publisher.as_deref(),
                    date: reference.date.map(|date| self.language_context.date(date)),
                })
            })
            .collect()
    }

    pub(in crate::render) fn statement(&self, involvement: &'a Involvement) -> StatementView<'a> {
        let edition = self.language_context;
        StatementView {
            party: NamePhrase(match involvement.party {
                Party::Vendor(vendor) => edition.vendor(vendor),
                Party::Issuer(issuer) => edition.issuer(issuer),
            }),
            status: edition
                .locale
                .text(match involvement.status {
                    InvolvementStatus::Completed => "involvement-completed",
                    InvolvementStatus::ContactAttempted => "involvement-contact-attempted",
                    InvolvementStatus::Disputed => "involvement-disputed",
                    InvolvementStatus::InProgress => "involvement-in-progress",
                    InvolvementStatus::NotContacted => "involvement-not-contacted",
                    InvolvementStatus::Open => "involvement-open",
                })
                .into(),
            date: involvement.date.map(|date| edition.date(date)),
            text: edition.phrase(&involvement.statement).map(Quotation),
        }
    }

    pub(in crate::render) fn vulnerability(
        &self,
        vulnerability: &'a Vulnerability,
    ) -> view::VulnerabilityView<'a> {
        view::VulnerabilityView {
            cve: vulnerability.cve.as_deref(),
            scores: vulnerability
                .cvss
                .iter()
                .map(|score| self.score(score))
                .collect(),
            affected: vulnerability
                .affected
                .iter()
                .map(|affected| self.affected(affected))
                .collect(),
        }
    }

    fn score(&self, score: &'a CvssScore) -> ScoreView<'a> {
        let locale = self.language_context.locale;
        let severity = locale.text(severity_key(score.tenths));
        let text = locale.format(
            "cvss-score",
            &[
                ("version", MessageValue::from(score.version)),
                ("score", MessageValue::from(&locale.decimal(score.tenths))),
                ("severity", MessageValue::from(severity)),
            ],
        );
        ScoreView {
            text: text.into(),
            vector: &score.vector,
        }
    }

    fn affected(&self, affected: &Affected) -> Sentence {
        let mut draft = self.language_context.draft();
        let product = draft.placeholder(self.product(affected.product));
        let said = match version_message(&affected.versions) {
            Some((key, versions)) => {
                let mut arguments = vec![("product", MessageValue::from(&product))];
                arguments.extend(versions.iter().map(|(name, text)| (*name, text.into())));
                draft.say(key, &arguments)
            }
            None => draft.say("affected-all", &[("product", MessageValue::from(&product))]),
        };
        draft.finish(&said)
    }

    /// A target of a ruling: `piece` alone, or with its versions.
    pub(in crate::render) fn with_versions(
        &self,
        draft: &mut crate::render::parts::sentence::SentenceBuilder<'a>,
        target: &str,
        versions: &VersionRange,
    ) -> String {
        match version_message(versions) {
            Some((key, versions)) => {
                let mut arguments = vec![("product", MessageValue::from(target))];
                arguments.extend(versions.iter().map(|(name, text)| (*name, text.into())));
                draft.say(key, &arguments)
            }
            None => target.to_owned(),
        }
    }
}

/// The message `affected-…` for a range with its arguments; `None` for every version.
fn version_message(range: &VersionRange) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    // From version 0 on is from the beginning.
    let from_start = VersionRange {
        fixed: None,
        introduced: range.introduced.clone(),
    }
    .is_unbounded();
    let introduced = range.introduced.as_ref().filter(|_| !from_start);
    match (introduced, &range.fixed) {
        (None, None) => None,
        (None, Some(fixed)) => Some(("affected-before", vec![("fixed", fixed.to_string())])),
        (Some(first), None) => Some(("affected-from", vec![("introduced", first.to_string())])),
        (Some(first), Some(fixed)) => Some((
            "affected-between",
            vec![
                ("introduced", first.to_string()),
                ("fixed", fixed.to_string()),
            ],
        )),
    }
}

/// The qualitative scale of CVSS 3.1 §5.
fn severity_key(tenths: u8) -> &'static str {
    match tenths {
        0 => "severity-none",
        1..40 => "severity-low",
        40..70 => "severity-medium",
        70..90 => "severity-high",
        90.. => "severity-critical",
    }
}
