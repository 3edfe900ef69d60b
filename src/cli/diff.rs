//! `greenlist diff`: compares two days or two versions of the content.

use std::path::Path;

use super::args::{DiffArgs, DiffFormat};
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::error::Error;
use crate::git::GitRevision;
use crate::model::Date;
use crate::query::{self, ComparedPlans, Comparison};

/// Runs the command.
pub(super) fn run(arguments: &DiffArgs, console: &Console) -> Result<CommandStatus, Error> {
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
    let after = match &arguments.to_git {
        Some(to) => Some(GitRevision::check_out(root, to)?),
        None => None,
    };
    let compared = Comparison::Contents {
        before: from.to_owned(),
        after: arguments.to_git.clone(),
    };
    let after = after.as_ref().map_or(root.as_path(), GitRevision::root);
    between_contents(arguments, console, before.root(), after, compared)
}

fn between_days(
    arguments: &DiffArgs,
    console: &Console,
    from: Date,
    to: Date,
) -> Result<CommandStatus, Error> {
    let compared = query::days(from, to)?;
    let Some(query) = read_content::query(&arguments.shared.root, Some(to), console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let (before, after) = (query.plan(from), query.plan(to));
    let sides = ComparedPlans {
        before: &before,
        after: &after,
    };
    tell(arguments, console, sides, compared)
}

fn between_contents(
    arguments: &DiffArgs,
    console: &Console,
    before: &Path,
    after: &Path,
    compared: Comparison,
) -> Result<CommandStatus, Error> {
    let on = arguments.shared.on;
    // Both versions are evaluated on the day of the later one, so that only the content differs.
    let (old, new) = names(&compared);
    let Some(after) = read_content::query_of(after, new, on, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let Some(before) = read_content::query_of(before, old, Some(after.as_of), console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let day = after.as_of;
    let (before, after) = (before.plan(day), after.plan(day));
    let sides = ComparedPlans {
        before: &before,
        after: &after,
    };
    tell(arguments, console, sides, compared)
}

/// The names of the two versions; `None` for this folder.
fn names(compared: &Comparison) -> (Option<&str>, Option<&str>) {
    match compared {
        Comparison::Days { .. } => (None, None),
        Comparison::Contents { before, after } => (Some(before), after.as_deref()),
    }
}

fn tell(
    arguments: &DiffArgs,
    console: &Console,
    sides: ComparedPlans<'_, '_>,
    compared: Comparison,
) -> Result<CommandStatus, Error> {
    let catalog = sides.after.catalog;
    let audience = arguments.telling.audience.as_deref();
    let audience = audience.map(|name| query::audience(catalog, name));
    let audience = audience.transpose()?;
    let audience = audience.map(|id| catalog.audiences[id].slug.as_str());
    let asked = arguments.telling.language.as_deref();
    // Messages come from this folder, whichever revisions are compared.
    let root = &arguments.shared.root;
    let Some((locales, language)) = read_content::words(root, &catalog.site, asked, console)?
    else {
        return Ok(CommandStatus::ContentErrors);
    };
    let difference = query::diff(sides, compared, audience);
    match arguments.format {
        DiffFormat::Text => console.lines(difference.lines(&locales, language)),
        DiffFormat::Json => console.json(difference.json())?,
        DiffFormat::Html => console.document(&difference.html(&locales, language)?),
    }
    Ok(CommandStatus::Done)
}
