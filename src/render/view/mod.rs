//! What a template sees: one plain, serializable struct a page kind, and the parts they share.
//!
//! Views hold words, not meanings: every URL is ready to be written, every date is formatted,
//! every sentence with arguments is a [`Sentence`]. Words without arguments come from the
//! language's [`Words`](super::Words). Nothing here knows the model.
//!
//! A field that may be absent is an `Option` and is always serialized: Tera regards a missing
//! key as an error, `None` as false.

mod body;
mod change;
mod evidence;
pub mod html;
mod label;
mod layout;
mod phrase;
mod scheduled_variant;
mod sentence;
mod spacing;

pub use body::{ProseView, TranslationNoticeView};
pub use change::ChangeView;
pub use evidence::{LegalBasisView, ReferenceView, ScoreView, StatementView, VulnerabilityView};
pub use html::Html;
pub use label::{LabelKind, LabelView};
pub use layout::{
    AlternateView, AssetsView, CrumbView, LayoutContext, LayoutSlot, LayoutView, NavLinkView,
    SharedLayoutView, SlotContents,
};
pub use phrase::{Anchor, DateText, NamePhrase, Phrase, Quotation};
pub use scheduled_variant::{ScheduledVariant, without_empty};
pub use sentence::{Placeholder, Sentence, SentencePiece};
pub use spacing::join_statements;
