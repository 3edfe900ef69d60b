//! A ruling as it was written: the issuer's wording beside our coded verdict.

use crate::locale::MessageValue;
use crate::model::{Activities, Ruling, RulingTarget, Target};
use crate::render::pages::advisory::RulingView;
use crate::render::parts::conditions::of_ruling;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::{name, text};
use crate::render::parts::sentence::SentenceBuilder;
use crate::render::view::{Quotation, Sentence};

pub(in crate::render) fn ruling<'a>(page: &PageContext<'a>, ruling: &'a Ruling) -> RulingView<'a> {
    let edition = page.language_context;
    RulingView {
        id: ruling.slug.as_str(),
        targets: targets(page, ruling),
        audiences: audiences(page, ruling),
        activities: activities(page, ruling.activities),
        label: edition.label_as_ruled(&ruling.verdict),
        conditions: page.conditions(of_ruling(&ruling.verdict)),
        wording: edition.phrase(&ruling.wording).map(Quotation),
        reasons: ruling
            .reasons
            .iter()
            .map(|id| {
                let reason = &page.plan.catalog.reasons[*id];
                edition.name_or_id(&reason.label, &reason.slug)
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

fn targets<'a>(page: &PageContext<'a>, ruling: &'a Ruling) -> Sentence {
    let mut draft = page.language_context.draft();
    let targets: Vec<_> = ruling
        .targets
        .iter()
        .map(|target| one_target(page, &mut draft, target))
        .collect();
    let said = page.language_context.locale.list(&targets);
    draft.finish(&said)
}

fn one_target<'a>(
    page: &PageContext<'a>,
    draft: &mut SentenceBuilder<'a>,
    target: &RulingTarget,
) -> String {
    let said: String = match target.target {
        Target::Vendor(vendor) => draft
            .placeholder(name(page.language_context.vendor(vendor)))
            .as_str()
            .to_owned(),
        Target::Product(product) => draft.placeholder(page.product(product)).as_str().to_owned(),
        Target::Offering(offering) => {
            let product = draft.placeholder(page.product(offering.product));
            let own = draft.placeholder(name(page.offering(offering)));
            format!("{} · {}", product.as_str(), own.as_str())
        }
    };
    page.with_versions(draft, &said, &target.versions)
}

/// Message `ruling-audiences` or `ruling-audiences-except`.
fn audiences<'a>(page: &PageContext<'a>, ruling: &Ruling) -> Sentence {
    let mut draft = page.language_context.draft();
    let include = draft.list(ruling.include.iter().map(|id| page.audience(*id)));
    let include = ("audiences", MessageValue::from(&include));
    let said = if ruling.exclude.is_empty() {
        draft.say("ruling-audiences", &[include])
    } else {
        let exclude = draft.list(ruling.exclude.iter().map(|id| page.audience(*id)));
        draft.say(
            "ruling-audiences-except",
            &[include, ("excluded", MessageValue::from(&exclude))],
        )
    };
    draft.finish(&said)
}

/// Message `ruling-activities`; `None` where the ruling governs all four.
fn activities<'a>(page: &PageContext<'a>, activities: Activities) -> Option<Sentence> {
    if activities == Activities::ALL {
        return None;
    }
    let mut draft = page.language_context.draft();
    let list = draft.list(
        activities
            .iter()
            .map(|activity| text(page.activity(activity))),
    );
    let said = draft.say(
        "ruling-activities",
        &[("activities", MessageValue::from(&list))],
    );
    Some(draft.finish(&said))
}
