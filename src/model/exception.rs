//! Exceptions from rulings, granted on application. They change no verdict.

use super::{Audience, Issuer, Localized, RecordOrName};

/// An exception from a ruling, granted on application.
#[derive(Debug, Clone)]
pub struct ExceptionOnApplication {
    /// The issuer, or another body, that grants it.
    pub granted_by: RecordOrName<Issuer>,
    /// The audience that may apply; `None` for all audiences of the ruling.
    pub to: Option<RecordOrName<Audience>>,
    /// Its purpose; empty where the issuer states none.
    pub purpose: Localized,
}
