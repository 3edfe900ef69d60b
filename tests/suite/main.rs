//! The tests of the program as a whole, in one binary.

#![expect(clippy::expect_used, reason = "a test's helper may fail loudly")]

mod architecture;
mod cli;
mod demonstration;
mod inquiry;
mod policy;
