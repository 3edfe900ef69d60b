//! The site as the preview server shows it: a file is made when it is asked for.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostics;
use crate::export;
use crate::model::Date;
use crate::plan::{PlannedPage, SitePlan};
use crate::render::{PageRenderer, Presentation, RenderError};
use crate::world::World;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PreviewFile {
    /// Its bytes, as they would be published.
    pub bytes: Vec<u8>,
    /// Whether it is a page that greenlist rendered.
    pub is_page: bool,
}

/// The site on one day, no page of it made yet.
pub(crate) struct PreviewSite<'a> {
    presentation: &'a Presentation,
    plan: &'a SitePlan<'a>,
    pages: PageRenderer<'a>,
    by_path: FxHashMap<&'a str, &'a PlannedPage>,
}

/// Plans the site for a day, else for that of its settings, else for today, and hands it to `look`.
/// `None` for a world without a presentation.
pub(crate) fn on_day<T>(
    world: &World,
    day: Option<Date>,
    now: jiff::Timestamp,
    look: impl FnOnce(&PreviewSite<'_>) -> T,
) -> Option<T> {
    let presentation = world.presentation.as_ref()?;
    // What is wrong was reported when the content was read.
    let plan = world.plan(world.settings(day, now), &mut Diagnostics::new());
    let pages = plan.pages.iter();
    Some(look(&PreviewSite {
        presentation,
        pages: PageRenderer::new(
            &plan,
            &presentation.locales,
            &presentation.templates,
            &world.bodies,
        ),
        by_path: pages.map(|page| (page.path.as_str(), page)).collect(),
        plan: &plan,
    }))
}

/// The site's languages: the folder of each, and its name in itself.
pub(crate) fn languages(world: &World) -> impl Iterator<Item = (&str, &str)> {
    let locales = world.presentation.iter().flat_map(|of| of.locales.iter());
    locales.map(|locale| {
        let language = world.catalog.site.language(locale.language_id());
        (language.folder.as_str(), locale.text("autonym"))
    })
}

impl PreviewSite<'_> {
    /// Makes the file with a path; `None` where the site has no such file.
    ///
    /// # Errors
    /// When a template has a fault, or a file cannot be read.
    pub(crate) fn file(&self, path: &str) -> Result<Option<PreviewFile>, RenderError> {
        if let Some(page) = self.by_path.get(path) {
            let bytes = self.pages.page(page)?;
            return Ok(Some(PreviewFile {
                bytes,
                is_page: true,
            }));
        }
        let Presentation { theme, locales, .. } = self.presentation;
        let asset = path.strip_prefix("assets/");
        let bytes = match asset.and_then(|name| theme.assets.get(name)) {
            Some(bytes) => Some(bytes.clone()),
            None => export::file(self.plan, locales, &theme.palette, path)?
                .map(|artifact| artifact.bytes),
        };
        Ok(bytes.map(|bytes| PreviewFile {
            bytes,
            is_page: false,
        }))
    }
}
