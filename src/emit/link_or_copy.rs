//! Carries one file or folder over from the old site to the new one, unchanged.

use std::fs::{self, File, FileTimes};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Hard-links a file. Where links fail, as on FAT, over the limit of links, or for a file of another
/// user on a hardened system, copies it with its time stamps and permissions.
///
/// # Errors
/// When neither is possible.
pub(crate) fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(link_error) if link_error.kind() != ErrorKind::AlreadyExists => {
            copy(from, to).map_err(|copy_error| {
                // A socket or a device cannot be copied: the failed link is the reason.
                if copy_error.kind() == ErrorKind::Unsupported {
                    link_error
                } else {
                    copy_error
                }
            })
        }
        other => other,
    }
}

/// Copies a regular file, or a symbolic link as a link.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        return copy_symlink(from, to);
    }
    if !metadata.is_file() {
        return Err(ErrorKind::Unsupported.into());
    }
    // Times and permissions are set through the handle that wrote the file: it stays valid when the
    // file becomes read-only, and Windows sets no times through a handle opened for reading.
    let mut target = File::options().write(true).create_new(true).open(to)?;
    io::copy(&mut File::open(from)?, &mut target)?;
    let times = FileTimes::new()
        .set_accessed(metadata.accessed()?)
        .set_modified(metadata.modified()?);
    target.set_times(times)?;
    target.set_permissions(metadata.permissions())
}

#[cfg(unix)]
fn copy_symlink(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_symlink(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Which permissions a new folder takes from the old one.
#[derive(Debug, Clone, Copy)]
pub(super) enum FolderPermissions {
    /// Those of the old one, and the owner may write while files are added.
    OwnerMayWrite,
    /// Those of the old one.
    Exact,
}

/// Gives a new folder the permissions of the old one, and its owner and group where the system
/// allows it: a web server may read the site through that group.
#[cfg(unix)]
pub(super) fn copy_folder_permissions(
    from: &Path,
    to: &Path,
    permissions: FolderPermissions,
) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let (old, new) = (fs::metadata(from)?, fs::metadata(to)?);
    if (new.uid(), new.gid()) != (old.uid(), old.gid())
        && chown(to, Some(old.uid()), Some(old.gid())).is_err()
    {
        // Only root may change the owner; a member of the group may set it. Neither is fatal.
        let _ = chown(to, None, Some(old.gid()));
    }
    let mode = match permissions {
        FolderPermissions::OwnerMayWrite => old.mode() | 0o700,
        FolderPermissions::Exact => old.mode(),
    };
    // After the owner: a change of owner clears the set-group-id bit.
    fs::set_permissions(to, fs::Permissions::from_mode(mode & 0o7777))
}

/// Elsewhere folders inherit their permissions from the folder they are created in.
#[cfg(not(unix))]
pub(super) fn copy_folder_permissions(
    _from: &Path,
    _to: &Path,
    _permissions: FolderPermissions,
) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn a_copy_keeps_time_stamps_and_permissions() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("from"), root.path().join("to"));
        fs::write(&from, "text").unwrap();
        let past =
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_586_217_600);
        let file = fs::File::options().write(true).open(&from).unwrap();
        file.set_times(fs::FileTimes::new().set_modified(past))
            .unwrap();
        let mut read_only = file.metadata().unwrap().permissions();
        read_only.set_readonly(true);
        fs::set_permissions(&from, read_only).unwrap();

        super::copy(&from, &to).unwrap();

        assert_eq!(fs::read(&to).unwrap(), b"text");
        let metadata = fs::metadata(&to).unwrap();
        assert_eq!(metadata.modified().unwrap(), past);
        assert!(metadata.permissions().readonly());
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_stays_a_link() {
        let root = tempfile::tempdir().unwrap();
        let [from, linked, copied] =
            ["from", "linked", "copied"].map(|name| root.path().join(name));
        std::os::unix::fs::symlink("nowhere", &from).unwrap();

        super::link_or_copy(&from, &linked).unwrap();
        super::copy(&from, &copied).unwrap();

        for to in [linked, copied] {
            assert_eq!(fs::read_link(&to).unwrap().to_str(), Some("nowhere"));
        }
    }
}
