//! The site as it is being written: pages are made when somebody looks at them.
//!
//! Nothing is put anywhere. A change is read with what was read of all other files before, so that
//! it shows at once however large the site is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::steps::theme;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::{self, Bodies, Listing};
use crate::model::{Catalog, Date, LanguageId};
use crate::plan::{self, PlannedPage, SitePlan};
use crate::render::{self, Failure, Pages, Reader};
use crate::resolve::{self, Decisions};
use crate::{check, export};

/// A project that is looked at again and again.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    /// The files of the content; `None` where one may have come or gone.
    listing: Option<Listing>,
    /// What files said that have not changed since, by their paths from the root.
    readings: FxHashMap<Arc<str>, Box<[u8]>>,
}

/// Content and theme of one moment, without an error.
pub struct World {
    catalog: Catalog,
    decisions: Decisions,
    reader: Reader,
    shelf: load::Shelf,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its bytes, as they would be published.
    pub bytes: Vec<u8>,
    /// Whether greenlist drew it as a page.
    pub is_page: bool,
}

impl Project {
    /// The project in a folder, of which nothing is known yet.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            listing: None,
            readings: FxHashMap::default(),
        }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file was changed, or is gone; a folder with all that is in it.
    pub fn touch(&mut self, path: &Path) {
        let Ok(inside) = path.strip_prefix(&self.root) else {
            return;
        };
        let known = |listing: &Listing| listing.files().contains(&path.to_owned());
        if !(path.is_file() && self.listing.as_ref().is_some_and(known)) {
            self.listing = None;
        }
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let inside = parts.join("/");
        if self.readings.remove(&*inside).is_none() {
            let folder = format!("{inside}/");
            self.readings.retain(|file, _| !file.starts_with(&folder));
        }
    }

    /// Any file may have changed.
    pub fn touch_all(&mut self) {
        self.listing = None;
        self.readings.clear();
    }

    /// Reads what was touched, and decides anew. `None` where an error keeps the site from being
    /// made; all that is wrong is reported.
    ///
    /// # Errors
    /// When the machine fails.
    pub fn look(
        &mut self,
        on: Option<Date>,
        now: jiff::Timestamp,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<World>, Error> {
        let known = self.readings.iter();
        let readings = load::Readings::new(known.map(|(file, bytes)| (&**file, &**bytes)));
        let listing = match self.listing.take() {
            Some(listing) => listing,
            None => Listing::new(&self.root)?,
        };
        let catalog = load::catalog_again(&listing, Bodies::Reread, &readings, diagnostics);
        self.listing = Some(listing);
        for reading in readings.into_fresh() {
            self.readings.insert(reading.file, reading.bytes);
        }
        let Some(catalog) = catalog? else {
            return Ok(None);
        };
        let reader = theme(&self.root, &catalog, diagnostics)?;
        let decisions = resolve::decisions(&catalog, diagnostics);
        let plan = plan::site(
            &catalog,
            &decisions,
            settings(&catalog, on, now),
            diagnostics,
        );
        check::run(&plan, diagnostics);
        drop(plan);
        let Some(reader) = reader.filter(|_| !diagnostics.has_errors()) else {
            return Ok(None);
        };
        Ok(Some(World {
            catalog,
            decisions,
            reader,
            shelf: load::Shelf::new(&self.root),
        }))
    }
}

impl World {
    /// Looks at the site as it is on a day; by itself on that of its settings, or today's.
    pub fn on<T>(
        &self,
        day: Option<Date>,
        now: jiff::Timestamp,
        look: impl FnOnce(&View<'_>) -> T,
    ) -> T {
        // What is wrong was told when the content was read.
        let mut told = Diagnostics::new();
        let settings = settings(&self.catalog, day, now);
        let plan = plan::site(&self.catalog, &self.decisions, settings, &mut told);
        let Reader {
            locales, templates, ..
        } = &self.reader;
        look(&View {
            world: self,
            plan: &plan,
            pages: Pages::new(&plan, locales, templates, &self.shelf, None),
            by_path: plan
                .pages
                .iter()
                .map(|page| (page.path.as_str(), page))
                .collect(),
        })
    }

    /// Whether its settings give the same pages as another's, whatever its style sheet says.
    pub fn has_pages_of(&self, other: &Self) -> bool {
        self.catalog.site.has_pages_of(&other.catalog.site)
    }

    /// The day that is shown where one is asked for, or none.
    pub fn day(&self, on: Option<Date>, now: jiff::Timestamp) -> Date {
        settings(&self.catalog, on, now).as_of
    }

    /// The site's languages: the folder of each, and what its readers call it.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &str)> {
        let site = &self.catalog.site;
        self.reader.locales.iter().map(|locale| {
            let language = site.language(locale.language_id());
            (language.folder.as_str(), locale.text("autonym"))
        })
    }

    /// The audiences that readers pick: ids, and names in the language with a tag, else in the
    /// source language.
    pub fn audiences(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        let audiences = self.catalog.reader_audiences().into_iter();
        let site = &self.catalog.site;
        let wanted = site
            .language_ids()
            .find(|id| site.language(*id).tag.eq_ignore_ascii_case(tag));
        audiences.map(move |id| {
            let audience = &self.catalog.audiences[id];
            let name = wanted
                .and_then(|language| audience.name.get(language))
                .or_else(|| audience.name.get(LanguageId::SOURCE));
            let slug = audience.slug.as_str();
            (slug, name.map_or(slug, |name| name.as_str()))
        })
    }
}

/// The site on one day, no page of it made yet.
pub struct View<'a> {
    world: &'a World,
    plan: &'a SitePlan<'a>,
    pages: Pages<'a>,
    by_path: FxHashMap<&'a str, &'a PlannedPage>,
}

impl View<'_> {
    /// Makes the file with a path; `None` where the site has no such file.
    ///
    /// # Errors
    /// A fault of the theme, or the machine's.
    pub fn file(&self, path: &str) -> Result<Option<Shown>, Failure> {
        if let Some(page) = self.by_path.get(path) {
            return Ok(Some(Shown {
                bytes: self.pages.page(page)?,
                is_page: true,
            }));
        }
        let asset = path.strip_prefix("assets/");
        let theme = &self.world.reader.theme;
        let asset = asset.and_then(|name| render::asset(theme, name));
        let bytes = match asset {
            Some(bytes) => Some(bytes),
            None => {
                let locales = &self.world.reader.locales;
                export::file(self.plan, locales, &theme.palette, path)?
                    .map(|artifact| artifact.bytes)
            }
        };
        Ok(bytes.map(|bytes| Shown {
            bytes,
            is_page: false,
        }))
    }

    /// The day.
    pub fn as_of(&self) -> Date {
        self.plan.as_of
    }
}

fn settings(catalog: &Catalog, on: Option<Date>, now: jiff::Timestamp) -> plan::Settings {
    let site = &catalog.site;
    plan::Settings {
        // The index is made from finished texts, which a preview has not.
        search: false,
        as_of: plan::as_of(on, now, site.data_date, &site.time_zone),
        pinned: on.or(site.data_date).is_some(),
        base_url: site.base_url.clone(),
        languages: site.language_ids().collect(),
    }
}
