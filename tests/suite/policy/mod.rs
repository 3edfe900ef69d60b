//! Tests of the policy, on files as an author writes them and on random catalogs.

mod generated;
mod invariants;
mod naive;
mod worked_cases;
mod world;
