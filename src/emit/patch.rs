//! Changes a few files of a large site in their places, in a way that a killed build finishes.
//!
//! Exchanging whole folders touches every file; after the edit of one advisory a handful differ.
//! So the new ones are made beside the site, a journal says where they go, and they are moved
//! there one by one. A reader sees every page whole, and for the blink of an eye pages of two
//! builds; if the machine stops in between, the next build finds the journal and goes on.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::layout::Layout;
use super::staging::sync_folder;
use crate::artifact::SitePath;
use crate::error::{Act, Error};

/// The line without which a journal is none.
const END: &str = "end";
const PUT: &str = "put ";
const REMOVE: &str = "remove ";

/// Moves files from the staging folder to their places and removes others.
pub(super) fn patch<'a>(
    layout: &Layout,
    put: impl Iterator<Item = &'a SitePath>,
    removed: impl Iterator<Item = &'a SitePath>,
) -> Result<(), Error> {
    let mut journal = String::new();
    for (act, path) in put
        .map(|path| (PUT, path))
        .chain(removed.map(|path| (REMOVE, path)))
    {
        journal.push_str(act);
        journal.push_str(path.as_str());
        journal.push('\n');
    }
    journal.push_str(END);
    let write = Error::file(Act::Write, &layout.journal);
    fs::write(&layout.journal, &journal)
        .and_then(|()| fs::File::open(&layout.journal)?.sync_all())
        .map_err(write)?;
    sync_parent(layout)?;
    go_through(layout, &journal)
}

/// Finishes what a killed build began. Call it under the lock, before anything is cleared.
pub(super) fn recover(layout: &Layout) -> Result<(), Error> {
    match fs::read_to_string(&layout.journal) {
        Ok(journal) if journal.ends_with(END) => go_through(layout, &journal),
        // Killed while it was written: nothing was moved yet.
        Ok(_) => remove(&layout.journal),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::file(Act::Read, &layout.journal)(error)),
    }
}

/// Does what a journal says, as far as it is not done.
fn go_through(layout: &Layout, journal: &str) -> Result<(), Error> {
    for line in journal.lines() {
        if let Some(path) = line.strip_prefix(PUT).and_then(SitePath::new) {
            put(layout, Path::new(path.as_str()))?;
        } else if let Some(path) = line.strip_prefix(REMOVE).and_then(SitePath::new) {
            take_away(layout, Path::new(path.as_str()))?;
        }
    }
    sync_folder(&layout.site).map_err(Error::file(Act::Write, &layout.site))?;
    remove(&layout.journal)
}

fn put(layout: &Layout, path: &Path) -> Result<(), Error> {
    let (from, to) = (layout.staging.join(path), layout.site.join(path));
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Error::file(Act::Write, folder))?;
    }
    match fs::rename(&from, &to) {
        // It was moved before the build was killed.
        Err(error) if error.kind() == ErrorKind::NotFound && to.exists() => Ok(()),
        other => other.map_err(Error::file(Act::Exchange, to)),
    }
}

/// Removes a file, and the folders that it leaves empty.
fn take_away(layout: &Layout, path: &Path) -> Result<(), Error> {
    remove(&layout.site.join(path))?;
    for folder in path.ancestors().skip(1) {
        if folder.as_os_str().is_empty() || fs::remove_dir(layout.site.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other.map_err(Error::file(Act::Remove, path)),
    }
}

fn sync_parent(layout: &Layout) -> Result<(), Error> {
    let parent = layout.journal.parent().unwrap_or(&layout.journal);
    sync_folder(parent).map_err(Error::file(Act::Write, parent))
}

#[cfg(test)]
mod tests {
    use super::super::layout::Layout;
    use super::{SitePath, patch, recover};
    use std::fs;

    fn layout(root: &tempfile::TempDir) -> Layout {
        let layout = Layout::of(&root.path().join("site")).unwrap();
        for (folder, text) in [(&layout.site, "old"), (&layout.staging, "new")] {
            fs::create_dir_all(folder.join("en")).unwrap();
            for file in ["a", "b"] {
                fs::write(folder.join("en").join(file), text).unwrap();
            }
        }
        fs::create_dir_all(layout.site.join("vi")).unwrap();
        fs::write(layout.site.join("vi/gone"), "old").unwrap();
        layout
    }

    fn is_done(layout: &Layout) {
        for file in ["en/a", "en/b"] {
            assert_eq!(fs::read(layout.site.join(file)).unwrap(), b"new");
        }
        assert!(!layout.site.join("vi").exists());
        assert!(!layout.journal.exists());
    }

    #[test]
    fn files_are_moved_and_removed() {
        let root = tempfile::tempdir().unwrap();
        let layout = layout(&root);
        let [a, b, gone] = ["en/a", "en/b", "vi/gone"].map(|path| SitePath::new(path).unwrap());
        patch(&layout, [&a, &b].into_iter(), [&gone].into_iter()).unwrap();
        is_done(&layout);
    }

    #[test]
    fn a_killed_build_is_finished_by_the_next_one() {
        let journal = "put en/a\nput en/b\nremove vi/gone\nend";
        for moved in 0..=2 {
            let root = tempfile::tempdir().unwrap();
            let layout = layout(&root);
            fs::write(&layout.journal, journal).unwrap();
            for file in &["en/a", "en/b"][..moved] {
                fs::rename(layout.staging.join(file), layout.site.join(file)).unwrap();
            }
            recover(&layout).unwrap();
            is_done(&layout);
        }
    }

    #[test]
    fn half_a_journal_is_none() {
        let root = tempfile::tempdir().unwrap();
        let layout = layout(&root);
        fs::write(&layout.journal, "put en/a\nput en").unwrap();
        recover(&layout).unwrap();
        assert_eq!(fs::read(layout.site.join("en/a")).unwrap(), b"old");
        assert!(!layout.journal.exists());
    }
}
