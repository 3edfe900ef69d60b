//! The preview server: shows the site to one editor, on their own machine.
//!
//! No site is built on disk. Pages are rendered on request from records in memory, of which only
//! changed files are read again. So a change is visible at once, and no URL leads to a file outside
//! the site but to the texts that greenlist reads.
//!
//! | file | purpose |
//! |---|---|
//! | `file_watcher` | reports changed files |
//! | `state` | the last good site, the current errors, and change events |
//! | `day_renderer` | renders pages, one thread per date |
//! | `http` | connections and their limits |
//! | `request_filter` | rejects foreign hosts, foreign origins and ambiguous paths |
//! | `response` | answers requests |
//! | `source_page` | shows a line of a file, where errors and warnings lead to |
//! | `preferences` | the date and paper layout that the editor chose, in a cookie |
//! | `page_additions` | adds the error strip, the toolbar and the script to a page |
//! | `toolbar` | the toolbar, the error strip, and pages side by side |
//! | `assets` | media types, the script and the style sheet |

mod assets;
mod day_renderer;
mod file_watcher;
mod http;
mod page_additions;
mod preferences;
mod request_filter;
mod response;
mod source_page;
mod state;
mod toolbar;

pub use state::MAX_SHOWN as PREVIEW_PROBLEMS;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::error::{Error, FileAction};
use crate::model::Date;
use crate::report::Messages;

use state::PreviewState;

/// The default port.
const DEFAULT_PORT: u16 = 4000;
/// How many ports after it are tried if another program uses it.
const PORT_ATTEMPTS: u16 = 20;

/// What to serve, and where.
pub(crate) struct ServeOptions {
    /// The folder that contains `content`.
    pub root: PathBuf,
    /// The address to listen on.
    pub host: IpAddr,
    /// The port; by default the first free one from 4000.
    pub port: Option<u16>,
    /// The date for which verdicts are shown; by default that of the settings, or today.
    pub on: Option<Date>,
    /// Whether to poll the files, for network shares without change notifications.
    pub poll: bool,
    /// Returns the present time.
    pub clock: fn() -> jiff::Timestamp,
    /// The messages in the editor's language.
    pub messages: Messages,
    /// The tag of that language.
    pub language: String,
}

/// Why files are checked for changes at intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PollReason {
    /// Some are symbolic links, and what these lead to sends no notifications.
    Links,
    /// The system has no more notifications to give.
    NoNotifications,
}

/// Receives the events of the server.
pub(crate) trait ServeObserver: Send + Sync {
    /// The server accepts connections.
    fn ready(&self, address: SocketAddr);
    /// The content was read; it may have errors.
    fn refreshed(&self, found: &Diagnostics);
    /// The files are polled, though that was not asked for.
    fn polls(&self, reason: PollReason);
    /// The content could not be read; the last good site is still shown.
    fn failed(&self, error: &Error);
}

/// Serves until Ctrl-C.
///
/// # Errors
/// When the server cannot listen on the address.
pub(crate) fn serve(options: ServeOptions, observer: Arc<dyn ServeObserver>) -> Result<(), Error> {
    let listener = listen(options.host, options.port)?;
    let address = listener.local_addr().map_err(network)?;
    std::fs::canonicalize(&options.root).map_err(Error::file(FileAction::Read, &options.root))?;
    let filter = request_filter::RequestFilter::new(address);
    let poll = options.poll;
    let state = Arc::new(PreviewState::new(options, Arc::clone(&observer)));
    let watched = Arc::clone(&state);
    let (loaded, first_load) = std::sync::mpsc::channel();
    std::thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || file_watcher::watch(&watched, poll, &loaded))
        .map_err(network)?;
    // Fails only if the thread panicked; then there is no site, and a page says so.
    let _ = first_load.recv();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(network)?;
    runtime.block_on(http::listen(listener, state, filter, || {
        observer.ready(address);
    }))
}

fn listen(host: IpAddr, port: Option<u16>) -> Result<TcpListener, Error> {
    let (mut port, last) = match port {
        Some(port) => (port, port),
        None => (DEFAULT_PORT, DEFAULT_PORT + PORT_ATTEMPTS),
    };
    loop {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse && port < last => port += 1,
            Err(source) => {
                let address = SocketAddr::new(host, port);
                return Err(Error::Listen { address, source });
            }
        }
    }
}

fn network(source: std::io::Error) -> Error {
    Error::Internal(source.to_string())
}
