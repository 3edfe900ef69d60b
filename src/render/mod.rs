//! Views and templates -> pages.
//!
//! A template sees one view and the words of its language, nothing else: views never hold the
//! model, and templates never decide a verdict.

#[cfg(test)]
mod fixture;
mod style;
mod templates;
pub mod view;
mod words;

pub use style::compact_style;
pub use templates::Templates;
pub use words::Words;
