//! Watches the project and reports changed files.
//!
//! Editors save by writing, by renaming another file into place, or by removing and creating;
//! folders are moved, removed and restored. So only the paths of an event are used, not its kind,
//! and a folder that was recreated is watched again.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{
    Config, ErrorKind, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher,
};

use walkdir::WalkDir;

use super::PollReason;
use super::state::PreviewState;
use crate::project::{FileKind, SOURCE_FOLDERS, content_folder, is_attachment};

/// Events closer together than this are one change.
const DEBOUNCE: Duration = Duration::from_millis(8);
/// The maximum delay of a change during continuous events.
const MAX_DEBOUNCE: Duration = Duration::from_millis(200);
/// The polling interval without change notifications.
const POLL_INTERVAL: Duration = Duration::from_millis(1_000);
/// How often a removed root folder is looked for.
const MISSING_ROOT_INTERVAL: Duration = Duration::from_millis(500);

/// The files to read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ChangedFiles {
    /// All files.
    All,
    /// These files, and the files in these folders.
    Files(Vec<PathBuf>),
}

impl ChangedFiles {
    /// Whether only style sheets can have changed: their sources, logos, and the settings, which
    /// also contain colours.
    pub(super) fn is_style_only(&self, root: &Path) -> bool {
        let content = content_folder(root);
        let is_style = |path: &PathBuf| match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => true,
            Some("svg" | "png") => path.starts_with(&content) && !is_attachment(root, path),
            Some(_) | None => *path == FileKind::Site.path(root),
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

    /// Whether a file that changed is a symbolic link.
    fn has_link(&self) -> bool {
        match self {
            Self::All => false,
            Self::Files(paths) => paths.iter().any(|path| path.is_symlink()),
        }
    }

    fn is_empty(&self) -> bool {
        *self == Self::Files(Vec::new())
    }
}

/// Watches until the program ends; `loaded` receives a message after each full load.
pub(super) fn watch(state: &PreviewState, poll: bool, loaded: &mpsc::Sender<()>) {
    let mut has_notifications = true;
    let mut told = None;
    loop {
        state.find_root();
        let root = state.root();
        let mut reason = match has_notifications {
            true => has_links(&root).then_some(PollReason::Links),
            false => Some(PollReason::NoNotifications),
        };
        let mut watcher = FileWatcher::new(&root, poll || reason.is_some());
        if watcher.is_err() && root.is_dir() {
            reason = Some(PollReason::NoNotifications);
            watcher = FileWatcher::new(&root, true);
        }
        if let Some(reason) = reason.filter(|reason| !poll && told != Some(*reason)) {
            state.tell_polling(reason);
            told = Some(reason);
        }
        // After the watcher has started, so that no change is missed.
        state.refresh(ChangedFiles::All);
        // The receiver only waits for the first load.
        let _ = loaded.send(());
        match watcher {
            Ok(watcher) => match watcher.watch(state) {
                WatchEnd::OtherFiles => {}
                WatchEnd::NoNotifications => has_notifications = false,
            },
            Err(_) => std::thread::sleep(MISSING_ROOT_INTERVAL),
        }
    }
}

/// Whether a file or folder that is read is a symbolic link: what it leads to sends no notifications.
fn has_links(root: &Path) -> bool {
    let folders = SOURCE_FOLDERS.iter().map(|folder| root.join(folder));
    let mut entries = folders.flat_map(|folder| WalkDir::new(folder).into_iter().flatten());
    entries.any(|entry| entry.path_is_symlink())
}

/// What tells a folder from another one that took its place; nothing where the system cannot tell.
#[cfg(unix)]
fn identity(folder: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let metadata = std::fs::metadata(folder).ok()?;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(_folder: &Path) -> Option<(u64, u64)> {
    None
}

/// Why a watcher ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WatchEnd {
    /// The root folder was removed or replaced, is a link that now leads elsewhere, or a link was added.
    OtherFiles,
    /// The system cannot notify of all changes.
    NoNotifications,
}

/// A watcher of the project folders.
struct FileWatcher<'a> {
    root: &'a Path,
    identity: Option<(u64, u64)>,
    polls: bool,
    /// Whether the system failed to watch a folder.
    has_failed: bool,
    watcher: Box<dyn Watcher>,
    events: Receiver<notify::Result<Event>>,
}

