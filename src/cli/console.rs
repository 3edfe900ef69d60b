//! All output goes through here, and only this file reads the clock.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::args::{ColourArg, DisplayArgs};
use super::dialogue::{Dialogue, PromptError};
use super::environment::Environment;
use super::exit_status::{CommandStatus, CommandStop};
use super::progress::BuildProgress;
use crate::diagnostic::Severity;
use crate::error::{Error, FileAction};
use crate::report::terminal::ColourMode;
use crate::report::{self, Messages};

/// The terminal or log: the language of messages and how much to print.
pub(super) struct Console {
    /// The messages in that language.
    pub(super) messages: Messages,
    /// The requested language tag, which may have no messages.
    pub(super) language: String,
    /// Whether diagnostics are coloured.
    pub(super) colour: ColourMode,
    /// When the command began; `today` is derived from it.
    pub(super) now: jiff::Timestamp,
    quiet: bool,
    started: Instant,
    /// The first error of standard output.
    output_error: OnceLock<io::Error>,
}

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
pub(super) fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

impl Console {
    /// Opens the console for one command and reads the clock. `language` takes precedence over the
    /// environment.
    pub(super) fn new(
        display: DisplayArgs,
        environment: &Environment,
        language: Option<&str>,
    ) -> Self {
        let language = language.unwrap_or(&environment.language);
        Self {
            messages: Messages::for_language(language),
            language: language.to_owned(),
            colour: colour(display.colour, environment.allows_colour),
            now: now(),
            quiet: display.quiet,
            started: Instant::now(),
            output_error: OnceLock::new(),
        }
    }

