//! `greenlist audit`: looks up every program of a school's software list.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::args::{Audit, Listing};
use super::console::Console;
use super::environment::Environment;
use super::faults::Faults;
use super::status::Status;
use crate::audit::{self, LARGEST, MOST_ROWS, Question, Refusal, Unreadable};
use crate::diagnostic::Diagnostics;
use crate::error::{Act, Error};
use crate::locale::Locale;
use crate::model::LanguageId;
use crate::pipeline::{self, Consulted, Request};
use crate::report::Words;

/// A report and whether it names something banned; or why there is none.
type Answer = Result<(String, bool), Refusal>;

/// Prints the report. Faults of the content come first: with them no verdict can be trusted.
pub(super) fn run(
    arguments: &Audit,
    console: &Console,
    environment: &Environment,
) -> Result<Status, Error> {
    let bytes = read(&arguments.inventory)?;
    let mut diagnostics = Diagnostics::new();
    let answer = ask(arguments, &bytes, console, environment, &mut diagnostics);
    let faults = Faults::new(&diagnostics);
    if faults.has_errors() {
        console.faults(faults.explained(&arguments.shared.root, console));
        console.faults([faults.counted(&console.words)]);
    }
    match answer? {
        None => Ok(Status::ContentFaults),
        Some(Ok((report, banned))) => {
            console.output(&report)?;
            match banned {
                true => Ok(Status::Notable),
                false => Ok(Status::Done),
            }
        }
        Some(Err(refusal)) => {
            console.refusal(&sentence(&refusal, &arguments.inventory, &console.words));
            Ok(Status::Usage)
        }
    }
}

/// Reads the list; one byte more than is allowed, so that a longer one shows.
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

/// Runs the pipeline under a progress bar, which is gone before anything else is printed.
fn ask(
    arguments: &Audit,
    bytes: &[u8],
    console: &Console,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Answer>, Error> {
    let bar = console.bar();
    let request = Request {
        root: &arguments.shared.root,
        on: arguments.shared.on,
        now: console.now,
        base_url: None,
        languages: arguments.language.iter().cloned().collect(),
        progress: &bar,
    };
    pipeline::consult(&request, diagnostics, |known| {
        answer(arguments, bytes, known, &environment.locale)
    })
}

fn answer(arguments: &Audit, bytes: &[u8], known: &Consulted<'_>, wanted: &str) -> Answer {
    let file = arguments.inventory.to_string_lossy();
    let question = Question {
        file: &file,
        bytes,
        encoding: arguments.encoding,
        audience: &arguments.audience,
        day: known.as_of,
    };
    let report = audit::audit(known.catalog, known.decisions, &question)?;
    let locale = locale(known, wanted);
    let written = match arguments.format {
        Listing::Text => audit::text(&report, known.catalog, locale),
        Listing::Json => audit::json(&report, known.catalog),
        Listing::Sarif => audit::sarif(&report, known.catalog, locale),
    };
    Ok((written, report.has_banned()))
}

/// The language that was asked for, else the one that is nearest to the person's, else the site's
/// first.
fn locale<'a>(known: &Consulted<'a>, wanted: &str) -> &'a Locale {
    let site = &known.catalog.site;
    let mut wanted = wanted.to_ascii_lowercase();
    loop {
        let fits = |id: &&_| site.language(**id).folder == wanted;
        if let Some(found) = known.languages.iter().find(fits) {
            return known.locales.get(*found);
        }
        match wanted.rsplit_once('-') {
            Some((shorter, _)) => wanted = shorter.to_owned(),
            None => break,
        }
    }
    let first = known.languages.first().copied();
    known.locales.get(first.unwrap_or(LanguageId::SOURCE))
}

/// Why there is no report, and what to do.
fn sentence(refusal: &Refusal, path: &Path, words: &Words) -> String {
    let (what, found) = match refusal {
        Refusal::UnknownAudience {
            found,
            nearest,
            known,
        } => {
            let known = known.join(", ");
            return words.say(
                "audit-unknown-audience",
                [
                    ("found", found.into()),
                    ("nearest", nearest.as_deref().unwrap_or("none").into()),
                    ("known", known.into()),
                ],
            );
        }
        Refusal::Unreadable(fault) => match fault {
            Unreadable::Empty => ("empty", String::new()),
            Unreadable::TooLarge => ("large", (LARGEST >> 20).to_string()),
            Unreadable::TooManyRows => ("rows", MOST_ROWS.to_string()),
            Unreadable::Workbook => ("workbook", String::new()),
            Unreadable::Binary => ("binary", String::new()),
            Unreadable::Xml => ("xml", String::new()),
            Unreadable::Json { detail } if detail.is_empty() => ("json", String::new()),
            Unreadable::Json { detail } => ("broken-json", detail.clone()),
            Unreadable::NoNameColumn { found } => (
                "column",
                found.iter().take(8).cloned().collect::<Vec<_>>().join(", "),
            ),
        },
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
