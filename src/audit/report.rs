//! All rows of a list with their verdicts.

use std::sync::Arc;

use super::Encoding;
use super::inventory::{self, Row, Source, Unreadable};
use super::matching::{Doubt, KnownBy, Match, Matcher};
use super::verdict::{Finding, Judge};
use crate::model::{Audience, Catalog, Date, Id, Product, Version};
use crate::resolve::{Decisions, Label};

/// What is asked of a list.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
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
pub struct Report {
    /// The file's name.
    pub file: String,
    /// Whose verdicts they are.
    pub audience: Id<Audience>,
    /// The day they are for.
    pub day: Date,
    /// How the file was read.
    pub source: Source,
    /// Every row, in the order of the file.
    pub entries: Vec<Entry>,
}

/// A row with its verdict.
#[derive(Debug)]
pub struct Entry {
    /// The row.
    pub row: Row,
    /// Its version, where it is one that can be compared.
    pub version: Option<Version>,
    /// What it is.
    pub outcome: Outcome,
}

/// What a row turned out to be.
#[derive(Debug)]
pub enum Outcome {
    /// A product of the site.
    Listed {
        /// Which.
        product: Id<Product>,
        /// By what it was known.
        by: KnownBy,
        /// Why that is not certain.
        doubt: Option<Doubt>,
        /// What holds.
        finding: Arc<Finding>,
    },
    /// One of several products; the strictest first, and its verdict counts.
    Ambiguous(Vec<(Id<Product>, Arc<Finding>)>),
    /// No product of the site.
    NotListed {
        /// Products with a similar name.
        similar: Vec<Id<Product>>,
    },
}

/// Where a row stands, the worst first: the groups of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
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

impl Standing {
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
    question: &Question<'_>,
) -> Result<Report, Unreadable> {
    let matcher = Matcher::new(catalog);
    let mut judge = Judge::new(catalog, decisions, question.audience, question.day);
    let mut entries = Vec::new();
    let source = inventory::read(
        question.bytes,
        question.encoding,
        region(catalog),
        &mut |row| entries.push(entry(row, &matcher, &mut judge)),
    )?;
    Ok(Report {
        file: question.file.to_owned(),
        audience: question.audience,
        day: question.day,
        source,
        entries,
    })
}

impl Report {
    /// How many rows stand where, for every standing.
    pub fn counts(&self) -> [(Standing, usize); Standing::ALL.len()] {
        Standing::ALL.map(|standing| {
            let of_it = |entry: &&Entry| entry.standing() == standing;
            (standing, self.entries.iter().filter(of_it).count())
        })
    }

    /// Whether something banned is installed. A doubtful match counts: better asked than missed.
    pub fn has_banned(&self) -> bool {
        let banned = |entry: &Entry| entry.standing() == Standing::Banned;
        self.entries.iter().any(banned)
    }
}

impl Entry {
    /// What holds, of the strictest product that it may be; `None` for what is not listed.
    pub fn finding(&self) -> Option<&Finding> {
        match &self.outcome {
            Outcome::Listed { finding, .. } => Some(finding),
            Outcome::Ambiguous(products) => products.first().map(|(_, finding)| &**finding),
            Outcome::NotListed { .. } => None,
        }
    }

    /// The products that it may be.
    pub fn products(&self) -> Vec<Id<Product>> {
        match &self.outcome {
            Outcome::Listed { product, .. } => vec![*product],
            Outcome::Ambiguous(products) => products.iter().map(|(product, _)| *product).collect(),
            Outcome::NotListed { .. } => Vec::new(),
        }
    }

    /// Whether it is one product for certain.
    pub fn is_certain(&self) -> bool {
        matches!(&self.outcome, Outcome::Listed { doubt: None, .. })
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        let Some(finding) = self.finding() else {
            return Standing::NotListed;
        };
        match finding.label {
            Label::Banned => Standing::Banned,
            Label::PhaseOut => Standing::PhaseOut,
            Label::UnderReview => Standing::UnderReview,
            Label::NotAssessed => Standing::NotAssessed,
            // An approval holds for a product, not for what may be another.
            Label::Conditional | Label::Permitted | Label::Recommended if !self.is_certain() => {
                Standing::Unclear
            }
            Label::Conditional => Standing::Conditional,
            Label::Permitted => Standing::Permitted,
            Label::Recommended => Standing::Recommended,
        }
    }
}

fn entry(row: Row, matcher: &Matcher, judge: &mut Judge<'_>) -> Entry {
    let (found, version) = matcher.find(&row);
    let outcome = match found {
        Match::One { product, by, doubt } => Outcome::Listed {
            product,
            by,
            doubt,
            finding: judge.finding(product, version.as_ref()),
        },
        Match::Several(products) => {
            let mut all: Vec<_> = products
                .into_iter()
                .map(|product| (product, judge.finding(product, version.as_ref())))
                .collect();
            all.sort_by_key(|(product, finding)| (finding.label, *product));
            Outcome::Ambiguous(all)
        }
        Match::None { similar } => Outcome::NotListed { similar },
    };
    Entry {
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
