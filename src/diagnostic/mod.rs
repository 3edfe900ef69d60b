//! Diagnostics: a code, a location, and the arguments of the message.
//!
//! A diagnostic contains no text. `report` makes it in the user's language
//! from the code (`diagnostic-<code>` in a Fluent file) and the arguments.

mod acceptance;
mod characters;
mod code;
mod collector;
mod meant_word;
mod nearest;
mod origin;

use std::borrow::Cow;

pub use acceptance::{Acceptance, AcceptancePlace, AcceptedWarning};
pub(crate) use characters::{
    code_point, find_control, is_blank, is_control, is_hidden, is_invisible,
};
pub use code::{Code, Severity};
pub use collector::{Diagnostics, LISTED_OF_FILE};
pub(crate) use meant_word::meant_word;
pub(crate) use nearest::nearest;
pub use origin::Origin;
pub(crate) use origin::place_number;

/// A diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The location to look at first.
    pub origin: Origin,
    /// The code.
    pub code: Code,
    /// The arguments of the message, such as `found` or `nearest`.
    pub arguments: Vec<(Cow<'static, str>, String)>,
    /// The related location, if two records conflict.
    pub related: Option<Origin>,
}

impl Diagnostic {
    /// A diagnostic of the given code at the given location.
    pub fn new(code: Code, origin: &Origin) -> Self {
        Self {
            origin: origin.clone(),
            code,
            arguments: Vec::new(),
            related: None,
        }
    }

    /// Adds an argument of the message.
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.arguments.push((name.into(), value.into()));
        self
    }

    /// Adds the known name that may have been meant, if there is one.
    pub(crate) fn with_nearest(self, nearest: Option<impl Into<String>>) -> Self {
        match nearest {
            Some(nearest) => self.with("nearest", nearest),
            None => self,
        }
    }

    /// Replaces the known name that may have been meant.
    pub(crate) fn set_nearest(&mut self, nearest: Option<String>) {
        self.arguments.retain(|(name, _)| name != "nearest");
        let nearest = nearest.map(|nearest| ("nearest".into(), nearest));
        self.arguments.extend(nearest);
    }

    /// Sets the related location.
    pub fn related(mut self, origin: &Origin) -> Self {
        self.related = Some(origin.clone());
        self
    }

    /// The value of an argument.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find_map(|(key, value)| (key == name).then_some(value.as_str()))
    }

    /// The severity.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
