//! The last release that was seen, so that an older one is noticed: an attacker may serve an old site, or
//! hold a new one back.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::folder::Release;
use super::release::write_synced;
use super::tree;
use super::verify::Finding;
use crate::error::{Error, FileAction};

/// The most bytes of the file.
const LIMIT: u64 = 64 * 1024;

/// What is remembered of the last release that was seen, and the keys that may sign the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The id of the release.
    pub(super) release: String,
    /// Its number.
    pub(super) number: u64,
    /// The SHA-256 of its manifest.
    pub(super) manifest_sha256: String,
    /// The public key that the user gave.
    #[serde(default)]
    pub(super) given_key: Option<String>,
    /// The public key that signs now: the given one, or one that followed it.
    #[serde(default)]
    pub(super) key: Option<String>,
    /// The public key that the last release announced.
    #[serde(default)]
    pub(super) next_key: Option<String>,
}

impl Seen {
    /// Reads what was remembered in a file; `None` if it does not exist.
    ///
    /// # Errors
    /// When the file cannot be read, or is none of this kind.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Error> {
        let Some(json) = tree::bytes_if_present(path, LIMIT)? else {
            return Ok(None);
        };
        let seen = serde_json::from_slice(&json).map_err(|error| {
            let path = path.display().to_string();
            let detail = error.to_string();
            Error::refused("verify-bad-state", [("path", path), ("detail", detail)])
        })?;
        Ok(Some(seen))
    }

    /// Writes it to a file, in one step.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Error> {
        let json = serde_json::to_string_pretty(self);
        let json = json.map_err(|error| Error::Internal(format!("{error}.")))? + "\n";
        let mut new = path.as_os_str().to_owned();
        new.push(".new");
        write_synced(Path::new(&new), &json)?;
        fs::rename(&new, path).map_err(Error::file(FileAction::Write, path))
    }

    /// The public keys whose signature is accepted, where the user trusts the given key.
    pub(crate) fn keys(seen: Option<&Self>, given: &str) -> Vec<String> {
        match seen {
            Some(seen) if seen.given_key.as_deref() == Some(given) => {
                seen.key.iter().chain(&seen.next_key).cloned().collect()
            }
            // Another key was given since, or none before.
            _ => vec![given.to_owned()],
        }
    }

    /// What is remembered after a release. `keys` are the given key and the one that signed.
    pub(crate) fn after(release: &Release, keys: Option<(&str, &str)>) -> Self {
        Self {
            release: release.manifest.release.clone(),
            number: release.manifest.number,
            manifest_sha256: release.manifest_sha256.clone(),
            given_key: keys.map(|(given, _)| given.to_owned()),
            key: keys.map(|(_, signed)| signed.to_owned()),
            next_key: release.manifest.next_key.clone(),
        }
    }

    /// The fault of a release that comes after this one, if it has one.
    pub(crate) fn findings(&self, release: &Release) -> Option<Finding> {
        let manifest = &release.manifest;
        let values = || {
            let (found, seen) = (manifest.release.clone(), self.release.clone());
            vec![("release", found), ("seen", seen)]
        };
        if manifest.number < self.number {
            return Some(Finding {
                key: "verify-older",
                values: values(),
            });
        }
        let previous = manifest
            .previous
            .as_ref()
            .map(|previous| previous.manifest_sha256.as_str());
        let is_forked = match manifest.number - self.number {
            0 => release.manifest_sha256 != self.manifest_sha256,
            1 => previous != Some(&self.manifest_sha256),
            // The releases between them are not known.
            _ => false,
        };
        is_forked.then(|| Finding {
            key: "verify-other-history",
            values: values(),
        })
    }
}
