//! Views and templates -> pages.
//!
//! A template gets one view and the messages of its language, nothing else: views never hold the
//! model, and templates never decide a verdict.
//!
//! | file | purpose |
//! |---|---|
//! | `pages` | one file or folder for each page kind |
//! | `parts` | what pages share |
//! | `view` | the small structs that many templates print: phrases, sentences, labels |
//! | `templates`, `template_context`, `template_messages` | the theme's templates and what they see |
//! | `layout_cache` | renders the layout once and fills it for each page |
//! | `minify_template`, `minify_html` | fewer bytes |
//! | `qr_code` | the picture on posters |

mod layout_cache;
mod minify_html;
mod minify_template;
mod pages;
mod parts;
mod qr_code;
mod template_context;
mod template_messages;
mod templates;
pub(crate) mod view;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::locale::Locales;
use crate::plan::PlannedPage;
use crate::theme::Theme;
use std::fmt;

use rayon::prelude::*;

pub use pages::PageRenderer;
pub(crate) use template_messages::TemplateMessages;
pub use templates::Templates;

/// Why pages were not made.
#[derive(Debug)]
pub enum RenderError {
    /// The machine failed.
    Machine(Error),
    /// The theme's author erred.
    Theme(Box<Diagnostic>),
}

impl From<Error> for RenderError {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

impl From<Box<Diagnostic>> for RenderError {
    fn from(fault: Box<Diagnostic>) -> Self {
        Self::Theme(fault)
    }
}

impl fmt::Display for RenderError {
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

impl std::error::Error for RenderError {}

/// Makes every planned page and the theme's assets.
///
/// Pages are made in parallel and handed to the sink one by one: memory does not grow with
/// their number. `done` is called after each. Of several faults that of the first page is reported,
/// whichever thread was faster.
///
/// # Errors
/// When the sink cannot store a file, or a template cannot be rendered.
pub fn pages(
    pages: &PageRenderer<'_>,
    theme: &Theme,
    sink: &dyn Sink,
    done: &(dyn Fn() + Sync),
) -> Result<(), RenderError> {
    assets(theme, sink)?;
    let make = |planned: &PlannedPage| {
        let bytes = pages.page(planned)?;
        let path = planned.path.clone();
        sink.put(Artifact { path, bytes })?;
        done();
        Ok(())
    };
    let mut made: Vec<Result<(), RenderError>> = Vec::new();
    pages
        .planned()
        .par_iter()
        .with_max_len(PAGES_PER_TASK)
        .map(make)
        .collect_into_vec(&mut made);
    made.into_iter().collect()
}

/// How many pages a thread takes at once, at most. Left to itself rayon cuts the pages into about
/// as many pieces as there are threads; whoever ends first then waits for the others' last piece.
const PAGES_PER_TASK: usize = 32;

/// What pages are drawn with.
pub struct Presentation {
    /// Looks and assets.
    pub theme: Theme,
    /// Words and formats.
    pub locales: Locales,
    /// The theme's templates, compiled.
    pub templates: Templates,
}

/// The theme's assets, below `assets/`.
fn assets(theme: &Theme, sink: &dyn Sink) -> Result<(), Error> {
    for (name, bytes) in &theme.assets {
        let path = SitePath::new(&format!("assets/{name}"))
            .ok_or_else(|| Error::Internal(format!("the asset `{name}` has no safe path")))?;
        let bytes = bytes.clone();
        sink.put(Artifact { path, bytes })?;
    }
    Ok(())
}
