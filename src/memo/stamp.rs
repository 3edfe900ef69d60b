//! By what a file that did not change is known without reading it.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Size, time of the last change and inode of a file. Whoever changes a file changes one of
/// them, unless the clock of its disk stands still: see [`Stamp::is_sure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    modified: Moment,
    inode: u64,
}

/// A time of a file system's clock, in nanoseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(i64);

impl Moment {
    /// Now, to hold time stamps against. It stays beside the site and never reaches it.
    #[expect(
        clippy::disallowed_methods,
        reason = "a stamp can only be believed if it is older than the look at it"
    )]
    pub fn now() -> Self {
        Self::of(SystemTime::now())
    }

    /// The moment of a file system's time.
    pub fn of(time: SystemTime) -> Self {
        let nanoseconds = |duration: Duration| i64::try_from(duration.as_nanos()).ok();
        let moment = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => nanoseconds(after),
            Err(before) => nanoseconds(before.duration()).map(|before| -before),
        };
        // Times before 1677 and after 2262 are all the latest: a stamp in the future is never believed.
        Self(moment.unwrap_or(i64::MAX))
    }
}

impl Stamp {
    /// The stamp of what a path leads to; `None` where that is no file.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn of(path: &Path) -> io::Result<Option<Self>> {
        fs::metadata(path).and_then(|meta| Self::from(&meta))
    }

    /// The same, but of a symbolic link itself, which is no file.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn of_itself(path: &Path) -> io::Result<Option<Self>> {
        fs::symlink_metadata(path).and_then(|meta| Self::from(&meta))
    }

    /// Whether a file with this stamp, looked at in a moment, shows a later change by another
    /// stamp: not where it had just been changed, within `tick` nanoseconds of its disk's clock.
    pub fn is_sure(&self, looked: Moment, tick: i64) -> bool {
        self.modified.0.saturating_add(tick) < looked.0
    }

    fn from(meta: &Metadata) -> io::Result<Option<Self>> {
        if !meta.is_file() {
            return Ok(None);
        }
        Ok(Some(Self {
            size: meta.len(),
            modified: Moment::of(meta.modified()?),
            inode: inode(meta),
        }))
    }
}

#[cfg(unix)]
fn inode(meta: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(meta)
}

/// Elsewhere size and time must do.
#[cfg(not(unix))]
fn inode(_meta: &Metadata) -> u64 {
    0
}
