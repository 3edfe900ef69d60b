//! The records that authors write, validated.
//!
//! Every reference is an [`Id`], which only a [`Table`] gives out, so that it always points to an
//! existing record. Verdicts are derived in `resolve`.

mod activity;
mod advisory;
mod attachment;
mod audience;
mod branding;
mod bulletin;
mod catalog;
mod colour;
mod date;
mod duty;
mod evidence;
mod exception;
mod held_back;
mod issuer;
mod language;
mod localized;
mod moved;
mod page;
mod product;
mod publishing;
mod record_or_name;
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
mod wording;

pub use activity::{Activities, Activity, ActivityList, ActivityTerm};
pub(crate) use activity::{activities, activity_set};
pub use advisory::{
    Advisory, AdvisoryStatus, Alternatives, DateOrigins, Relation, RelationKind, RelationTarget,
    Tlp,
};
pub(crate) use advisory::{AdvisoryRevision, Alternative, AlternativeKey};
pub use attachment::{Attachment, Attachments};
pub(crate) use attachment::{AttachmentFormat, portable_name};
pub use audience::{Audience, DefaultVerdict};
pub use branding::Branding;
pub(crate) use branding::{ColourScheme, ImageFormat, Logo, Role, RoleColour};
pub(crate) use bulletin::{Bulletin, BulletinKind, CvssSeverity};
pub use catalog::{BrokenRecords, Catalog};
pub(crate) use catalog::{RecordKind, RecordTexts, TextKind};
pub(crate) use colour::Colour;
pub(crate) use date::meant_date;
pub use date::{Date, parse_date};
pub(crate) use duty::Duty;
pub(crate) use evidence::{
    Affected, CvssScore, Involvement, InvolvementStatus, Party, Reference, ReferenceKind,
    Vulnerability,
};
pub(crate) use exception::ExceptionOnApplication;
pub use held_back::Drafts;
pub(crate) use held_back::{DraftReference, HeldBackBy, HeldBackCounts, HeldBackRecord};
pub use issuer::Issuer;
pub use language::{Language, LanguageId};
pub use localized::Localized;
pub(crate) use moved::{MovedId, RecordWithPage};
pub(crate) use page::Page;
pub use product::{Identifiers, Offering, OfferingId, Operator, Product};
pub use publishing::Publishing;
pub(crate) use publishing::{ApprovalRule, DEFAULT_KEEP, PublishTarget, TargetPlace};
pub(crate) use record_or_name::RecordOrName;
pub(crate) use ruling::RulingVerdict;
pub use ruling::{Exemption, Ruling, RulingId, RulingTarget, Target, VerdictTerms};
pub(crate) use site::{ExportKind, base_url, root_path};
pub use site::{Publisher, Site};
pub(crate) use source_hash::{Fingerprint, SourceHash};
pub use table::{Id, Record, Slug, SlugTable, Table};
pub(crate) use table::{part_index, short_index};
pub(crate) use text::{
    Body, BodyFindings, BodySections, BodySegment, RecordLink, SegmentSource, Staleness,
    Translation, TranslationState,
};
pub use text::{Text, Texts};
pub use vendor::Vendor;
pub(crate) use vendor::{BasisKind, Legislation};
pub use verdict::Verdict;
pub use version::{Version, VersionRange};
pub(crate) use vocabulary::{Category, Country, Reason};
pub use vocabulary::{Condition, Term};
pub use word::Word;
pub(crate) use word::words;
pub(crate) use wording::{ForeignWording, Wording};
