//! x
pub mod artifact;
pub mod cli;
pub mod diagnostic;
pub mod emit;
pub mod error;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
<<<<<<< HEAD
pub mod pipeline;
pub mod report;
pub mod resolve;
=======
pub mod render;
>>>>>>> 43ef23e6b7c18128c67ddcc1f6d06f15f11e9fb6
pub mod theme;
