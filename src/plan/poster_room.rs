//! The parts of a poster that there is room for, and the widths of exceptions on application.

use crate::model::{Catalog, Localized, RecordOrName, RulingId};

/// The parts of a poster that there is room for, besides the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PosterRoom {
    /// Nothing more.
    Answer,
    /// The reasons, and what to do about meetings already planned.
    Reasons,
    /// These, and the exceptions on application.
    Exceptions,
}

/// The width of the message `exception-on-application-for` without its names.
const MESSAGE: usize = 55;

/// The widths of the exceptions of some rulings; `columns` gives that of a text.
pub(super) fn exception_columns(
    catalog: &Catalog,
    rulings: impl IntoIterator<Item = RulingId>,
    columns: impl Fn(&Localized) -> usize,
) -> Vec<usize> {
    let rulings = rulings.into_iter().map(|id| catalog.ruling(id));
    let exceptions =
        rulings.flat_map(|ruling| ruling.exceptions.iter().map(move |one| (ruling, one)));
    let audience = |id| columns(&catalog.audiences[id].name);
    exceptions
        .map(|(ruling, exception)| {
            let granted_by = match &exception.granted_by {
                RecordOrName::Record(issuer) => columns(&catalog.issuers[*issuer].name),
                RecordOrName::Name(name) => columns(name),
            };
            let to = match &exception.to {
                None => ruling.include.iter().map(|id| audience(*id) + 2).sum(),
                Some(RecordOrName::Record(id)) => audience(*id),
                Some(RecordOrName::Name(name)) => columns(name),
            };
            MESSAGE + granted_by + to + columns(&exception.purpose)
        })
        .collect()
}
