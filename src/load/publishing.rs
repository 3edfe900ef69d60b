//! Builds `publish` of `site.yaml`.

use std::path::Path;

use minisign::PublicKeyBox;

use super::lists::text;
use super::record::Decoded;
use super::schema::{NonEmptyText, PublishTargetShape, SiteShape};
use super::yaml::{YamlDocument, YamlNodeId, meant_id};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::{DEFAULT_KEEP, PublishTarget, Publishing, Slug, TargetPlace};
use crate::project::{content_folder, text_if_present};

/// Builds the targets and reads the public keys.
///
/// # Errors
/// When a key cannot be read.
pub(super) fn build(
    root: &Path,
    site: &Decoded<SiteShape>,
    diagnostics: &mut Diagnostics,
) -> Result<Publishing, Error> {
    let shape = &site.value.publish;
    let document = &site.document;
    let targets = document.nearest_existing(YamlNodeId::ROOT, &["publish", "targets"]);
    let mut key = |name: &str, file: &Option<NonEmptyText>| match file {
        Some(file) => {
            let origin = site.origin(&["publish", name]);
            public_key(root, &text(file), &origin, diagnostics)
        }
        None => Ok(None),
    };
    let (current, next) = (key("key", &shape.key)?, key("next_key", &shape.next_key)?);
    let named = shape.targets.iter().filter_map(|(name, shape)| {
        let node = document.get(targets, name)?;
        target(document, node, name, shape, diagnostics)
    });
    Ok(Publishing {
        targets: named.collect(),
        approval: shape.approval.0,
        key: current,
        next_key: next,
    })
}

fn target(
    document: &YamlDocument,
    node: YamlNodeId,
    name: &str,
    shape: &PublishTargetShape,
    diagnostics: &mut Diagnostics,
) -> Option<PublishTarget> {
    let slug = Slug::new(name);
    if slug.is_none() {
        let bad = Diagnostic::new(Code::BadId, &document.key_origin(node)).with("found", name);
        diagnostics.push(match meant_id(name) {
            Some(nearest) => bad.with("nearest", nearest),
            None => bad,
        });
    }
    let place = match (&shape.directory, &shape.rsync) {
        (Some(folder), None) => Some(TargetPlace::Folder(text(folder))),
        (None, Some(remote)) => {
            let remote = text(remote);
            if !is_remote(&remote) {
                let origin = document.origin_of(node, &["rsync"]);
                let bad = Diagnostic::new(Code::NotRemote, &origin);
                diagnostics.push(bad.with("found", remote.as_str()));
            }
            Some(TargetPlace::Rsync(remote))
        }
        _ => {
            let origin = document.key_origin(node);
            diagnostics.push(Diagnostic::new(Code::TargetPlace, &origin));
            None
        }
    };
    let keep = shape.keep.unwrap_or(DEFAULT_KEEP);
    if keep == 0 {
        let origin = document.origin_of(node, &["keep"]);
        diagnostics.push(Diagnostic::new(Code::KeepsNothing, &origin));
    }
    Some(PublishTarget {
        name: slug?,
        place: place?,
        keep,
    })
}

/// Whether rsync takes it as a folder of another computer: the name of a host comes before the colon.
/// A single letter there is a drive of Windows, and a dash would begin an option.
fn is_remote(text: &str) -> bool {
    text.split_once(':').is_some_and(|(host, _)| {
        host.len() > 1 && !host.contains(['/', '\\']) && !host.starts_with('-')
    })
}

/// The public key in a file of `content/`, in the form of minisign.
fn public_key(
    root: &Path,
    file: &str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Result<Option<String>, Error> {
    let Some(content) = text_if_present(root, &content_folder(root).join(file))? else {
        diagnostics.push(Diagnostic::new(Code::MissingFile, origin).with("path", file));
        return Ok(None);
    };
    let key = PublicKeyBox::from_string(content.trim_start_matches('\u{feff}').trim());
    let key = key.and_then(PublicKeyBox::into_public_key);
    if key.is_err() {
        diagnostics.push(Diagnostic::new(Code::BadPublicKey, origin).with("path", file));
    }
    Ok(key.ok().map(|key| key.to_base64()))
}
