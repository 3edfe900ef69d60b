//! The serializable structs that the views of several page kinds share.
//!
//! Views contain finished text: URLs are relative to the page, dates are formatted, messages with
//! arguments are [`Sentence`]s. Messages without arguments are in
//! [`TemplateMessages`](super::TemplateMessages). Apart from [`Label`](crate::resolve::Label),
//! nothing here depends on the model or on decisions.
//!
//! A field that may be absent is an `Option` and is always serialized: to Tera a missing key is an
//! error, and `None` is false.
//!
//! | file | purpose |
//! |---|---|
//! | `html` | the markup of the smallest parts |
//! | `phrase`, `label`, `sentence`, `spacing` | texts of authors, labels, messages with pieces in them and the spaces around names |
//! | `layout`, `scheduled_variant` | what is around the content; a part of a page and its days |
//! | `answer`, `change` | the rows of an answer, and how they change |
//! | `lookup` | the lookup of products |
//! | `body`, `evidence` | sections of a text, law and sources |

mod answer;
mod body;
mod change;
mod evidence;
pub(crate) mod html;
mod label;
mod layout;
mod lookup;
mod phrase;
mod scheduled_variant;
mod sentence;
mod spacing;

pub(crate) use answer::{AnswerRowView, InsteadView};
pub(crate) use body::{ProseView, TranslationNoticeView};
pub(crate) use change::{ChangeLineView, ChangeView};
pub(crate) use evidence::{
    AttachmentView, BasisGroupView, DutyView, LegalBasisView, ReferenceView, ScoreView,
    StatementView, VulnerabilityView,
};
pub(crate) use html::Html;
pub(crate) use label::LabelView;
pub(crate) use layout::{
    AlternateView, AssetsView, CrumbView, LayoutContext, LayoutSlot, LayoutView, NavLinkView,
    SharedLayoutView, SlotContents,
};
pub(crate) use lookup::LookupView;
pub(crate) use phrase::{Anchor, DateText, NamePhrase, Phrase, Quotation};
pub(crate) use scheduled_variant::{ScheduledVariant, without_empty};
pub(crate) use sentence::{Placeholder, Sentence, SentencePiece};
pub(crate) use spacing::join_statements;
