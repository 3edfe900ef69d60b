//! Exchanges the staging folder and the site.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::sync::sync_folder;
use crate::error::{Error, FileAction, OutputFault};

/// Puts a new folder in the place of the site, and the old site in the place of the new folder or of the
/// retired one.
///
/// Linux and macOS exchange two folders atomically. Other systems and some file systems cannot: the
/// old site is renamed to `retired`, then the new one is renamed to the site. A process that dies
/// between these two renames leaves no site; the next build restores the old one.
///
/// # Errors
/// When the site cannot be replaced; it is then as it was.
pub(crate) fn exchange_folders(new: &Path, site: &Path, retired: &Path) -> Result<(), Error> {
    let exchanged = if site.exists() {
        match atomic_exchange(new, site) {
            Err(error) if is_unsupported(&error) => two_renames(new, site, retired),
            other => other,
        }
    } else {
        fs::rename(new, site)
    };
    // A folder that is mounted from the same disk shows only now.
    const MOUNTED: [ErrorKind; 2] = [ErrorKind::ResourceBusy, ErrorKind::CrossesDevices];
    exchanged.map_err(|error| match MOUNTED.contains(&error.kind()) {
        true => Error::output(site, OutputFault::MountPoint),
        false => Error::file(FileAction::Exchange, site)(error),
    })?;
    let parent = site.parent().unwrap_or(site);
    sync_folder(parent).map_err(Error::file(FileAction::Write, parent))
}

/// Whether the system or the file system lacks the call: EINVAL, ENOSYS, ENOTSUP.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::InvalidInput | ErrorKind::Unsupported
    )
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn atomic_exchange(new: &Path, site: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, site, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn atomic_exchange(_new: &Path, _site: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn two_renames(new: &Path, site: &Path, retired: &Path) -> io::Result<()> {
    fs::rename(site, retired)?;
    fs::rename(new, site).inspect_err(|_| {
        // If this fails too, the next build restores the old site.
        let _ = fs::rename(retired, site);
    })
}

#[cfg(test)]
mod tests {
    use super::{atomic_exchange, two_renames};
    use std::fs;
    use std::path::PathBuf;

    /// The folders of the old site and of the new one, and where the old one is put.
    fn folders(root: &tempfile::TempDir) -> [PathBuf; 3] {
        let folders = ["site", "new", "retired"].map(|name| root.path().join(name));
        for (folder, text) in folders.iter().zip(["old", "new"]) {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join("page"), text).unwrap();
        }
        folders
    }

    #[test]
    fn both_ways_put_the_new_site_in_place() {
        for atomic in [true, false] {
            let root = tempfile::tempdir().unwrap();
            let [site, new, retired] = folders(&root);
            let old = if atomic {
                atomic_exchange(&new, &site).unwrap();
                new
            } else {
                two_renames(&new, &site, &retired).unwrap();
                retired
            };
            assert_eq!(fs::read(site.join("page")).unwrap(), b"new");
            assert_eq!(fs::read(old.join("page")).unwrap(), b"old");
        }
    }

    #[test]
    fn a_failed_second_rename_restores_the_old_site() {
        let root = tempfile::tempdir().unwrap();
        let [site, new, retired] = folders(&root);
        fs::remove_dir_all(&new).unwrap();

        assert!(two_renames(&new, &site, &retired).is_err());
        assert_eq!(fs::read(site.join("page")).unwrap(), b"old");
    }
}
