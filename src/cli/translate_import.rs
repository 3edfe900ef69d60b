//! `greenlist translate import`: merges a file from a translation tool into the content.

use std::fs;
use std::path::Path;

use super::args::TranslateImportArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::input_file;
use super::translate::language;
use crate::diagnostic::code_point;
use crate::edit::FileChanges;
use crate::locale::is_same_language;
use crate::model::{Catalog, LanguageId, Site, Word};
use crate::report::Messages;
use crate::translate::{
    self, ExchangeError, MergeOptions, MergeResult, MergeScope, RefusalReason, SkipReason,
};

/// The most units that are named for one reason; the others are counted.
const MAX_NAMED: usize = 20;

/// Merges the finished units of a file.
pub(super) fn run(
    arguments: &TranslateImportArgs,
    catalog: &Catalog,
    console: &Console,
) -> CommandResult {
    let root = &arguments.editing.root;
    let messages = &console.messages;
    let path = &arguments.file;
    let bytes = input_file::read(path, translate::MAX_BYTES)?;
    let text = match bytes.len() > translate::MAX_BYTES {
        true => Err(ExchangeError::TooLarge),
        false => {
            String::from_utf8(bytes).map_err(|error| ExchangeError::Invalid(error.to_string()))
        }
    };
    let file = text.and_then(|text| translate::read(&text));
    let file = file.map_err(|error| CommandStop::Usage(unreadable(path, &error, messages)))?;
    let to = target(arguments, file.language.as_deref(), &catalog.site, messages)?;
    let tag = &catalog.site.language(to).tag;
    let records: Vec<_> = catalog.texts().collect();
    let merged = translate::merge(
        &records,
        (to, catalog.site.language(to)),
        &file.units,
        MergeOptions {
            take: match arguments.unfinished {
                true => MergeScope::Changed,
                false => MergeScope::Finished,
            },
            state: arguments.state.name(),
        },
        |file| fs::read_to_string(root.join(file)).ok(),
    );
    if !merged.refused.is_empty() {
        console.diagnostics(merged.refused.iter().map(|(unit, reason)| {
            let (key, name) = match reason {
                RefusalReason::Headings => ("translate-headings", "unit"),
                RefusalReason::Unreadable => ("fmt-unreadable", "path"),
                RefusalReason::Control(found) => {
                    let values = [("unit", unit.into()), ("found", code_point(*found).into())];
                    return messages.say("translate-control", values);
                }
            };
            messages.say(key, [(name, unit.into())])
        }));
        console.nothing_written();
        return Err(CommandStop::ContentErrors);
    }
    let is_source = |(_, reason): &(String, SkipReason)| *reason == SkipReason::Source;
    if !merged.skipped.is_empty() && merged.skipped.iter().all(is_source) {
        let language = [("language", tag.into())];
        return Err(CommandStop::Usage(
            messages.say("translate-source-language", language),
        ));
    }
    console.diagnostics(remarks(&merged, messages));
    let count = messages.say(
        "translate-imported",
        [
            ("taken", merged.taken.into()),
            ("same", merged.unchanged.into()),
            ("skipped", merged.skipped.len().into()),
            ("untranslated", file.untranslated.into()),
        ],
    );
    if merged.taken + merged.unchanged == 0 {
        console.diagnostics([count]);
        console.nothing_written();
        return Err(CommandStop::ContentErrors);
    }
    let mut lines = Vec::new();
    let mut changes = FileChanges::new();
    for (file, text) in merged.files {
        lines.push(console.path_message("translate-wrote", &file));
        changes.write(root.join(file), text);
    }
    changes.apply()?;
    lines.push(count);
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The language of the translations. The one that the file names rules: in another language they would replace
/// the words of that language.
fn target(
    arguments: &TranslateImportArgs,
    own: Option<&str>,
    site: &Site,
    messages: &Messages,
) -> Result<LanguageId, CommandStop> {
    let path = arguments.file.display().to_string();
    let given = arguments
        .to
        .as_deref()
        .map(|tag| language(site, tag))
        .transpose()?;
    let Some(own) = own else {
        let missing =
            || CommandStop::Usage(messages.say("translate-no-language", [("path", path.into())]));
        return given.ok_or_else(missing);
    };
    match (named(site, own), given) {
        (Some(own), None) => Ok(own),
        (Some(own), Some(given)) if own == given => Ok(given),
        (None, None) => Err(language(site, own)
            .err()
            .map_or(CommandStop::ContentErrors, Into::into)),
        (_, Some(given)) => Err(CommandStop::Usage(messages.say(
            "translate-other-language",
            [
                ("path", path.into()),
                ("own", own.into()),
                ("given", site.language(given).tag.as_str().into()),
            ],
        ))),
    }
}

/// The language of the site that a file names, also as gettext does (`zh_TW`).
fn named(site: &Site, tag: &str) -> Option<LanguageId> {
    let is_named = |id: &LanguageId| {
        let own = &site.language(*id).tag;
        own.eq_ignore_ascii_case(&tag.replace('_', "-"))
    };
    let is_same = |id: &LanguageId| is_same_language(&site.language(*id).tag, tag);
    let mut similar = site.language_ids().filter(is_same);
    let only = similar.next().filter(|_| similar.next().is_none());
    site.language_ids().find(is_named).or(only)
}

/// The reason why a file cannot be read.
fn unreadable(path: &Path, error: &ExchangeError, messages: &Messages) -> String {
    let limit = (translate::MAX_BYTES >> 20).to_string();
    let (what, detail) = match error {
        ExchangeError::TooLarge => ("large", limit.as_str()),
        ExchangeError::Invalid(detail) => ("invalid", detail.as_str()),
        ExchangeError::CutShort => ("cut", ""),
        ExchangeError::Version(version) => ("version", version.as_str()),
        ExchangeError::NoKeys => ("keys", ""),
        ExchangeError::Empty => ("empty", ""),
        ExchangeError::SeveralLanguages(languages) => ("languages", languages.as_str()),
    };
    messages.say(
        "translate-unreadable",
        [
            ("path", path.display().to_string().into()),
            ("what", what.into()),
            ("detail", detail.into()),
        ],
    )
}

/// The units that were not merged, by reason, and those that are stale at once.
fn remarks(merged: &MergeResult, messages: &Messages) -> Vec<String> {
    let mut lines = Vec::new();
    let mut name = |reason: &str, units: &[&str]| {
        let named = units.iter().take(MAX_NAMED);
        lines.extend(named.map(|unit| {
            let values = [("unit", (*unit).into()), ("reason", reason.into())];
            messages.say("translate-remark", values)
        }));
        if units.len() > MAX_NAMED {
            let values = [
                ("count", (units.len() - MAX_NAMED).into()),
                ("reason", reason.into()),
            ];
            lines.push(messages.say("translate-remark-more", values));
        }
    };
    for reason in SkipReason::ALL {
        let units = merged.skipped.iter().filter(|(_, own)| own == reason);
        let units: Vec<&str> = units.map(|(unit, _)| unit.as_str()).collect();
        name(reason.name(), &units);
    }
    let outdated: Vec<&str> = merged.outdated.iter().map(String::as_str).collect();
    name("outdated", &outdated);
    lines
}
