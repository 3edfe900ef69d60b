//! Limits on what a template does. Tera counts neither steps nor output.
//!
//! Lists of the content are finite, so a template can run for very long only by loops over numbers inside
//! one another, or by writing very much.

use std::cell::Cell;
use std::io::{self, Write};

use tera::{Kwargs, State, TeraResult};

/// The most bytes that a template writes for one page.
pub const OUTPUT_LIMIT: usize = 16 * 1024 * 1024;
/// The most numbers that all calls of `range` give for one page.
pub const RANGE_LIMIT: usize = 100_000;

thread_local! {
    /// The numbers that `range` may still give for the page that this thread renders.
    static RANGE_LEFT: Cell<usize> = const { Cell::new(RANGE_LIMIT) };
}

/// A writer for one template: the output is appended up to the limit.
pub(super) struct LimitedOutput<'a> {
    html: &'a mut Vec<u8>,
    left: usize,
}

impl<'a> LimitedOutput<'a> {
    /// Begins a page.
    pub(super) fn new(html: &'a mut Vec<u8>) -> Self {
        RANGE_LEFT.set(RANGE_LIMIT);
        Self {
            html,
            left: OUTPUT_LIMIT,
        }
    }
}

impl Write for LimitedOutput<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left = self
            .left
            .checked_sub(bytes.len())
            .ok_or(io::ErrorKind::FileTooLarge)?;
        self.html.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `range` of Tera, with one limit for all calls of a page.
pub(super) fn range(arguments: Kwargs, _: &State<'_>) -> TeraResult<Vec<i64>> {
    let start = arguments.get::<i64>("start")?.unwrap_or_default();
    let end = arguments.must_get::<i64>("end")?;
    let step = arguments.get::<i64>("step_by")?.unwrap_or(1);
    if step == 0 || (step > 0 && start > end) {
        let message = "Function `range` was called with a step of 0, or a start after the end";
        return Err(tera::Error::message(message));
    }
    let numbers = std::iter::successors(Some(start), |number| number.checked_add(step));
    let numbers = numbers.take_while(|number| match step > 0 {
        true => *number < end,
        false => *number > end,
    });
    let left = RANGE_LEFT.get();
    let numbers: Vec<i64> = numbers.take(left + 1).collect();
    match left.checked_sub(numbers.len()) {
        Some(left) => {
            RANGE_LEFT.set(left);
            Ok(numbers)
        }
        None => Err(tera::Error::message(format!(
            "Function `range` gives more than {RANGE_LIMIT} numbers for one page"
        ))),
    }
}
