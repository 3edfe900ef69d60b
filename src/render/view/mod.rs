//! What a template sees: one plain, serializable struct a page kind, and the parts they share.
//!
//! Views hold words, not meanings: every URL is ready to be written, every date is formatted,
//! every sentence with arguments is a [`Sentence`]. Words without arguments come from the
//! language's [`Words`](super::Words). Nothing here knows the model.
//!
//! A field that may be absent is an `Option` and is always serialized: Tera regards a missing
//! key as an error, `None` as false.

mod advisories;
mod advisory;
mod audience;
mod bulletin;
mod change;
mod changes;
mod compare;
mod evidence;
mod gate;
mod glossary;
mod held;
mod home;
pub mod html;
mod label;
mod layout;
mod not_found;
mod notice;
mod phrase;
mod product;
mod prose;
mod search;
mod sentence;
mod spacing;
mod text_page;

pub use advisories::{Advisories, Entry, EntryStatus};
pub use advisory::{Advisory, AdvisoryFacts, AudienceChanges, Effect, Revision, Ruling};
pub use audience::{Audience, AudienceItem, Stretch, VerdictGroup};
pub use bulletin::{Bulletin, BulletinFacts, Severity};
pub use change::Change;
pub use changes::{Changes, Year};
pub use compare::{Compare, CompareCell, CompareRow};
pub use evidence::{LegalBasis, Reference, Score, Statement, Vulnerability};
pub use gate::{Gate, GateLanguage};
pub use glossary::{Glossary, Meaning, Topic};
pub use held::{Held, present};
pub use home::{Home, Invitation, KeyEntry, ProductRow, RowVerdict};
pub use html::Html;
pub use label::{Label, LabelKind};
pub use layout::{Alternate, Assets, Crumb, Framed, Layout, NavLink, Own, Shell, Slot};
pub use not_found::NotFound;
pub use notice::{Notice, NoticeAnswer};
pub use phrase::{Anchor, DateText, Name, Phrase, Quotation};
pub use product::{
    ActivityRow, Alternative, Alternatives, Answer, Differing, Product, ProductFacts, Steps,
};
pub use prose::{Prose, TranslationNotice};
pub use search::Search;
pub use sentence::{Mark, Piece, Sentence};
pub use spacing::in_a_row;
pub use text_page::TextPage;
