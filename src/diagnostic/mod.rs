//! What an author got wrong: a code, where, and the arguments of its sentence.
//!
//! A diagnostic holds no words. `cli` and `serve` make them, in the editor's language,
//! from the code (`diagnostic-<code>` in a Fluent file) and the arguments.

mod code;
mod collector;
mod nearest;
mod origin;

use std::borrow::Cow;

pub use code::{Code, Severity};
pub use collector::Diagnostics;
pub use nearest::nearest;
pub use origin::Origin;

/// One fault, told once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The first place a person should look at.
    pub origin: Origin,
    /// Which rule was broken.
    pub code: Code,
    /// Named values for the sentence, such as `found` or `nearest`.
    pub arguments: Vec<(Cow<'static, str>, String)>,
    /// The second place, where two records disagree.
    pub related: Option<Origin>,
}

impl Diagnostic {
    /// A fault of the given kind at the given place.
    pub fn new(code: Code, origin: &Origin) -> Self {
        Self {
            origin: origin.clone(),
            code,
            arguments: Vec::new(),
            related: None,
        }
    }

    /// Adds a named value for the sentence.
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.arguments.push((name.into(), value.into()));
        self
    }

    /// Names the other record that takes part in the fault.
    pub fn related(mut self, origin: &Origin) -> Self {
        self.related = Some(origin.clone());
        self
    }

    /// The value of a named argument, if it was given.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find_map(|(key, value)| (key == name).then_some(value.as_str()))
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
