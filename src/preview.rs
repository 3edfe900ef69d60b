//! The site in the preview server: files are made on request.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::artifact::{MemorySink, SitePath};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::export;
use crate::model::Date;
use crate::plan::{self, PlannedPage, SitePlan};
use crate::project::{AttachmentReader, BodyReader};
use crate::render::{PageRenderer, Presentation, RenderError};
use crate::world::World;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PreviewFile {
    /// Its contents, as a build would write them.
    pub bytes: Vec<u8>,
    /// Whether it is a page, not an asset or export.
    pub is_page: bool,
}

/// Files by path.
type Files = BTreeMap<SitePath, Vec<u8>>;

/// The planned site of one day.
pub(crate) struct PreviewSite<'a> {
    presentation: &'a Presentation,
    plan: &'a SitePlan<'a>,
    pages: PageRenderer<'a>,
    by_path: FxHashMap<&'a str, &'a PlannedPage>,
    attachments: &'a AttachmentReader,
    bodies: &'a BodyReader,
    /// The files of the search, made when the search page asks for the first.
    search: Mutex<Option<Arc<Files>>>,
}

/// Plans the site for the day that [`crate::model::Site::day`] gives, as known on that day, and calls
/// `visit` with it. `None` for a world without a presentation.
pub(crate) fn on_day<T>(
    world: &World,
    day: Option<Date>,
    now: jiff::Timestamp,
    visit: impl FnOnce(&PreviewSite<'_>) -> T,
) -> Option<T> {
    let presentation = world.presentation.as_ref()?;
    let settings = world.settings(day, now);
    let known = world.known_on(settings.as_of);
    // Its diagnostics were reported when the content was read.
    let found = &mut Diagnostics::new();
    let plan = match &known {
        Some(known) => plan::site(&known.catalog, &known.decisions, settings, found),
        None => world.plan(settings, found),
    };
    let pages = plan.pages.iter();
    Some(visit(&PreviewSite {
        presentation,
        pages: PageRenderer::new(
            &plan,
            &presentation.locales,
            &presentation.templates,
            &world.bodies,
        ),
        by_path: pages.map(|page| (page.path.as_str(), page)).collect(),
        plan: &plan,
        attachments: &world.attachments,
        bodies: &world.bodies,
        search: Mutex::default(),
    }))
}

/// The folder of each language, and its name in that language.
pub(crate) fn languages(world: &World) -> impl Iterator<Item = (&str, &str)> {
    let locales = world.presentation.iter();
    let locales = locales.flat_map(|presentation| presentation.locales.iter());
    locales.map(|locale| {
        let language = world.catalog.site.language(locale.language_id());
        (language.folder.as_str(), locale.text("autonym"))
    })
}

impl PreviewSite<'_> {
    /// Makes the file with a path; `None` if there is none.
    ///
    /// # Errors
    /// When a template fails, or a file cannot be read.
    pub(crate) fn file(&self, path: &str) -> Result<Option<PreviewFile>, RenderError> {
        if let Some(page) = self.by_path.get(path) {
            return Ok(Some(PreviewFile {
                bytes: self.pages.page(page)?,
                is_page: true,
            }));
        }
        let Presentation { theme, locales, .. } = self.presentation;
        let asset = path.strip_prefix("assets/");
        if let Some(bytes) = asset.and_then(|name| theme.asset_at(name)) {
            return Ok(Some(PreviewFile {
                bytes: bytes.to_vec(),
                is_page: false,
            }));
        }
        let mut scripts = self.pages.scripts(Some(path)).into_iter();
        let bytes = match scripts.find(|(script, _)| script.as_str() == path) {
            Some((_, script)) => Some(self.pages.script(script)?),
            None => match export::attachment(self.plan, self.attachments, path)? {
                Some(bytes) => Some(bytes),
                None => match export::file(self.plan, locales, &theme.palette, path)? {
                    Some(artifact) => Some(artifact.bytes),
                    None => self.search_file(path)?,
                },
            },
        };
        Ok(bytes.map(|bytes| PreviewFile {
            bytes,
            is_page: false,
        }))
    }

    /// A file of the full-text search.
    fn search_file(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut folders = path.splitn(3, '/');
        let path = match (folders.nth(1), SitePath::new(path)) {
            (Some("search"), Some(path)) => path,
            _ => return Ok(None),
        };
        let made = || self.search.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made().clone();
        let files = match known {
            Some(files) => files,
            // Not under the lock: a thread that waits for others here may answer another request.
            None => {
                let sink = MemorySink::new();
                let locales = &self.presentation.locales;
                export::search(self.plan, locales, self.bodies, &sink)?;
                let files = Arc::new(sink.into_files());
                *made() = Some(Arc::clone(&files));
                files
            }
        };
        Ok(files.get(&path).cloned())
    }
}
