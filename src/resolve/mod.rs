//! The policy: from what authors wrote to what holds, for whom, since when, and why.
//!
//! [`decisions`] is a pure function of the catalog. For every cell (a product or offering, an
//! audience, an activity) it derives a [`Timeline`]: intervals that cover all time, each with its
//! verdict, the rulings it rests on and the rulings that lost, each with the [`Rule`] that
//! decided. Time is no argument here: a day is looked up afterwards, with [`Timeline::on`].
//!
//! The steps, each in its own file:
//!
//! 1. `scope`: whom a ruling reaches in the audience graph, and which cells it has.
//! 2. `authority`: which relations and exemptions their issuers may make; others have no effect.
//! 3. `force`: on which days an advisory and each of its rulings is in force.
//! 4. `matching`: which rulings reach a cell; cells that the same rulings reach share a timeline.
//! 5. `sweep`: from one day on which something begins or ends to the next.
//! 6. `rules`: on such a day, the ordered table of rules over the rulings that stand.

mod authority;
mod conflict;
mod cycle;
mod decision;
mod force;
mod matching;
mod rules;
mod scope;
mod span;
mod sweep;
mod timeline;
mod version;

pub use authority::{Authority, is_same_or_successor};
pub use decision::{Cell, CellTarget, Decisions};
pub use force::{Act, Force};
pub use rules::Rule;
pub use scope::Scopes;
pub use span::Span;
pub use timeline::{Cited, Interval, Label, Lost, Timeline};

use crate::diagnostic::Diagnostics;
use crate::model::Catalog;

/// Derives every verdict.
///
/// Reports what makes a derivation meaningless or ambiguous: cycles, acts without authority,
/// rulings of one issuer that contradict each other.
pub fn decisions(catalog: &Catalog, diagnostics: &mut Diagnostics) -> Decisions {
    cycle::check(catalog, diagnostics);
    let scopes = Scopes::new(catalog);
    let authority = Authority::new(catalog, &scopes, diagnostics);
    let force = Force::new(catalog, &authority);
    let (timelines, cells, first_cells) =
        matching::cells(catalog, &scopes, &authority, &force, diagnostics);
    Decisions::new(
        catalog,
        scopes,
        authority,
        force,
        timelines,
        cells,
        first_cells,
    )
}
