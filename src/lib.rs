//! x
pub mod artifact;
pub mod diagnostic;
pub mod error;
pub mod load;
pub mod locale;
pub mod model;
pub mod render;
pub mod theme;
