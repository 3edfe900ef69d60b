//! Renders pages: the plan -> views -> templates -> HTML.
//!
//! A template gets one view and the messages of its language, nothing else: views do not contain the
//! model, and templates do not decide verdicts.
//!
//! | file | purpose |
//! |---|---|
//! | `pages` | one file or folder for each page kind |
//! | `parts` | what several page kinds share |
//! | `view` | the small structs that many templates print: phrases, sentences, labels |
//! | `templates`, `template_messages` | the theme's templates, and the messages that they get |
//! | `asset_function` | what templates call for the address of an asset |
//! | `template_errors`, `template_limits` | errors of templates with their places; limits on what a template does |
//! | `layout_cache` | splits the rendered layout and fills it for each page |
//! | `fallback_words` | marks English fallback text on pages in another language |
//! | `html_cache` | rendered parts that are the same on several pages |
//! | `minify_template`, `minify_html` | remove whitespace from templates, and tags that HTML implies from pages |
//! | `qr_code` | the QR codes on posters |

mod asset_function;
mod fallback_words;
mod html_cache;
mod layout_cache;
mod minify_html;
mod minify_template;
mod pages;
mod parts;
mod qr_code;
mod template_context;
mod template_errors;
mod template_limits;
mod template_messages;
mod templates;
pub(crate) mod view;

use crate::artifact::{Sink, SitePath};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::locale::Locales;
use crate::plan::PlannedPage;
use crate::theme::Theme;
use std::fmt;

use rayon::prelude::*;

pub(crate) use pages::DataScript;
pub use pages::PageRenderer;
pub use template_limits::{OUTPUT_LIMIT, RANGE_LIMIT};
pub(crate) use template_messages::TemplateMessages;
pub use templates::Templates;

/// Why pages could not be rendered.
#[derive(Debug)]
pub enum RenderError {
    /// An input or output error.
    Machine(Error),
    /// An error in a template.
    Theme(Box<Diagnostic>),
}

impl From<Error> for RenderError {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

impl From<Box<Diagnostic>> for RenderError {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self::Theme(diagnostic)
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Machine(error) => error.fmt(f),
            Self::Theme(diagnostic) => write!(
                f,
                "{}:{}: {}",
                diagnostic.origin.file,
                diagnostic.origin.line,
                diagnostic.argument("detail").unwrap_or_default()
            ),
        }
    }
}

impl std::error::Error for RenderError {}

/// Writes every planned page, the scripts with data and the theme's assets to the sink.
///
/// Pages are rendered in parallel and written one by one, so that memory does not grow with their
/// number. `done` is called after each. Of several errors the one of the first page is returned,
/// regardless of the threads.
///
/// # Errors
/// When the sink cannot write a file, or a template cannot be rendered.
pub fn pages(
    pages: &PageRenderer<'_>,
    theme: &Theme,
    sink: &dyn Sink,
    done: &(dyn Fn() + Sync),
) -> Result<(), RenderError> {
    assets(theme, sink)?;
    let scripts = pages.scripts(None);
    let put = |(path, script): &(SitePath, DataScript<'_>)| {
        sink.put(path, &pages.script(*script)?)?;
        Ok::<(), RenderError>(())
    };
    let error = scripts.par_iter().map(put).find_map_first(Result::err);
    error.map_or(Ok(()), Err)?;
    let render = |html: &mut Vec<u8>, planned: &PlannedPage| {
        html.clear();
        pages.page_into(html, planned)?;
        sink.put(&planned.path, html)?;
        done();
        Ok(())
    };
    // `try_for_each` would return any of several errors.
    let error = pages
        .planned()
        .par_iter()
        .with_max_len(PAGES_PER_TASK)
        .map_init(|| Vec::with_capacity(PAGE_BYTES), render)
        .find_map_first(Result::err);
    error.map_or(Ok(()), Err)
}

/// The greatest number of pages that a thread takes at once. By default rayon splits the pages into
/// about as many tasks as there are threads, and threads that finish early would be idle.
const PAGES_PER_TASK: usize = 32;

/// Most pages are smaller: growing copies what was written.
const PAGE_BYTES: usize = 32 * 1024;

/// What pages are rendered with.
pub struct Presentation {
    /// The theme's settings and assets.
    pub theme: Theme,
    /// Messages and formats.
    pub locales: Locales,
    /// The theme's templates, compiled.
    pub templates: Templates,
}

/// Writes the theme's assets into `assets/`.
fn assets(theme: &Theme, sink: &dyn Sink) -> Result<(), Error> {
    let names = &theme.published_assets;
    for (name, bytes) in &theme.assets {
        let own_name = names.is_written_out(name).then_some(name.as_str());
        for name in std::iter::once(names.published(name)).chain(own_name) {
            let path = SitePath::new(&format!("assets/{name}"))
                .ok_or_else(|| Error::Internal(format!("the asset `{name}` has no safe path")))?;
            sink.put(&path, bytes)?;
        }
    }
    Ok(())
}
