//! Rulings on a product that no answer on its page holds, since no reader audience holds their audiences.

use crate::model::{Date, Id, Product, RulingId, RulingTarget, Target, VerdictTerms};
use crate::render::pages::advisory::{ruled_activities, ruled_audiences, ruled_targets};
use crate::render::parts::{PageContext, authorities, conditions_of_ruling, name};
use crate::render::view::{LabelView, Phrase, ScheduledVariant, Sentence, without_empty};
use crate::resolve::{DateRange, Label};
use serde::Serialize;

/// A ruling for audiences that readers cannot choose.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OtherRulingView<'a> {
    /// Message `issuer-advisory`: its issuer, and its advisory as a link to the ruling.
    pub authority: Sentence,
    /// Message `ruling-audiences` or `ruling-audiences-except`.
    pub audiences: Sentence,
    /// The offerings and versions; `None` where it is about the product as a whole.
    pub targets: Option<Sentence>,
    /// Message `ruling-activities`; `None` where it is about all four.
    pub activities: Option<Sentence>,
    /// The label of its verdict on the day.
    pub label: LabelView<'a>,
    /// Its conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Message `other-ruling-since`.
    pub since: Sentence,
}

/// The rulings of each day on which there are some, those of the highest issuer first.
pub(super) fn other_rulings<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
) -> Vec<ScheduledVariant<Vec<OtherRulingView<'a>>>> {
    let rulings = page.reverse.rulings_without_reader(product);
    // Fast path: most products have none.
    if rulings.is_empty() {
        return Vec::new();
    }
    without_empty(page.scheduled_variants(&days(page, rulings), |page| {
        let views = in_force(page, rulings);
        let views = views
            .into_iter()
            .map(|(ruling, range)| view(page, product, ruling, range));
        Some(views.collect::<Vec<_>>()).filter(|views| !views.is_empty())
    }))
}

/// The later days on which a ruling begins, ends or counts as a ban; none where pages are pinned.
fn days(page: &PageContext<'_>, rulings: &[RulingId]) -> Vec<Date> {
    if page.plan.pinned {
        return Vec::new();
    }
    let mut days = Vec::new();
    for ruling in rulings {
        for range in page.plan.decisions.force().of_ruling(*ruling) {
            let end = range.until.and_then(|last| last.tomorrow().ok());
            days.extend([Some(range.from), end, banned_from(page, *ruling)]);
        }
    }
    let later = days.into_iter().flatten();
    let mut days: Vec<_> = later.filter(|day| *day > page.plan.as_of).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The first day on which a phase-out counts as a ban.
fn banned_from(page: &PageContext<'_>, ruling: RulingId) -> Option<Date> {
    match page.plan.catalog.ruling(ruling).verdict {
        VerdictTerms::PhaseOut { due } => due.tomorrow().ok(),
        VerdictTerms::Banned
        | VerdictTerms::UnderReview
        | VerdictTerms::AdvisedAgainst
        | VerdictTerms::Conditional { .. }
        | VerdictTerms::Permitted
        | VerdictTerms::Recommended => None,
    }
}

/// The rulings in force on the page's day, each with its days in force.
fn in_force(page: &PageContext<'_>, rulings: &[RulingId]) -> Vec<(RulingId, DateRange)> {
    let force = page.plan.decisions.force();
    let in_force = rulings.iter().filter_map(|ruling| {
        let mut ranges = force.of_ruling(*ruling);
        let range = ranges.find(|range| range.contains(page.day))?;
        Some((*ruling, range))
    });
    let mut in_force: Vec<_> = in_force.collect();
    let advisories = authorities(page.plan.catalog, rulings);
    in_force.sort_by_key(|(ruling, _)| {
        let rank = advisories.iter().position(|id| *id == ruling.advisory);
        (rank, ruling.index)
    });
    in_force
}

fn view<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    id: RulingId,
    range: DateRange,
) -> OtherRulingView<'a> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let ruling = catalog.ruling(id);
    let issuer = language.issuer(catalog.advisories[id.advisory].issuer);
    let banned = banned_from(page, id).filter(|day| *day <= page.day);
    OtherRulingView {
        authority: language.sentence(
            "issuer-advisory",
            vec![("issuer", name(issuer)), ("advisory", page.ruling_link(id))],
        ),
        audiences: ruled_audiences(page, ruling),
        targets: narrower_targets(page, product, &ruling.targets),
        activities: ruled_activities(page, ruling.activities),
        label: match banned {
            Some(_) => language.label(Label::Banned, None),
            None => language.label_as_ruled(&ruling.verdict),
        },
        conditions: page.conditions(conditions_of_ruling(&ruling.verdict)),
        since: language.sentence(
            "other-ruling-since",
            vec![(
                "date",
                language.day(banned.unwrap_or(range.from).max(range.from)),
            )],
        ),
    }
}

/// The offerings and versions of the product that a ruling names; `None` where it names the product as
/// a whole.
fn narrower_targets<'a>(
    page: &PageContext<'a>,
    product: Id<Product>,
    targets: &'a [RulingTarget],
) -> Option<Sentence> {
    let catalog = page.plan.catalog;
    let on_product = targets.iter();
    let on_product: Vec<_> = on_product
        .filter(|target| target.is_on(catalog, product))
        .collect();
    let is_whole = |target: &&RulingTarget| {
        !matches!(target.target, Target::Offering(_)) && target.versions.is_unbounded()
    };
    match on_product.iter().any(is_whole) {
        true => None,
        false => Some(ruled_targets(page, on_product)),
    }
}
