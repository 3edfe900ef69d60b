//! Which files changed.
//!
//! Editors save by writing, by renaming another file into place, or by removing and creating;
//! folders are moved, removed and come back. So every event only says where to look again, what
//! it was called does not matter, and a folder that was gone is watched anew.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::state::PreviewState;

/// The folders that a site is made from.
const WATCHED_FOLDERS: [&str; 3] = ["content", "theme", "themes"];
/// A change is complete when nothing more happens for so long.
const DEBOUNCE: Duration = Duration::from_millis(8);
/// Where something happens all the time, it is looked at after so long.
const MAX_DEBOUNCE: Duration = Duration::from_millis(200);
/// How often files are looked at where nobody tells of changes.
const POLL_INTERVAL: Duration = Duration::from_millis(1_000);
/// How often a project is looked for that was removed.
const MISSING_ROOT_INTERVAL: Duration = Duration::from_millis(500);

/// What is to be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ChangedFiles {
    /// Everything.
    All,
    /// These files, and what is in these folders.
    Files(Vec<PathBuf>),
}

impl ChangedFiles {
    /// Whether nothing but what style sheets are made from changed: they themselves, pictures, and
    /// the settings, which hold more than that.
    pub(super) fn is_style_only(&self, root: &Path) -> bool {
        let content = root.join("content");
        let is_style = |path: &PathBuf| match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => true,
            Some("svg" | "png") => path.starts_with(&content),
            Some(_) | None => *path == content.join("site.yaml"),
        };
        match self {
            Self::All => false,
            Self::Files(paths) => paths.iter().all(is_style),
        }
    }

    fn add(&mut self, event: &Event, root: &Path) {
        if event.need_rescan() {
            *self = Self::All;
        }
        let Self::Files(known) = self else {
            return;
        };
        for path in &event.paths {
            if is_read(path, root) && !known.contains(path) {
                known.push(path.clone());
            }
        }
    }

    fn is_nothing(&self) -> bool {
        *self == Self::Files(Vec::new())
    }
}

/// Watches until the program ends; says when it has looked for the first time.
pub(super) fn watch(desk: &PreviewState, poll: bool, looked: &mpsc::Sender<()>) {
    let root = desk.root();
    loop {
        // Without anybody who tells of changes, files are looked at from time to time.
        let told = FileWatcher::new(&root, poll).or_else(|_| FileWatcher::new(&root, true));
        // Only now, so that no change is missed; what happened while nobody watched is not known.
        desk.refresh(ChangedFiles::All);
        // Whoever waits waits once.
        let _ = looked.send(());
        match told {
            Ok(told) => told.watch_until_removed(desk),
            Err(_) => std::thread::sleep(MISSING_ROOT_INTERVAL),
        }
    }
}

/// Somebody who tells of changes below a folder.
struct FileWatcher<'a> {
    root: &'a Path,
    watcher: Box<dyn Watcher>,
    events: Receiver<notify::Result<Event>>,
}

impl<'a> FileWatcher<'a> {
    fn new(root: &'a Path, poll: bool) -> notify::Result<Self> {
        let (tell, events) = mpsc::channel();
        let mut watcher: Box<dyn Watcher> = match poll {
            true => {
                let config = Config::default().with_poll_interval(POLL_INTERVAL);
                // Shares may keep time stamps of seconds, so contents are compared.
                Box::new(PollWatcher::new(tell, config.with_compare_contents(true))?)
            }
            false => Box::new(RecommendedWatcher::new(tell, Config::default())?),
        };
        watcher.watch(root, RecursiveMode::NonRecursive)?;
        let mut told = Self {
            root,
            watcher,
            events,
        };
        for folder in WATCHED_FOLDERS {
            told.watch_folder(folder);
        }
        Ok(told)
    }

    /// Watches a folder of the root, if it is there.
    fn watch_folder(&mut self, folder: &str) {
        let path = self.root.join(folder);
        if path.is_dir() {
            // The same path may stand for another folder now.
            let _ = self.watcher.unwatch(&path);
            // What cannot be watched is read again when something else changes.
            let _ = self.watcher.watch(&path, RecursiveMode::Recursive);
        }
    }

    /// Shows change after change, until the root itself is gone.
    fn watch_until_removed(mut self, desk: &PreviewState) {
        loop {
            match self.events.recv_timeout(MISSING_ROOT_INTERVAL) {
                Ok(event) => {
                    let touched = self.debounce(event);
                    if !touched.is_nothing() {
                        desk.refresh(touched);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if !self.root.is_dir() {
                return;
            }
        }
    }

    /// All that happens until nothing more does.
    fn debounce(&mut self, first: notify::Result<Event>) -> ChangedFiles {
        let begun = Instant::now();
        // That files are read tells of nothing, and must not be waited for either.
        let mut settled = begun;
        let mut touched = ChangedFiles::Files(Vec::new());
        let mut next = Some(first);
        while let Some(event) = next {
            match event {
                Ok(event) if is_change(event.kind) => {
                    settled = (Instant::now() + DEBOUNCE).min(begun + MAX_DEBOUNCE);
                    for folder in WATCHED_FOLDERS {
                        if event.paths.contains(&self.root.join(folder)) {
                            self.watch_folder(folder);
                            touched = ChangedFiles::All;
                        }
                    }
                    touched.add(&event, self.root);
                }
                Ok(_) => {}
                Err(_) => touched = ChangedFiles::All,
            }
            let wait = settled.saturating_duration_since(Instant::now());
            next = (!wait.is_zero())
                .then(|| self.events.recv_timeout(wait).ok())
                .flatten();
        }
        touched
    }
}

/// Whether something may be different now; to read a file is no change of it.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// Whether a path is one that a site is read from: not an editor's own files, nor the output.
fn is_read(path: &Path, root: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else {
        return false;
    };
    let mut parts = inside.iter().map(|part| part.to_string_lossy());
    let folder = parts.next();
    folder.is_some_and(|folder| WATCHED_FOLDERS.contains(&&*folder))
        && parts.all(|part| !part.starts_with('.') && !part.ends_with('~'))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::is_read;

    #[test]
    fn only_what_a_site_is_read_from_matters() {
        let root = Path::new("/home/a.b");
        for (path, read) in [
            ("/home/a.b/content", true),
            ("/home/a.b/content/advisories/2020/x.yaml", true),
            ("/home/a.b/themes/default/assets/site.css", true),
            ("/home/a.b/content/advisories/.x.yaml.swp", false),
            ("/home/a.b/content/x.yaml~", false),
            ("/home/a.b/site/index.html", false),
            ("/home/a.b", false),
            ("/home/other/content/x.yaml", false),
        ] {
            assert_eq!(is_read(Path::new(path), root), read, "{path}");
        }
    }
}
