//! From disk to the model.

mod theme;

pub use theme::theme;
