//! Exchanges `current`, the release that readers get.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use walkdir::WalkDir;

use super::tree::{relative, walk_error};
use crate::emit;
use crate::error::{Error, FileAction};

/// Lets `current` lead to a folder of `releases`, in one step.
///
/// A link is exchanged by a rename over the old one. Where the system or the file system has no links, such
/// as on Windows and on FAT, `current` is a folder with the files of the release; so it stays where it
/// was one. `spare` is an empty folder of the same file system.
pub(super) fn exchange(current: &Path, release: &Path, spare: &Path) -> Result<(), Error> {
    let failed = || Error::file(FileAction::Exchange, current);
    let is_folder = fs::symlink_metadata(current).is_ok_and(|found| found.is_dir());
    let link = spare.join("link");
    let linked = match is_folder {
        true => Err(ErrorKind::Unsupported.into()),
        false => link_to(release, &link),
    };
    match linked {
        Ok(()) => fs::rename(&link, current).map_err(failed())?,
        Err(error) if has_no_links(&error) => {
            let (new, retired) = (spare.join("new"), spare.join("retired"));
            copy_tree(release, &new)?;
            keep_configuration(current, &new)?;
            emit::exchange_folders(&new, current, &retired)?;
        }
        Err(error) => return Err(failed()(error)),
    }
    let parent = current.parent().unwrap_or(current);
    emit::sync_folder(parent).map_err(Error::file(FileAction::Write, parent))
}

/// Makes a link to `releases/ID` that stays right where the target is moved or mounted elsewhere.
#[cfg(unix)]
fn link_to(release: &Path, link: &Path) -> io::Result<()> {
    let parts: Vec<_> = release.iter().rev().take(2).collect();
    let to: std::path::PathBuf = parts.into_iter().rev().collect();
    std::os::unix::fs::symlink(to, link)
}

/// Links need a right there that users do not have, and cannot be replaced in one step.
#[cfg(not(unix))]
fn link_to(_release: &Path, _link: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn has_no_links(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unsupported | ErrorKind::PermissionDenied
    )
}

/// The configuration that Windows' web server reads from the folder that it serves. It is no part of a release.
pub(super) const CONFIGURATION: &str = "web.config";

/// Copies the configuration of the web server from the old folder.
fn keep_configuration(current: &Path, new: &Path) -> Result<(), Error> {
    let (old, new) = (current.join(CONFIGURATION), new.join(CONFIGURATION));
    match old.is_file() && !new.exists() {
        true => fs::copy(&old, &new)
            .map(drop)
            .map_err(Error::file(FileAction::Keep, old)),
        false => Ok(()),
    }
}

/// Links, or copies, every file of a release into a new folder.
fn copy_tree(from: &Path, to: &Path) -> Result<(), Error> {
    for entry in WalkDir::new(from) {
        let entry = entry.map_err(|error| walk_error(from, error))?;
        let new = to.join(relative(from, entry.path()));
        let made = match entry.file_type().is_dir() {
            true => fs::create_dir(&new),
            false => emit::link_or_copy(entry.path(), &new),
        };
        made.map_err(Error::file(FileAction::Keep, &new))?;
    }
    Ok(())
}
