//! The progress bar: the current stage and, while pages are rendered, their number.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::pipeline::{Progress, Stage};
use crate::report::Messages;

/// The redraw interval: short enough to look smooth, long enough to cost nothing.
const TICK: Duration = Duration::from_millis(100);

/// The template while the remaining work is unknown.
const SPINNER: &str = "{spinner} {msg}";
/// The template while pages are rendered.
const PAGES: &str = "{spinner} {msg} {bar:30} {pos}/{len}";

/// A progress bar on stderr, hidden unless that is a terminal. Removed when dropped.
pub(super) struct BuildProgress<'a> {
    bar: ProgressBar,
    messages: &'a Messages,
}

impl<'a> BuildProgress<'a> {
    /// Shows a bar, or none with `--quiet`.
    pub(super) fn new(messages: &'a Messages, quiet: bool) -> Self {
        let target = match quiet {
            true => ProgressDrawTarget::hidden(),
            false => ProgressDrawTarget::stderr(),
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if !bar.is_hidden() {
            bar.enable_steady_tick(TICK);
        }
        Self { bar, messages }
    }
}

impl Progress for BuildProgress<'_> {
    fn stage(&self, stage: Stage) {
        // Loading the messages takes longer than evaluating a small site.
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
        self.bar.set_message(self.messages.say(key, []));
    }

    fn pages(&self, total: u64) {
        self.bar.set_length(total);
    }

    fn page_done(&self) {
        self.bar.inc(1);
    }
}

impl Drop for BuildProgress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    // Only an invalid template fails; then the default bar is used.
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
