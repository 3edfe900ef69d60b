//! `greenlist publish`: builds the site and publishes it as a release.

use std::path::Path;

use super::args::PublishArgs;
use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::publish_target::{chosen, open, signing_key};
use super::read_content;
use crate::diagnostic::Diagnostics;
use crate::emit::{DiskSink, TwinSink};
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::model::{ApprovalRule, Drafts, Publishing};
use crate::pipeline::{self, Query, Request};
use crate::project::SOURCE_FOLDERS;
use crate::publish::{
    FolderTarget, Manifest, Release, ReleaseId, ReleaseNote, ReleaseRequest, ReleaseTarget,
    Sources, are_equal, complete, differing_files, obsolete,
};
use crate::query::{self, ComparedPlans, Comparison};

/// Runs the command.
pub(super) fn run(arguments: &PublishArgs, console: &Console) -> CommandResult {
    let (root, on) = (&arguments.shared.root, arguments.shared.on);
    let query = read_content::query_version(root, None, on, None, console)?;
    let site = &query.world.catalog.site;
    let chosen = chosen(site, arguments.target.as_deref())?;
    let target = open(root, chosen)?;
    let note = note(arguments, &site.publishing)?;
    // The lock comes before anything is read from the target, and a dry run writes nothing there.
    let lock = (!arguments.dry_run).then(|| target.lock()).transpose()?;
    let known = target.known()?;
    let (last, current) = (known.releases()?.pop(), known.current()?);
    let target = target.as_ref();
    let sources = Sources {
        project: root,
        folders: &SOURCE_FOLDERS,
    };
    if let Some(last) = &last {
        refuse_backwards(arguments, &query, last)?;
        if arguments.if_due && !is_due(&sources, &query, target, last)? {
            report_not_due(last, current, console);
            return Ok(CommandStatus::Done);
        }
    }
    let key = signing_key(site, &arguments.signing, console)?;
    let spare = match &lock {
        Some(_) => target.spare()?,
        None => {
            let temporary = std::env::temp_dir();
            tempfile::tempdir().map_err(Error::file(FileAction::Write, temporary))?
        }
    };
    let folder = spare.path().join("site");
    build(arguments, console, &folder)?;
    if let Some(approved) = &arguments.site {
        refuse_different(approved, &folder)?;
    }
    print_changes(root, &query, target, last.as_ref(), console)?;
    let id = next_id(&query, known)?;
    let release = ReleaseRequest {
        id,
        number: last.as_ref().map_or(0, |last| last.manifest.number) + 1,
        valid_until: query::valid_until(&query.plan(query.as_of)),
        note: &note,
        key: key.as_ref(),
        next_key: site.publishing.next_key.clone(),
        previous: last.as_ref(),
    };
    let manifest = complete(&folder, &release)?;
    let is_shown = |last: &Release| current == Some(last.id) && note == ReleaseNote::default();
    if let Some(last) = last
        .as_ref()
        .filter(|last| is_shown(last) && says_the_same(&manifest, &last.manifest))
    {
        let release = [("release", last.id.to_string().into())];
        console.summary([console.messages.say("publish-unchanged", release)]);
        return Ok(CommandStatus::Done);
    }
    let say = |key| {
        let equal = last
            .as_ref()
            .map_or(0, |last| manifest.equal_files(&last.manifest));
        let (files, target) = (manifest.files.len(), chosen.name.as_str());
        let values = [
            ("release", id.to_string().into()),
            ("target", target.into()),
            ("files", files.into()),
            ("changed", (files - equal).into()),
            ("date", manifest.valid_until.to_string().into()),
        ];
        console.messages.say(key, values)
    };
    let Some(lock) = lock else {
        console.summary([say("publish-would")]);
        return Ok(CommandStatus::Done);
    };
    target.add(&folder, id, &sources, last.as_ref().map(|last| last.id))?;
    lock.check()?;
    target.switch_to(id)?;
    let removed = obsolete(known, id, chosen.keep)?;
    removed.iter().try_for_each(|id| target.remove(*id))?;
    console.summary([say("publish-done")]);
    if !removed.is_empty() {
        let removed: Vec<_> = removed.iter().map(ReleaseId::to_string).collect();
        let removed = [("releases", removed.join(", ").into())];
        console.summary([console.messages.say("publish-removed", removed)]);
    }
    if key.is_none() {
        console.remark(console.messages.say("publish-unsigned", []));
    }
    let path = [("path", target.shown_at().into())];
    console.summary([console.messages.say("publish-shown", path)]);
    Ok(CommandStatus::Done)
}

