//! `greenlist diff`: compares two days or two versions of the content.

use std::path::Path;

use super::args::{DiffArgs, DiffFormat};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::{held_back, read_content};
use crate::git::GitRevision;
use crate::model::Date;
use crate::query::{self, ComparedPlans, Comparison};

/// Runs the command.
pub(super) fn run(arguments: &DiffArgs, console: &Console) -> CommandResult {
    if let Some((from, to)) = arguments.from.zip(arguments.to) {
        return between_days(arguments, console, from, to);
    }
    let root = &arguments.shared.root;
    if let Some(against) = &arguments.against {
        let compared = Comparison::Contents {
            before: against.display().to_string(),
            after: None,
        };
        return between_contents(arguments, console, against, root, compared);
    }
    let from = arguments.from_git.as_deref().unwrap_or("HEAD");
    let before = GitRevision::check_out(root, from)?;
    let after = arguments.to_git.as_deref();
    let after = after
        .map(|to| GitRevision::check_out(root, to))
        .transpose()?;
    let compared = Comparison::Contents {
        before: from.to_owned(),
        after: arguments.to_git.clone(),
    };
    let after = after.as_ref().map_or(root.as_path(), GitRevision::root);
    between_contents(arguments, console, before.root(), after, compared)
}

fn between_days(arguments: &DiffArgs, console: &Console, from: Date, to: Date) -> CommandResult {
    let compared = query::days(from, to)?;
    let (root, known) = (&arguments.shared.root, arguments.as_known.known);
    let query = read_content::query(root, Some(to), known, console)?;
    let plans = ComparedPlans {
        before: &query.plan(from),
        after: &query.plan(to),
    };
    print(arguments, console, plans, compared)
}

fn between_contents(
    arguments: &DiffArgs,
    console: &Console,
    before: &Path,
    after: &Path,
    compared: Comparison,
) -> CommandResult {
    let (old_name, new_name) = match &compared {
        Comparison::Days { .. } => (None, None),
        // This folder has no name.
        Comparison::Contents { before, after } => (Some(before.as_str()), after.as_deref()),
    };
    let (on, known) = (arguments.shared.on, arguments.as_known.known);
    let after = read_content::query_version(after, new_name, on, known, console)?;
    // Both versions are evaluated on the days of the later one, so that only the content differs.
    let (day, known) = (after.as_of, after.known);
    let (on, known) = (Some(day), Some(known));
    let before = read_content::query_version(before, old_name, on, known, console)?;
    let plans = ComparedPlans {
        before: &before.plan(day),
        after: &after.plan(day),
    };
    print(arguments, console, plans, compared)
}

fn print(
    arguments: &DiffArgs,
    console: &Console,
    plans: ComparedPlans<'_, '_>,
    compared: Comparison,
) -> CommandResult {
    let catalog = plans.after.catalog;
    held_back::remark(catalog, console);
    let audience = arguments.answer.audience.as_deref();
    let audience = audience
        .map(|name| query::audience(catalog, name))
        .transpose()?;
    let audience = audience.map(|id| catalog.audiences[id].slug.as_str());
    let language = arguments.answer.language.as_deref();
    // Messages come from this folder, whichever revisions are compared.
    let root = &arguments.shared.root;
    let (locales, language) = read_content::locales(root, &catalog.site, language, console)?;
    let difference = query::diff(plans, compared, audience);
    match arguments.format {
        DiffFormat::Text => console.lines(difference.lines(&locales, language)),
        DiffFormat::Json => console.json(difference.json())?,
        DiffFormat::Html => console.document(&difference.html(&locales, language)?),
    }
    Ok(CommandStatus::Done)
}
