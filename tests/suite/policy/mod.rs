//! The policy, asked through files as an author writes them.

mod worked_cases;
mod world;
