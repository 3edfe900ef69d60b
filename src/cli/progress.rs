//! The progress bar: the stage at work and, while pages are rendered, how many are done.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::Volume;
use crate::pipeline::{Progress, Stage};
use crate::report::Words;

/// Redrawn so often that it is seen to live, and seldom enough to cost nothing.
const TICK: Duration = Duration::from_millis(100);

/// While nobody can say how much is left.
const SPINNER: &str = "{spinner} {msg}";
/// While pages are rendered.
const PAGES: &str = "{spinner} {msg} {bar:30} {pos}/{len}";

/// A bar on the standard error stream; hidden where that is no terminal. Gone once dropped.
pub(super) struct Bar<'a> {
    bar: ProgressBar,
    words: &'a Words,
}

impl<'a> Bar<'a> {
    /// Shows a bar, or none when told to be quiet.
    pub(super) fn new(words: &'a Words, volume: Volume) -> Self {
        let target = match volume {
            Volume::Normal => ProgressDrawTarget::stderr(),
            Volume::Quiet => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if !bar.is_hidden() {
            bar.enable_steady_tick(TICK);
        }
        Self { bar, words }
    }
}

impl Progress for Bar<'_> {
    fn stage(&self, stage: Stage) {
        // The words take longer to be ready than a small site to be decided.
        if self.bar.is_hidden() {
            return;
        }
        let (key, template) = match stage {
            Stage::Reading => ("stage-reading", SPINNER),
            Stage::Deciding => ("stage-deciding", SPINNER),
            Stage::Rendering => ("stage-rendering", PAGES),
            Stage::Writing => ("stage-writing", SPINNER),
        };
        self.bar.set_style(style(template));
        self.bar.set_message(self.words.say(key, []));
    }

    fn pages(&self, total: u64) {
        self.bar.set_length(total);
    }

    fn page_done(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Bar<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    // Only a broken template fails, and the plain bar is no worse than none.
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
