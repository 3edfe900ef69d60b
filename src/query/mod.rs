//! Questions about content: why a verdict holds, what changes, and when.
//!
//! Pure functions from a [`crate::plan::SitePlan`] to values; each value says itself in the words
//! of a language, or as JSON with stable names. Nothing is printed here.
//!
//! | file | idea |
//! |---|---|
//! | `find_record` | what was typed -> the product, audience or language that is meant |
//! | `answer_summary`, `record_names` | what a reader is told, and how a language names things |
//! | `explain` | the answer for one audience, and the chain of rulings behind it |
//! | `diff` | what changes for readers between two days or two versions of the content |
//! | `change_history` | what has changed, and what will |
//! | `next_change` | the next day on which any verdict changes |

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
