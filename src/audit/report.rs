//! All rows of a software list with their verdicts.

use std::sync::Arc;

use super::inventory::{self, InventoryError, InventoryRow, InventorySource};
use super::matching::ProductMatch;
use super::product_names::ProductNames;
use super::unlisted::UnlistedProducts;
use super::verdict::{AuditVerdict, VerdictLookup};
use super::{Encoding, NameColumn};
use crate::model::{Audience, Catalog, Date, Id, Product, Version};
use crate::resolve::{Decisions, Label};

/// A request for the audit of a list.
#[derive(Debug, Clone, Copy)]
pub struct AuditRequest<'a> {
    /// The name of the file, for messages.
    pub file: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// Its encoding, if the user gave one.
    pub encoding: Option<&'static Encoding>,
    /// The column of the names, if the user gave one.
    pub name_column: Option<&'a NameColumn>,
    /// The audience of the verdicts.
    pub audience: Id<Audience>,
    /// The day of the verdicts.
    pub day: Date,
}

/// A list with its verdicts.
#[derive(Debug)]
pub struct AuditReport {
    /// The name of the file.
    pub file: String,
    /// The audience of the verdicts.
    pub audience: Id<Audience>,
    /// The day of the verdicts.
    pub day: Date,
    /// How the file was read.
    pub source: InventorySource,
    /// Every row, in the order of the file.
    pub entries: Vec<AuditEntry>,
}

/// A row with its verdict.
#[derive(Debug)]
pub struct AuditEntry {
    /// Its status if it is not on the list and no ruling covers its vendor.
    pub unlisted: RowStatus,
    /// If it is not on the list: the verdict of the rulings on its vendor, or on all products of the
    /// vendor's country.
    pub by_vendor: Option<Arc<AuditVerdict>>,
    /// The row.
    pub row: InventoryRow,
    /// Its version, if it can be compared.
    pub version: Option<Version>,
    /// How it was matched with products.
    pub matched: ProductMatch,
    /// The products that it may be, those with the strictest verdict first.
    pub candidates: Vec<(Id<Product>, Arc<AuditVerdict>)>,
}

/// The status of a row, by which reports group rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStatus {
    /// That of the product.
    Label(Label),
    /// Not on the list, so not approved.
    NotListed,
    /// Usable only if the match is right.
    Unclear,
}

impl RowStatus {
    /// Every status, the worst first.
    pub const ALL: [Self; 12] = [
        Self::Label(Label::Banned),
        Self::Label(Label::Depends),
        Self::Label(Label::PhaseOut),
        Self::Label(Label::AdvisedAgainst),
        Self::Label(Label::UnderReview),
        Self::Label(Label::NotAssessed),
        Self::NotListed,
        Self::Unclear,
        Self::Label(Label::Conditional),
        Self::Label(Label::Permitted),
        Self::Label(Label::Recommended),
        Self::Label(Label::Unregulated),
    ];

    /// The name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Label(label) => label.name(),
            Self::NotListed => "not_on_list",
            Self::Unclear => "unclear",
        }
    }

    /// Whether all software with this status may be used, with or without conditions.
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Label(label) if label.is_usable())
    }
}

/// Reads a list and finds the verdict on every row.
///
/// # Errors
/// When the file is not a software list.
pub fn audit(
    catalog: &Catalog,
    decisions: &Decisions,
    request: &AuditRequest<'_>,
) -> Result<AuditReport, InventoryError> {
    let names = ProductNames::new(catalog);
    let mut verdicts = VerdictLookup::new(catalog, decisions, request.audience, request.day);
    let unlisted = UnlistedProducts::new(catalog);
    let mut by_vendor = unlisted.as_ref().map(|unlisted| {
        let (catalog, decisions) = (&unlisted.catalog, &unlisted.decisions);
        VerdictLookup::new(catalog, decisions, request.audience, request.day)
    });
    let mut entries = Vec::new();
    let source = inventory::read(
        request.bytes,
        request.encoding,
        site_region(catalog),
        request.name_column,
        &mut |row| {
            let mut entry = entry(row, &names, &mut verdicts);
            let product = unlisted
                .as_ref()
                .filter(|_| entry.candidates.is_empty())
                .and_then(|unlisted| unlisted.of_publisher(&entry.row.publisher));
            if let (Some(product), Some(verdicts)) = (product, &mut by_vendor) {
                let verdict = verdicts.verdict(product, entry.version.as_ref());
                entry.by_vendor = Some(verdict).filter(|verdict| !verdict.rulings().is_empty());
            }
            entries.push(entry);
        },
    )?;
    Ok(AuditReport {
        file: request.file.to_owned(),
        audience: request.audience,
        day: request.day,
        source,
        entries,
    })
}

