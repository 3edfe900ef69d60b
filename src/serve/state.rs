//! The state of the preview: the last good site and the current errors. Pages subscribe to changes.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::watch;

use super::day_renderer::DayRenderers;
use super::file_watcher::ChangedFiles;
use super::source_page::ShownDiagnostic;
use super::{PollReason, ServeObserver, ServeOptions};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::pipeline;
use crate::project::{Project, text_to_show};
use crate::report;
use crate::report::terminal::{self, ColourMode};

/// The maximum number of errors and of warnings that are shown; the rest are only counted.
pub const MAX_SHOWN: usize = 20;

/// The state of the preview, shared by the watcher and all connections.
pub(super) struct PreviewState {
    pub(super) options: ServeOptions,
    project: Mutex<Project>,
    snapshot: RwLock<Arc<PreviewSnapshot>>,
    counters: watch::Sender<ChangeCounters>,
    observer: Arc<dyn ServeObserver>,
}

/// Counts changes, so that a page knows whether it is up to date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ChangeCounters {
    /// Changes that can affect any page.
    pub(super) pages: u64,
    /// Changes of a style sheet alone.
    pub(super) style: u64,
    /// Changes that can affect the errors.
    pub(super) errors: u64,
}

/// The preview after the last change.
#[derive(Default)]
pub(super) struct PreviewSnapshot {
    /// The folder that contains `content`.
    pub(super) root: PathBuf,
    pub(super) counters: ChangeCounters,
    /// The last good site, if there was one.
    pub(super) renderers: Option<Arc<DayRenderers>>,
    /// The first errors, with their source lines.
    pub(super) errors: Vec<ShownDiagnostic>,
    /// The number of all errors.
    pub(super) error_count: usize,
    /// The first warnings, one line each.
    pub(super) warnings: Vec<ShownDiagnostic>,
    /// The number of all warnings.
    pub(super) warning_count: usize,
}

/// The root without links, since file events have such paths. A link to nothing stays as it is: the root is
/// missing then.
fn real_root(options: &ServeOptions) -> PathBuf {
    let real = std::fs::canonicalize(&options.root);
    real.unwrap_or_else(|_| options.root.clone())
}

impl fmt::Display for ChangeCounters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pages,
            style,
            errors,
        } = self;
        write!(f, "{pages} {style} {errors}")
    }
}

impl PreviewState {
    pub(super) fn new(options: ServeOptions, observer: Arc<dyn ServeObserver>) -> Self {
        Self {
            project: Mutex::new(Project::cached(&real_root(&options))),
            options,
            snapshot: RwLock::default(),
            counters: watch::Sender::default(),
            observer,
        }
    }

    /// The folder that contains `content`, without links.
    pub(super) fn root(&self) -> PathBuf {
        self.project().root().to_owned()
    }

    /// Whether the root, or a folder above it, is a link that now leads elsewhere.
    pub(super) fn has_other_root(&self, root: &Path) -> bool {
        real_root(&self.options) != root
    }

    /// Follows the links to the root once more.
    pub(super) fn find_root(&self) {
        let root = real_root(&self.options);
        let mut project = self.project();
        if project.root() != root {
            *project = Project::cached(&root);
        }
    }

    pub(super) fn snapshot(&self) -> Arc<PreviewSnapshot> {
        let snapshot = self.snapshot.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&snapshot)
    }

    /// Tells that the files are polled.
    pub(super) fn tell_polling(&self, reason: PollReason) {
        self.observer.polls(reason);
    }

    /// Receives the counters after every change.
    pub(super) fn subscribe(&self) -> watch::Receiver<ChangeCounters> {
        self.counters.subscribe()
    }

    /// Reads the changed files and publishes a snapshot. If they have errors, the last good site is
    /// kept.
    pub(super) fn refresh(&self, changed: ChangedFiles) {
        let mut project = self.project();
        let may_be_style = changed.is_style_only(project.root());
        match changed {
            ChangedFiles::All => project.touch_all(),
            ChangedFiles::Files(paths) => paths.iter().for_each(|path| project.touch(path)),
        }
        let (on, clock) = (self.options.on, self.options.clock);
        let mut found = Diagnostics::new();
        let world = pipeline::preview(&mut project, on, clock(), &mut found);
        let before = self.snapshot();
        let mut next = self.snapshot_of(project.root(), &found);
        drop(project);
        next.counters = before.counters;
        next.counters.errors += 1;
        match &world {
            Ok(_) => self.observer.refreshed(&found),
            Err(error) => {
                self.observer.failed(error);
                next.error_count += 1;
                let message = report::error_message(error, &self.options.messages);
                next.errors.push(ShownDiagnostic {
                    text: message,
                    places: Vec::new(),
                });
            }
        }
        next.renderers = match world {
            Ok(Some(world)) => {
                let has_same_pages =
                    |before: &Arc<DayRenderers>| before.world().has_pages_of(&world);
                let style_only = may_be_style
                    && before.error_count == 0
                    && before.renderers.as_ref().is_some_and(has_same_pages);
                match style_only {
                    true => next.counters.style += 1,
                    false => next.counters.pages += 1,
                }
                Some(Arc::new(DayRenderers::new(world, clock)))
            }
            Ok(None) | Err(_) => before.renderers.clone(),
        };
        let counters = next.counters;
        *self
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        self.counters.send_replace(counters);
    }

    fn snapshot_of(&self, root: &Path, found: &Diagnostics) -> PreviewSnapshot {
        let sorted = found.sorted();
        let of = |severity| {
            let all = sorted.iter().copied();
            all.filter(move |diagnostic: &&Diagnostic| diagnostic.severity() == severity)
        };
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let messages = &self.options.messages;
        let source = |file: &str| text_to_show(root, file);
        PreviewSnapshot {
            root: root.to_owned(),
            error_count: errors.clone().count(),
            warning_count: warnings.clone().count(),
            errors: errors
                .take(MAX_SHOWN)
                .map(|error| {
                    let text = terminal::full(error, messages, &source, ColourMode::Off);
                    ShownDiagnostic::new(root, error, text)
                })
                .collect(),
            warnings: warnings
                .take(MAX_SHOWN)
                .map(|warning| {
                    let text = terminal::short(warning, messages);
                    ShownDiagnostic::new(root, warning, text)
                })
                .collect(),
            ..PreviewSnapshot::default()
        }
    }

    fn project(&self) -> MutexGuard<'_, Project> {
        // A panic while content was read can only leave records out of the cache.
        self.project.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
