//! Accepts connections, and limits their number, time and size.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::Semaphore;

use super::request_filter::RequestFilter;
use super::response;
use super::state::PreviewState;
use crate::error::Error;

/// The maximum number of connections; a browser keeps six, and one for the events of each page.
const MAX_CONNECTIONS: usize = 256;
/// How long a browser may take to send the header of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// The maximum size of the header.
const MAX_HEADER_BYTES: usize = 32 << 10;
/// The delay after a connection could not be accepted, such as with too many open files.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(50);

/// Serves until Ctrl-C.
pub(super) async fn listen(
    listener: TcpListener,
    state: Arc<PreviewState>,
    filter: RequestFilter,
    ready: impl FnOnce(),
) -> Result<(), Error> {
    listener.set_nonblocking(true).map_err(super::network)?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(super::network)?;
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let stop = tokio::signal::ctrl_c();
    tokio::pin!(stop);
    ready();
    loop {
        let accepted = tokio::select! {
            _ = &mut stop => return Ok(()),
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
            continue;
        };
        // Above the limit, a connection is closed at once.
        let Ok(permit) = Arc::clone(&permits).try_acquire_owned() else {
            continue;
        };
        let (state, filter) = (Arc::clone(&state), filter.clone());
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let (state, filter) = (Arc::clone(&state), filter.clone());
                async move { Ok::<_, Infallible>(response::answer(&state, &filter, request).await) }
            });
            // A closed connection is not an error.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADER_TIMEOUT)
                .max_buf_size(MAX_HEADER_BYTES)
                .serve_connection(TokioIo::new(stream), service)
                .await;
            drop(permit);
        });
    }
}
