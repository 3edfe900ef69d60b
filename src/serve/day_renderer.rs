//! One good site, a thread for each day that is looked at.
//!
//! What a day's pages are made from is borrowed from the content, so a thread holds both, and
//! answers until nobody can ask it any more.

use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use tokio::sync::oneshot;

use crate::model::Date;
use crate::preview::{self, PreviewFile, PreviewSite};
use crate::world::World;

/// How many days are held at once; the one looked at longest ago goes first.
const MAX_DAYS: usize = 4;

/// A site that can be looked at.
pub(super) struct DayRenderers {
    world: Arc<World>,
    clock: fn() -> jiff::Timestamp,
    days: Mutex<Vec<DayRenderer>>,
}

/// The thread of one day.
struct DayRenderer {
    /// What was asked for.
    on: Option<Date>,
    /// What that is today.
    day: Date,
    asks: mpsc::Sender<RenderRequest>,
}

/// A file that somebody waits for.
struct RenderRequest {
    path: String,
    reply: oneshot::Sender<RenderReply>,
}

/// The file, if there is one; else why it cannot be made.
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

    /// Makes a file of the site as it is on a day.
    pub(super) async fn file(&self, on: Option<Date>, path: &str) -> RenderReply {
        let (reply, answer) = oneshot::channel();
        let ask = RenderRequest {
            path: path.to_owned(),
            reply,
        };
        self.ask(on, ask)?;
        // Its thread only ends without an answer where making the page failed on a bug.
        answer
            .await
            .unwrap_or_else(|_| Err("the page could not be rendered".to_owned()))
    }

    fn ask(&self, on: Option<Date>, ask: RenderRequest) -> Result<(), String> {
        let day = self.world.day(on, (self.clock)());
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        let known = days
            .iter()
            .position(|known| (known.on, known.day) == (on, day));
        let ask = match known.map(|index| days.remove(index)) {
            Some(known) => match known.asks.send(ask) {
                Ok(()) => {
                    days.push(known);
                    return Ok(());
                }
                Err(mpsc::SendError(ask)) => ask,
            },
            None => ask,
        };
        let asks = self.start_thread(on).map_err(|error| error.to_string())?;
        // It has just begun to wait.
        let _ = asks.send(ask);
        days.push(DayRenderer { on, day, asks });
        if days.len() > MAX_DAYS {
            days.remove(0);
        }
        Ok(())
    }

    /// Begins the thread of a day.
    fn start_thread(&self, on: Option<Date>) -> std::io::Result<mpsc::Sender<RenderRequest>> {
        let (asks, asked) = mpsc::channel();
        let (world, now) = (Arc::clone(&self.world), (self.clock)());
        thread::Builder::new()
            .name("day".to_owned())
            .spawn(move || preview::on_day(&world, on, now, |view| answer(view, asked)))?;
        Ok(asks)
    }
}

/// Answers, several at once, until nobody can ask.
fn answer(view: &PreviewSite<'_>, asked: mpsc::Receiver<RenderRequest>) {
    rayon::in_place_scope(|scope| {
        for RenderRequest { path, reply } in asked {
            scope.spawn(move |_| {
                let made = view.file(&path).map_err(|failure| failure.to_string());
                // Who asked may have gone.
                let _ = reply.send(made);
            });
        }
    });
}
