//! What a build remembers of its content, so that the next one does only what is new.

mod input;
mod told;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::make::Indexed;
use super::{Request, Summary};
use crate::artifact::SitePath;
use crate::diagnostic::Diagnostics;
use crate::error::{Act, Error};
use crate::load::Listing;
use crate::memo::{self, Moment, Stamp};
use crate::model::{Date, Site};
use crate::plan::{self, SearchPart};
use crate::render::{self, Files};

use input::{Input, inputs, is_shared};
use told::Told;

/// A build's view of the files it reads, and what an earlier one remembered.
pub(super) struct Memory<'a> {
    file: &'a Path,
    now: Seen,
    /// Of each file of now, by its path: another number where it is another file.
    numbers: OnceLock<Arc<Files>>,
    before: Option<Remembered>,
}

/// What was there when a build began.
#[derive(Debug, Serialize, Deserialize)]
struct Seen {
    program: Program,
    asked: Asked,
    inputs: Vec<Input>,
}

/// Another program makes other pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Program {
    version: String,
    stamp: Stamp,
}

/// What a build was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Asked {
    on: Option<Date>,
    base_url: Option<String>,
    search: bool,
    languages: Vec<String>,
}

/// What a finished build knows.
#[derive(Serialize, Deserialize)]
struct Remembered {
    seen: Seen,
    summary: Summary,
    calendar: Calendar,
    told: Vec<Told>,
    pages: Vec<(String, u64)>,
    /// What machine forms were made from, and where they are.
    exports: (Option<u64>, Vec<String>),
    /// For each part of a search index: the number of its texts, and its files.
    searches: Vec<(u64, Vec<String>)>,
}

/// What decides the day of a build that was asked for none.
#[derive(Serialize, Deserialize)]
struct Calendar {
    data_date: Option<Date>,
    time_zone: String,
}

impl<'a> Memory<'a> {
    /// Looks at the files before one is read, and at what is remembered. `None` where something
    /// cannot be looked at: then the build remembers nothing.
    pub(super) fn open(file: &'a Path, listing: &Listing, request: &Request<'_>) -> Option<Self> {
        let looked = Moment::now();
        let (inputs, before) = rayon::join(
            || inputs(listing, looked),
            || memo::read::<Remembered>(file),
        );
        let program = std::env::current_exe().ok()?;
        let now = Seen {
            program: Program {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                stamp: Stamp::of(&program).ok()??,
            },
            asked: Asked {
                on: request.on,
                base_url: request.base_url.clone(),
                search: request.search,
                languages: request.languages.clone(),
            },
            inputs: inputs.ok()?,
        };
        let mut memory = Self {
            file,
            now,
            numbers: OnceLock::new(),
            before,
        };
        memory.recognize(request.root);
        Some(memory)
    }

    /// A number for each file.
    pub(super) fn numbers(&self) -> &Arc<Files> {
        self.numbers.get_or_init(|| {
            let inputs = self.now.inputs.iter();
            let numbers = inputs.map(|input| (input.path.clone(), input.number));
            Arc::new(numbers.collect())
        })
    }

    /// A number for what reads all files: the program, and the languages it looks for.
    pub(super) fn reader(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.now.program.hash(&mut hasher);
        let site = known(&self.now.inputs, "content/site.yaml");
        site.map(|site| site.number).hash(&mut hasher);
        hasher.finish()
    }

    fn recognize(&mut self, root: &Path) {
        let Some(before) = &self.before else {
            return;
        };
        let before = &before.seen.inputs;
        self.now.inputs.par_iter_mut().for_each(|input| {
            if let Some(known) = known(before, &input.path) {
                input.recognize(known, root);
            }
        });
    }

    /// The summary of the earlier build, and its warnings, if this one would do the same.
    pub(super) fn unchanged(&self, request: &Request<'_>) -> Option<(Summary, Diagnostics)> {
        let before = self.before.as_ref()?;
        let calendar = &before.calendar;
        let day = plan::as_of(
            request.on,
            request.now,
            calendar.data_date,
            &calendar.time_zone,
        );
        let same = before.seen.program == self.now.program
            && before.seen.asked == self.now.asked
            && self.has_same_inputs(before)
            && day == before.summary.as_of;
        if !same {
            return None;
        }
        let mut told = Diagnostics::new();
        for warning in &before.told {
            told.push(warning.again()?);
        }
        Some((before.summary, told))
    }

    fn has_same_inputs(&self, before: &Remembered) -> bool {
        let (before, now) = (&before.seen.inputs, &self.now.inputs);
        let mut both = before.iter().zip(now);
        before.len() == now.len()
            && both.all(|(before, now)| before.path == now.path && before.number == now.number)
    }

