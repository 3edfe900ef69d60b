//! Questions about content: why a verdict holds, what changes, and when.
//!
//! Pure functions from a [`crate::plan::SitePlan`] to values; each value says itself in the words
//! of a language, or as JSON with stable names. Nothing is printed here.
//!
//! | file | idea |
//! |---|---|
//! | `subject` | what was typed -> the product, audience or language that is meant |
//! | `said`, `names` | what a reader is told, and how a language names things |
//! | `explain` | the answer for one audience, and the chain of rulings behind it |
//! | `diff` | what changes for readers between two days or two versions of the content |
//! | `history` | what has changed, and what will |
//! | `next_change` | the next day on which any verdict changes |

mod diff;
mod explain;
mod history;
mod names;
mod next_change;
mod said;
mod subject;

pub use diff::{
    ComparedPlans, Comparison, DiffEntry, DiffGroup, Difference, DifferingPeriod, PageCounts,
    TextChange, days, diff,
};
pub use explain::{ExplainQuestion, Explanation, RulingChain, explain};
pub use history::{ChangeHistory, history};
pub use next_change::next_change;
pub use said::AnswerSummary;
pub use subject::{audience, language, product, target};
