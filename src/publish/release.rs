//! Makes a release of a built site.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use rayon::prelude::*;

use super::checksums::{self, Checksums, sha256};
use super::folder::Release;
use super::manifest::{self, FORMAT, FileFacts, Manifest, Previous, media_type};
use super::release_id::ReleaseId;
use super::signature::{self, SecretKey};
use super::tree::{self, Tree};
use crate::emit;
use crate::error::{Error, FileAction};
use crate::model::Date;

/// The approver of a release and its note.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReleaseNote {
    /// The name of the approver.
    pub(crate) approved_by: Option<String>,
    /// What it changes.
    pub(crate) note: Option<String>,
}

/// What a release will be.
pub(crate) struct ReleaseRequest<'r> {
    pub(crate) id: ReleaseId,
    pub(crate) number: u64,
    pub(crate) valid_until: Date,
    pub(crate) note: &'r ReleaseNote,
    /// With which it is signed.
    pub(crate) key: Option<&'r SecretKey>,
    /// The public key that will follow.
    pub(crate) next_key: Option<String>,
    /// The release before it, whose equal files are linked.
    pub(crate) previous: Option<&'r Release>,
}

/// Makes a release of the site that was built in a folder: links what the release before has too, and
/// writes the manifest, the checksums and the signature.
///
/// # Errors
/// When a file cannot be read or written, or the key cannot sign.
pub(crate) fn complete(site: &Path, request: &ReleaseRequest<'_>) -> Result<Manifest, Error> {
    // The list of the build is about a folder that is built again, and the checksums take its place.
    let of_build = site.join(emit::MANIFEST);
    fs::remove_file(&of_build).map_err(Error::file(FileAction::Remove, &of_build))?;
    let mut kept = BTreeSet::new();
    if let Some(previous) = request.previous {
        link_equal_files(site, previous)?;
        kept = keep_scripts_and_styles(site, previous)?;
    }
    let manifest = manifest(tree::read(site)?, kept, request);
    let json = manifest
        .json()
        .map_err(|error| Error::Internal(format!("{error}.")))?;
    write_synced(&site.join(manifest::NAME), &json)?;
    let sums = checksums_of(&manifest, &json);
    write_synced(&site.join(checksums::NAME), &sums)?;
    if let Some(key) = request.key {
        let comment = format!("greenlist release {} number {}", request.id, request.number);
        let failed = || Error::Internal("the key cannot sign.".to_owned());
        let signature = key.sign(sums.as_bytes(), &comment).ok_or_else(failed)?;
        write_synced(&site.join(signature::NAME), &signature)?;
    }
    Ok(manifest)
}

fn manifest(tree: Tree, kept: BTreeSet<String>, request: &ReleaseRequest<'_>) -> Manifest {
    let files = tree.files.into_iter().map(|(path, (size, sha256))| {
        let media_type = media_type(&path).to_owned();
        let facts = FileFacts {
            size,
            sha256,
            media_type,
        };
        (path, facts)
    });
    Manifest {
        format: FORMAT,
        release: request.id.to_string(),
        number: request.number,
        data_date: request.id.date,
        valid_until: request.valid_until,
        previous: request.previous.map(|release| Previous {
            release: release.id.to_string(),
            manifest_sha256: release.manifest_sha256.clone(),
        }),
        approved_by: request.note.approved_by.clone(),
        note: request.note.note.clone(),
        next_key: request.next_key.clone(),
        files: files.collect(),
        kept,
    }
}

/// Links the scripts, styles and other files of the release before whose names changed: a page that a reader got
/// just before the new release, or has open, asks for them. Pages themselves are not kept.
fn keep_scripts_and_styles(site: &Path, previous: &Release) -> Result<BTreeSet<String>, Error> {
    let mut kept = BTreeSet::new();
    for (path, _) in previous.manifest.own_files() {
        let new = site.join(path);
        if !has_hash(path) || new.exists() {
            continue;
        }
        let old = previous.folder.join(path);
        if !old.exists() {
            // The release is elsewhere, or damaged.
            continue;
        }
        let folder = new.parent().unwrap_or(site);
        fs::create_dir_all(folder).map_err(Error::file(FileAction::Write, folder))?;
        emit::link_or_copy(&old, &new).map_err(Error::file(FileAction::Keep, &new))?;
        kept.insert(path.clone());
    }
    Ok(kept)
}

/// Whether the name of a file changes with its bytes, as `site.3f2a91c04b.css` or `p3-abc234.js`.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let mut parts = name.split(['.', '-']).skip(1);
    let is_hexadecimal = |part: &str| {
        part.len() == 10
            && part
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_base32 = |part: &str| {
        part.len() == 6
            && part
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'))
    };
    let of_search = path.contains("/search/") && name.contains(".js");
    parts.any(|part| is_hexadecimal(part) || (of_search && is_base32(part)))
}

/// The text of the checksums of a release: of its files, and of its manifest.
fn checksums_of(manifest: &Manifest, json: &str) -> String {
    let files = manifest.files.iter();
    let mut all: Checksums = files
        .map(|(path, facts)| (path.clone(), facts.sha256.clone()))
        .collect();
    all.insert(manifest::NAME.to_owned(), sha256(json.as_bytes()));
    checksums::text(&all)
}

/// Replaces files by links to those of another release that have the same bytes: they take no space, and
/// rsync and backups see that nothing changed. What was damaged there is not linked.
fn link_equal_files(site: &Path, previous: &Release) -> Result<(), Error> {
    let files: Vec<&String> = previous.manifest.files.keys().collect();
    files.into_par_iter().try_for_each(|path| {
        let (old, new) = (previous.folder.join(path), site.join(path));
        if !emit::have_equal_bytes(&old, &new) {
            return Ok(());
        }
        fs::remove_file(&new).map_err(Error::file(FileAction::Write, &new))?;
        emit::link_or_copy(&old, &new).map_err(Error::file(FileAction::Keep, &new))
    })
}

/// Writes a file and syncs its bytes to the disk.
pub(super) fn write_synced(path: &Path, text: &str) -> Result<(), Error> {
    let write = || {
        let mut file = File::create(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    write().map_err(Error::file(FileAction::Write, path))
}

#[cfg(test)]
mod tests {
    use super::has_hash;

    #[test]
    fn only_names_that_change_with_their_bytes_are_kept() {
        for path in [
            "assets/site.3f2a91c04b.css",
            "assets/site.3f2a91c04b.css.br",
            "en/lookup.0123456789.js",
            "en/search/0/p3-abc234.js",
        ] {
            assert!(has_hash(path), "{path}");
        }
        for path in [
            "en/index.html",
            "en/search/index-1.js",
            "en/products/google-meet.html",
            "feed.atom",
        ] {
            assert!(!has_hash(path), "{path}");
        }
    }
}
