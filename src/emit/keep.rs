//! Carries one file or folder over from the old site to the new one, without change.

use std::fs::{self, File, FileTimes, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Links a file; copies it with its time stamps where links fail, as on FAT, over the limit of
/// links, or for a file of another user on a guarded system.
pub(super) fn file(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => copy(from, to).map_err(|copy| {
            // A socket or a device: what the link said is the reason.
            if copy.kind() == ErrorKind::Unsupported {
                error
            } else {
                copy
            }
        }),
        other => other,
    }
}

/// Copies a file with its time stamps, or a symbolic link as the link it is.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let meta = fs::symlink_metadata(from)?;
    if meta.is_symlink() {
        return copy_symlink(from, to);
    }
    if !meta.is_file() {
        return Err(ErrorKind::Unsupported.into());
    }
    fs::copy(from, to)?;
    stamp(&meta, to)
}

fn stamp(meta: &Metadata, to: &Path) -> io::Result<()> {
    let times = FileTimes::new()
        .set_accessed(meta.accessed()?)
        .set_modified(meta.modified()?);
    match File::options().write(true).open(to) {
        Ok(file) => file.set_times(times),
        // A read-only file keeps its mode; its owner may set times through a read handle.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            File::open(to)?.set_times(times)
        }
        Err(error) => Err(error),
    }
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
pub(super) enum Access {
    /// The same, and its owner may write as long as files are added.
    WhileBuilding,
    /// The same.
    Exact,
}

/// Gives a new folder the permissions of the old one, and its group where the system allows it:
/// a web server may read the site through that group.
#[cfg(unix)]
pub(super) fn folder_access(from: &Path, to: &Path, access: Access) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let (old, new) = (fs::metadata(from)?, fs::metadata(to)?);
    if (new.uid(), new.gid()) != (old.uid(), old.gid())
        && chown(to, Some(old.uid()), Some(old.gid())).is_err()
    {
        // Only root may give folders away; a member may set the group. Neither is fatal.
        let _ = chown(to, None, Some(old.gid()));
    }
    let mode = match access {
        Access::WhileBuilding => old.mode() | 0o700,
        Access::Exact => old.mode(),
    };
    // After the owner: a change of owner clears the set-group-id bit.
    fs::set_permissions(to, fs::Permissions::from_mode(mode & 0o7777))
}

/// Elsewhere folders inherit their access from the folder they are created in.
#[cfg(not(unix))]
pub(super) fn folder_access(_from: &Path, _to: &Path, _access: Access) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn a_copy_keeps_the_time_stamps() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("from"), root.path().join("to"));
        fs::write(&from, "text").unwrap();
        let past =
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_586_217_600);
        let file = fs::File::options().write(true).open(&from).unwrap();
        file.set_times(fs::FileTimes::new().set_modified(past))
            .unwrap();

        super::copy(&from, &to).unwrap();

        assert_eq!(fs::read(&to).unwrap(), b"text");
        assert_eq!(fs::metadata(&to).unwrap().modified().unwrap(), past);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_stays_one() {
        let root = tempfile::tempdir().unwrap();
        let [from, linked, copied] =
            ["from", "linked", "copied"].map(|name| root.path().join(name));
        std::os::unix::fs::symlink("nowhere", &from).unwrap();

        super::file(&from, &linked).unwrap();
        super::copy(&from, &copied).unwrap();

        for to in [linked, copied] {
            assert_eq!(fs::read_link(&to).unwrap().to_str(), Some("nowhere"));
        }
    }
}