    /// What to remember of a build that left all as it was: nothing, unless files that had to be
    /// read to be known need not be read again.
    pub(super) fn renewed(self) -> Option<Remembering> {
        let before = self.before?;
        let mut both = before.seen.inputs.iter().zip(&self.now.inputs);
        both.any(|(before, now)| now.is_surer(before))
            .then(|| Remembering {
                file: self.file.to_owned(),
                remembered: Remembered {
                    seen: self.now,
                    ..before
                },
            })
    }

    /// What pages are compared by; it is told once.
    pub(super) fn of_pages(&mut self, day: Date) -> render::Memory {
        let mut shared = DefaultHasher::new();
        (&self.now.program, &self.now.asked, day).hash(&mut shared);
        for input in &self.now.inputs {
            input.path.hash(&mut shared);
            if is_shared(&input.path) {
                input.number.hash(&mut shared);
            }
        }
        render::Memory {
            files: Arc::clone(self.numbers()),
            shared: shared.finish(),
            pages: match &mut self.before {
                Some(before) => std::mem::take(&mut before.pages).into_iter().collect(),
                None => FxHashMap::default(),
            },
        }
    }

    /// The machine forms of the earlier build, if it made them from the same facts.
    pub(super) fn of_exports(&self, facts: Option<u64>) -> Option<Vec<SitePath>> {
        let (known, paths) = &self.before.as_ref()?.exports;
        (facts.is_some() && *known == facts)
            .then(|| paths.iter().map(|path| SitePath::new(path)).collect())
            .flatten()
    }

    /// The parts of search indexes that the earlier build made from the same texts.
    pub(super) fn of_searches(&self, now: &[(SearchPart, u64)]) -> Vec<Indexed> {
        let Some(before) = &self.before else {
            return Vec::new();
        };
        let same = now.iter().filter_map(|(part, number)| {
            let (_, paths) = before.searches.iter().find(|(known, _)| known == number)?;
            let paths: Option<Vec<_>> = paths.iter().map(|path| SitePath::new(path)).collect();
            Some((*part, paths?))
        });
        same.collect()
    }

    /// What to remember once the site is in its place.
    pub(super) fn remembering(self, site: &Site, told: &Diagnostics, done: Done) -> Remembering {
        let (facts, exports) = done.exports;
        let (searched, searches) = done.searches;
        Remembering {
            file: self.file.to_owned(),
            remembered: Remembered {
                seen: self.now,
                summary: done.summary,
                calendar: Calendar {
                    data_date: site.data_date,
                    time_zone: site.time_zone.clone(),
                },
                told: told.sorted().into_iter().map(Told::of).collect(),
                searches: remembered(&searches, &searched),
                pages: done.pages,
                exports: (facts, exports.iter().map(SitePath::to_string).collect()),
            },
        }
    }
}

/// The file with a path among those of a build, which are sorted.
fn known<'i>(inputs: &'i [Input], path: &str) -> Option<&'i Input> {
    let at = inputs.binary_search_by(|input| input.path.as_str().cmp(path));
    at.ok().map(|at| &inputs[at])
}

/// What a build made, and from what.
pub(super) struct Done {
    pub(super) summary: Summary,
    pub(super) pages: render::Made,
    /// The number of what machine forms were made from, and where they are.
    pub(super) exports: (Option<u64>, Vec<SitePath>),
    /// The number of the texts of each part of an index, and the part.
    pub(super) searches: (Vec<(SearchPart, u64)>, Vec<Indexed>),
}

/// Parts of search indexes, each with the number of its texts.
fn remembered(searches: &[Indexed], searched: &[(SearchPart, u64)]) -> Vec<(u64, Vec<String>)> {
    let numbered = searches.iter().filter_map(|(part, paths)| {
        let (_, number) = searched.iter().find(|(known, _)| known == part)?;
        Some((*number, paths.iter().map(SitePath::to_string).collect()))
    });
    numbered.collect()
}

/// What a build will remember. The memory must never be ahead of the site or behind it: forget
/// before the site changes, keep afterwards.
pub struct Remembering {
    file: PathBuf,
    remembered: Remembered,
}

impl Remembering {
    /// Forgets the earlier build.
    ///
    /// # Errors
    /// When its memory cannot be removed: the next build would believe it.
    pub fn forget(&self) -> Result<(), Error> {
        forget(&self.file)
    }

    /// Remembers this one. That it cannot be written costs the next build time and no more.
    pub fn keep(&self) {
        if memo::write(&self.file, &self.remembered).is_err() {
            let _ = forget(&self.file);
        }
    }
}

/// Removes a memory, if there is one.
///
/// # Errors
/// When it cannot be removed.
pub fn forget(file: &Path) -> Result<(), Error> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::file(Act::Remove, file)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
