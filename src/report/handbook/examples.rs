//! The shape of an example, and all of them.

use super::{files, policy, references, shapes, theme};
use crate::diagnostic::Code;

/// Something wrong, and the same put right. The test suite makes each mistake in the
/// demonstration's content and sees it told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Lines of a file.
    Text {
        /// Its path from the site's root.
        file: &'static str,
        /// The lines that are told. `\u{fffd}` stands for a byte that is no UTF-8, `…` for more
        /// than there is room for.
        wrong: &'static str,
        /// The lines that are right.
        right: &'static str,
    },
    /// The name of a file.
    Name {
        /// The name that is told.
        wrong: &'static str,
        /// The name that is right.
        right: &'static str,
    },
}

/// The example of a code; a test proves that every code has one.
pub fn example(code: Code) -> Option<Example> {
    [
        files::EXAMPLES,
        shapes::EXAMPLES,
        references::EXAMPLES,
        policy::EXAMPLES,
        theme::EXAMPLES,
    ]
    .into_iter()
    .flatten()
    .find_map(|(known, example)| (*known == code).then_some(*example))
}

/// Lines of a file.
pub(super) const fn text(file: &'static str, wrong: &'static str, right: &'static str) -> Example {
    Example::Text { file, wrong, right }
}

/// The name of a file.
pub(super) const fn name(wrong: &'static str, right: &'static str) -> Example {
    Example::Name { wrong, right }
}
