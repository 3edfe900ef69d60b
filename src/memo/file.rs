//! A value in a file that may be lost, cut short or garbled without harm.

use std::fs;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// Changes with the shape of what is kept.
const MAGIC: &[u8; 16] = b"greenlist memo 1";
const DIGEST: usize = 32;

/// The value in a file; `None` where there is no file, or not one that [`write`] wrote.
pub fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let bytes = fs::read(path).ok()?;
    let rest = bytes.strip_prefix(MAGIC)?;
    let (digest, value) = rest.split_at_checked(DIGEST)?;
    // Garbled lengths would otherwise be believed.
    if Sha256::digest(value).as_slice() != digest {
        return None;
    }
    postcard::from_bytes(value).ok()
}

/// Writes a value in place of the one before.
///
/// # Errors
/// When the file cannot be written.
pub fn write<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    let value = postcard::to_stdvec(value).map_err(io::Error::other)?;
    let mut bytes = Vec::with_capacity(MAGIC.len() + DIGEST + value.len());
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&Sha256::digest(&value));
    bytes.extend_from_slice(&value);
    fs::write(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use std::fs;

    #[test]
    fn what_is_damaged_is_as_good_as_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kept");
        let value = vec![("a".to_owned(), 1_u64), ("b".to_owned(), 2)];
        assert_eq!(read::<Vec<(String, u64)>>(&path), None);
        write(&path, &value).expect("written");
        assert_eq!(read(&path), Some(value));

        let whole = fs::read(&path).expect("read");
        for at in 0..whole.len() {
            let mut garbled = whole.clone();
            garbled[at] ^= 0x55;
            fs::write(&path, garbled).expect("written");
            assert_eq!(read::<Vec<(String, u64)>>(&path), None, "byte {at}");
            fs::write(&path, &whole[..at]).expect("written");
            assert_eq!(read::<Vec<(String, u64)>>(&path), None, "cut at {at}");
        }
    }
}
