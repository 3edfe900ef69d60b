//! Views and templates -> pages.
//!
//! A template sees one view and the words of its language, nothing else: views never hold the
//! model, and templates never decide a verdict.

mod build;
mod shell;
mod style;
mod templates;
pub mod view;
mod words;

use std::fmt;

use rayon::prelude::*;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::locale::Locales;
use crate::plan::SitePlan;
use crate::theme::Theme;

pub use build::Pages;
pub use style::compact_style;
pub use templates::Templates;
pub use words::Words;

/// Why pages were not made.
#[derive(Debug)]
pub enum Failure {
    /// The machine failed.
    Machine(Error),
    /// The theme's author erred.
    Theme(Box<Diagnostic>),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

impl From<Box<Diagnostic>> for Failure {
    fn from(fault: Box<Diagnostic>) -> Self {
        Self::Theme(fault)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Machine(error) => error.fmt(f),
            Self::Theme(fault) => write!(
                f,
                "{}:{}: {}",
                fault.origin.file,
                fault.origin.line,
                fault.argument("detail").unwrap_or_default()
            ),
        }
    }
}

impl std::error::Error for Failure {}

/// Makes every planned page and the theme's assets; gives the number of pages.
///
/// Pages are made in parallel and handed to the sink one by one: memory does not grow with
/// their number. `done` is called after each. Of several faults the first page's is told,
/// whichever thread was faster.
///
/// # Errors
/// When the sink cannot store a file, or a template cannot be rendered.
pub fn pages(
    plan: &SitePlan<'_>,
    theme: &Theme,
    locales: &Locales,
    templates: &Templates,
    sink: &dyn Sink,
    done: &(dyn Fn() + Sync),
) -> Result<usize, Failure> {
    assets(theme, sink)?;
    let pages = Pages::new(plan, locales, templates);
    let failure = plan.pages.par_iter().find_map_first(|planned| {
        let made = pages.page(planned).map_err(Failure::from);
        let stored = made.and_then(|bytes| {
            let path = planned.path.clone();
            sink.put(Artifact { path, bytes }).map_err(Failure::from)
        });
        done();
        stored.err()
    });
    match failure {
        Some(failure) => Err(failure),
        None => Ok(plan.pages.len()),
    }
}

/// The theme's assets, below `assets/`.
fn assets(theme: &Theme, sink: &dyn Sink) -> Result<(), Error> {
    for (name, bytes) in &theme.assets {
        let path = SitePath::new(&format!("assets/{name}"))
            .ok_or_else(|| Error::Internal(format!("the asset `{name}` has no safe path")))?;
        let bytes = published(name, bytes);
        sink.put(Artifact { path, bytes })?;
    }
    Ok(())
}

/// An asset as it is published: style sheets without what only their authors read.
fn published(name: &str, bytes: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(css) if name.ends_with(".css") => compact_style(css).into_bytes(),
        Ok(_) | Err(_) => bytes.to_vec(),
    }
}