impl AuditReport {
    /// The number of rows with each status.
    pub fn counts(&self) -> [(RowStatus, usize); RowStatus::ALL.len()] {
        RowStatus::ALL.map(|status| {
            let has_status = |entry: &&AuditEntry| entry.status() == status;
            (status, self.entries.iter().filter(has_status).count())
        })
    }

    /// Whether banned software is installed. An uncertain match counts too, so that a person checks it.
    pub fn has_banned(&self) -> bool {
        let banned = RowStatus::Label(Label::Banned);
        self.entries.iter().any(|entry| entry.status() == banned)
    }

    /// Whether software is installed that is banned in some cases, which a list does not tell apart.
    pub fn may_have_banned(&self) -> bool {
        let verdicts = self.entries.iter().filter_map(AuditEntry::verdict);
        verdicts
            .filter(|verdict| verdict.label() == Label::Depends)
            .any(|verdict| verdict.strictest() == Label::Banned)
    }
}

impl AuditEntry {
    /// The strictest verdict on the products that it may be, else that on its vendor; `None` if there is none.
    pub fn verdict(&self) -> Option<&AuditVerdict> {
        let listed = self.candidates.first().map(|(_, verdict)| verdict);
        listed.or(self.by_vendor.as_ref()).map(|verdict| &**verdict)
    }

    /// The products that it may be.
    pub fn products(&self) -> Vec<Id<Product>> {
        self.candidates
            .iter()
            .map(|(product, _)| *product)
            .collect()
    }

    /// Whether it is one product for certain.
    pub fn is_certain(&self) -> bool {
        matches!(self.matched, ProductMatch::One { doubt: None, .. })
    }

    /// Its status.
    pub fn status(&self) -> RowStatus {
        match self.verdict() {
            None => self.unlisted,
            // An approval holds for one product, so the match must be certain.
            Some(verdict) if verdict.is_usable() && !self.is_certain() => RowStatus::Unclear,
            Some(verdict) => RowStatus::Label(verdict.label()),
        }
    }

    /// Whether it may be used in every case, with or without conditions.
    pub fn is_usable(&self) -> bool {
        let is_usable = self.verdict().is_some_and(AuditVerdict::is_usable);
        is_usable && self.status() != RowStatus::Unclear
    }
}

fn entry(row: InventoryRow, names: &ProductNames, verdicts: &mut VerdictLookup<'_>) -> AuditEntry {
    let ((products, matched), version) = names.find(&row);
    let mut candidates: Vec<_> = products
        .into_iter()
        .map(|product| (product, verdicts.verdict(product, version.as_ref())))
        .collect();
    candidates.sort_by_key(|(product, verdict)| (verdict.strictest(), verdict.label(), *product));
    AuditEntry {
        unlisted: verdicts.unlisted(),
        by_vendor: None,
        row,
        version,
        matched,
        candidates,
    }
}

/// The country in the tag of the site's first language: `TW` of `zh-Hant-TW`.
pub(crate) fn site_region(catalog: &Catalog) -> Option<&str> {
    let source = catalog.site.languages.first()?;
    let mut subtags = source.html.split('-').skip(1);
    subtags.find(|subtag| subtag.len() == 2)
}
