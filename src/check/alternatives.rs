//! Alternatives that are banned, and bans without a usable alternative.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Advisory, AdvisoryStatus, Alternative, Alternatives, Date, Id, Ruling, RulingId, Verdict,
    VerdictTerms,
};
use crate::plan::SitePlan;
use crate::resolve::{Cell, CellTarget, DateRange, Interval, Timeline};

/// A ban that takes effect this many days after its issue, or sooner, is at short notice.
const SHORT_NOTICE: i32 = 14;

/// Reports listed alternatives that are banned, and bans without a usable one.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let advisories: Vec<_> = plan
        .catalog
        .advisories
        .iter()
        .filter(|(_, advisory)| advisory.status != AdvisoryStatus::Draft)
        .collect();
    super::check_parallel(&advisories, diagnostics, |(id, advisory), diagnostics| {
        let rulings = plan.catalog.rulings(*id);
        let bans: Vec<Ban<'_>> = rulings
            .filter_map(|(ruling, record)| Ban::new(plan, ruling, record, advisory))
            .collect();
        for list in advisory.lists_of_alternatives() {
            let of_list = bans.iter().filter(|ban| std::ptr::eq(ban.list, list));
            let cells: Vec<&Cell> = of_list.flat_map(|ban| &ban.cells).collect();
            for item in &list.items {
                report_banned(plan, *id, &cells, item, diagnostics);
            }
        }
        for ban in &bans {
            report_without_alternative(plan, advisory, ban, diagnostics);
        }
    });
}

/// A ruling after which a product may not be used.
struct Ban<'a> {
    ruling: RulingId,
    /// The first day on which the product may no longer be used.
    day: Date,
    cells: Vec<Cell>,
    /// The alternatives for its cells.
    list: &'a Alternatives,
}

impl<'a> Ban<'a> {
    fn new(
        plan: &SitePlan<'_>,
        ruling: RulingId,
        record: &'a Ruling,
        advisory: &'a Advisory,
    ) -> Option<Self> {
        let day = match &record.verdict {
            VerdictTerms::Banned => record.effective_from.unwrap_or(advisory.effective_from),
            VerdictTerms::PhaseOut { due } => due.tomorrow().ok()?,
            VerdictTerms::UnderReview
            | VerdictTerms::AdvisedAgainst
            | VerdictTerms::Conditional { .. }
            | VerdictTerms::Permitted
            | VerdictTerms::Recommended => return None,
        };
        Some(Self {
            ruling,
            day,
            cells: plan.decisions.cells_of_ruling(plan.catalog, ruling),
            list: advisory.alternatives_to(record),
        })
    }
}

fn target(item: &Alternative) -> CellTarget {
    match item.offering {
        Some(offering) => CellTarget::Offering(offering),
        None => CellTarget::Product(item.product),
    }
}

/// The cell of the alternative for the same audience and activity.
fn alternative_cell(cell: &Cell, item: &Alternative) -> Cell {
    Cell {
        target: target(item),
        ..*cell
    }
}

fn report_banned(
    plan: &SitePlan<'_>,
    id: Id<Advisory>,
    cells: &[&Cell],
    item: &Alternative,
    diagnostics: &mut Diagnostics,
) {
    let advisory = &plan.catalog.advisories[id];
    let mut seen = BTreeSet::new();
    let mut lost: Option<(Date, Cell, &Interval)> = None;
    for cell in cells {
        let cell = alternative_cell(cell, item);
        if !seen.insert(plan.decisions.timeline_index(cell)) {
            continue;
        }
        let timeline = plan.decisions.timeline(cell);
        let now = timeline.on(advisory.effective_from);
        if now.outcome.verdict == Verdict::Banned {
            let banned = alternative_diagnostic(plan, Code::AlternativeBanned, item, cell, now);
            diagnostics.push(banned);
            return;
        }
        let in_force = plan.decisions.force().of(id);
        if let Some((day, interval)) = first_ban(timeline, advisory.effective_from, in_force)
            && lost.is_none_or(|(earliest, ..)| day < earliest)
        {
            lost = Some((day, cell, interval));
        }
    }
    if let Some((day, cell, interval)) = lost {
        let lost = alternative_diagnostic(plan, Code::AlternativeLost, item, cell, interval);
        diagnostics.push(lost.with("date", day.to_string()));
    }
}

