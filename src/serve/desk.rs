//! What is shown now, and who is to be told when that changes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch;

use super::live::Live;
use super::watch::Touched;
use super::{Order, Witness};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::error::Error;
use crate::model::Date;
use crate::pipeline;
use crate::project::Project;
use crate::report::terminal::{self, Colour};
use crate::report::{self, Words};

/// Faults that are shown in full, and warnings that are listed: more help nobody at once.
const EXPLAINED: usize = 20;

/// An editor's desk.
pub(super) struct Desk {
    pub(super) words: Words,
    /// The tag of the editor's language.
    pub(super) language: String,
    on: Option<Date>,
    clock: fn() -> jiff::Timestamp,
    project: Mutex<Project>,
    scene: RwLock<Arc<Scene>>,
    state: watch::Sender<State>,
    witness: Arc<dyn Witness>,
}

/// Counts what changes, so that a page knows whether it is the latest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct State {
    /// How often pages may have changed.
    pub(super) pages: u64,
    /// How often nothing but a style sheet did.
    pub(super) style: u64,
    /// How often what is wrong may have changed.
    pub(super) faults: u64,
}

/// What is shown.
#[derive(Default)]
pub(super) struct Scene {
    pub(super) state: State,
    /// The last good site, if there was one.
    pub(super) live: Option<Arc<Live>>,
    /// What keeps the site from being made, each with its lines.
    pub(super) faults: Vec<String>,
    /// How many faults there are, shown or not.
    pub(super) count: usize,
    /// What should be looked at, a line each.
    pub(super) warnings: Vec<String>,
    /// How many warnings there are, listed or not.
    pub(super) warned: usize,
}

impl Desk {
    pub(super) fn new(order: Order, root: PathBuf, witness: Arc<dyn Witness>) -> Self {
        Self {
            words: order.words,
            language: order.language,
            on: order.on,
            clock: order.clock,
            project: Mutex::new(Project::cached(&root)),
            scene: RwLock::default(),
            state: watch::Sender::default(),
            witness,
        }
    }

    /// The folder that holds `content`.
    pub(super) fn root(&self) -> PathBuf {
        self.project().root().to_owned()
    }

    /// What is shown now.
    pub(super) fn scene(&self) -> Arc<Scene> {
        let scene = self.scene.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&scene)
    }

    /// The day that the server was asked to show.
    pub(super) fn on(&self) -> Option<Date> {
        self.on
    }

    /// Is told of every change.
    pub(super) fn subscribe(&self) -> watch::Receiver<State> {
        self.state.subscribe()
    }

    /// Reads what changed, and shows it; or, on a fault, what was there and the fault.
    pub(super) fn look(&self, touched: Touched) {
        let mut project = self.project();
        let may_be_style = touched.may_be_style(project.root());
        match touched {
            Touched::All => project.touch_all(),
            Touched::Files(paths) => paths.iter().for_each(|path| project.touch(path)),
        }
        let mut found = Diagnostics::new();
        let looked = pipeline::preview(&mut project, self.on, (self.clock)(), &mut found);
        let before = self.scene();
        let mut next = self.told(project.root(), &found);
        drop(project);
        next.state = before.state;
        next.state.faults += 1;
        next.live = match looked {
            Ok(Some(world)) => {
                let has_same_pages = |before: &Arc<Live>| before.world().has_pages_of(&world);
                let style_only = may_be_style
                    && before.count == 0
                    && before.live.as_ref().is_some_and(has_same_pages);
                let count = match style_only {
                    true => &mut next.state.style,
                    false => &mut next.state.pages,
                };
                *count += 1;
                self.witness.looked(&found);
                Some(Arc::new(Live::new(world, self.clock)))
            }
            Ok(None) => {
                self.witness.looked(&found);
                before.live.clone()
            }
            Err(error) => {
                self.witness.failed(&error);
                next.count += 1;
                next.faults.push(self.machine(&error));
                before.live.clone()
            }
        };
        let state = next.state;
        *self.scene.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        self.state.send_replace(state);
    }

    fn told(&self, root: &Path, found: &Diagnostics) -> Scene {
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
            |fault: &&Diagnostic| terminal::full(fault, &self.words, &source, Colour::Off);
        Scene {
            faults: faults().take(EXPLAINED).map(explain).collect(),
            count: faults().count(),
            warnings: warnings()
                .take(EXPLAINED)
                .map(|fault| terminal::short(fault, &self.words))
                .collect(),
            warned: warnings().count(),
            ..Scene::default()
        }
    }

    fn machine(&self, error: &Error) -> String {
        report::machine(error, &self.words)
    }

    fn project(&self) -> std::sync::MutexGuard<'_, Project> {
        // A bug while the content was read leaves less known of it, and nothing wrong.
        self.project.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
