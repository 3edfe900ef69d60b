//! Fetches a release over HTTP into a folder of the form of a target: only what changed, and nothing is
//! shown before all of it is verified.
//!
//! The server is not trusted: it may be slow, or under the control of an attacker. The signature proves
//! who published the release. The number of the last release shows that this one is not older. Sizes and
//! checksums show that each file is whole.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rayon::prelude::*;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use super::checksums::{self, sha256};
use super::folder::{FolderTarget, MANIFEST_LIMIT, Release};
use super::manifest::{self, FileFacts, Manifest};
use super::release_id::ReleaseId;
use super::seen::Seen;
use super::signature;
use super::target::{ReleaseTarget, obsolete};
use super::tree;
use super::verify::{self, Finding, SIGNATURE_LIMIT, verify_folder};
use crate::emit;
use crate::error::{Error, FileAction};
use crate::model::Date;

/// What is remembered of the last release, in the folder of the mirror.
const SEEN: &str = ".greenlist-mirror.json";
/// How many releases stay: the current one, and the one before it for readers who have a page of it open.
const KEEP: u32 = 2;
/// How often a release is fetched again because the server got a newer one meanwhile.
const TRIES: usize = 3;
/// How many files are fetched at the same time.
const CONNECTIONS: usize = 8;
/// How long a server may take for one file.
const TIMEOUT: Duration = Duration::from_secs(300);
/// What stays as it is in the path of an address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// What a mirror fetched.
#[derive(Debug)]
pub(crate) struct Mirrored {
    /// The release that is shown now.
    pub(crate) release: ReleaseId,
    /// Its files.
    pub(crate) files: usize,
    /// The files that were fetched.
    pub(crate) fetched: usize,
    /// Their bytes.
    pub(crate) bytes: u64,
    /// The last day on which it is valid.
    pub(crate) valid_until: Date,
}

/// Why nothing was fetched.
#[derive(Debug)]
pub(crate) enum MirrorError {
    /// The system or the server failed.
    Failed(Error),
    /// The server has no release that is to be trusted.
    Refused(Finding),
}

impl From<Error> for MirrorError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// A server that has a release.
struct ReleaseServer {
    agent: Agent,
    url: String,
}

/// A release of a server, of which the files are not fetched yet.
struct Offer {
    sums: Vec<u8>,
    signature: Vec<u8>,
    json: Vec<u8>,
    manifest: Manifest,
    id: ReleaseId,
    signed_with: String,
}

/// Fetches the release of a server into a folder, and shows it. The old one stays where anything is wrong.
///
/// # Errors
/// When the server or the system fails, or the release is not to be trusted.
pub(crate) fn mirror(url: &str, folder: &Path, given_key: &str) -> Result<Mirrored, MirrorError> {
    let target = FolderTarget::at(folder);
    let _lock = target.lock()?;
    let seen_file = folder.join(SEEN);
    let seen = Seen::read(&seen_file)?;
    let keys = Seen::keys(seen.as_ref(), given_key);
    let server = ReleaseServer::at(url);
    for _ in 1..TRIES {
        let offer = server.offer(&keys)?;
        match server.mirror(&offer, &target, seen.as_ref()) {
            // A release that was published meanwhile replaced some files.
            Err(MirrorError::Refused(_)) if server.has_changed(&offer)? => {}
            mirrored => return finish(mirrored?, &offer, &target, given_key, &seen_file),
        }
    }
    let offer = server.offer(&keys)?;
    let mirrored = server.mirror(&offer, &target, seen.as_ref())?;
    finish(mirrored, &offer, &target, given_key, &seen_file)
}

/// Remembers the release, and removes old ones.
fn finish(
    mirrored: Mirrored,
    offer: &Offer,
    target: &FolderTarget,
    given_key: &str,
    seen_file: &Path,
) -> Result<Mirrored, MirrorError> {
    let release = offer.release(&target.release_folder(offer.id));
    Seen::after(&release, Some((given_key, &offer.signed_with))).write(seen_file)?;
    for old in obsolete(target, offer.id, KEEP)? {
        target.remove(old)?;
    }
    Ok(mirrored)
}

impl Offer {
    fn release(&self, folder: &Path) -> Release {
        Release {
            id: self.id,
            folder: folder.to_owned(),
            manifest: self.manifest.clone(),
            manifest_sha256: sha256(&self.json),
        }
    }
}

