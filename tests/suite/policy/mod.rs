//! The policy, asked through files as an author writes them, and of random catalogs.

mod generated;
mod invariants;
mod naive;
mod worked_cases;
mod world;
