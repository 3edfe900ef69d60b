//! What publishing needs of a target, whichever kind it is.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::folder::FolderTarget;
use super::release_id::ReleaseId;
use crate::error::Error;

/// The content that a release was made from.
pub(crate) struct Sources<'s> {
    /// The project.
    pub(crate) project: &'s Path,
    /// Its folders with content.
    pub(crate) folders: &'s [&'s str],
}

/// A place where releases go.
pub(crate) trait ReleaseTarget {
    /// Its releases: the folder itself, or the manifests of one that is elsewhere.
    ///
    /// # Errors
    /// When it cannot be reached.
    fn known(&self) -> Result<&FolderTarget, Error>;

    /// Locks it against other publishers, until the result is dropped. Comes before [`Self::known`].
    ///
    /// # Errors
    /// [`Error::Refused`] if another process is publishing to it; or when it cannot be written.
    fn lock(&self) -> Result<Box<dyn TargetLock>, Error>;

    /// The copy of the content of a release, for a comparison; `None` where there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    fn sources(&self, id: ReleaseId) -> Result<Option<PathBuf>, Error>;

    /// A new folder for a release in the making. Needs the lock.
    ///
    /// # Errors
    /// When it cannot be written.
    fn spare(&self) -> Result<TempDir, Error>;

    /// Adds a complete release, which no reader gets yet, and its sources. Needs the lock.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    fn add(
        &self,
        staged: &Path,
        id: ReleaseId,
        sources: &Sources<'_>,
        previous: Option<ReleaseId>,
    ) -> Result<(), Error>;

    /// Lets readers get a release, in one step. Needs the lock.
    ///
    /// # Errors
    /// When it cannot be written; readers then get what they got before.
    fn switch_to(&self, id: ReleaseId) -> Result<(), Error>;

    /// Removes a release, or what a killed publisher left of one. Needs the lock.
    ///
    /// # Errors
    /// When it cannot be removed.
    fn remove(&self, id: ReleaseId) -> Result<(), Error>;

    /// What web servers serve, as the user knows it.
    fn shown_at(&self) -> String;
}

/// The right to change a target.
pub(crate) trait TargetLock {
    /// Fails if another publisher has taken the lock over.
    ///
    /// # Errors
    /// [`Error::Refused`].
    fn check(&self) -> Result<(), Error>;
}

/// The releases to remove so that the last ones stay, with `added` as the last one: never the one that
/// readers get. What killed publishers left is removed too.
///
/// # Errors
/// When the releases cannot be read.
pub(crate) fn obsolete(
    target: &FolderTarget,
    added: ReleaseId,
    keep: u32,
) -> Result<Vec<ReleaseId>, Error> {
    let mut kept: Vec<ReleaseId> = target
        .releases()?
        .iter()
        .map(|release| release.id)
        .collect();
    kept.retain(|id| *id != added);
    kept.push(added);
    let first = kept.len().saturating_sub(keep as usize);
    let kept = &kept[first..];
    let all = target.ids()?;
    Ok(all.into_iter().filter(|id| !kept.contains(id)).collect())
}
