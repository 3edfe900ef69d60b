//! `greenlist releases` and `greenlist rollback`.

use serde::Serialize;

use super::args::{OutputFormat, ReleasesArgs, RollbackArgs};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::publish_target::{chosen, open};
use super::read_content;
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::model::Date;
use crate::publish::{FolderTarget, Release, ReleaseId};

/// A release in JSON.
#[derive(Serialize)]
struct ReleaseJson<'r> {
    release: &'r str,
    number: u64,
    current: bool,
    data_date: Date,
    valid_until: Date,
    files: usize,
    bytes: u64,
    signed: bool,
    approved_by: Option<&'r str>,
    note: Option<&'r str>,
}

/// Lists the releases of a target, the last one first.
pub(super) fn list(arguments: &ReleasesArgs, console: &Console) -> CommandResult {
    let root = &arguments.shared.root;
    let site = read_content::catalog(root, BodyPolicy::Drop, console)?.site;
    let target = open(root, chosen(&site, arguments.target.as_deref())?)?;
    let known = target.known()?;
    let (mut releases, current) = (known.releases()?, known.current()?);
    releases.reverse();
    match arguments.format {
        OutputFormat::Text if releases.is_empty() => {
            console.remark(console.messages.say("releases-none", []));
        }
        OutputFormat::Text => {
            let line = |release: &Release| line(release, current, console);
            console.lines(releases.iter().map(line));
        }
        OutputFormat::Json => {
            let json: Vec<_> = releases
                .iter()
                .map(|release| json(release, current))
                .collect();
            console.json(serde_json::to_string_pretty(&json))?;
        }
    }
    Ok(CommandStatus::Done)
}

fn json(release: &Release, current: Option<ReleaseId>) -> ReleaseJson<'_> {
    let manifest = &release.manifest;
    ReleaseJson {
        release: &manifest.release,
        number: manifest.number,
        current: current == Some(release.id),
        data_date: manifest.data_date,
        valid_until: manifest.valid_until,
        files: manifest.files.len(),
        bytes: manifest.bytes(),
        signed: release.is_signed(),
        approved_by: manifest.approved_by.as_deref(),
        note: manifest.note.as_deref(),
    }
}

/// The release, its size, whether it is the current one, its approver and its note.
fn line(release: &Release, current: Option<ReleaseId>, console: &Console) -> String {
    let (manifest, messages) = (&release.manifest, &console.messages);
    let values = [
        ("release", release.id.to_string().into()),
        ("files", manifest.files.len().into()),
        ("size", megabytes(manifest.bytes()).into()),
        ("date", manifest.valid_until.to_string().into()),
    ];
    let approved = manifest
        .approved_by
        .as_ref()
        .map(|name| ("name", name.as_str().into()));
    let parts = [
        Some(messages.say("releases-line", values)),
        (current == Some(release.id)).then(|| messages.say("releases-current", [])),
        (!release.is_signed()).then(|| messages.say("releases-unsigned", [])),
        approved.map(|name| messages.say("releases-approved", [name])),
        manifest.note.clone(),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

/// Millions of bytes with one decimal.
pub(super) fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Lets readers get an earlier release again.
pub(super) fn rollback(arguments: &RollbackArgs, console: &Console) -> CommandResult {
    let root = &arguments.shared.root;
    let site = read_content::catalog(root, BodyPolicy::Drop, console)?.site;
    let target = open(root, chosen(&site, Some(&arguments.target))?)?;
    let lock = target.lock()?;
    let known = target.known()?;
    let current = known.current()?;
    let id = wanted(known, arguments.release, current)?;
    let messages = &console.messages;
    let release = [("release", id.to_string().into())];
    if current == Some(id) {
        console.summary([messages.say("rollback-is-current", release)]);
        return Ok(CommandStatus::Done);
    }
    lock.check()?;
    target.switch_to(id)?;
    console.summary([messages.say("rollback-done", release)]);
    if let Some(newer) = current.filter(|current| *current > id) {
        let newer = [("newer", newer.to_string().into())];
        console.remark(messages.say("rollback-mirrors", newer));
    }
    Ok(CommandStatus::Done)
}

/// The release that the user names; else the one before the current one.
fn wanted(
    target: &FolderTarget,
    named: Option<ReleaseId>,
    current: Option<ReleaseId>,
) -> Result<ReleaseId, Error> {
    let releases = target.releases()?;
    let ids: Vec<ReleaseId> = releases.iter().map(|release| release.id).collect();
    if let Some(named) = named {
        let names: Vec<_> = ids.iter().map(ReleaseId::to_string).collect();
        let unknown = || {
            let values = [("found", named.to_string()), ("known", names.join(", "))];
            Error::refused("rollback-unknown", values)
        };
        return ids.contains(&named).then_some(named).ok_or_else(unknown);
    }
    let position = ids.iter().position(|id| Some(*id) == current);
    let before = position.and_then(|position| ids[..position].last());
    before
        .copied()
        .ok_or_else(|| Error::refused("rollback-none", []))
}
