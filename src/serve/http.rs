//! Connections, and how long and how large they may be.

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

/// Connections at a time; a browser keeps six, and one for each page that waits for changes.
const MAX_CONNECTIONS: usize = 256;
/// How long a browser may take to say what it wants.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Bytes of a request's head.
const MAX_HEADER_BYTES: usize = 32 << 10;
/// How long to wait where no connection can be taken, as when too many files are open.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(50);

/// Answers until the program is told to stop.
pub(super) async fn listen(
    listener: TcpListener,
    desk: Arc<PreviewState>,
    guard: RequestFilter,
    ready: impl FnOnce(),
) -> Result<(), Error> {
    listener.set_nonblocking(true).map_err(super::network)?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(super::network)?;
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
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
        // Whoever comes when there is no room is sent away at once.
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else {
            continue;
        };
        let (desk, guard) = (Arc::clone(&desk), guard.clone());
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let (desk, guard) = (Arc::clone(&desk), guard.clone());
                async move { Ok::<_, Infallible>(response::answer(&desk, &guard, request).await) }
            });
            // A browser that goes away is no fault of anybody's.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADER_TIMEOUT)
                .max_buf_size(MAX_HEADER_BYTES)
                .serve_connection(TokioIo::new(stream), service)
                .await;
            drop(place);
        });
    }
}