impl ReleaseServer {
    fn at(url: &str) -> Self {
        // The certificates that the system trusts, so that those of a ministry work. A proxy comes from
        // the variables of the environment.
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(TIMEOUT))
            .user_agent(concat!("greenlist/", env!("CARGO_PKG_VERSION")))
            .build();
        Self {
            agent: config.into(),
            url: url.trim_end_matches('/').to_owned(),
        }
    }

    /// Fetches a file of at most some bytes; `None` if the server does not have it.
    fn get(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        let url = format!("{}/{}", self.url, utf8_percent_encode(path, PATH));
        let failed = |error: ureq::Error| {
            let values = [("url", url.clone()), ("detail", error.to_string())];
            Error::refused("mirror-unreachable", values)
        };
        let answer = self.agent.get(&url).call();
        let body = match answer {
            Err(ureq::Error::StatusCode(404 | 410)) => return Ok(None),
            answer => answer.map_err(failed)?.into_body(),
        };
        let bytes = body.into_with_config().limit(limit).read_to_vec();
        bytes.map(Some).map_err(failed)
    }

    /// The release that the server has, if its signature and its manifest are right.
    fn offer(&self, keys: &[String]) -> Result<Offer, MirrorError> {
        let missing = |path: &str| {
            let path = path.to_owned();
            MirrorError::Refused(Finding::new("verify-missing", [("path", path)]))
        };
        let get = |path: &str, limit| self.get(path, limit)?.ok_or_else(|| missing(path));
        let sums = get(checksums::NAME, MANIFEST_LIMIT)?;
        let signature = get(signature::NAME, SIGNATURE_LIMIT)?;
        let signed_with =
            verify::signed_with(&sums, Some(&signature), keys).map_err(MirrorError::Refused)?;
        let json = get(manifest::NAME, MANIFEST_LIMIT)?;
        let refused =
            |key, name, value: String| MirrorError::Refused(Finding::new(key, [(name, value)]));
        let listed = checksums::parse(&String::from_utf8_lossy(&sums))
            .map_err(|line| refused("verify-bad-checksums", "line", line.to_string()))?;
        if listed.get(manifest::NAME) != Some(&sha256(&json)) {
            return Err(refused("verify-changed", "path", manifest::NAME.to_owned()));
        }
        let manifest = Manifest::parse(&json)
            .map_err(|detail| refused("verify-bad-manifest", "detail", detail))?;
        if let Some(finding) = verify::compare(&manifest, &listed) {
            return Err(MirrorError::Refused(finding));
        }
        let id = manifest.id();
        let id =
            id.ok_or_else(|| refused("verify-bad-manifest", "detail", manifest.release.clone()))?;
        Ok(Offer {
            sums,
            signature,
            json,
            manifest,
            id,
            signed_with,
        })
    }

    /// Whether the server has another release than before.
    fn has_changed(&self, offer: &Offer) -> Result<bool, Error> {
        Ok(self.get(checksums::NAME, MANIFEST_LIMIT)?.as_ref() != Some(&offer.sums))
    }

    /// Fetches what the folder lacks of a release, and shows it.
    fn mirror(
        &self,
        offer: &Offer,
        target: &FolderTarget,
        seen: Option<&Seen>,
    ) -> Result<Mirrored, MirrorError> {
        let manifest = &offer.manifest;
        let folder = target.release_folder(offer.id);
        if let Some(finding) = seen.and_then(|seen| seen.findings(&offer.release(&folder))) {
            return Err(MirrorError::Refused(finding));
        }
        let mut mirrored = Mirrored {
            release: offer.id,
            files: manifest.files.len(),
            fetched: 0,
            bytes: 0,
            valid_until: manifest.valid_until,
        };
        let current = target.current()?;
        let is_whole = |folder: &Path| {
            let verified = verify_folder(folder, &[], Date::MIN);
            verified.is_ok_and(|verified| verified.findings.is_empty())
        };
        if current == Some(offer.id) && is_whole(&target.current_folder()) {
            return Ok(mirrored);
        }
        let spare = target.spare()?;
        let staged = spare.path().join("site");
        let old = current.map(|_| target.current_folder());
        (mirrored.fetched, mirrored.bytes) =
            self.fetch(&manifest.files, old.as_deref(), &staged)?;
        for (name, bytes) in [
            (manifest::NAME, &offer.json),
            (checksums::NAME, &offer.sums),
            (signature::NAME, &offer.signature),
        ] {
            let path = staged.join(name);
            fs::write(&path, bytes).map_err(Error::file(FileAction::Write, &path))?;
        }
        if folder.exists() {
            // It was damaged, or is not shown.
            target.remove(offer.id)?;
        }
        target.place(&staged, offer.id)?;
        target.switch_to(offer.id)?;
        Ok(mirrored)
    }

    /// Brings the files of a release into a new folder: links those that an old release has, and fetches the
    /// others. Returns the number of fetched files and their bytes.
    fn fetch(
        &self,
        files: &BTreeMap<String, FileFacts>,
        old: Option<&Path>,
        to: &Path,
    ) -> Result<(usize, u64), MirrorError> {
        let folders = files
            .keys()
            .map(|path| to.join(path))
            .filter_map(|path| path.parent().map(Path::to_owned));
        for folder in folders.chain([to.to_owned()]) {
            fs::create_dir_all(&folder).map_err(Error::file(FileAction::Write, folder))?;
        }
        let (fetched, bytes) = (AtomicUsize::new(0), AtomicU64::new(0));
        let each = |(path, facts): (&String, &FileFacts)| -> Result<(), MirrorError> {
            let new = to.join(path);
            if let Some(old) = old.map(|old| old.join(path))
                && tree::checksum(&old)
                    .is_ok_and(|found| found == (facts.size, facts.sha256.clone()))
            {
                let linked = emit::link_or_copy(&old, &new);
                return Ok(linked.map_err(Error::file(FileAction::Keep, &new))?);
            }
            let wrong = |key| MirrorError::Refused(Finding::new(key, [("path", path.clone())]));
            let body = self
                .get(path, facts.size)?
                .ok_or_else(|| wrong("verify-missing"))?;
            if body.len() as u64 != facts.size || sha256(&body) != facts.sha256 {
                return Err(wrong("verify-changed"));
            }
            fetched.fetch_add(1, Ordering::Relaxed);
            bytes.fetch_add(facts.size, Ordering::Relaxed);
            Ok(fs::write(&new, body).map_err(Error::file(FileAction::Write, &new))?)
        };
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(CONNECTIONS)
            .build();
        let pool = pool
            .map_err(|error| Error::file(FileAction::Read, &self.url)(io::Error::other(error)))?;
        pool.install(|| files.par_iter().try_for_each(each))?;
        Ok((fetched.into_inner(), bytes.into_inner()))
    }
}
