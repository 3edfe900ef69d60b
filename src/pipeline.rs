//! A stand-in until the real pipeline is merged: finds out whether there is a site.

use std::path::Path;
use std::sync::Arc;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::Date;

/// A step of the build that a person can wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Content and theme.
    Reading,
    /// What holds for whom.
    Deciding,
    /// The pages.
    Rendering,
    /// The last files.
    Writing,
}

/// Is told how far a build is, from several threads.
pub trait Progress: Sync {
    /// A stage begins.
    fn stage(&self, stage: Stage);
    /// That many pages will be rendered.
    fn pages(&self, total: u64);
    /// One of them is.
    fn page_done(&self);
}

/// What is asked of a build.
pub struct Request<'a> {
    /// The folder that holds `content/`.
    pub root: &'a Path,
    /// The day to build for.
    pub on: Option<Date>,
    /// The present moment.
    pub now: jiff::Timestamp,
    /// Instead of that of `site.yaml`.
    pub base_url: Option<String>,
    /// Only these; all if empty.
    pub languages: Vec<String>,
    /// Who is told.
    pub progress: &'a dyn Progress,
}

/// What a build made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Pages in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Texts that were never translated.
    pub missing_translations: usize,
    /// Translations older than their source.
    pub stale_translations: usize,
    /// The day the pages are for.
    pub as_of: Date,
}

/// Checks the content.
///
/// # Errors
/// When the machine fails.
pub fn check(request: &Request, diagnostics: &mut Diagnostics) -> Result<(), Error> {
    request.progress.stage(Stage::Reading);
    let file: Arc<str> = "content/site.yaml".into();
    if !request.root.join(&*file).is_file() {
        diagnostics.push(
            Diagnostic::new(Code::MissingFile, &Origin::file(&file)).with("path", file.to_string()),
        );
    }
    Ok(())
}

/// Builds the site.
///
/// # Errors
/// When the machine fails.
pub fn build(
    request: &Request,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Summary>, Error> {
    check(request, diagnostics)?;
    if diagnostics.has_errors() {
        return Ok(None);
    }
    request.progress.pages(1);
    if let Some(path) = SitePath::new("index.html") {
        let bytes = Vec::new();
        sink.put(Artifact { path, bytes })?;
    }
    request.progress.page_done();
    let today = jiff::tz::TimeZone::UTC.to_datetime(request.now).date();
    Ok(Some(Summary {
        pages: 1,
        languages: 1,
        missing_translations: 0,
        stale_translations: 0,
        as_of: request.on.unwrap_or(today),
    }))
}
