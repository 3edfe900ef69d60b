//! `greenlist audit`: checks a software inventory against the verdicts.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::args::{Audit, Listing};
use super::console::Console;
use super::content;
use super::status::Status;
use crate::audit::{self, LARGEST, MOST_ROWS, Question, Unreadable};
use crate::error::{Act, Error};
use crate::inquiry;
use crate::report::Words;

/// Prints the report.
pub(super) fn run(arguments: &Audit, console: &Console) -> Result<Status, Error> {
    let shared = &arguments.shared;
    let Some(query) = content::query(&shared.root, shared.on, console)? else {
        return Ok(Status::ContentFaults);
    };
    let catalog = &query.world.catalog;
    let asked = arguments.language.as_deref();
    let Some((locales, language)) = content::words(&shared.root, &catalog.site, asked, console)?
    else {
        return Ok(Status::ContentFaults);
    };
    let bytes = read(&arguments.inventory)?;
    let question = Question {
        file: &arguments.inventory.to_string_lossy(),
        bytes: &bytes,
        encoding: arguments.encoding,
        audience: inquiry::audience(catalog, &arguments.audience)?,
        day: query.as_of,
    };
    let report = match audit::audit(catalog, &query.world.decisions, &question) {
        Ok(report) => report,
        Err(fault) => {
            console.refusal(&sentence(&fault, &arguments.inventory, &console.words));
            return Ok(Status::Usage);
        }
    };
    let locale = locales.get(language);
    console.output(&match arguments.format {
        Listing::Text => audit::text(&report, catalog, locale),
        Listing::Json => audit::json(&report, catalog),
        Listing::Sarif => audit::sarif(&report, catalog, locale),
    })?;
    match report.has_banned() {
        true => Ok(Status::Notable),
        false => Ok(Status::Done),
    }
}

/// Reads the inventory up to one byte over the limit, so that a larger file is detected.
fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = || Error::file(Act::Read, path);
    let mut bytes = Vec::new();
    File::open(path)
        .map_err(failed())?
        .take(LARGEST as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed())?;
    Ok(bytes)
}

/// The error message for a file that is not a software inventory.
fn sentence(fault: &Unreadable, path: &Path, words: &Words) -> String {
    let (what, found) = match fault {
        Unreadable::Empty => ("empty", String::new()),
        Unreadable::TooLarge => ("large", (LARGEST >> 20).to_string()),
        Unreadable::TooManyRows => ("rows", MOST_ROWS.to_string()),
        Unreadable::Workbook => ("workbook", String::new()),
        Unreadable::Binary => ("binary", String::new()),
        Unreadable::Xml => ("xml", String::new()),
        Unreadable::Json { detail } if detail.is_empty() => ("json", String::new()),
        Unreadable::Json { detail } => ("broken-json", detail.clone()),
        Unreadable::NoNameColumn { found } => {
            let first: Vec<&str> = found.iter().take(8).map(String::as_str).collect();
            ("column", first.join(", "))
        }
    };
    words.say(
        "audit-unreadable",
        [
            ("path", path.display().to_string().into()),
            ("what", what.into()),
            ("found", found.into()),
        ],
    )
}
