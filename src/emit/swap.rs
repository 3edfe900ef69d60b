//! Exchanges the new site for the old one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::layout::Layout;
use super::staging::sync_folder;
use crate::error::{Act, Error};

/// Puts the staging folder in the site's place.
///
/// Linux and macOS exchange two folders in one step. Elsewhere, and on file systems that cannot,
/// the old site is renamed away and the new one renamed in: for an instant there is no site, but
/// never half of one, and the next build puts the old one back if this one dies in between.
pub(super) fn swap(layout: &Layout) -> Result<(), Error> {
    let (new, site) = (&layout.staging, &layout.site);
    let swapped = if site.exists() {
        match exchange(new, site) {
            Err(error) if cannot(&error) => two_renames(new, site, &layout.retired),
            other => other,
        }
    } else {
        fs::rename(new, site)
    };
    swapped.map_err(Error::file(Act::Exchange, site))?;
    let parent = site.parent().unwrap_or(site);
    sync_folder(parent).map_err(Error::file(Act::Write, parent))
}

/// Whether the system or the file system lacks the call: EINVAL, ENOSYS, ENOTSUP.
fn cannot(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::InvalidInput | ErrorKind::Unsupported
    )
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, site: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, site, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _site: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn two_renames(new: &Path, site: &Path, retired: &Path) -> io::Result<()> {
    fs::rename(site, retired)?;
    fs::rename(new, site).inspect_err(|_| {
        // Should this fail too, the next build tries again.
        let _ = fs::rename(retired, site);
    })
}

#[cfg(test)]
mod tests {
    use super::{Layout, exchange, two_renames};
    use std::fs;

    fn layout(root: &tempfile::TempDir) -> Layout {
        let layout = Layout::of(&root.path().join("site")).unwrap();
        for (folder, text) in [(&layout.site, "old"), (&layout.staging, "new")] {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join("page"), text).unwrap();
        }
        layout
    }

    #[test]
    fn both_ways_bring_the_new_site() {
        for atomic in [true, false] {
            let root = tempfile::tempdir().unwrap();
            let layout = layout(&root);
            let old = if atomic {
                exchange(&layout.staging, &layout.site).unwrap();
                &layout.staging
            } else {
                two_renames(&layout.staging, &layout.site, &layout.retired).unwrap();
                &layout.retired
            };
            assert_eq!(fs::read(layout.site.join("page")).unwrap(), b"new");
            assert_eq!(fs::read(old.join("page")).unwrap(), b"old");
        }
    }

    #[test]
    fn a_second_rename_that_fails_brings_the_old_site_back() {
        let root = tempfile::tempdir().unwrap();
        let layout = layout(&root);
        fs::remove_dir_all(&layout.staging).unwrap();

        assert!(two_renames(&layout.staging, &layout.site, &layout.retired).is_err());
        assert_eq!(fs::read(layout.site.join("page")).unwrap(), b"old");
    }
}
