//! A new advisory: the facts. Its text is a file of its own.

use super::{YamlWriter, labels, list, quoted};
use crate::model::Date;
use crate::project::FileKind;
use crate::report::Messages;

/// What is asked of a new advisory.
#[derive(Debug)]
pub(crate) struct AdvisoryDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// How many folders it lies below `content`.
    pub folders: usize,
    /// The id of its issuer.
    pub issuer: &'a str,
    /// Whether everyone it names must obey.
    pub binding: bool,
    /// The language its text is written in.
    pub source_language: &'a str,
    /// The day of issue.
    pub issued: Date,
    /// The ids of the law it rests on.
    pub legal_basis: &'a [String],
    /// What it rules on, as `product:zoom`.
    pub targets: &'a [String],
    /// The ids of those it is for.
    pub audiences: &'a [String],
    /// The verdict's word.
    pub verdict: &'a str,
    /// The ids of the conditions, for a verdict that has some.
    pub conditions: &'a [String],
    /// The last day of use, for a verdict that has one.
    pub due: Option<Date>,
    /// The ids of the reasons.
    pub reasons: &'a [String],
    /// The ids of products to use instead, the best first.
    pub alternatives: &'a [String],
    /// The title of the document it rests on.
    pub source_title: &'a str,
    /// The web address of that document.
    pub source_url: Option<&'a str>,
}

/// `advisories/<year>/<id>.yaml`.
pub(crate) fn advisory(advisory: &AdvisoryDraft<'_>, words: &Messages) -> String {
    let mut sheet = YamlWriter::new(FileKind::Advisory, words);
    sheet.modeline(advisory.folders);
    sheet.head();
    sheet.field("id", advisory.id);
    sheet.field("issuer", advisory.issuer);
    sheet.field("status", "draft");
    sheet.field("binding", &advisory.binding.to_string());
    sheet.field("source_language", advisory.source_language);
    let day = advisory.issued.to_string();
    sheet.field("issued", &day);
    sheet.field("effective_from", &day);
    sheet.field("effective_until", "null");
    sheet.field("review_by", "null");
    sheet.field("legal_basis", &list(advisory.legal_basis));
    sheet.about(0, &["rulings"]);
    sheet.line("rulings:");
    ruling(&mut sheet, advisory);
    if !advisory.alternatives.is_empty() {
        sheet.about(0, &["alternatives"]);
        sheet.line("alternatives:");
        sheet.line("  items:");
        for (index, product) in advisory.alternatives.iter().enumerate() {
            let rank = index + 1;
            sheet.line(&format!("    - {{ product: {product}, rank: {rank} }}"));
        }
    }
    sheet.about(0, &["references"]);
    sheet.line("references:");
    sheet.line("  - kind: original");
    let title = [(advisory.source_language, advisory.source_title)];
    sheet.plain(4, "title", &labels(6, &title));
    if let Some(url) = advisory.source_url {
        sheet.plain(4, "url", &quoted(url));
    }
    sheet.finish()
}

fn ruling(sheet: &mut YamlWriter<'_>, advisory: &AdvisoryDraft<'_>) {
    sheet.line("  - id: r1");
    let targets: Vec<String> = advisory
        .targets
        .iter()
        .map(|target| quoted(target))
        .collect();
    let field = |sheet: &mut YamlWriter<'_>, key: &str, value: &str| {
        sheet.inner(4, &["rulings", key], value);
    };
    field(sheet, "targets", &list(&targets));
    let audiences = list(advisory.audiences);
    field(
        sheet,
        "audiences",
        &format!("{{ include: {audiences}, exclude: [] }}"),
    );
    field(sheet, "activities", "[procure, install, host, join]");
    field(sheet, "verdict", advisory.verdict);
    if !advisory.conditions.is_empty() {
        field(sheet, "conditions", &list(advisory.conditions));
    }
    if let Some(due) = advisory.due {
        field(sheet, "due_date", &due.to_string());
    }
    field(sheet, "reasons", &list(advisory.reasons));
}
