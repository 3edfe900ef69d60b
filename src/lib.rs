//! x
pub mod artifact;
pub mod diagnostic;
pub mod emit;
pub mod error;
pub mod markdown;
pub mod model;
