//! All rows of a list with their verdicts.

use std::sync::Arc;

use super::Encoding;
use super::inventory::{self, InventoryError, InventoryRow, InventorySource};
use super::matching::{MatchDoubt, MatchedBy, ProductMatch, ProductMatcher};
use super::verdict::{AuditVerdict, VerdictLookup};
use crate::model::{Audience, Catalog, Date, Id, Product, Version};
use crate::resolve::{Decisions, Label};

/// What is asked of a list.
#[derive(Debug, Clone, Copy)]
pub struct AuditRequest<'a> {
    /// The file's name, for people and in places.
    pub file: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
    /// Its encoding, if somebody named it.
    pub encoding: Option<&'static Encoding>,
    /// Whose verdicts count.
    pub audience: Id<Audience>,
    /// The day whose verdicts count.
    pub day: Date,
}

/// A list with its verdicts.
#[derive(Debug)]
pub struct AuditReport {
    /// The file's name.
    pub file: String,
    /// Whose verdicts they are.
    pub audience: Id<Audience>,
    /// The day they are for.
    pub day: Date,
    /// How the file was read.
    pub source: InventorySource,
    /// Every row, in the order of the file.
    pub entries: Vec<AuditEntry>,
}

/// A row with its verdict.
#[derive(Debug)]
pub struct AuditEntry {
    /// The row.
    pub row: InventoryRow,
    /// Its version, where it is one that can be compared.
    pub version: Option<Version>,
    /// What it is.
    pub outcome: RowOutcome,
}

/// What a row turned out to be.
#[derive(Debug)]
pub enum RowOutcome {
    /// A product of the site.
    Listed {
        /// Which.
        product: Id<Product>,
        /// By what it was known.
        by: MatchedBy,
        /// Why that is not certain.
        doubt: Option<MatchDoubt>,
        /// What holds.
        finding: Arc<AuditVerdict>,
    },
    /// One of several products; the strictest first, and its verdict counts.
    Ambiguous(Vec<(Id<Product>, Arc<AuditVerdict>)>),
    /// No product of the site.
    NotListed {
        /// Products with a similar name.
        similar: Vec<Id<Product>>,
    },
}

/// Where a row stands, the worst first: the groups of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowStatus {
    /// Do not use.
    Banned,
    /// Stop using by a date.
    PhaseOut,
    /// Do not adopt.
    UnderReview,
    /// Not assessed, so not approved.
    NotAssessed,
    /// Not on the list, so not approved.
    NotListed,
    /// It would be usable, were it certain which product it is.
    Unclear,
    /// Allowed with conditions.
    Conditional,
    /// Allowed.
    Permitted,
    /// Use now.
    Recommended,
}

impl RowStatus {
    /// All, the worst first.
    pub const ALL: [Self; 9] = [
        Self::Banned,
        Self::PhaseOut,
        Self::UnderReview,
        Self::NotAssessed,
        Self::NotListed,
        Self::Unclear,
        Self::Conditional,
        Self::Permitted,
        Self::Recommended,
    ];

    /// The word in machine forms: the label's name where there is one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Banned => Label::Banned.name(),
            Self::PhaseOut => Label::PhaseOut.name(),
            Self::UnderReview => Label::UnderReview.name(),
            Self::NotAssessed => Label::NotAssessed.name(),
            Self::NotListed => "not_on_list",
            Self::Unclear => "unclear",
            Self::Conditional => Label::Conditional.name(),
            Self::Permitted => Label::Permitted.name(),
            Self::Recommended => Label::Recommended.name(),
        }
    }

    /// Whether what stands so may be used, with or without conditions.
    pub fn is_usable(self) -> bool {
        match self {
            Self::Conditional | Self::Permitted | Self::Recommended => true,
            Self::Banned
            | Self::PhaseOut
            | Self::UnderReview
            | Self::NotAssessed
            | Self::NotListed
            | Self::Unclear => false,
        }
    }
}