    /// The time since the command began.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// A progress bar, shown on a terminal only.
    pub(super) fn bar(&self) -> BuildProgress<'_> {
        BuildProgress::new(&self.messages, self.quiet)
    }

    /// Prints diagnostics, their count or other lines to stderr.
    pub(super) fn diagnostics(&self, lines: impl IntoIterator<Item = impl fmt::Display>) {
        print_error(lines);
    }

    /// Prints lines of the summary, unless `--quiet` is given.
    pub(super) fn summary(&self, lines: impl IntoIterator<Item = impl fmt::Display>) {
        if !self.quiet {
            self.print_output(lines);
        }
    }

    /// Prints lines to standard output. An error, such as a full disk, becomes the status of the command in
    /// [`Self::finish`]; a closed pipe is not an error.
    fn print_output(&self, lines: impl IntoIterator<Item = impl fmt::Display>) {
        match print(io::stdout().lock(), lines) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                // Only the first error counts.
                let _ = self.output_error.set(error);
            }
            Ok(()) | Err(_) => {}
        }
    }

    /// The status of a command that ended with `status`: a system error if its output was lost.
    pub(super) fn finish(mut self, status: CommandStatus) -> CommandStatus {
        match self.output_error.take() {
            None => status,
            Some(error) => {
                let error = Error::file(FileAction::Write, "stdout")(error);
                self.print_error(&error);
                CommandStatus::from_error(&error)
            }
        }
    }

    /// Prints lines of the result, even with `--quiet`.
    pub(super) fn lines(&self, lines: impl IntoIterator<Item = String>) {
        self.print_output(lines.into_iter().map(|line| report::printable(&line)));
    }

    /// Prints a document unchanged, even with `--quiet`.
    pub(super) fn document(&self, document: &str) {
        self.print_output([document]);
    }

    /// Prints JSON, even with `--quiet`.
    pub(super) fn json(&self, json: serde_json::Result<String>) -> Result<(), Error> {
        let json = json.map_err(|error| Error::Internal(format!("{error}.")))?;
        self.document(&json);
        Ok(())
    }

    /// Prints a remark about a result to stderr, unless `--quiet` is given.
    pub(super) fn remark(&self, remark: String) {
        if !self.quiet {
            print_error([remark]);
        }
    }

    /// Prints the result of a command, even with `--quiet`.
    ///
    /// # Errors
    /// When it cannot be written, such as to a full disk. A closed pipe is not an error.
    pub(super) fn output(&self, text: &str) -> Result<(), Error> {
        write(io::stdout().lock(), "stdout", text)
    }

    /// Prints help or the version, with styles on a terminal only.
    ///
    /// # Errors
    /// When it cannot be written. A closed pipe is not an error.
    pub(super) fn styled(&self, text: &str, to_stderr: bool) -> Result<(), Error> {
        match to_stderr {
            true => write(anstream::stderr().lock(), "stderr", text),
            false => write(anstream::stdout().lock(), "stdout", text),
        }
    }

    /// The prompts; without a terminal or with `--yes` they are off.
    pub(super) fn dialogue(&self, yes: bool) -> Dialogue<'_> {
        match !yes && io::stdin().is_terminal() {
            true => Dialogue::with(&self.messages, io::stdin().lock(), io::stderr()),
            false => Dialogue::non_interactive(&self.messages),
        }
    }

    /// The message with a path as its only value.
    pub(super) fn path_message(&self, key: &str, path: &Path) -> String {
        let path = path.display().to_string();
        self.messages.say(key, [("path", path.into())])
    }

    /// Prints an error about the command line, an argument or the system.
    pub(super) fn error(&self, sentence: &str) {
        let severity = self.messages.severity(Severity::Error);
        print_error([format!("{severity}: {sentence}")]);
    }

    /// Prints a system error or an invalid argument.
    pub(super) fn print_error(&self, error: &Error) {
        self.error(&report::error_message(error, &self.messages));
    }

    /// Prints that no file was written.
    pub(super) fn nothing_written(&self) {
        self.diagnostics([self.messages.say("console-nothing-written", [])]);
    }

    /// Prints why a command stopped early.
    pub(super) fn stop(&self, stop: &CommandStop) -> CommandStatus {
        match stop {
            CommandStop::ContentErrors => return CommandStatus::ContentErrors,
            CommandStop::Usage(sentence) | CommandStop::Prompt(PromptError::Invalid(sentence)) => {
                self.error(sentence);
            }
            CommandStop::Prompt(PromptError::Missing(option)) => {
                let option = [("option", (*option).into())];
                self.error(&self.messages.say("answer-missing", option));
            }
            CommandStop::Prompt(PromptError::EndOfInput | PromptError::Back) => {
                self.diagnostics([""]);
                self.nothing_written();
            }
            CommandStop::Error(error) => {
                self.print_error(error);
                return CommandStatus::from_error(error);
            }
        }
        CommandStatus::Usage
    }
}

/// Removes a leading `.`: `content/…` is printed rather than `./content/…`.
pub(super) fn without_dot(path: &Path) -> &Path {
    path.strip_prefix(".").unwrap_or(path)
}

fn write(mut stream: impl Write, name: &str, text: &str) -> Result<(), Error> {
    let written = stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::file(FileAction::Write, name)(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Prints one item per line.
fn print(stream: impl Write, lines: impl IntoIterator<Item = impl fmt::Display>) -> io::Result<()> {
    let mut stream = io::BufWriter::new(stream);
    for line in lines {
        writeln!(stream, "{line}")?;
    }
    stream.flush()
}

/// Prints one item per line to standard error, where an error cannot be told.
fn print_error(lines: impl IntoIterator<Item = impl fmt::Display>) {
    let _ = print(io::stderr().lock(), lines);
}

fn colour(choice: ColourArg, environment_allows_colour: bool) -> ColourMode {
    let is_on = match choice {
        ColourArg::Always => true,
        ColourArg::Auto => environment_allows_colour && io::stderr().is_terminal(),
        ColourArg::Never => false,
    };
    match is_on {
        true => ColourMode::On,
        false => ColourMode::Off,
    }
}
