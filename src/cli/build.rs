//! `greenlist build`: builds the site.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::args::BuildArgs;
use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::held_back;
use crate::diagnostic::Diagnostics;
use crate::emit::{self, BuildCounts, DiskSink, TwinSink};
use crate::error::{Error, LockHolder};
use crate::model::Drafts;
use crate::pipeline::{self, Request, Summary};
use crate::project::SOURCE_FOLDERS;
use crate::report::{self, Messages};
use crate::world::World;

/// Builds the site, then prints diagnostics and a summary.
pub(super) fn run(arguments: &BuildArgs, console: &Console) -> CommandResult {
    let root = &arguments.shared.root;
    let out = arguments.out();
    let sources = SOURCE_FOLDERS.map(|folder| root.join(folder));
    emit::check_output(&out, &sources.each_ref().map(PathBuf::as_path))?;
    let mut disk = open(arguments, &out, console)?;
    if arguments.drafts() == Drafts::Shown {
        disk.refuse_published()?;
    }
    if arguments.force {
        disk = disk.replacing_foreign_files();
    }
    let mut diagnostics = Diagnostics::new();
    let built = build(arguments, console, &disk, &mut diagnostics);
    let messages = &console.messages;
    let sorted = SortedDiagnostics::new(&diagnostics);
    if sorted.has_errors() {
        console.diagnostics(sorted.with_source_lines(root, console));
        built?;
        let nothing = messages.say("console-nothing-written", []);
        console.diagnostics([messages.join([sorted.counts(messages), nothing])]);
        return Err(CommandStop::ContentErrors);
    }
    console.diagnostics(sorted.short_warnings(messages));
    let (summary, world) = built?
        .ok_or_else(|| Error::Internal("the build stopped without an error message.".to_owned()))?;
    // The process ends now; freeing the memory piece by piece would only take time.
    std::mem::forget(world);
    let written = disk.finish()?;
    let index = out.join("index.html");
    console.summary(lines(
        messages,
        &summary,
        sorted.accepted_count(messages),
        &written,
        &index,
        console.elapsed(),
    ));
    Ok(CommandStatus::Done)
}

/// Opens the output folder, after another build of it; says for whom it waits.
fn open(arguments: &BuildArgs, out: &Path, console: &Console) -> Result<DiskSink, Error> {
    let own = LockHolder {
        process: std::process::id(),
        host: gethostname::gethostname().to_string_lossy().into_owned(),
        since: console.now,
    };
    DiskSink::open_as(out, Some(&own), |holder| {
        if arguments.no_wait {
            return Err(Error::Busy { holder });
        }
        let messages = &console.messages;
        let other = report::other_build(holder.as_ref(), messages);
        console.remark(messages.join([other, messages.say("console-waiting", [])]));
        Ok(())
    })
}

/// Runs the pipeline under a progress bar, which is removed before anything else is printed.
fn build(
    arguments: &BuildArgs,
    console: &Console,
    disk: &DiskSink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<(Summary, World)>, Error> {
    let bar = console.bar();
    let request = Request {
        root: &arguments.shared.root,
        on: arguments.shared.on,
        drafts: arguments.drafts(),
        now: console.now,
        base_url: arguments.base_url.clone(),
        search: !arguments.no_search,
        languages: arguments.languages.clone(),
        progress: &bar,
    };
    match arguments.compress {
        true => pipeline::build(&request, &TwinSink(disk), diagnostics),
        false => pipeline::build(&request, disk, diagnostics),
    }
}

/// The summary, and the page to open.
fn lines(
    messages: &Messages,
    summary: &Summary,
    accepted: Option<String>,
    written: &BuildCounts,
    index: &Path,
    elapsed: Duration,
) -> Vec<String> {
    let seconds = format!("{:.2}", elapsed.as_secs_f64());
    let mut lines = vec![messages.say(
        "console-built",
        [
            ("pages", summary.pages.into()),
            ("languages", summary.languages.into()),
            ("files", written.files.into()),
            ("changed", written.written.into()),
            ("seconds", seconds.into()),
        ],
    )];
    if summary.missing_translations > 0 || summary.stale_translations > 0 {
        lines.push(messages.say(
            "console-translations",
            [
                ("missing", summary.missing_translations.into()),
                ("stale", summary.stale_translations.into()),
            ],
        ));
    }
    if summary.untranslated_messages > 0 {
        let count = [("count", summary.untranslated_messages.into())];
        lines.push(messages.say("console-untranslated", count));
    }
    lines.extend(held_back::lines(summary.held_back, messages));
    lines.extend(accepted);
    lines.push(match written.exchanged {
        true => messages.say(
            "console-open",
            [("path", index.display().to_string().into())],
        ),
        false => messages.say("console-unchanged", []),
    });
    lines
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::Duration;

    use super::{BuildCounts, Messages, Summary, lines};
    use crate::model::HeldBackCounts;

    const SUMMARY: Summary = Summary {
        pages: 154,
        languages: 7,
        missing_translations: 0,
        stale_translations: 0,
        untranslated_messages: 0,
        held_back: HeldBackCounts {
            drafts: 0,
            advisories: 0,
            bulletins: 0,
            next: None,
        },
        as_of: jiff::civil::date(2020, 4, 7),
    };
    const WRITTEN: BuildCounts = BuildCounts {
        files: 168,
        written: 12,
        unchanged: 156,
        removed: 0,
        exchanged: true,
    };

    fn check(language: &str, summary: Summary, written: BuildCounts, expected: &[&str]) {
        let messages = Messages::for_language(language);
        let elapsed = Duration::from_millis(214);
        let index = Path::new("site/index.html");
        assert_eq!(
            lines(&messages, &summary, None, &written, index, elapsed),
            expected
        );
    }

    #[test]
    fn the_summary_has_the_counts_and_the_page_to_open() {
        check(
            "en",
            SUMMARY,
            WRITTEN,
            &[
                "Built 154 pages in 7 languages (168 files, 12 changed) in 0.21 s",
                "Open site/index.html",
            ],
        );
        check(
            "zh-Hant",
            SUMMARY,
            WRITTEN,
            &[
                "已產生 154 個頁面、7 種語言（共 168 個檔案，變更 12 個），費時 0.21 秒",
                "請開啟 site/index.html",
            ],
        );
    }

    #[test]
    fn the_summary_counts_missing_translations() {
        let summary = Summary {
            pages: 1,
            languages: 1,
            missing_translations: 3,
            ..SUMMARY
        };
        let written = BuildCounts {
            files: 1,
            written: 1,
            ..WRITTEN
        };
        check(
            "en",
            summary,
            written,
            &[
                "Built 1 page in 1 language (1 file, 1 changed) in 0.21 s",
                "Translations: 3 missing, 0 out of date",
                "Open site/index.html",
            ],
        );
    }

    #[test]
    fn the_summary_of_an_unchanged_site_says_so() {
        let written = BuildCounts {
            written: 0,
            unchanged: 168,
            exchanged: false,
            ..WRITTEN
        };
        check(
            "en",
            SUMMARY,
            written,
            &[
                "Built 154 pages in 7 languages (168 files, 0 changed) in 0.21 s",
                "Nothing changed.",
            ],
        );
    }
}