impl<'a> FileWatcher<'a> {
    fn new(root: &'a Path, poll: bool) -> notify::Result<Self> {
        let (sender, events) = mpsc::channel();
        let mut watcher: Box<dyn Watcher> = match poll {
            true => {
                let config = Config::default().with_poll_interval(POLL_INTERVAL);
                // Network shares may have timestamps in seconds, so contents are compared.
                Box::new(PollWatcher::new(
                    sender,
                    config.with_compare_contents(true),
                )?)
            }
            false => Box::new(RecommendedWatcher::new(sender, Config::default())?),
        };
        watcher.watch(root, RecursiveMode::NonRecursive)?;
        let mut this = Self {
            root,
            identity: identity(root),
            polls: poll,
            has_failed: false,
            watcher,
            events,
        };
        for folder in SOURCE_FOLDERS {
            this.watch_folder(folder)?;
        }
        Ok(this)
    }

    /// Watches a folder of the root, if it exists.
    fn watch_folder(&mut self, folder: &str) -> notify::Result<()> {
        let path = self.root.join(folder);
        if !path.is_dir() {
            return Ok(());
        }
        // The path may now be another folder.
        let _ = self.watcher.unwatch(&path);
        self.watcher.watch(&path, RecursiveMode::Recursive)
    }

    /// Reports changes until the root folder is removed or replaced, or the files must be polled.
    fn watch(mut self, state: &PreviewState) -> WatchEnd {
        loop {
            match self.events.recv_timeout(MISSING_ROOT_INTERVAL) {
                Ok(event) => {
                    let changed = self.debounce(event);
                    if !self.polls && changed.has_link() {
                        return WatchEnd::OtherFiles;
                    }
                    if !changed.is_empty() {
                        state.refresh(changed);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return WatchEnd::OtherFiles,
            }
            let is_other = identity(self.root) != self.identity || state.has_other_root(self.root);
            if !self.root.is_dir() || is_other {
                return WatchEnd::OtherFiles;
            }
            if self.has_failed && !self.polls {
                return WatchEnd::NoNotifications;
            }
        }
    }

    /// Collects events until there is none for [`DEBOUNCE`].
    fn debounce(&mut self, first: notify::Result<Event>) -> ChangedFiles {
        let start = Instant::now();
        // Events of reading a file do not extend the delay.
        let mut deadline = start;
        let mut changed = ChangedFiles::Files(Vec::new());
        let mut next = Some(first);
        while let Some(event) = next {
            match event {
                Ok(event) if is_change(event.kind) => {
                    deadline = (Instant::now() + DEBOUNCE).min(start + MAX_DEBOUNCE);
                    for folder in SOURCE_FOLDERS {
                        if event.paths.contains(&self.root.join(folder)) {
                            // A folder that is gone again is no failure.
                            let watched = self.watch_folder(folder);
                            self.has_failed |= watched.is_err() && self.root.join(folder).is_dir();
                            changed = ChangedFiles::All;
                        }
                    }
                    changed.add(&event, self.root);
                }
                Ok(_) => {}
                Err(error) => {
                    self.has_failed |= matches!(error.kind, ErrorKind::MaxFilesWatch);
                    changed = ChangedFiles::All;
                }
            }
            let wait = deadline.saturating_duration_since(Instant::now());
            next = (!wait.is_zero())
                .then(|| self.events.recv_timeout(wait).ok())
                .flatten();
        }
        changed
    }
}

/// Whether an event can be a change; reading a file is none.
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

/// Whether the site is read from a path: not hidden files, backup files or the output.
fn is_read(path: &Path, root: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else {
        return false;
    };
    let mut parts = inside.iter().map(|part| part.to_string_lossy());
    let folder = parts.next();
    folder.is_some_and(|folder| SOURCE_FOLDERS.contains(&&*folder))
        && parts.all(|part| !part.starts_with('.') && !part.ends_with('~'))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::is_read;

    #[test]
    fn hidden_files_backups_and_the_output_are_not_read() {
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
