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

pub use advisories::{AdvisoriesView, EntryStatusView, ListEntryView};
pub use advisory::{
    AdvisoryFactsView, AdvisoryView, AudienceChangesView, EffectView, RevisionView, RulingView,
};
pub use audience::{AudienceItemView, AudiencePartView, AudienceView, VerdictGroupView};
pub use bulletin::{BulletinFactsView, BulletinView, SeverityView};
pub use change::ChangeView;
pub use changes::{ChangesView, YearView};
pub use compare::{CompareCellView, CompareRowView, CompareView};
pub use evidence::{LegalBasisView, ReferenceView, ScoreView, StatementView, VulnerabilityView};
pub use gate::{GateLanguageView, GateView};
pub use glossary::{GlossaryView, TermView, TopicView};
pub use held::{ScheduledVariant, without_empty};
pub use home::{HomeView, InvitationView, LegendEntryView, ProductRowView, RowVerdictView};
pub use html::Html;
pub use label::{LabelKind, LabelView};
pub use layout::{
    AlternateView, AssetsView, CrumbView, LayoutContext, LayoutSlot, LayoutView, NavLinkView,
    SharedLayoutView, SlotContents,
};
pub use not_found::NotFoundView;
pub use notice::{NoticeAnswerView, NoticeView};
pub use phrase::{Anchor, DateText, NamePhrase, Phrase, Quotation};
pub use product::{
    ActivityRowView, AlternativeView, AlternativesView, AnswerView, DifferingView,
    ProductFactsView, ProductView, StepsView,
};
pub use prose::{ProseView, TranslationNoticeView};
pub use search::SearchView;
pub use sentence::{Placeholder, Sentence, SentencePiece};
pub use spacing::join_statements;
pub use text_page::TextPageView;
