//! `greenlist serve`: previews the site while it is edited.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::args::Serve;
use super::console::{self, Console};
use super::environment::Environment;
use super::faults::Faults;
use super::status::Status;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::report::Words;
use crate::serve::{self, Order, Witness};

/// Serves until Ctrl-C.
pub(super) fn run(arguments: &Serve, console: &Console) -> Result<Status, Error> {
    let speech = &arguments.speech;
    let witness = Terminal {
        console: Console::new(
            speech.display,
            &Environment::read(),
            speech.language.as_deref(),
        ),
        root: arguments.root.clone(),
        open: arguments.open,
        faulty: AtomicBool::new(false),
    };
    let order = Order {
        root: arguments.root.clone(),
        host: arguments.host,
        port: arguments.port,
        on: arguments.on,
        poll: arguments.poll,
        clock: console::now,
        words: Words::for_language(&console.language),
        language: console.words.tag().to_owned(),
    };
    serve::serve(order, Arc::new(witness))?;
    Ok(Status::Done)
}

/// Prints the errors that the browser shows.
struct Terminal {
    console: Console,
    root: PathBuf,
    open: bool,
    /// Whether the last reload found an error.
    faulty: AtomicBool,
}

impl Witness for Terminal {
    fn ready(&self, address: SocketAddr) {
        let shown = match address.ip().is_unspecified() {
            true => SocketAddr::new(std::net::Ipv4Addr::LOCALHOST.into(), address.port()),
            false => address,
        };
        let url = format!("http://{shown}/");
        let ready = self
            .console
            .words
            .say("serve-ready", [("address", url.as_str().into())]);
        self.console.summary([ready]);
        // If no browser can be opened, the address is still printed.
        if self.open {
            let _ = open::that_detached(url);
        }
    }

    fn looked(&self, found: &Diagnostics) {
        let faults = Faults::errors(found);
        let was_faulty = self.faulty.swap(faults.has_errors(), Ordering::Relaxed);
        if faults.has_errors() {
            let console = &self.console;
            console.faults(faults.explained(&self.root, console));
            console.faults([faults.counted(&console.words)]);
        } else if was_faulty {
            let well = self.console.words.say("serve-well", []);
            self.console.summary([well]);
        }
    }

    fn failed(&self, error: &Error) {
        self.console.machine(error);
    }
}
