//! What authors wrote, valid once built.
//!
//! Every reference is an [`Id`], which only a [`Table`] hands out, so a stage that holds one
//! never meets a record that is not there. Verdicts in force are derived in `resolve`.

mod advisory;
mod audience;
mod branding;
mod bulletin;
mod catalog;
mod colour;
mod date;
mod evidence;
mod issuer;
mod language;
mod localized;
mod moved;
mod page;
mod product;
mod ruling;
mod site;
mod source_hash;
mod table;
mod text;
mod vendor;
mod verdict;
mod version;
mod vocabulary;
mod word;

pub use advisory::{
    Advisory, AdvisoryRevision, AdvisoryStatus, Alternative, AlternativeKey, Alternatives,
    DateOrigins, Relation, RelationKind, RelationTarget, Tlp,
};
pub use audience::{Audience, DefaultVerdict};
pub use branding::{Branding, ColourScheme, ImageFormat, Logo, Role, RoleColour};
pub use bulletin::{Bulletin, BulletinKind, CvssSeverity};
pub use catalog::{BrokenRecords, Catalog, RecordKind, RecordTexts, TextKind};
pub use colour::Colour;
pub use date::{Date, parse_date};
pub use evidence::{
    Affected, CvssScore, Involvement, InvolvementStatus, Party, Reference, ReferenceKind,
    Vulnerability,
};
pub use issuer::Issuer;
pub use language::{Language, LanguageId};
pub use localized::Localized;
pub use moved::{MovedId, RecordWithPage};
pub use page::Page;
pub use product::{Identifiers, Offering, OfferingId, Operator, Product};
pub use ruling::{
    Activities, Activity, Exemption, Ruling, RulingId, RulingTarget, RulingVerdict, Target,
    VerdictTerms,
};
pub use site::{ExportKind, Publisher, Site, base_url};
pub use source_hash::{Fingerprint, SourceHash};
pub use table::{Id, Record, Slug, SlugTable, Table};
pub use text::{
    Body, BodyFindings, BodySections, BodySegment, RecordLink, SegmentSource, Staleness, Text,
    Texts, Translation, TranslationState,
};
pub use vendor::{Legislation, Vendor};
pub use verdict::Verdict;
pub use version::{Version, VersionRange};
pub use vocabulary::{
    Category, CategoryKind, Condition, ConditionKind, Country, CountryKind, Reason, ReasonKind,
    Term,
};
pub use word::Word;
pub(crate) use word::words;
