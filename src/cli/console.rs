//! The only place that prints and the only place that looks at the clock.

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

/// The person at the terminal, or the log: their language and how much they want to see.
pub(super) struct Console {
    /// The words of their language.
    pub(super) words: Words,
    /// The tag of their language; it may be one that has no words here.
    pub(super) language: String,
    /// Whether faults are coloured.
    pub(super) colour: Colour,
    /// The moment the command began: what `today` is counted from.
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
    /// Opens the console for one command and reads the clock. A language that is named wins over
    /// the environment's.
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

    /// How long the command has been at work.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// A progress bar, shown on a terminal only.
    pub(super) fn bar(&self) -> Bar<'_> {
        Bar::new(&self.words, self.volume)
    }

    /// Prints faults and how many there are.
    pub(super) fn faults(&self, faults: impl IntoIterator<Item = impl fmt::Display>) {
        print(io::stderr().lock(), faults);
    }

    /// Prints lines of the summary.
    pub(super) fn summary(&self, lines: impl IntoIterator<Item = impl fmt::Display>) {
        match self.volume {
            Volume::Normal => print(io::stdout().lock(), lines),
            Volume::Quiet => {}
        }
    }

    /// Prints the lines that were asked for, however quiet the command is to be.
    pub(super) fn lines(&self, lines: impl IntoIterator<Item = String>) {
        let lines = lines.into_iter().map(|line| report::printable(&line));
        print(io::stdout().lock(), lines);
    }

    /// Prints a document that was asked for, as it is.
    pub(super) fn document(&self, document: &str) {
        print(io::stdout().lock(), [document]);
    }

    /// Prints JSON that was asked for.
    pub(super) fn json(&self, json: serde_json::Result<String>) -> Result<(), Error> {
        let json = json.map_err(|error| Error::Internal(format!("{error}.")))?;
        self.document(&json);
        Ok(())
    }

    /// Prints a remark beside an empty answer.
    pub(super) fn remark(&self, remark: String) {
        match self.volume {
            Volume::Normal => print(io::stderr().lock(), [remark]),
            Volume::Quiet => {}
        }
    }

    /// Prints what the command is for, however quiet it is to be.
    ///
    /// # Errors
    /// When it cannot be written, such as to a full disk. Whoever closed the pipe has read enough.
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

    /// Asks the person; with nobody where they asked for that, or where no terminal is.
    pub(super) fn dialogue(&self, ask_nothing: bool) -> Dialogue<'_> {
        match !ask_nothing && io::stdin().is_terminal() {
            true => Dialogue::with(&self.words, io::stdin().lock(), io::stderr()),
            false => Dialogue::with_nobody(&self.words),
        }
    }

    /// Prints why a command cannot be obeyed.
    pub(super) fn refusal(&self, sentence: &str) {
        let severity = self.words.severity(Severity::Error);
        print(io::stderr().lock(), [format!("{severity}: {sentence}")]);
    }

    /// Prints a machine error.
    pub(super) fn machine(&self, error: &Error) {
        let words = report::machine(error, &self.words);
        let severity = self.words.severity(Severity::Error);
        print(io::stderr().lock(), [format!("{severity}: {words}")]);
    }
}

/// Prints what clap has to say: help, the version, or what was typed wrongly.
pub(super) fn answer(answer: &clap::Error) {
    // Whoever closed the pipe has read enough.
    let _ = answer.print();
}

/// Prints one item a line. A pipe that its reader closed is no fault: the rest is not printed.
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
