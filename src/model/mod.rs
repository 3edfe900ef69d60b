//! What authors wrote, valid once built.
//!
//! Every reference is an [`Id`], which only a [`Table`] hands out, so a stage that holds one
//! never meets a record that is not there. Verdicts in force are derived in `resolve`.

mod advisory;
mod audience;
mod bulletin;
mod catalog;
mod colour;
mod date;
mod evidence;
mod issuer;
mod language;
mod localized;
mod look;
mod moved;
mod page;
mod product;
mod ruling;
mod site;
mod stamp;
mod table;
mod text;
mod vendor;
mod verdict;
mod version;
mod vocabulary;
mod word;

pub use advisory::{
    Advisory, Alternative, AlternativeKey, Alternatives, DateOrigins, Relation, RelationKind,
    RelationTarget, Revision, Status, Tlp,
};
pub use audience::{Audience, DefaultVerdict};
pub use bulletin::{Bulletin, BulletinKind, SeverityWord};
pub use catalog::{Broken, Catalog, RecordKind, RecordTexts, TextKind};
pub use colour::Colour;
pub use date::{Date, parse_date};
pub use evidence::{
    Affected, CvssScore, Involvement, InvolvementStatus, Party, Reference, ReferenceKind,
    Vulnerability,
};
pub use issuer::Issuer;
pub use language::{Language, LanguageId};
pub use localized::Localized;
pub use look::{Ending, Logo, Look, Paint, Role, Scheme};
pub use moved::{Moved, Shown};
pub use page::Page;
pub use product::{Identifiers, Offering, OfferingId, Operator, Product};
pub use ruling::{
    Activities, Activity, Exemption, Ruled, Ruling, RulingId, RulingTarget, RulingVerdict, Target,
};
pub use site::{Output, Publisher, Site, base_url};
pub use stamp::{Fingerprint, Stamp};
pub use table::{Id, Names, Record, Slug, Table};
pub use text::{
    Behind, Body, Cut, Findings, Mention, Side, Stretch, Text, Texts, Translation, TranslationState,
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
