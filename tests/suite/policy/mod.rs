//! Tests of the policy, on files as an author writes them and on random catalogs.

mod acts;
mod answer_cases;
mod answer_lines;
mod answers;
mod generated;
mod invariants;
mod lists_of_changes;
mod model_words;
mod naive;
mod naive_answers;
mod no_verdict_checks;
mod silent_loss;
mod worked_cases;
mod world;
