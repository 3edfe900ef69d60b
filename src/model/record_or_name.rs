//! A reference to a record, or the name of something that has none.

use super::{Id, Localized};

/// A record, or a name where there is no record.
#[derive(Debug, Clone)]
pub enum RecordOrName<R> {
    /// A record.
    Record(Id<R>),
    /// A name; never empty.
    Name(Localized),
}
