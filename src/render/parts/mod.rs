//! What pages share.
//!
//! | file | purpose |
//! |---|---|
//! | `page_context`, `language_context`, `reverse_index` | one page, what a language's pages share, records by what refers to them |
//! | `layout`, `json_ld` | what is around the content, and linked data for search engines |
//! | `scheduled_variants` | states of a part of a page on later days |
//! | `phrase`, `sentence`, `label` | text of an author, a message with names in it, a label |
//! | `answer`, `since`, `authority`, `conditions` | an answer, its first day, its issuers, its conditions |
//! | `alternatives`, `listed_alternatives`, `product_effects` | what to use instead; the labels of products that a record names |
//! | `advisory_state`, `change`, `evidence`, `body` | an advisory's state, a change of verdict, law and sources, Markdown and translations |
//! | `search_terms` | what people may type to find a product |

pub(in crate::render) mod advisory_state;
pub(in crate::render) mod alternatives;
pub(in crate::render) mod answer;
pub(in crate::render) mod authority;
pub(in crate::render) mod body;
pub(in crate::render) mod change;
pub(in crate::render) mod conditions;
pub(in crate::render) mod evidence;
pub(in crate::render) mod json_ld;
pub(in crate::render) mod label;
pub(in crate::render) mod language_context;
pub(in crate::render) mod layout;
pub(in crate::render) mod listed_alternatives;
pub(in crate::render) mod page_context;
pub(in crate::render) mod phrase;
pub(in crate::render) mod product_effects;
pub(in crate::render) mod reverse_index;
pub(in crate::render) mod scheduled_variants;
pub(in crate::render) mod search_terms;
pub(in crate::render) mod sentence;
pub(in crate::render) mod since;
