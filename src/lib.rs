//! x
pub mod artifact;
pub mod cli;
pub mod diagnostic;
pub mod emit;
pub mod error;
pub mod export;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod report;
pub mod resolve;
pub mod theme;
