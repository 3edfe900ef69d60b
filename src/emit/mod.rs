//! Writes the site to disk: all of it, or nothing.
//!
//! Each file of the new site is compared byte for byte with the file in the old one; no size or
//! time stamp is trusted instead. New and changed files are written to a staging folder beside the
//! site. Unchanged files, and files that greenlist did not write, are hard-linked there, so they
//! keep their inode and time stamps and a backup or rsync copies only real changes. Then the two
//! folders are exchanged in one atomic step. Where nothing changed, the site is not touched.
//!
//! What a reader of the site can rely on:
//!
//! - A build that fails or is killed at any moment leaves the old site or the new one, complete.
//!   File systems without an atomic exchange of folders (and Windows) need two renames: between
//!   them there is no site, and the next build restores the old one if the process died there.
//! - Before the exchange, `manifest.sha256` and the top folder of the new site are synced to the
//!   disk (fsync), and the folder above the site after it. The pages are not: that would take
//!   minutes for a large site. So after a power cut, files written in the last seconds may be empty
//!   or cut off. `sha256sum --check manifest.sha256` finds them, and the next build replaces them.
//!
//! | file | contents |
//! |---|---|
//! | `disk_sink` | [`DiskSink`], the sink: compares, writes, and finishes the build |
//! | `layout` | paths of the site and of the hidden files beside it |
//! | `lock` | lock between two builds of one site |
//! | `staging` | staging folder of the new site |
//! | `compare` | compares a file with bytes in memory |
//! | `output_files` | list of the files of the new site |
//! | `manifest` | `manifest.sha256`: checksums of the files greenlist wrote |
//! | `link_or_copy` | carries one file over from the old site |
//! | `sync` | syncs files and folders to the disk |
//! | `unmanaged` | carries over files that greenlist did not write |
//! | `twins` | compressed copies of text files, `NAME.br` and `NAME.gz`, for web servers |
//! | `exchange` | exchanges the staging folder and the site |
//! | `old_version` | files that earlier versions left in `.greenlist/` |
//! | `output_check` | refuses an output folder that holds the sources |

mod compare;
mod disk_sink;
mod exchange;
mod layout;
mod link_or_copy;
mod lock;
mod manifest;
mod old_version;
mod output_check;
mod output_files;
mod staging;
mod sync;
mod twins;
mod unmanaged;

pub(crate) use compare::have_equal_bytes;
pub use disk_sink::{BuildCounts, DiskSink};
pub(crate) use exchange::exchange_folders;
pub(crate) use layout::remove_tree;
pub(crate) use link_or_copy::link_or_copy;
pub(crate) use manifest::{NAME as MANIFEST, paths as manifest_paths};
pub use output_check::check_output;
pub(crate) use sync::{sync_files, sync_folder};
pub(crate) use twins::TwinSink;

#[cfg(test)]
#[cfg(unix)]
mod disk_sink_tests;
#[cfg(test)]
#[cfg(unix)]
mod refusal_tests;
