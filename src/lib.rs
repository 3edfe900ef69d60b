//! x
pub mod artifact;
pub mod diagnostic;
pub mod error;
pub mod model;
pub mod report;
