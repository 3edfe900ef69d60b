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
pub(crate) mod html;
mod label;
mod layout;
mod phrase;
mod scheduled_variant;
mod sentence;
mod spacing;

pub(crate) use body::{ProseView, TranslationNoticeView};
pub(crate) use change::ChangeView;
pub(crate) use evidence::{
    LegalBasisView, ReferenceView, ScoreView, StatementView, VulnerabilityView,
};
pub(crate) use html::Html;
pub(crate) use label::{LabelKind, LabelView};
pub(crate) use layout::{
    AlternateView, AssetsView, CrumbView, LayoutContext, LayoutSlot, LayoutView, NavLinkView,
    SharedLayoutView, SlotContents,
};
pub(crate) use phrase::{Anchor, DateText, NamePhrase, Phrase, Quotation};
pub(crate) use scheduled_variant::{ScheduledVariant, without_empty};
pub(crate) use sentence::{Placeholder, Sentence, SentencePiece};
pub(crate) use spacing::join_statements;
