//! `manifest.json`: what a release is, and each of its files.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::release_id::ReleaseId;
use crate::model::Date;

/// Its name at the top of a release.
pub(crate) const NAME: &str = "manifest.json";
/// The version of its format; a program reads no other.
pub(super) const FORMAT: u32 = 1;

/// The manifest of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The version of this format.
    pub(crate) format: u32,
    /// The id of the release.
    pub(crate) release: String,
    /// Its number in the order of publication, from 1: that of an older release is less.
    pub(crate) number: u64,
    /// The data date of the site.
    pub(crate) data_date: Date,
    /// The last day on which the site is known to be right: then something changes, a review is due, or
    /// 90 days are over.
    pub(crate) valid_until: Date,
    /// The release before it.
    pub(crate) previous: Option<Previous>,
    /// The name of the approver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) approved_by: Option<String>,
    /// What it changes, in the words of the publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    /// The public key that will follow the one with which the release is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next_key: Option<String>,
    /// The files, by path.
    pub(crate) files: BTreeMap<String, FileFacts>,
    /// Those of them that belong to the release before: pages of it that readers have open ask for them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) kept: BTreeSet<String>,
}

/// The release before another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Previous {
    /// Its id.
    pub(crate) release: String,
    /// The SHA-256 of its manifest.
    pub(crate) manifest_sha256: String,
}

/// A file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileFacts {
    /// In bytes.
    pub(crate) size: u64,
    /// In hexadecimal digits.
    pub(crate) sha256: String,
    /// The media type.
    #[serde(rename = "type")]
    pub(crate) media_type: String,
}

impl Manifest {
    /// Its JSON, as it is written.
    pub(super) fn json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads a manifest of this format; why it cannot be read, in the words of the reader of JSON.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, String> {
        let manifest: Self = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        match manifest.format {
            FORMAT => Ok(manifest),
            other => Err(format!("format {other}")),
        }
    }

    /// The id of the release.
    pub(crate) fn id(&self) -> Option<ReleaseId> {
        ReleaseId::parse(&self.release)
    }

    /// The files of the site itself, without those of the release before.
    pub(crate) fn own_files(&self) -> impl Iterator<Item = (&String, &FileFacts)> {
        self.files
            .iter()
            .filter(|(path, _)| !self.kept.contains(*path))
    }

    /// How many of its files another one has too, with the same bytes.
    pub(crate) fn equal_files(&self, other: &Self) -> usize {
        let files = self.files.iter();
        files
            .filter(|(path, facts)| other.files.get(*path) == Some(facts))
            .count()
    }

    /// The bytes of its files.
    pub(crate) fn bytes(&self) -> u64 {
        self.files.values().map(|file| file.size).sum()
    }
}

/// The media type of a file, by its name.
pub(super) fn media_type(path: &str) -> &'static str {
    const TYPES: &[(&str, &str)] = &[
        ("html", "text/html; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("xml", "application/xml"),
        ("atom", "application/atom+xml"),
        ("ics", "text/calendar; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("ico", "image/x-icon"),
        ("webmanifest", "application/manifest+json"),
        ("woff2", "font/woff2"),
        ("pdf", "application/pdf"),
        ("odt", "application/vnd.oasis.opendocument.text"),
        (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("br", "application/x-brotli"),
        ("gz", "application/gzip"),
    ];
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    let known = TYPES.iter().find(|(known, _)| Some(*known) == ending);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}
