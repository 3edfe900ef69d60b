//! Compares a file on disk with bytes in memory.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

const CHUNK: usize = 16 * 1024;

/// Whether `path` is a regular file with exactly these bytes. A file that cannot be read counts as
/// different, so that it is replaced.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    compare(path, bytes).unwrap_or(false)
}

/// Whether two paths are regular files with the same bytes; the first is no symbolic link.
pub(crate) fn have_equal_bytes(one: &Path, other: &Path) -> bool {
    let same_size = || Ok::<_, io::Error>(fs::metadata(one)?.len() == fs::metadata(other)?.len());
    same_size().unwrap_or(false) && fs::read(other).is_ok_and(|bytes| holds(one, &bytes))
}

fn compare(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut buffer = [0; CHUNK];
    for expected in bytes.chunks(CHUNK) {
        let read = &mut buffer[..expected.len()];
        file.read_exact(read)?;
        if read != expected {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Opens a file for reading, but no symbolic link: the target may change without greenlist. A named
/// pipe does not block.
#[cfg(unix)]
#[expect(
    clippy::cast_possible_wrap,
    reason = "bits of flags, which the system takes as a signed number"
)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    File::options()
        .read(true)
        .custom_flags(flags.bits() as i32)
        .open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, holds};
    use std::fs;

    #[test]
    fn only_the_same_bytes_are_equal() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("file");
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let bytes: Vec<u8> = (0..length).map(|index| index as u8).collect();
            fs::write(&path, &bytes).unwrap();
            assert!(holds(&path, &bytes), "{length}");
            assert!(!holds(&path, &[&bytes[..], b"x"].concat()), "{length}");
            for at in [0, length / 2, length.saturating_sub(1)] {
                let mut other = bytes.clone();
                if let Some(byte) = other.get_mut(at) {
                    *byte ^= 1;
                    assert!(!holds(&path, &other), "{length}: byte {at}");
                }
            }
        }
        assert!(!holds(&root.path().join("missing"), b""));
        assert!(!holds(root.path(), b""));
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_and_a_named_pipe_are_never_equal() {
        let root = tempfile::tempdir().unwrap();
        let [file, link, pipe] = ["file", "link", "pipe"].map(|name| root.path().join(name));
        fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let status = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(status.unwrap().success());
        assert!(holds(&file, b""));
        assert!(!holds(&link, b""));
        assert!(!holds(&pipe, b""));
    }
}
