//! Laws and other bases, sources, statements, vulnerabilities.

use super::{PageContext, grouped, legal_basis};
use crate::locale::MessageValue;
use crate::model::{
    Advisory, Affected, CvssScore, Id, Involvement, Legislation, Party, Product, Reference,
    VersionRange, Vulnerability,
};
use crate::plan::{attachment_about, attachment_path, basis_by_kind};
use crate::render::view::{
    AttachmentView, BasisGroupView, LegalBasisView, NamePhrase, Phrase, Quotation, ReferenceView,
    ScoreView, Sentence, StatementView, VulnerabilityView,
};

impl<'a> PageContext<'a> {
    /// The laws and other bases of advisories, each once, by kind: laws first.
    pub(crate) fn legal_basis(&self, advisories: &[Id<Advisory>]) -> Vec<BasisGroupView<'a>> {
        let catalog = self.plan.catalog;
        let basis = |id: Id<Legislation>| {
            let basis = &catalog.legislation[id];
            LegalBasisView {
                name: NamePhrase(self.language.name_or_id(&basis.name, &basis.slug)),
                url: basis.url.as_deref(),
                summary: self.language.phrase(&basis.summary),
            }
        };
        basis_by_kind(catalog, legal_basis(catalog, advisories))
            .into_iter()
            .map(|(kind, ids)| BasisGroupView {
                heading: self.language.basis_heading(kind, ids.len()).into(),
                items: ids.into_iter().map(basis).collect(),
            })
            .collect()
    }

    /// The sources of an advisory, each once, with what each is about.
    pub(crate) fn references(&self, advisory: &'a Advisory) -> Vec<ReferenceView<'a>> {
        let with_about = |(reference, mut view): (&'a Reference, ReferenceView<'a>)| {
            view.about = self.reference_about(reference);
            view
        };
        let references = self.sources(advisory.references.iter());
        references.into_iter().map(with_about).collect()
    }

    /// The sources of advisories that concern a product, each once.
    pub(crate) fn references_on(
        &self,
        advisories: &[Id<Advisory>],
        product: Id<Product>,
    ) -> Vec<ReferenceView<'a>> {
        let catalog = self.plan.catalog;
        let references = advisories
            .iter()
            .flat_map(|id| &catalog.advisories[*id].references)
            .filter(|reference| reference.concerns(catalog, product));
        let sources = self.sources(references);
        sources.into_iter().map(|(_, view)| view).collect()
    }

    /// Each source once, with its view.
    fn sources(
        &self,
        references: impl Iterator<Item = &'a Reference>,
    ) -> Vec<(&'a Reference, ReferenceView<'a>)> {
        // Sources with an address are equal where the address is, whatever their titles.
        let sources = grouped(references.map(|reference| {
            let has_address = reference.url.is_some() || reference.file.is_some();
            let title = Some(&reference.title).filter(|_| !has_address);
            let address = (&reference.url, &reference.file);
            ((reference.kind, address, title), reference)
        }));
        let view = |reference: &'a Reference| {
            let kind = format!("reference-{}", reference.kind.name());
            let title = self.language.phrase(&reference.title);
            let url = reference.url.as_deref();
            let view = ReferenceView {
                kind: self.language.locale.text(&kind).into(),
                title: NamePhrase(
                    title
                        .or_else(|| url.map(Phrase::in_page_language))
                        .or_else(|| reference.file.as_deref().map(Phrase::in_page_language))?,
                ),
                url,
                file: reference
                    .file
                    .as_deref()
                    .and_then(|name| self.attachment(name)),
                publisher: reference.publisher.as_deref(),
                date: reference.date.map(|date| self.language.date(date)),
                about: None,
            };
            Some((reference, view))
        };
        let first = |(_, references): (_, Vec<&'a Reference>)| references.into_iter().next();
        sources
            .into_iter()
            .filter_map(first)
            .filter_map(view)
            .collect()
    }

    fn attachment(&self, name: &str) -> Option<AttachmentView> {
        let attachment = self.plan.catalog.attachments.find(name)?;
        Some(AttachmentView {
            url: attachment_path(attachment).relative_from(&self.planned.path),
            about: attachment_about(self.language.locale, attachment),
        })
    }

    /// Message `reference-about`; `None` where a source is about the whole advisory.
    fn reference_about(&self, reference: &Reference) -> Option<Sentence> {
        if reference.about.is_empty() {
            return None;
        }
        let mut builder = self.language.sentence_builder();
        let about = reference.about.iter();
        let names: Vec<_> = about
            .map(|target| self.target(&mut builder, *target))
            .collect();
        let names = self.language.locale.list(&names);
        let arguments = [("subjects", MessageValue::from(&names))];
        let message = self.language.locale.format("reference-about", &arguments);
        Some(builder.finish(&message))
    }

    pub(crate) fn statement(&self, involvement: &'a Involvement) -> StatementView<'a> {
        let language = self.language;
        let status = involvement.status.name().replace('_', "-");
        let status = format!("involvement-{status}");
        StatementView {
            party: NamePhrase(match involvement.party {
                Party::Vendor(vendor) => language.vendor(vendor),
                Party::Issuer(issuer) => language.issuer(issuer),
            }),
            status: language.locale.text(&status).into(),
            date: involvement.date.map(|date| language.date(date)),
            text: language.phrase(&involvement.statement).map(Quotation),
        }
    }

    pub(crate) fn vulnerability(&self, vulnerability: &'a Vulnerability) -> VulnerabilityView<'a> {
        VulnerabilityView {
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
        let locale = self.language.locale;
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
        let mut builder = self.language.sentence_builder();
        let product = builder.placeholder(self.product(affected.product));
        let versions = self.with_versions(product.as_str(), &affected.versions);
        let arguments = [("product", MessageValue::from(&product))];
        let all = || self.language.locale.format("affected-all", &arguments);
        builder.finish(&versions.unwrap_or_else(all))
    }

    /// A product with its versions: message `affected-…`; `None` for every version.
    pub(crate) fn with_versions(&self, product: &str, versions: &VersionRange) -> Option<String> {
        let (key, versions) = version_message(versions)?;
        let mut arguments = vec![("product", MessageValue::from(product))];
        arguments.extend(versions.iter().map(|(name, text)| (*name, text.into())));
        Some(self.language.locale.format(key, &arguments))
    }
}

/// The message `affected-…` for a range with its arguments; `None` for every version.
fn version_message(range: &VersionRange) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    // A range that begins with version 0 has no lower limit.
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
