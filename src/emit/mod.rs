//! Writes a site to the disk, whole or not at all.
//!
//! New files go to a staging folder beside the site. What did not change, and what greenlist did
//! not make, is linked there; then the two folders are exchanged in one step. A reader or a web
//! server sees the old site or the new one, never a mixture, and a build that fails leaves the
//! old one as it was. Where few files of many changed, these alone are moved, by a journal that a
//! killed build leaves to the next one to finish.
//!
//! | file | idea |
//! |---|---|
//! | `layout` | the site and the hidden folder beside it |
//! | `lock` | two builds of one site never meet |
//! | `disk` | takes the files, decides which changed, finishes the build |
//! | `files` | the files of the new site, and what is known of each |
//! | `staging` | the new site while it grows |
//! | `keep` | carries over one file or folder without change |
//! | `patch` | changes a few files in their places |
//! | `kept` | the last build's files, known without reading them |
//! | `foreign` | finds what greenlist did not make |
//! | `manifest` | `manifest.sha256`: what greenlist made |
//! | `swap` | exchanges the two folders |
//! | `guard` | refuses an output folder that holds the sources |

mod disk;
mod files;
mod foreign;
mod guard;
mod keep;
mod kept;
mod layout;
mod lock;
mod manifest;
mod patch;
mod staging;
mod swap;

pub use disk::{Disk, Trust, Written};
pub use guard::check_output;

#[cfg(test)]
#[cfg(unix)]
mod tests;
