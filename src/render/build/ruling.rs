//! A ruling as it was written: the issuer's wording beside our coded verdict.

use super::conditions::of_ruling;
use super::frame::Frame;
use super::phrase::{name, text};
use super::sentence::Draft;
use crate::locale::Value;
use crate::model::{Activities, Ruling, RulingTarget, Target};
use crate::render::view::{self, Quotation, Sentence};

pub(super) fn ruling<'a>(page: &Frame<'a>, ruling: &'a Ruling) -> view::Ruling<'a> {
    let edition = page.edition;
    view::Ruling {
        id: ruling.slug.as_str(),
        targets: targets(page, ruling),
        audiences: audiences(page, ruling),
        activities: activities(page, ruling.activities),
        label: edition.label_as_ruled(&ruling.ruled),
        conditions: page.conditions(of_ruling(&ruling.ruled)),
        wording: edition.phrase(&ruling.wording).map(Quotation),
        reasons: ruling
            .reasons
            .iter()
            .map(|id| {
                let reason = &page.plan.catalog.reasons[*id];
                edition.named(&reason.label, &reason.slug)
            })
            .collect(),
        exempts: ruling
            .exempts
            .iter()
            .map(|exempt| {
                let lifted = page.ruling_link(exempt.ruling);
                edition.say("exempts", vec![("ruling", lifted)])
            })
            .collect(),
    }
}

fn targets<'a>(page: &Frame<'a>, ruling: &'a Ruling) -> Sentence {
    let mut draft = page.edition.draft();
    let targets: Vec<_> = ruling
        .targets
        .iter()
        .map(|target| one_target(page, &mut draft, target))
        .collect();
    let said = page.edition.locale.list(&targets);
    draft.finish(&said)
}

fn one_target<'a>(page: &Frame<'a>, draft: &mut Draft<'a>, target: &RulingTarget) -> String {
    let said: String = match target.target {
        Target::Vendor(vendor) => draft
            .mark(name(page.edition.vendor(vendor)))
            .as_str()
            .to_owned(),
        Target::Product(product) => draft.mark(page.product(product)).as_str().to_owned(),
        Target::Offering(offering) => {
            let product = draft.mark(page.product(offering.product));
            let own = draft.mark(name(page.offering(offering)));
            format!("{} · {}", product.as_str(), own.as_str())
        }
    };
    page.with_versions(draft, &said, &target.versions)
}

/// Message `ruling-audiences` or `ruling-audiences-except`.
fn audiences<'a>(page: &Frame<'a>, ruling: &Ruling) -> Sentence {
    let mut draft = page.edition.draft();
    let include = draft.list(ruling.include.iter().map(|id| page.audience(*id)));
    let include = ("audiences", Value::from(&include));
    let said = if ruling.exclude.is_empty() {
        draft.say("ruling-audiences", &[include])
    } else {
        let exclude = draft.list(ruling.exclude.iter().map(|id| page.audience(*id)));
        draft.say(
            "ruling-audiences-except",
            &[include, ("excluded", Value::from(&exclude))],
        )
    };
    draft.finish(&said)
}

/// Message `ruling-activities`; `None` where the ruling governs all four.
fn activities<'a>(page: &Frame<'a>, activities: Activities) -> Option<Sentence> {
    if activities == Activities::EVERY {
        return None;
    }
    let mut draft = page.edition.draft();
    let list = draft.list(
        activities
            .iter()
            .map(|activity| text(page.activity(activity))),
    );
    let said = draft.say("ruling-activities", &[("activities", Value::from(&list))]);
    Some(draft.finish(&said))
}
