//! The policy: from what authors wrote to the verdicts, with their days and reasons.
//!
//! [`decisions`] is a pure function of the catalog. For every cell (a product or offering, an
//! audience, an activity) it derives a [`Timeline`]: intervals that cover all time, each with its
//! verdict, the rulings it rests on and the rulings that lost, each with the [`Rule`] that
//! decided. It takes no date: a day is looked up afterwards, with [`Timeline::on`].
//!
//! The steps, each in its own file:
//!
//! 1. `scope`: the audiences that a ruling reaches, and whether its cells lie inside those of another
//!    or meet them.
//! 2. `authority`: which relations and exemptions their issuers may make; others have no effect.
//! 3. `in_force`: the days on which an advisory and each of its rulings is in force, by the `acts` on it.
//! 4. `matching`: the rulings that reach a cell; cells that the same rulings reach share a timeline.
//! 5. `sweep`: from one day on which a ruling begins, ends or falls due to the next.
//! 6. `rules`: on such a day, the ordered table of rules over the rulings in force.
//!
//! `answer` combines many cells into rows for readers; `outcome` is the result for one cell.
//!
//! docs/policy.md states the rules, and lists them in the order in which they are applied.
//!
//! # Choices where the policy leaves room
//!
//! - What an act has ended stays ended when the act is itself withdrawn later, even retroactively
//!   (docs/policy.md, rule 1): only a reinstatement brings a ruling back.
//! - An act on the day of a reinstatement is not later than it, so it does not end what comes back
//!   (rule 1).
//! - `not_assessed` ranks between `conditional` and `under_review`: where one version of a product
//!   is not assessed, the unknown version is not approved (rule 9).
//!
//! # The worked cases
//!
//! Each runs on the small world of `tests/suite/policy/world.rs`: an executive branch over the
//! agencies, an education ministry over the schools, and public schools that are both.
//!
//! 6 April 2020: the guide recommends the product to a school.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN]);
//! world.holds("zoom", "schools", "2020-04-06", "recommended as advice by guide#r1");
//! ```
//!
//! 7 April: for a public school both bans are cited, since it is a school and an agency.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN]);
//! world.holds("zoom", "public-school", "2020-04-07", "banned by ed-ban#r1, ex-ban#r1");
//! ```
//!
//! The guide was never revoked: it is overruled for a public school and holds for a private one, with
//! a warning.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[GUIDE, EXECUTIVE_BAN]);
//! world.holds("zoom", "public-school", "2020-04-07", "banned by ex-ban#r1");
//! world.holds("zoom", "private-school", "2020-04-07", "recommended as advice by guide#r1");
//! world.reports(&["warning[recommendation-outlived]"]);
//! ```
//!
//! The ministry permits its own tenant again without an exemption: its two rulings are a conflict.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let tenant = format!("{TENANT} }}");
//! let world = world(&[GUIDE, EDUCATION_BAN, ("tenant", &tenant)]);
//! world.reports(&["error[conflicting-rulings]"]);
//! ```
//!
//! It exempts its own ban: private schools may use the tenant; the executive branch's ban still binds
//! public schools.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let tenant = format!("{TENANT}, exempts: [ed-ban#r1] }}");
//! let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN, ("tenant", &tenant)]);
//! world.holds("zoom/tenant", "private-school", "2020-05-01", "conditional (assessed) by tenant#r1");
//! world.holds("zoom/tenant", "public-school", "2020-05-01", "banned by ex-ban#r1");
//! ```
//!
//! It may not exempt the executive branch's ban.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let tenant = format!("{TENANT}, exempts: [ed-ban#r1, ex-ban#r1] }}");
//! let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN, ("tenant", &tenant)]);
//! world.reports_also("error[no-authority]");
//! ```
//!
//! A successor supersedes the ban from its first day; the ban does not come back when that expires.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[EXECUTIVE_BAN, SUCCESSOR]);
//! world.holds("zoom", "agencies", "2022-08-31", "banned by ex-ban#r1");
//! world.holds("zoom", "agencies", "2022-09-01", "conditional (approved) by successor#r1");
//! world.holds("zoom", "agencies", "2023-09-01", "not_assessed");
//! ```
//!
//! The last day of a ban still counts.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let until = EXECUTIVE_BAN.1.replace("issued: 2020-04-07", "issued: 2020-04-07\neffective_until: 2020-12-31");
//! let world = world(&[("ex-ban", &until)]);
//! world.holds("zoom", "agencies", "2020-12-31", "banned by ex-ban#r1");
//! world.holds("zoom", "agencies", "2021-01-01", "not_assessed");
//! ```
//!
//! The conditions of two issuers are united.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let rule = |issuer: &str, audience: &str, condition: &str| format!("issuer: {issuer}
//! issued: 2020-01-01
//! rulings: [{{ id: r1, targets: [product:zoom], audiences: {{ include: [{audience}] }}, verdict: conditional, conditions: [{condition}] }}]");
//! let (a, b) = (rule("executive", "agencies", "assessed"), rule("education", "schools", "approved"));
//! let world = world(&[("a", &a), ("b", &b)]);
//! world.holds("zoom", "public-school", "2020-01-01", "conditional (approved, assessed) by a#r1, b#r1");
//! ```
//!
//! An issuer may not rule outside its jurisdiction.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[("a", "issuer: education
//! issued: 2020-01-01
//! rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: permitted }]")]);
//! world.reports(&["error[outside-jurisdiction]"]);
//! ```
//!
//! Cycles and references to unknown advisories are errors.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let cycle = world(&[
//!     ("a", "issuer: executive
//! issued: 2020-01-01
//! relations: { supersedes: [b] }"),
//!     ("b", "issuer: executive
//! issued: 2020-01-02
//! relations: { supersedes: [a] }"),
//! ]);
//! cycle.reports(&["error[relation-cycle]"]);
//! let nothing = world(&[("a", "issuer: executive
//! issued: 2020-01-01
//! relations: { revokes: [nothing] }")]);
//! nothing.reports(&["error[unknown-reference]"]);
//! ```
//!
//! A phase-out due on 31 May leads into a ban from 1 June.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let rule = |from: &str, verdict: &str| format!("issuer: executive
//! issued: 2020-03-01
//! effective_from: {from}
//! rulings: [{{ id: r1, targets: [product:zoom], audiences: {{ include: [agencies] }}, verdict: {verdict} }}]");
//! let (ban, out) = (rule("2020-06-01", "banned"), rule("2020-03-01", "phase_out, due_date: 2020-05-31"));
//! let world = world(&[("ban", &ban), ("out", &out)]);
//! world.holds("zoom", "agencies", "2020-05-31", "phase_out due 2020-05-31 by out#r1");
//! world.holds("zoom", "agencies", "2020-06-01", "banned by ban#r1, out#r1");
//! ```
//!
//! A vendor is banned and one offering exempted: the other offerings stay banned.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[
//!     ("ban", "issuer: executive
//! issued: 2020-01-01
//! rulings: [{ id: r1, targets: [vendor:maker], audiences: { include: [agencies] }, verdict: banned }]"),
//!     ("but", "issuer: executive
//! issued: 2020-02-01
//! rulings: [{ id: r1, targets: [offering:zoom/cloud], audiences: { include: [agencies] }, verdict: conditional, conditions: [assessed], exempts: [ban#r1] }]"),
//! ]);
//! world.holds("zoom/cloud", "agencies", "2020-02-01", "conditional (assessed) by but#r1");
//! world.holds("zoom/tenant", "agencies", "2020-02-01", "banned by ban#r1");
//! ```
//!
//! Joining is permitted and hosting banned: two verdicts, each with its own ruling.
//!
//! ```
//! # mod world { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/policy/world.rs")); }
//! # use world::*;
//! let world = world(&[("a", "issuer: executive
//! issued: 2020-01-01
//! rulings:
//!   - { id: host, targets: [product:zoom], audiences: { include: [agencies] }, activities: [host], verdict: banned }
//!   - { id: join, targets: [product:zoom], audiences: { include: [agencies] }, activities: [join], verdict: permitted }")]);
//! let at = |activity| world.line("zoom", "agencies", activity, "2020-01-01");
//! assert_eq!(at("host"), "banned by a#host");
//! assert_eq!(at("join"), "permitted by a#join");
//! ```