/// The note of the release; the site may demand one, with the name of who approved it.
fn note(arguments: &PublishArgs, publishing: &Publishing) -> Result<ReleaseNote, Error> {
    let given = |text: &Option<String>| {
        let text = text.as_deref().map(str::trim);
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let note = ReleaseNote {
        approved_by: given(&arguments.approved_by),
        note: given(&arguments.note),
    };
    let is_complete = note.approved_by.is_some() && note.note.is_some();
    match publishing.approval == ApprovalRule::Required && !is_complete && !arguments.dry_run {
        true => Err(Error::refused("publish-needs-approval", [])),
        false => Ok(note),
    }
}

/// Refuses a data date before that of the last release, as by a wrong clock or old content.
fn refuse_backwards(arguments: &PublishArgs, query: &Query, last: &Release) -> Result<(), Error> {
    match query.as_of < last.manifest.data_date && !arguments.allow_rollback {
        true => Err(Error::refused(
            "publish-backwards",
            [
                ("date", query.as_of.to_string()),
                ("release", last.id.to_string()),
                ("last", last.manifest.data_date.to_string()),
            ],
        )),
        false => Ok(()),
    }
}

/// Whether the content has changed since the last release, or that release is no longer valid.
fn is_due(
    sources: &Sources<'_>,
    query: &Query,
    target: &dyn ReleaseTarget,
    last: &Release,
) -> Result<bool, Error> {
    let is_same = match target.sources(last.id)? {
        Some(copy) => are_equal(sources, &copy)?,
        None => false,
    };
    let was_undone = target.known()?.current()? != Some(last.id);
    // A release that was rolled back is published again only after its content was corrected.
    Ok(!is_same || (query.as_of > last.manifest.valid_until && !was_undone))
}

fn report_not_due(last: &Release, current: Option<ReleaseId>, console: &Console) {
    let values = [
        ("release", last.id.to_string().into()),
        ("date", last.manifest.valid_until.to_string().into()),
    ];
    let key = match current == Some(last.id) {
        true => "publish-not-due",
        false => "publish-was-undone",
    };
    console.summary([console.messages.say(key, values)]);
}

/// Builds the site into a new folder; prints the warnings as `greenlist build` does.
fn build(arguments: &PublishArgs, console: &Console, folder: &Path) -> Result<(), CommandStop> {
    let root = &arguments.shared.root;
    let disk = DiskSink::open(folder)?;
    let mut diagnostics = Diagnostics::new();
    let built = {
        let bar = console.bar();
        let request = Request {
            root,
            on: arguments.shared.on,
            drafts: Drafts::HeldBack,
            now: console.now,
            base_url: None,
            search: true,
            languages: Vec::new(),
            progress: &bar,
        };
        pipeline::build(&request, &TwinSink(&disk), &mut diagnostics)
    };
    let sorted = SortedDiagnostics::new(&diagnostics);
    if sorted.has_errors() {
        sorted.print(root, console);
        built?;
        console.diagnostics([console.messages.say("publish-nothing", [])]);
        return Err(CommandStop::ContentErrors);
    }
    console.diagnostics(sorted.short_warnings(&console.messages));
    let stopped = || Error::Internal("the build stopped without an error message.".to_owned());
    built?.ok_or_else(stopped)?;
    disk.finish()?;
    Ok(())
}

/// Refuses a site that is not the one in a folder.
fn refuse_different(approved: &Path, built: &Path) -> Result<(), Error> {
    let files = differing_files(approved, built)?;
    match files.first() {
        None => Ok(()),
        Some(first) => Err(Error::refused(
            "publish-site-differs",
            [
                ("path", approved.display().to_string()),
                ("file", first.clone()),
                ("count", files.len().to_string()),
            ],
        )),
    }
}

/// Prints what changes for readers since the last release.
fn print_changes(
    root: &Path,
    query: &Query,
    target: &dyn ReleaseTarget,
    last: Option<&Release>,
    console: &Console,
) -> Result<(), CommandStop> {
    let messages = &console.messages;
    let Some(last) = last else {
        console.remark(messages.say("publish-first", []));
        return Ok(());
    };
    let release = [("release", last.id.to_string().into())];
    let Some(before) = sources_of(target, last, console)? else {
        console.remark(messages.say("publish-not-compared", release));
        return Ok(());
    };
    let plans = ComparedPlans {
        before: &before.plan(last.manifest.data_date),
        after: &query.plan(query.as_of),
    };
    let compared = Comparison::Contents {
        before: last.id.to_string(),
        after: None,
    };
    let site = &query.world.catalog.site;
    let (locales, language) = read_content::locales(root, site, None, console)?;
    let difference = query::diff(plans, compared, None);
    console.summary(difference.lines(&locales, language));
    Ok(())
}

/// The content of the last release; `None` where there is no copy, or this program finds errors in it.
fn sources_of(
    target: &dyn ReleaseTarget,
    last: &Release,
    console: &Console,
) -> Result<Option<Query>, CommandStop> {
    let Some(folder) = target.sources(last.id)? else {
        return Ok(None);
    };
    let (mut found, date) = (Diagnostics::new(), Some(last.manifest.data_date));
    let query = pipeline::query(
        &folder,
        BodyPolicy::Keep,
        date,
        date,
        console.now,
        &mut found,
    )?;
    Ok(query.filter(|_| !found.has_errors()))
}

/// The next id of the data date.
fn next_id(query: &Query, target: &FolderTarget) -> Result<ReleaseId, Error> {
    let same_day = target
        .ids()?
        .into_iter()
        .filter(|id| id.date == query.as_of);
    Ok(ReleaseId {
        date: query.as_of,
        count: same_day.map(|id| id.count).max().unwrap_or(0) + 1,
    })
}

/// Whether two releases have the same files, are valid as long and announce the same key.
fn says_the_same(one: &Manifest, other: &Manifest) -> bool {
    one.own_files().eq(other.own_files())
        && one.valid_until == other.valid_until
        && one.next_key == other.next_key
}