/// The first day after another on which a ban holds and an advisory is in force.
fn first_ban<'a>(
    timeline: &'a Timeline,
    after: Date,
    in_force: &[DateRange],
) -> Option<(Date, &'a Interval)> {
    let intervals = timeline.intervals().iter();
    let bans = intervals.filter(|interval| interval.outcome.verdict == Verdict::Banned);
    let days = bans.flat_map(|interval| {
        let first_days = in_force.iter().filter_map(|range| {
            let first = interval
                .from
                .map_or(range.from, |from| from.max(range.from));
            let is_shared =
                range.contains(first) && interval.until.is_none_or(|last| first <= last);
            (is_shared && first > after).then_some(first)
        });
        first_days.map(move |first| (first, interval))
    });
    days.min_by_key(|(first, _)| *first)
}

fn alternative_diagnostic(
    plan: &SitePlan<'_>,
    code: Code,
    item: &Alternative,
    cell: Cell,
    interval: &Interval,
) -> Diagnostic {
    let catalog = plan.catalog;
    let diagnostic = Diagnostic::new(code, &item.origin)
        .with("product", target(item).address(plan.catalog))
        .with("audience", catalog.audiences[cell.audience].slug.as_str());
    match interval.cited.first() {
        Some(cited) => diagnostic.related(&catalog.ruling(cited.ruling).verdict_origin),
        None => diagnostic,
    }
}

fn report_without_alternative(
    plan: &SitePlan<'_>,
    advisory: &Advisory,
    ban: &Ban<'_>,
    diagnostics: &mut Diagnostics,
) {
    let catalog = plan.catalog;
    // A missing alternative may have failed to load, or be left out on purpose.
    if advisory.incomplete || !catalog.broken.is_empty() || ban.list.is_none_on_purpose() {
        return;
    }
    let without = cells_without_alternative(plan, ban);
    let Some(cell) = without.first() else {
        return;
    };
    let ruling = catalog.ruling(ban.ruling);
    let product = &catalog.products[cell.target.product()];
    let notice = advisory
        .issued
        .until(ban.day)
        .map_or(i32::MAX, |span| span.get_days());
    let code = if plan.catalog.site.require_alternatives && notice <= SHORT_NOTICE {
        Code::NoAlternativeAtShortNotice
    } else {
        Code::NoAlternative
    };
    let mut found = Diagnostic::new(code, &ruling.origin)
        .with("product", product.slug.as_str())
        .with("audience", catalog.audiences[cell.audience].slug.as_str())
        .with("cells", without.len().to_string());
    if !ban.list.items.is_empty() {
        found = found.with("rejected", rejected(plan, ban, cell));
    }
    diagnostics.push(found);
}

/// The cells of a ban in which no listed alternative may be used. Where the ban is lifted, nothing else is
/// needed.
fn cells_without_alternative<'b>(plan: &SitePlan<'_>, ban: &'b Ban<'_>) -> Vec<&'b Cell> {
    // The timelines are the same in many cells.
    let mut known = BTreeMap::<Vec<usize>, bool>::new();
    let mut has_alternative = |cell: &Cell| {
        let items = ban.list.items.iter();
        let timelines: Vec<usize> = items
            .map(|item| plan.decisions.timeline_index(alternative_cell(cell, item)))
            .collect();
        let is_usable = |index: &usize| {
            let interval = plan.decisions.timeline_at(*index).on(ban.day);
            interval.label().is_usable()
        };
        let found = known.entry(timelines);
        *found.or_insert_with_key(|timelines| timelines.iter().any(is_usable))
    };
    let is_unusable = |cell: &Cell| !plan.decisions.on(*cell, ban.day).label().is_usable();
    let cells = ban.cells.iter();
    cells
        .filter(|cell| is_unusable(cell) && !has_alternative(cell))
        .collect()
}

/// Each listed alternative with its label in a cell on the day of the ban.
fn rejected(plan: &SitePlan<'_>, ban: &Ban<'_>, cell: &Cell) -> String {
    let items = ban.list.items.iter().map(|item| {
        let interval = plan.decisions.on(alternative_cell(cell, item), ban.day);
        let label = interval.label().name();
        format!("`{}` ({label})", target(item).address(plan.catalog))
    });
    items.collect::<Vec<_>>().join(", ")
}
