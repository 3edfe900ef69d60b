//! What is shown now, and who is to be told when that changes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch;

use super::day_renderer::DayRenderers;
use super::file_watcher::ChangedFiles;
use super::{ServeObserver, ServeOptions};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::error::Error;
use crate::model::Date;
use crate::pipeline;
use crate::project::Project;
use crate::report::terminal::{self, ColourMode};
use crate::report::{self, Messages};

/// Faults that are shown in full, and warnings that are listed: more help nobody at once.
const MAX_SHOWN: usize = 20;

/// An editor's desk.
pub(super) struct PreviewState {
    pub(super) words: Messages,
    /// The tag of the editor's language.
    pub(super) language: String,
    on: Option<Date>,
    clock: fn() -> jiff::Timestamp,
    project: Mutex<Project>,
    snapshot: RwLock<Arc<PreviewSnapshot>>,
    state: watch::Sender<ChangeCounters>,
    observer: Arc<dyn ServeObserver>,
}

/// Counts what changes, so that a page knows whether it is the latest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ChangeCounters {
    /// How often pages may have changed.
    pub(super) pages: u64,
    /// How often nothing but a style sheet did.
    pub(super) style: u64,
    /// How often what is wrong may have changed.
    pub(super) faults: u64,
}

/// What is shown.
#[derive(Default)]
pub(super) struct PreviewSnapshot {
    pub(super) state: ChangeCounters,
    /// The last good site, if there was one.
    pub(super) renderers: Option<Arc<DayRenderers>>,
    /// What keeps the site from being made, each with its lines.
    pub(super) faults: Vec<String>,
    /// How many faults there are, shown or not.
    pub(super) error_count: usize,
    /// What should be looked at, a line each.
    pub(super) warnings: Vec<String>,
    /// How many warnings there are, listed or not.
    pub(super) warning_count: usize,
}

impl PreviewState {
    pub(super) fn new(order: ServeOptions, root: PathBuf, witness: Arc<dyn ServeObserver>) -> Self {
        Self {
            words: order.words,
            language: order.language,
            on: order.on,
            clock: order.clock,
            project: Mutex::new(Project::cached(&root)),
            snapshot: RwLock::default(),
            state: watch::Sender::default(),
            observer: witness,
        }
    }

    /// The folder that holds `content`.
    pub(super) fn root(&self) -> PathBuf {
        self.project().root().to_owned()
    }

    /// What is shown now.
    pub(super) fn snapshot(&self) -> Arc<PreviewSnapshot> {
        let scene = self.snapshot.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&scene)
    }

    /// The day that the server was asked to show.
    pub(super) fn on(&self) -> Option<Date> {
        self.on
    }

    /// Is told of every change.
    pub(super) fn subscribe(&self) -> watch::Receiver<ChangeCounters> {
        self.state.subscribe()
    }

    /// Reads what changed, and shows it; or, on a fault, what was there and the fault.
    pub(super) fn refresh(&self, touched: ChangedFiles) {
        let mut project = self.project();
        let may_be_style = touched.is_style_only(project.root());
        match touched {
            ChangedFiles::All => project.touch_all(),
            ChangedFiles::Files(paths) => paths.iter().for_each(|path| project.touch(path)),
        }
        let mut found = Diagnostics::new();
        let looked = pipeline::preview(&mut project, self.on, (self.clock)(), &mut found);
        let before = self.snapshot();
        let mut next = self.snapshot_of(project.root(), &found);
        drop(project);
        next.state = before.state;
        next.state.faults += 1;
        next.renderers = match looked {
            Ok(Some(world)) => {
                let has_same_pages =
                    |before: &Arc<DayRenderers>| before.world().has_pages_of(&world);
                let style_only = may_be_style
                    && before.error_count == 0
                    && before.renderers.as_ref().is_some_and(has_same_pages);
                let count = match style_only {
                    true => &mut next.state.style,
                    false => &mut next.state.pages,
                };
                *count += 1;
                self.observer.refreshed(&found);
                Some(Arc::new(DayRenderers::new(world, self.clock)))
            }
            Ok(None) => {
                self.observer.refreshed(&found);
                before.renderers.clone()
            }
            Err(error) => {
                self.observer.failed(&error);
                next.error_count += 1;
                next.faults.push(self.error_message(&error));
                before.renderers.clone()
            }
        };
        let state = next.state;
        *self
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        self.state.send_replace(state);
    }

    fn snapshot_of(&self, root: &Path, found: &Diagnostics) -> PreviewSnapshot {
        let sorted = found.sorted();
        let of = |severity| {
            let all = sorted.iter();
            move || {
                all.clone()
                    .filter(move |fault| fault.severity() == severity)
            }
        };
        let (faults, warnings) = (of(Severity::Error), of(Severity::Warning));
        let source = |file: &str| {
            let bytes = std::fs::read(root.join(file)).ok()?;
            Some(String::from_utf8_lossy(&bytes).into_owned())
        };
        let explain =
            |fault: &&Diagnostic| terminal::full(fault, &self.words, &source, ColourMode::Off);
        PreviewSnapshot {
            faults: faults().take(MAX_SHOWN).map(explain).collect(),
            error_count: faults().count(),
            warnings: warnings()
                .take(MAX_SHOWN)
                .map(|fault| terminal::short(fault, &self.words))
                .collect(),
            warning_count: warnings().count(),
            ..PreviewSnapshot::default()
        }
    }

    fn error_message(&self, error: &Error) -> String {
        report::error_message(error, &self.words)
    }

    fn project(&self) -> std::sync::MutexGuard<'_, Project> {
        // A bug while the content was read leaves less known of it, and nothing wrong.
        self.project.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