/// Reads a list and finds what holds for every row.
///
/// # Errors
/// When the file is no software list.
pub fn audit(
    catalog: &Catalog,
    decisions: &Decisions,
    question: &AuditRequest<'_>,
) -> Result<AuditReport, InventoryError> {
    let matcher = ProductMatcher::new(catalog);
    let mut judge = VerdictLookup::new(catalog, decisions, question.audience, question.day);
    let mut entries = Vec::new();
    let source = inventory::read(
        question.bytes,
        question.encoding,
        region(catalog),
        &mut |row| entries.push(entry(row, &matcher, &mut judge)),
    )?;
    Ok(AuditReport {
        file: question.file.to_owned(),
        audience: question.audience,
        day: question.day,
        source,
        entries,
    })
}

impl AuditReport {
    /// How many rows stand where, for every standing.
    pub fn counts(&self) -> [(RowStatus, usize); RowStatus::ALL.len()] {
        RowStatus::ALL.map(|standing| {
            let of_it = |entry: &&AuditEntry| entry.standing() == standing;
            (standing, self.entries.iter().filter(of_it).count())
        })
    }

    /// Whether something banned is installed. A doubtful match counts: better asked than missed.
    pub fn has_banned(&self) -> bool {
        let banned = |entry: &AuditEntry| entry.standing() == RowStatus::Banned;
        self.entries.iter().any(banned)
    }
}

impl AuditEntry {
    /// What holds, of the strictest product that it may be; `None` for what is not listed.
    pub fn finding(&self) -> Option<&AuditVerdict> {
        match &self.outcome {
            RowOutcome::Listed { finding, .. } => Some(finding),
            RowOutcome::Ambiguous(products) => products.first().map(|(_, finding)| &**finding),
            RowOutcome::NotListed { .. } => None,
        }
    }

    /// The products that it may be.
    pub fn products(&self) -> Vec<Id<Product>> {
        match &self.outcome {
            RowOutcome::Listed { product, .. } => vec![*product],
            RowOutcome::Ambiguous(products) => {
                products.iter().map(|(product, _)| *product).collect()
            }
            RowOutcome::NotListed { .. } => Vec::new(),
        }
    }

    /// Whether it is one product for certain.
    pub fn is_certain(&self) -> bool {
        matches!(&self.outcome, RowOutcome::Listed { doubt: None, .. })
    }

    /// Where it stands.
    pub fn standing(&self) -> RowStatus {
        let Some(finding) = self.finding() else {
            return RowStatus::NotListed;
        };
        match finding.label {
            Label::Banned => RowStatus::Banned,
            Label::PhaseOut => RowStatus::PhaseOut,
            Label::UnderReview => RowStatus::UnderReview,
            Label::NotAssessed => RowStatus::NotAssessed,
            // An approval holds for a product, not for what may be another.
            Label::Conditional | Label::Permitted | Label::Recommended if !self.is_certain() => {
                RowStatus::Unclear
            }
            Label::Conditional => RowStatus::Conditional,
            Label::Permitted => RowStatus::Permitted,
            Label::Recommended => RowStatus::Recommended,
        }
    }
}

fn entry(row: InventoryRow, matcher: &ProductMatcher, judge: &mut VerdictLookup<'_>) -> AuditEntry {
    let (found, version) = matcher.find(&row);
    let outcome = match found {
        ProductMatch::One { product, by, doubt } => RowOutcome::Listed {
            product,
            by,
            doubt,
            finding: judge.finding(product, version.as_ref()),
        },
        ProductMatch::Several(products) => {
            let mut all: Vec<_> = products
                .into_iter()
                .map(|product| (product, judge.finding(product, version.as_ref())))
                .collect();
            all.sort_by_key(|(product, finding)| (finding.label, *product));
            RowOutcome::Ambiguous(all)
        }
        ProductMatch::None { similar } => RowOutcome::NotListed { similar },
    };
    AuditEntry {
        row,
        version,
        outcome,
    }
}

/// The country whose language the site is written in first: `TW` of `zh-Hant-TW`.
fn region(catalog: &Catalog) -> Option<&str> {
    let source = catalog.site.languages.first()?;
    let mut parts = source.html.split('-').skip(1);
    parts.find(|part| part.len() == 2)
}
