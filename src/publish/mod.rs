//! Publishing: releases of the site, and the proof that a copy of one is genuine.
//!
//! A *release* is a built site with its manifest, its checksums and its signature. A *target* is a
//! place where releases go. A *mirror* is a copy that another organization keeps; it has the form of a target.
//!
//! ```text
//! TARGET/releases/2026-11-30-1/   a release: the site, manifest.json, SHA256SUMS, SHA256SUMS.minisig
//! TARGET/current                  the release that readers get: a link to its folder
//! TARGET/.sources/2026-11-30-1/   the content it was made from, for the comparison with the next one
//! ```
//!
//! `current` is exchanged in one step, so readers get the old release or the new one, complete. Where
//! the system has no symbolic links it is a folder of its own, exchanged as a build exchanges a site.
//!
//! | file | contents |
//! |---|---|
//! | `release_id` | [`ReleaseId`]: the data date and a number |
//! | `manifest` | `manifest.json` |
//! | `checksums` | `SHA256SUMS` |
//! | `tree` | the files of a folder with their checksums |
//! | `signature` | keys and signatures in the form of minisign |
//! | `release` | makes a release of a built site |
//! | `target` | what publishing needs of a target |
//! | `folder` | a target that is a folder |
//! | `current` | exchanges `current` |
//! | `rsync` | a target that rsync reaches |
//! | `rsync_lock` | its lock |
//! | `sources` | the content of a release |
//! | `verify` | checks a release, or a target with all of them |
//! | `seen` | the last release that was seen, so that an older one is noticed |
//! | `mirror` | fetches a release over HTTP |
//! | `schedule` | texts for schedulers |

mod checksums;
mod current;
mod folder;
mod manifest;
mod mirror;
mod release;
mod release_id;
mod rsync;
mod rsync_lock;
mod schedule;
mod seen;
mod signature;
mod sources;
mod target;
mod tree;
mod verify;

pub(crate) use folder::{FolderTarget, Release};
pub(crate) use manifest::Manifest;
pub(crate) use mirror::{MirrorError, mirror};
pub(crate) use release::{ReleaseNote, ReleaseRequest, complete};
pub(crate) use release_id::ReleaseId;
pub(crate) use rsync::RsyncTarget;
pub(crate) use schedule::{Job, Scheduler, files as schedule_files};
pub(crate) use seen::Seen;
pub(crate) use signature::{PublicKey, SecretKey, fits, generate_keys};
pub(crate) use sources::are_equal;
pub(crate) use target::{ReleaseTarget, Sources, obsolete};
pub(crate) use tree::differing_files;
pub(crate) use verify::{Verified, verify_folder};
