//! `greenlist serve`: previews the site while it is edited.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::args::ServeArgs;
use super::console::{self, Console};
use super::diagnostics::SortedDiagnostics;
use super::environment::Environment;
use super::exit_status::CommandStatus;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::report::Messages;
use crate::serve::{self, ServeObserver, ServeOptions};

/// Serves until Ctrl-C.
pub(super) fn run(arguments: &ServeArgs, console: &Console) -> Result<CommandStatus, Error> {
    let speech = &arguments.speech;
    let witness = ServeConsole {
        console: Console::new(
            speech.display,
            &Environment::read(),
            speech.language.as_deref(),
        ),
        root: arguments.root.clone(),
        open: arguments.open,
        had_errors: AtomicBool::new(false),
    };
    let order = ServeOptions {
        root: arguments.root.clone(),
        host: arguments.host,
        port: arguments.port,
        on: arguments.on,
        poll: arguments.poll,
        clock: console::now,
        words: Messages::for_language(&console.language),
        language: console.messages.tag().to_owned(),
    };
    serve::serve(order, Arc::new(witness))?;
    Ok(CommandStatus::Done)
}

/// Prints the errors that the browser shows.
struct ServeConsole {
    console: Console,
    root: PathBuf,
    open: bool,
    /// Whether the last reload found an error.
    had_errors: AtomicBool,
}

impl ServeObserver for ServeConsole {
    fn ready(&self, address: SocketAddr) {
        let shown = match address.ip().is_unspecified() {
            true => SocketAddr::new(std::net::Ipv4Addr::LOCALHOST.into(), address.port()),
            false => address,
        };
        let url = format!("http://{shown}/");
        let ready = self
            .console
            .messages
            .say("serve-ready", [("address", url.as_str().into())]);
        self.console.summary([ready]);
        // If no browser can be opened, the address is still printed.
        if self.open {
            let _ = open::that_detached(url);
        }
    }

    fn refreshed(&self, found: &Diagnostics) {
        let faults = SortedDiagnostics::errors(found);
        let was_faulty = self.had_errors.swap(faults.has_errors(), Ordering::Relaxed);
        if faults.has_errors() {
            let console = &self.console;
            console.diagnostics(faults.with_source_lines(&self.root, console));
            console.diagnostics([faults.counts(&console.messages)]);
        } else if was_faulty {
            let well = self.console.messages.say("serve-well", []);
            self.console.summary([well]);
        }
    }

    fn failed(&self, error: &Error) {
        self.console.error(error);
    }
}
