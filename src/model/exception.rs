//! Exceptions that somebody may grant on application. They change no verdict.

use super::{Audience, Issuer, Localized, RecordOrName};

/// An exception from a ruling that one can apply for.
#[derive(Debug, Clone)]
pub struct ExceptionOnApplication {
    /// Who grants it: an issuer, or a body that issues nothing.
    pub granted_by: RecordOrName<Issuer>,
    /// To whom; `None` for all audiences of the ruling.
    pub to: Option<RecordOrName<Audience>>,
    /// For what; empty where the issuer does not say.
    pub purpose: Localized,
}
