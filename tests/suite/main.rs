//! The tests of the program as a whole, in one binary.

#![expect(clippy::expect_used, reason = "a test's helper may fail loudly")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests count to small numbers"
)]

mod addresses;
mod architecture;
mod attachments;
mod audit;
mod cli;
mod countries;
mod editors;
mod fuzzed;
mod golden;
mod grown;
mod guide;
mod held_back;
mod killing;
mod look;
mod mistakes;
mod names;
mod nothing_in_silence;
mod pages;
mod policy;
mod publishing;
mod query;
mod real_sites;
mod rebuilding;
mod searching;
mod server_config;
mod serving;
mod site;
mod theme;
mod translating;
mod translations;
