//! Warnings that are told again by a build that reads nothing.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Origin};

/// A warning that was told.
#[derive(Serialize, Deserialize)]
pub(super) struct Told {
    code: String,
    origin: Place,
    arguments: Vec<(String, String)>,
    related: Option<Place>,
}

#[derive(Serialize, Deserialize)]
struct Place {
    file: String,
    line: u32,
    column: u32,
    width: u32,
}

impl Told {
    pub(super) fn of(diagnostic: &Diagnostic) -> Self {
        Self {
            code: diagnostic.code.name().to_owned(),
            origin: Place::of(&diagnostic.origin),
            arguments: diagnostic
                .arguments
                .iter()
                .map(|(name, value)| (name.to_string(), value.clone()))
                .collect(),
            related: diagnostic.related.as_ref().map(Place::of),
        }
    }

    /// `None` where this program does not know the fault.
    pub(super) fn again(&self) -> Option<Diagnostic> {
        let code = Code::ALL.iter().find(|code| code.name() == self.code)?;
        let mut again = Diagnostic::new(*code, &self.origin.again());
        for (name, value) in &self.arguments {
            again = again.with(name.clone(), value);
        }
        again.related = self.related.as_ref().map(Place::again);
        Some(again)
    }
}

impl Place {
    fn of(origin: &Origin) -> Self {
        Self {
            file: origin.file.to_string(),
            line: origin.line,
            column: origin.column,
            width: origin.width,
        }
    }

    fn again(&self) -> Origin {
        Origin {
            file: self.file.as_str().into(),
            line: self.line,
            column: self.column,
            width: self.width,
        }
    }
}
