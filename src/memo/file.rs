//! A value in a file that may be lost, cut short or garbled without harm.

use std::fs::{self, File};
use std::io::{self, BufWriter, IntoInnerError, Write};
use std::path::Path;

use crc32fast::Hasher;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Changes with the shape of what is kept.
const MAGIC: &[u8; 16] = b"greenlist memo 4";
/// The bytes of a CRC-32. It is to tell damage, not an enemy: who may write beside the site may
/// write the site. Of a kept megabyte it takes a twentieth of the time that a SHA-256 takes.
const SUM: usize = 4;
const BUFFER: usize = 1 << 16;

/// A file that [`write`] wrote, as a whole.
#[derive(Debug)]
pub struct Memo(Vec<u8>);

impl Memo {
    /// `None` where there is no file, or not one that [`write`] wrote.
    pub fn open(path: &Path) -> Option<Self> {
        let bytes = fs::read(path).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?;
        let (value, sum) = rest.split_at_checked(rest.len().checked_sub(SUM)?)?;
        // Garbled lengths would otherwise be believed.
        let sound = crc32fast::hash(value).to_le_bytes() == sum;
        sound.then_some(Self(bytes))
    }

    /// What was written, with what it lends from here; `None` where it is of another shape.
    pub fn value<'a, T: Deserialize<'a>>(&'a self) -> Option<T> {
        let value = MAGIC.len()..self.0.len().checked_sub(SUM)?;
        postcard::from_bytes(self.0.get(value)?).ok()
    }
}

/// The value in a file; `None` where there is no file, or not one that [`write`] wrote.
pub fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    Memo::open(path)?.value()
}

/// Writes a value in place of the one before.
///
/// # Errors
/// When the file cannot be written.
pub fn write<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    let mut to = File::create(path)?;
    to.write_all(MAGIC)?;
    let sum = Hasher::new();
    let summed = BufWriter::with_capacity(BUFFER, Summed { to, sum });
    let summed = postcard::to_io(value, summed).map_err(io::Error::other)?;
    let Summed { mut to, sum } = summed.into_inner().map_err(IntoInnerError::into_error)?;
    to.write_all(&sum.finalize().to_le_bytes())
}

/// Counts what is written into a sum, so that no value is ever held twice.
struct Summed<W> {
    to: W,
    sum: Hasher,
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.sum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
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
