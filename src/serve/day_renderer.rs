//! Renders pages of one version of the content, with one thread per requested date.
//!
//! The plan of a date borrows from the content, so its thread owns both. The thread ends when the
//! sender of its requests is dropped.

use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use tokio::sync::oneshot;

use crate::model::Date;
use crate::preview::{self, PreviewFile, PreviewSite};
use crate::world::World;

/// The maximum number of threads; the least recently used one is dropped first.
const MAX_DAYS: usize = 4;

/// The renderers of one version of the content.
pub(super) struct DayRenderers {
    world: Arc<World>,
    clock: fn() -> jiff::Timestamp,
    /// The most recently used last.
    days: Mutex<Vec<DayRenderer>>,
}

/// The thread of one date.
struct DayRenderer {
    /// The requested date.
    on: Option<Date>,
    /// The effective date; without a requested one it changes at midnight.
    day: Date,
    requests: mpsc::Sender<RenderRequest>,
}

/// A requested file.
struct RenderRequest {
    path: String,
    reply: oneshot::Sender<RenderReply>,
}

/// The file, if it exists; else why it cannot be rendered.
pub(super) type RenderReply = Result<Option<PreviewFile>, String>;

impl DayRenderers {
    pub(super) fn new(world: World, clock: fn() -> jiff::Timestamp) -> Self {
        Self {
            world: Arc::new(world),
            clock,
            days: Mutex::default(),
        }
    }

    pub(super) fn world(&self) -> &World {
        &self.world
    }

    /// Renders a file of the site on a date.
    pub(super) async fn file(&self, on: Option<Date>, path: &str) -> RenderReply {
        let (reply, answer) = oneshot::channel();
        let path = path.to_owned();
        self.send(on, RenderRequest { path, reply })?;
        // The thread drops a request only if rendering panicked.
        answer
            .await
            .unwrap_or_else(|_| Err("the page could not be rendered".to_owned()))
    }

    /// Sends a request to the thread of the date; starts it if there is none.
    fn send(&self, on: Option<Date>, mut request: RenderRequest) -> Result<(), String> {
        let day = self.world.catalog.site.day(on, (self.clock)());
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        let known = days
            .iter()
            .position(|known| (known.on, known.day) == (on, day));
        if let Some(known) = known.map(|index| days.remove(index)) {
            match known.requests.send(request) {
                Ok(()) => {
                    days.push(known);
                    return Ok(());
                }
                // The thread has panicked.
                Err(mpsc::SendError(unsent)) => request = unsent,
            }
        }
        let requests = self.start_thread(on).map_err(|error| error.to_string())?;
        // Cannot fail: the new thread holds the receiver.
        let _ = requests.send(request);
        days.push(DayRenderer { on, day, requests });
        if days.len() > MAX_DAYS {
            days.remove(0);
        }
        Ok(())
    }

    fn start_thread(&self, on: Option<Date>) -> std::io::Result<mpsc::Sender<RenderRequest>> {
        let (sender, requests) = mpsc::channel();
        let (world, now) = (Arc::clone(&self.world), (self.clock)());
        thread::Builder::new()
            .name("day".to_owned())
            .spawn(move || preview::on_day(&world, on, now, |site| answer(site, requests)))?;
        Ok(sender)
    }
}

/// Answers requests in parallel until the sender is dropped.
fn answer(site: &PreviewSite<'_>, requests: mpsc::Receiver<RenderRequest>) {
    rayon::in_place_scope(|scope| {
        for RenderRequest { path, reply } in requests {
            scope.spawn(move |_| {
                let file = site.file(&path).map_err(|error| error.to_string());
                // The browser may have closed the connection.
                let _ = reply.send(file);
            });
        }
    });
}
