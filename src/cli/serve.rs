//! `greenlist serve`: previews the site while it is edited.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::args::ServeArgs;
use super::console::{self, Console};
use super::diagnostics::SortedDiagnostics;
use super::environment::Environment;
use super::exit_status::{CommandResult, CommandStatus};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::report::Messages;
use crate::serve::{self, PollReason, ServeObserver, ServeOptions};

/// Serves until Ctrl-C.
pub(super) fn run(arguments: &ServeArgs, console: &Console) -> CommandResult {
    let output = &arguments.output;
    let observer = ServeConsole {
        console: Console::new(
            output.display,
            &Environment::read(),
            output.language.as_deref(),
        ),
        root: arguments.root.clone(),
        open: arguments.open,
        had_errors: AtomicBool::new(false),
        accepted: AtomicUsize::new(0),
    };
    let options = ServeOptions {
        root: arguments.root.clone(),
        host: arguments.host,
        port: arguments.port,
        on: arguments.on,
        poll: arguments.poll,
        clock: console::now,
        messages: Messages::for_language(&console.language),
        language: console.messages.tag().to_owned(),
    };
    serve::serve(options, Arc::new(observer))?;
    Ok(CommandStatus::Done)
}

/// Prints the errors that the browser shows.
struct ServeConsole {
    console: Console,
    root: PathBuf,
    open: bool,
    /// Whether the last reload found an error.
    had_errors: AtomicBool,
    /// The accepted warnings that were counted last.
    accepted: AtomicUsize,
}

impl ServeObserver for ServeConsole {
    fn ready(&self, address: SocketAddr) {
        let shown = match address.ip().is_unspecified() {
            true => SocketAddr::new(std::net::Ipv4Addr::LOCALHOST.into(), address.port()),
            false => address,
        };
        let url = format!("http://{shown}/");
        let ready = [("address", url.as_str().into())];
        let ready = self.console.messages.say("serve-ready", ready);
        let others = (!address.ip().is_loopback())
            .then(|| self.console.messages.say("serve-open-to-others", []));
        self.console.summary([ready].into_iter().chain(others));
        // If no browser can be opened, the address is still printed.
        if self.open {
            let _ = open::that_detached(url);
        }
    }

    fn refreshed(&self, found: &Diagnostics) {
        let errors = SortedDiagnostics::errors(found);
        let had_errors = self.had_errors.swap(errors.has_errors(), Ordering::Relaxed);
        if errors.has_errors() {
            errors.print(&self.root, &self.console);
        } else if had_errors {
            self.console
                .summary([self.console.messages.say("serve-well", [])]);
        }
        let count = found.accepted().len();
        if !errors.has_errors() && self.accepted.swap(count, Ordering::Relaxed) != count {
            let sorted = SortedDiagnostics::new(found);
            self.console
                .summary(sorted.accepted_count(&self.console.messages));
        }
    }

    fn polls(&self, reason: PollReason) {
        let key = match reason {
            PollReason::Links => "serve-polls-links",
            PollReason::NoNotifications => "serve-polls-limit",
        };
        self.console.summary([self.console.messages.say(key, [])]);
    }

    fn failed(&self, error: &Error) {
        self.console.print_error(error);
    }
}
