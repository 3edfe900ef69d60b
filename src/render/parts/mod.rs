//! What several kinds of pages share.
//!
//! | file | purpose |
//! |---|---|
//! | `page_context`, `language_context` | what builders of views get: one page, and what all pages of a language share |
//! | `reverse_index` | records by the records that refer to them |
//! | `layout`, `contact`, `json_ld` | what is around the content; the link for error reports; structured data for search engines |
//! | `list_part` | lists that are split into pages by year |
//! | `scheduled_variants` | pre-rendered future states of a part of a page |
//! | `phrase`, `sentence`, `label` | texts of authors, messages with names and dates in them, labels |
//! | `answer`, `since`, `authority`, `conditions` | an answer; its first day, its issuers, its conditions |
//! | `alternatives`, `listed_alternatives`, `product_effects` | what to use instead; the labels of the products that a record names |
//! | `exceptions`, `duties` | exceptions on application; duties |
//! | `advisory_state`, `change`, `evidence`, `body` | the state of an advisory, a change of verdict, law and sources, Markdown and translations |
//! | `lookup`, `search_terms` | the lookup of products; the names by which it finds them |
//! | `grouping` | removes repetitions and groups items |

mod advisory_state;
mod alternatives;
mod answer;
mod authority;
mod body;
mod change;
mod conditions;
mod contact;
mod duties;
mod evidence;
mod exceptions;
mod grouping;
mod json_ld;
mod label;
mod language_context;
mod layout;
mod list_part;
mod listed_alternatives;
mod lookup;
mod page_context;
mod phrase;
mod product_effects;
mod reverse_index;
mod scheduled_variants;
mod search_terms;
mod sentence;
mod since;

pub(crate) use alternatives::{AlternativeChoice, AudienceAlternatives};
pub(crate) use authority::{authorities, by_issuer, legal_basis};
pub(crate) use body::RenderedText;
pub(crate) use change::{ChangeSubject, newest_first, soonest_first};
pub(crate) use conditions::conditions_of_ruling;
pub(crate) use contact::percent_encoded;
pub(crate) use grouping::{grouped, unique};
pub(crate) use json_ld::{JsonLdBuilder, JsonLdObject};
pub(crate) use label::needs_alternative;
pub(crate) use language_context::{LanguageContext, MenuEntry};
pub(crate) use layout::{LayoutKey, PageMetadata, alternate, has_feed};
pub(crate) use listed_alternatives::{ListedAlternative, ListedAlternatives};
pub(crate) use lookup::{LookupScript, as_script};
pub(crate) use page_context::{AudienceAnswer, LOOKUP_NONE, NOT_LISTED, PageContext};
pub(crate) use phrase::{name, text};
pub(crate) use reverse_index::ReverseIndex;
pub(crate) use sentence::SentenceBuilder;
pub(crate) use since::AuthorityStyle;
