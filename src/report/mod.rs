//! Turns diagnostics and errors into text.
//!
//! | file | purpose |
//! |---|---|
//! | `messages` | [`Messages`]: the message of a code and its arguments, in the user's language |
//! | `error_message` | the message of a system error or an invalid argument |
//! | `terminal`, `source_line` | a diagnostic with its source lines |
//! | `formats` | diagnostics as JSON, SARIF and GitHub workflow commands |
//! | `explain` | explains codes, with examples |
//! | `terminal_json`, `sarif`, `text_columns` | JSON, SARIF and aligned columns, also for other reports |
//! | `sanitize` | makes control characters visible |

mod error_message;
pub(crate) mod explain;
pub(crate) mod formats;
mod messages;
mod sanitize;
pub(crate) mod sarif;
mod source_line;
pub(crate) mod terminal;
pub(crate) mod terminal_json;
mod text_columns;

pub(crate) use error_message::{error_message, other_build};
pub use messages::Messages;
pub(crate) use sanitize::printable;
pub(crate) use sanitize::visible_character;
pub(crate) use text_columns::columns;
