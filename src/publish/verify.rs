//! Checks a release, or a target with all of its releases.

use std::collections::BTreeSet;
use std::path::Path;

use super::checksums::{self, Checksums};
use super::current;
use super::folder::{FolderTarget, MANIFEST_LIMIT, Release};
use super::manifest::{self, Manifest};
use super::release_id::ReleaseId;
use super::signature::{self, PublicKey};
use super::tree;
use crate::error::Error;
use crate::model::Date;

/// The most bytes of a signature.
pub(super) const SIGNATURE_LIMIT: u64 = 64 * 1024;

/// Something that is wrong with a copy: the key of its message, and the values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) key: &'static str,
    pub(crate) values: Vec<(&'static str, String)>,
}

impl Finding {
    pub(super) fn new<const N: usize>(
        key: &'static str,
        values: [(&'static str, String); N],
    ) -> Self {
        let values = values.into();
        Self { key, values }
    }
}

/// The result of a check.
#[derive(Debug, Default)]
pub(crate) struct Verified {
    /// The release that readers get, if its manifest can be read.
    pub(crate) release: Option<Release>,
    /// The key that signed it, of those that were given.
    pub(crate) signed_with: Option<String>,
    /// The releases that were checked.
    pub(crate) releases: usize,
    /// What is wrong, in the order of releases and paths.
    pub(crate) findings: Vec<Finding>,
}

/// Checks a folder: a release, or a target with all of its releases. Without keys signatures are not checked.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn verify_folder(
    folder: &Path,
    keys: &[String],
    today: Date,
) -> Result<Verified, Error> {
    let target = FolderTarget::at(folder);
    match folder.join(manifest::NAME).exists() || folder.join(checksums::NAME).exists() {
        true => release(folder, keys, today),
        false if target.current_folder().exists() => verify_target(&target, keys, today),
        false => {
            let path = folder.display().to_string();
            Err(Error::refused("verify-no-release", [("path", path)]))
        }
    }
}

/// Checks the current release, then the others and that each names the one before it.
fn verify_target(target: &FolderTarget, keys: &[String], today: Date) -> Result<Verified, Error> {
    let mut all = release(&target.current_folder(), keys, today)?;
    let releases = target.releases()?;
    for release in releases
        .iter()
        .filter(|one| Some(one.id) != all.release.as_ref().map(|one| one.id))
    {
        // An older release may have expired, and another key may have signed it.
        let found = self::release(&release.folder, &[], Date::MIN)?.findings;
        let id = release.id.to_string();
        all.findings.extend(found.into_iter().map(|mut finding| {
            for (name, value) in &mut finding.values {
                if *name == "path" {
                    *value = format!("{id}/{value}");
                }
            }
            finding
        }));
        all.releases += 1;
    }
    for pair in releases.windows(2) {
        let previous = pair[1].manifest.previous.as_ref();
        let follows = pair[1].manifest.number == pair[0].manifest.number + 1;
        if follows && previous.is_none_or(|named| named.manifest_sha256 != pair[0].manifest_sha256)
        {
            let [seen, release] = [&pair[0], &pair[1]].map(|release| release.id.to_string());
            all.findings.push(Finding::new(
                "verify-other-history",
                [("release", release), ("seen", seen)],
            ));
        }
    }
    Ok(all)
}

/// Checks one release.
fn release(folder: &Path, keys: &[String], today: Date) -> Result<Verified, Error> {
    let mut verified = Verified {
        releases: 1,
        ..Verified::default()
    };
    let findings = &mut verified.findings;
    let read = |name: &str, limit| tree::bytes_if_present(&folder.join(name), limit);
    let (sums, json) = (
        read(checksums::NAME, MANIFEST_LIMIT)?,
        read(manifest::NAME, MANIFEST_LIMIT)?,
    );
    let signature = read(signature::NAME, SIGNATURE_LIMIT)?;
    let missing = |path: &str| Finding::new("verify-missing", [("path", path.to_owned())]);
    let Some(sums) = sums else {
        findings.push(missing(checksums::NAME));
        return Ok(verified);
    };
    if !keys.is_empty() {
        match signed_with(&sums, signature.as_deref(), keys) {
            Ok(key) => verified.signed_with = Some(key),
            Err(finding) => findings.push(finding),
        }
    }
    let checksums = match checksums::parse(&String::from_utf8_lossy(&sums)) {
        Ok(checksums) => checksums,
        Err(line) => {
            let line = [("line", line.to_string())];
            findings.push(Finding::new("verify-bad-checksums", line));
            return Ok(verified);
        }
    };
    match json.as_deref().map(Manifest::parse) {
        // The checksums say that it is missing.
        None => {}
        Some(Err(detail)) => {
            findings.push(Finding::new("verify-bad-manifest", [("detail", detail)]))
        }
        Some(Ok(manifest)) => {
            findings.extend(compare(&manifest, &checksums));
            findings.extend(expired(&manifest, today));
            let sha256 = checksums::sha256(&json.unwrap_or_default());
            verified.release = manifest
                .id()
                .map(|id| release_of(id, folder, manifest, sha256));
        }
    }
    findings.extend(compare_files(folder, &checksums)?);
    Ok(verified)
}

fn release_of(
    id: ReleaseId,
    folder: &Path,
    manifest: Manifest,
    manifest_sha256: String,
) -> Release {
    let folder = folder.to_owned();
    Release {
        id,
        folder,
        manifest,
        manifest_sha256,
    }
}

/// The key of those given that signed the checksums; what is wrong if none did.
pub(super) fn signed_with(
    sums: &[u8],
    signature: Option<&[u8]>,
    keys: &[String],
) -> Result<String, Finding> {
    let Some(signature) = signature else {
        return Err(Finding::new("verify-not-signed", []));
    };
    let signature = String::from_utf8_lossy(signature);
    let signed =
        |key: &&String| PublicKey::parse(key).is_some_and(|key| key.has_signed(sums, &signature));
    match keys.iter().find(signed) {
        Some(key) => Ok(key.clone()),
        None => Err(Finding::new("verify-bad-signature", [])),
    }
}

/// A release whose last day is over.
pub(super) fn expired(manifest: &Manifest, today: Date) -> Option<Finding> {
    let date = manifest.valid_until.to_string();
    (manifest.valid_until < today).then(|| Finding::new("verify-expired", [("date", date)]))
}

/// Whether the manifest lists the files of the checksums. Both are made together, and one of them was
/// changed if they differ.
pub(super) fn compare(manifest: &Manifest, checksums: &Checksums) -> Option<Finding> {
    let files = manifest
        .files
        .iter()
        .map(|(path, facts)| (path, &facts.sha256));
    let listed = checksums.iter().filter(|(path, _)| *path != manifest::NAME);
    (!files.eq(listed)).then(|| Finding::new("verify-manifest-differs", []))
}

/// Changed, missing and extra files.
fn compare_files(folder: &Path, checksums: &Checksums) -> Result<Vec<Finding>, Error> {
    let tree = tree::read(folder)?;
    let mut paths: BTreeSet<&String> = checksums.keys().chain(tree.files.keys()).collect();
    paths.extend(&tree.others);
    let finding = |path: &String| {
        let key = match (checksums.get(path), tree.files.get(path)) {
            (Some(wanted), Some((_, found))) if wanted == found => return None,
            (Some(_), Some(_)) => "verify-changed",
            (Some(_), None) => "verify-missing",
            (None, _) if [checksums::NAME, signature::NAME].contains(&path.as_str()) => {
                return None;
            }
            (None, _) if path == current::CONFIGURATION => return None,
            (None, _) => "verify-extra",
        };
        Some(Finding::new(key, [("path", path.clone())]))
    };
    Ok(paths.into_iter().filter_map(finding).collect())
}
