//! All output goes through here, and only this file reads the clock.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use super::args::{ColourChoice, Display, Volume};
use super::dialogue::Dialogue;
use super::environment::{Colours, Environment};
use super::progress::Bar;
use crate::diagnostic::Severity;
use crate::error::{Act, Error};
use crate::report::terminal::Colour;
use crate::report::{self, Words};

/// The terminal or log: the language of messages and how much to print.
pub(super) struct Console {
    /// The messages in that language.
    pub(super) words: Words,
    /// The requested language tag, which may have no messages.
    pub(super) language: String,
    /// Whether diagnostics are coloured.
    pub(super) colour: Colour,
    /// When the command began; `today` is derived from it.
    pub(super) now: jiff::Timestamp,
    volume: Volume,
    started: Instant,
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
    pub(super) fn new(display: Display, environment: &Environment, language: Option<&str>) -> Self {
        let language = language.unwrap_or(&environment.language);
        Self {
            words: Words::for_language(language),
            language: language.to_owned(),
            colour: colour(display.colour, environment.colours),
            now: now(),
            volume: display.volume(),
            started: Instant::now(),
        }
    }

    /// The time since the command began.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// A progress bar, shown on a terminal only.
    pub(super) fn bar(&self) -> Bar<'_> {
        Bar::new(&self.words, self.volume)
    }

    /// Prints diagnostics and their count to stderr.
    pub(super) fn faults(&self, faults: impl IntoIterator<Item = impl fmt::Display>) {
        print(io::stderr().lock(), faults);
    }

    /// Prints lines of the summary, unless `--quiet` is given.
    pub(super) fn summary(&self, lines: impl IntoIterator<Item = impl fmt::Display>) {
        match self.volume {
            Volume::Normal => print(io::stdout().lock(), lines),
            Volume::Quiet => {}
        }
    }

    /// Prints lines of the result, even with `--quiet`.
    pub(super) fn lines(&self, lines: impl IntoIterator<Item = String>) {
        let lines = lines.into_iter().map(|line| report::printable(&line));
        print(io::stdout().lock(), lines);
    }

    /// Prints a document unchanged, even with `--quiet`.
    pub(super) fn document(&self, document: &str) {
        print(io::stdout().lock(), [document]);
    }

    /// Prints JSON, even with `--quiet`.
    pub(super) fn json(&self, json: serde_json::Result<String>) -> Result<(), Error> {
        let json = json.map_err(|error| Error::Internal(format!("{error}.")))?;
        self.document(&json);
        Ok(())
    }

    /// Prints a remark about an empty result to stderr, unless `--quiet` is given.
    pub(super) fn remark(&self, remark: String) {
        match self.volume {
            Volume::Normal => print(io::stderr().lock(), [remark]),
            Volume::Quiet => {}
        }
    }

    /// Prints the result of a command, even with `--quiet`.
    ///
    /// # Errors
    /// When it cannot be written, such as to a full disk. A closed pipe is not an error.
    pub(super) fn output(&self, text: &str) -> Result<(), Error> {
        let mut stream = io::stdout().lock();
        let written = stream
            .write_all(text.as_bytes())
            .and_then(|()| stream.flush());
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Error::file(Act::Write, "stdout")(error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Opens the prompts; without a terminal or with `--yes` nothing is asked.
    pub(super) fn dialogue(&self, ask_nothing: bool) -> Dialogue<'_> {
        match !ask_nothing && io::stdin().is_terminal() {
            true => Dialogue::with(&self.words, io::stdin().lock(), io::stderr()),
            false => Dialogue::with_nobody(&self.words),
        }
    }

    /// Prints an error about the command line or an argument.
    pub(super) fn refusal(&self, sentence: &str) {
        let severity = self.words.severity(Severity::Error);
        print(io::stderr().lock(), [format!("{severity}: {sentence}")]);
    }

    /// Prints a system error.
    pub(super) fn machine(&self, error: &Error) {
        let words = report::machine(error, &self.words);
        let severity = self.words.severity(Severity::Error);
        print(io::stderr().lock(), [format!("{severity}: {words}")]);
    }
}

/// Prints the output of clap: help, the version, or an error about the command line.
pub(super) fn answer(answer: &clap::Error) {
    // A closed pipe is not an error.
    let _ = answer.print();
}

/// Prints one item per line. A closed pipe is not an error; the rest is not printed.
fn print(stream: impl Write, lines: impl IntoIterator<Item = impl fmt::Display>) {
    let mut stream = io::BufWriter::new(stream);
    for line in lines {
        if writeln!(stream, "{line}").is_err() {
            return;
        }
    }
    let _ = stream.flush();
}

fn colour(choice: ColourChoice, welcome: Colours) -> Colour {
    match (choice, welcome) {
        (ColourChoice::Always, Colours::Welcome | Colours::Unwelcome) => Colour::On,
        (ColourChoice::Auto, Colours::Welcome) if io::stderr().is_terminal() => Colour::On,
        (ColourChoice::Auto | ColourChoice::Never, Colours::Welcome | Colours::Unwelcome) => {
            Colour::Off
        }
    }
}
