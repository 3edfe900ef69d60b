//! Why a value of an argument is refused.

use std::fmt;

/// The reason why a value is refused, as the key of a message in `usage.ftl`.
///
/// Arguments are parsed before the language of messages is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) struct RefusedValue(pub(in crate::cli) &'static str);

impl fmt::Display for RefusedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for RefusedValue {}
