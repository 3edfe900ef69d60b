//! The site while it is being written: a server for one editor, on their own machine.
//!
//! Nothing is built and nothing is read from a disk for an answer: pages are made when a browser
//! asks for them, from content that is held in memory and read again, file by file, as it changes.
//! So a change shows at once, and no address leads out of the site.
//!
//! | file | idea |
//! |---|---|
//! | `file_watcher` | which files changed |
//! | `state` | what is shown now: the last good site, what is wrong, and who is to be told |
//! | `day_renderer` | one good site, a thread for each day that is looked at |
//! | `http` | connections, and how long and large they may be |
//! | `request_filter` | who may ask for what |
//! | `response` | what they get |
//! | `preferences` | what an editor chose to look at: a day, paper |
//! | `page_additions` | what is added to a page: the strip of faults, the bar, the script |
//! | `toolbar` | the switches, and two languages side by side |
//! | `assets` | the script and the style of all that |

mod assets;
mod day_renderer;
mod file_watcher;
mod http;
mod page_additions;
mod preferences;
mod request_filter;
mod response;
mod state;
mod toolbar;

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::error::{Error, FileAction};
use crate::model::Date;
use crate::report::Messages;

use state::PreviewState;

/// Where a server listens that was told no port.
const DEFAULT_PORT: u16 = 4000;
/// How many ports behind it are tried where another program has it.
const PORT_ATTEMPTS: u16 = 20;

/// What to serve, and where.
pub(crate) struct ServeOptions {
    /// The folder that holds `content`.
    pub root: PathBuf,
    /// The address to listen on.
    pub host: IpAddr,
    /// The port; the first free one of a few where none is asked for.
    pub port: Option<u16>,
    /// The day to show; that of the settings, or today, where none is asked for.
    pub on: Option<Date>,
    /// Whether to look at files from time to time, where a network share tells of no change.
    pub poll: bool,
    /// The present moment.
    pub clock: fn() -> jiff::Timestamp,
    /// The words of the editor's language.
    pub words: Messages,
    /// Its tag.
    pub language: String,
}

/// Is told how a server fares.
pub(crate) trait ServeObserver: Send + Sync {
    /// Browsers find it there.
    fn ready(&self, address: SocketAddr);
    /// The content was read, and this is wrong with it.
    fn refreshed(&self, found: &Diagnostics);
    /// The machine failed; the last good site is shown still.
    fn failed(&self, error: &Error);
}

/// Serves until the program is told to stop.
///
/// # Errors
/// When the address cannot be listened on.
pub(crate) fn serve(order: ServeOptions, witness: Arc<dyn ServeObserver>) -> Result<(), Error> {
    let listener = listen(order.host, order.port)?;
    let address = listener.local_addr().map_err(network)?;
    // Events name whole paths, so the root must be one.
    let root =
        std::fs::canonicalize(&order.root).map_err(Error::file(FileAction::Read, &order.root))?;
    let guard = request_filter::RequestFilter::new(address);
    let poll = order.poll;
    let desk = Arc::new(PreviewState::new(order, root, Arc::clone(&witness)));
    let watched = Arc::clone(&desk);
    let (looked, first) = std::sync::mpsc::channel();
    std::thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || file_watcher::watch(&watched, poll, &looked))
        .map_err(network)?;
    // It only ends without a word on a bug, which it has told; then there is nothing to show.
    let _ = first.recv();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(network)?;
    runtime.block_on(http::listen(listener, desk, guard, || {
        witness.ready(address);
    }))
}

fn listen(host: IpAddr, port: Option<u16>) -> Result<TcpListener, Error> {
    let tried = match port {
        Some(port) => port..=port,
        None => DEFAULT_PORT..=DEFAULT_PORT + PORT_ATTEMPTS,
    };
    let mut last = None;
    for port in tried {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => last = Some((port, error)),
            Err(error) => return Err(address(host, port, error)),
        }
    }
    let (port, error) = last.unwrap_or((DEFAULT_PORT, ErrorKind::AddrInUse.into()));
    Err(address(host, port, error))
}

fn address(host: IpAddr, port: u16, source: std::io::Error) -> Error {
    Error::Listen {
        address: SocketAddr::new(host, port),
        source,
    }
}

fn network(source: std::io::Error) -> Error {
    Error::Internal(source.to_string())
}
