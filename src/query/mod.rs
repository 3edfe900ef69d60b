//! Questions about content: why a verdict holds, what changes, and when.
//!
//! Pure functions from a [`crate::plan::SitePlan`] to values, which can be written as text in a language
//! or as JSON with stable names. Nothing is printed here.
//!
//! | file | content |
//! |---|---|
//! | `find_record` | finds a product, audience or language from the text the user typed |
//! | `answer_summary`, `record_names` | answers without their rulings, and the names of records |
//! | `explain` | the answer for one audience, and the chain of rulings behind it |
//! | `diff` | what changes for readers between two days or two versions of the content |
//! | `change_history` | past and scheduled changes |
//! | `next_change` | the changes of an answer, and the next day on which any answer changes |

mod answer_summary;
mod change_history;
mod diff;
mod explain;
mod find_record;
mod next_change;
mod record_names;

pub(crate) use change_history::history;
pub(crate) use diff::{ComparedPlans, Comparison, days, diff};
pub use explain::{ExplainQuestion, Explanation, explain};
pub use find_record::{audience, target};
pub(crate) use find_record::{language, product};
pub(crate) use next_change::next_change;
pub(crate) use record_names::RecordNames;
