//! A new advisory, without its text, which is a file of its own.

use super::{YamlWriter, labels, list, quoted};
use crate::model::{AdvisoryStatus, Date};
use crate::project::FileKind;
use crate::report::Messages;

/// The values of a new advisory.
#[derive(Debug)]
pub(crate) struct AdvisoryDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// The number of folders between `content` and its file.
    pub folders: usize,
    /// The id of its issuer.
    pub issuer: &'a str,
    /// Its status.
    pub status: AdvisoryStatus,
    /// Whether it is binding on its audiences.
    pub binding: bool,
    /// The source language of its text.
    pub source_language: &'a str,
    /// The date of issue.
    pub issued: Date,
    /// The ids of its legal basis.
    pub legal_basis: &'a [String],
    /// Its targets, such as `product:zoom`.
    pub targets: &'a [String],
    /// The ids of its audiences.
    pub audiences: &'a [String],
    /// The name of its verdict.
    pub verdict: &'a str,
    /// The ids of its conditions; empty for other verdicts than `conditional`.
    pub conditions: &'a [String],
    /// The last day of use, for the verdict `phase_out`.
    pub due: Option<Date>,
    /// The ids of its reasons.
    pub reasons: &'a [String],
    /// The ids of alternative products, the best first.
    pub alternatives: &'a [String],
    /// The title of the source document.
    pub source_title: &'a str,
    /// The web address of the source document.
    pub source_url: Option<&'a str>,
}

/// `advisories/<year>/<id>.yaml`.
pub(crate) fn advisory(advisory: &AdvisoryDraft<'_>, messages: &Messages) -> String {
    let mut writer = YamlWriter::with_head(FileKind::Advisory, advisory.folders, messages);
    writer.field("id", advisory.id);
    writer.field("issuer", advisory.issuer);
    writer.field("status", advisory.status.name());
    writer.field("binding", &advisory.binding.to_string());
    writer.field("source_language", advisory.source_language);
    let day = advisory.issued.to_string();
    writer.field("issued", &day);
    writer.field("effective_from", &day);
    writer.field("effective_until", "null");
    writer.field("review_by", "null");
    writer.field("legal_basis", &list(advisory.legal_basis));
    writer.field("rulings", "");
    ruling(&mut writer, advisory);
    if !advisory.alternatives.is_empty() {
        writer.field("alternatives", "");
        writer.inner(2, &["alternatives", "order_by"], "[rank]");
        writer.line("  items:");
        for (index, product) in advisory.alternatives.iter().enumerate() {
            let rank = index + 1;
            writer.line(&format!("    - {{ product: {product}, rank: {rank} }}"));
        }
    }
    writer.field("references", "");
    writer.line("  - kind: original");
    let title = [(advisory.source_language, advisory.source_title)];
    writer.plain(4, "title", &labels(6, &title));
    if let Some(url) = advisory.source_url {
        writer.plain(4, "url", &quoted(url));
    }
    writer.finish()
}

fn ruling(writer: &mut YamlWriter<'_>, advisory: &AdvisoryDraft<'_>) {
    writer.line("  - id: r1");
    let targets = advisory.targets.iter();
    let targets: Vec<String> = targets.map(|target| quoted(target)).collect();
    let mut field = |key: &str, value: &str| writer.inner(4, &["rulings", key], value);
    field("targets", &list(&targets));
    let audiences = list(advisory.audiences);
    let audiences = format!("{{ include: {audiences}, exclude: [] }}");
    field("audiences", &audiences);
    field("activities", "[procure, install, host, join]");
    field("verdict", advisory.verdict);
    if !advisory.conditions.is_empty() {
        field("conditions", &list(advisory.conditions));
    }
    if let Some(due) = advisory.due {
        field("due_date", &due.to_string());
    }
    field("reasons", &list(advisory.reasons));
}
