//! How far references of messages are followed. A few messages that each name the one before twice would
//! fill the memory.

use super::messages::MAX_NESTING;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};

/// The most bytes of a message with all messages that it refers to.
pub const MESSAGE_LIMIT: usize = 64 * 1024;
/// The same for all messages of a language.
pub const LANGUAGE_LIMIT: usize = 16 * 1024 * 1024;
/// What a part of a message counts besides its text.
const PART_SIZE: usize = 16;

/// What was compiled of one message.
#[derive(Debug)]
pub(super) struct Expansion {
    /// How many placeables and references the current part is inside.
    pub(super) depth: usize,
    size: usize,
    is_refused: bool,
}

impl Expansion {
    /// Nothing yet; `total` is the size of the messages before.
    pub(super) fn new(total: usize) -> Self {
        Self {
            depth: 0,
            size: 0,
            is_refused: total > LANGUAGE_LIMIT,
        }
    }

    /// Counts a part with a text.
    pub(super) fn add(&mut self, text: &str) {
        self.size += PART_SIZE + text.len();
    }

    /// Whether one more reference is followed; reports the first that is nested too deep.
    pub(super) fn may_follow(
        &mut self,
        at: impl FnOnce() -> Origin,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let is_refused = self.is_refused || self.size > MESSAGE_LIMIT;
        if !is_refused && self.depth > MAX_NESTING {
            diagnostics.push(Diagnostic::new(Code::TooDeep, &at()));
            self.is_refused = true;
        }
        !is_refused && !self.is_refused
    }

    /// Adds the size to that of all messages; reports the limit that is passed. Returns whether the
    /// message is complete.
    pub(super) fn finish(
        self,
        total: &mut usize,
        at: impl FnOnce() -> Origin,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let before = *total;
        *total += self.size;
        let passed = if before <= LANGUAGE_LIMIT && *total > LANGUAGE_LIMIT {
            Some(LANGUAGE_LIMIT)
        } else {
            Some(MESSAGE_LIMIT).filter(|limit| self.size > *limit)
        };
        if let Some(limit) = passed {
            let too_long = Diagnostic::new(Code::MessageTooLong, &at());
            diagnostics.push(too_long.with("limit", (limit / 1024).to_string()));
        }
        passed.is_none() && !self.is_refused
    }
}
