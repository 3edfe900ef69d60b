//! Questions about content: why a verdict holds, what changes, and when.
//!
//! Pure functions from a [`crate::plan::SitePlan`] to values, which can be written as text in a language
//! or as JSON with stable names. Nothing is printed here.
//!
//! | file | content |
//! |---|---|
//! | `find_record` | finds a product, audience or language from the text the user typed |
//! | `row_summary`, `answer_json` | rows of answers with the ids of records, and answers as JSON |
//! | `record_names`, `row_names` | the names of records, and answers and their rows in words |
//! | `explain` | the answer for one audience, and the chain of rulings behind it |
//! | `diff` | what changes for readers between two days or two versions of the content |
//! | `change_history` | past and scheduled changes |
//! | `record_list` | the records of a site, with their answers and states |
//! | `next_change` | the next day on which any answer changes |
//! | `valid_until` | the last day on which a site holds |

mod answer_json;
mod change_history;
mod diff;
mod explain;
mod find_record;
mod next_change;
mod record_list;
mod record_names;
mod row_names;
mod row_summary;
mod valid_until;

pub(crate) use answer_json::AnswerJson;
pub use change_history::history;
pub(crate) use diff::days;
pub use diff::{ComparedPlans, Comparison, diff};
pub use explain::{ExplainQuestion, Explanation, explain};
pub(crate) use find_record::{activity, language, product};
pub use find_record::{audience, target};
pub use next_change::next_change;
pub(crate) use record_list::{ListedKind, record_list};
pub(crate) use record_names::RecordNames;
pub use row_summary::OutcomeSummary;
pub(crate) use valid_until::valid_until;
