//! Where and how the site is published.

use super::Slug;
use super::word::words;

/// How many releases a target keeps unless it says otherwise.
pub(crate) const DEFAULT_KEEP: u32 = 5;

/// `publish` of `site.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publishing {
    /// The targets, by name.
    pub(crate) targets: Vec<PublishTarget>,
    /// Whether a release needs an approver and a note.
    pub(crate) approval: ApprovalRule,
    /// The public key of the releases, in the form of minisign: base64 of 42 bytes.
    pub(crate) key: Option<String>,
    /// The public key of later releases, which the next releases announce.
    pub(crate) next_key: Option<String>,
}

/// A place where the site goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishTarget {
    /// Its name.
    pub(crate) name: Slug,
    /// Where it is.
    pub(crate) place: TargetPlace,
    /// How many releases stay there, the new one included.
    pub(crate) keep: u32,
}

/// Where a target is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TargetPlace {
    /// A folder: absolute, or relative to the folder that contains `content`.
    Folder(String),
    /// A folder that rsync reaches, such as `deploy@www.example:/srv/www/greenlist`.
    Rsync(String),
}

words! {
    /// Whether a release needs an approver and a note.
    #[derive(Default)]
    pub(crate) enum ApprovalRule {
        /// It does not.
        #[default]
        Optional = "optional",
        /// It does.
        Required = "required",
    }
}