mod acts;
mod answer;
mod authority;
mod conflict;
mod cycle;
mod date_range;
mod decision;
mod in_force;
mod matching;
mod outcome;
mod rules;
mod scope;
mod sweep;
mod timeline;
mod version;

pub(crate) use acts::EffectiveAct;
pub(crate) use answer::set_beside;
pub use answer::{
    Answer, AnswerChange, AnswerKind, AnswerRow, AnswerScope, AnswerSource, Axis, Beside,
    ChangeRow, Ground, Question, Versions,
};
pub(crate) use answer::{CellGrid, DayAnswers, QuestionFilter, Rectangle, grid_rows};
pub(crate) use authority::{Authority, is_same_or_successor};
pub(crate) use date_range::DateRange;
pub use decision::{Cell, CellTarget, Decisions};
pub(crate) use in_force::{InForcePeriods, ending_act, expiry};
pub use outcome::Outcome;
pub(crate) use rules::Rule;
pub(crate) use scope::Scopes;
pub use timeline::Interval;
pub use timeline::{Label, Timeline};

use crate::diagnostic::Diagnostics;
use crate::model::Catalog;

/// Derives every verdict.
///
/// Reports cycles, acts without authority, and conflicting rulings of one issuer.
pub fn decisions(catalog: &Catalog, diagnostics: &mut Diagnostics) -> Decisions {
    cycle::check(catalog, diagnostics);
    let scopes = Scopes::new(catalog);
    let authority = Authority::new(catalog, &scopes, diagnostics);
    let force = InForcePeriods::new(catalog, &authority);
    Decisions {
        timelines: matching::cells(catalog, &scopes, &authority, &force, diagnostics),
        target_offsets: decision::target_offsets(catalog),
        audiences: catalog.audiences.len(),
        activities: catalog.activities.count(),
        scopes,
        authority,
        force,
    }
}
