//! A ruling as it was issued: the issuer's wording beside the coded verdict.

use crate::locale::language_name;
use crate::model::{
    Activities, Advisory, ForeignWording, Ruling, RulingTarget, VerdictTerms, Wording,
};
use crate::render::pages::advisory::{RulingView, WordingView};
use crate::render::parts::{PageContext, SentenceBuilder, conditions_of_ruling, name};
use crate::render::view::{Phrase, Quotation, Sentence};

pub(crate) fn ruling<'a>(
    page: &PageContext<'a>,
    advisory: &Advisory,
    ruling: &'a Ruling,
) -> RulingView<'a> {
    let language = page.language;
    RulingView {
        id: ruling.slug.as_str(),
        targets: ruled_targets(page, &ruling.targets),
        audiences: ruled_audiences(page, ruling),
        activities: ruled_activities(page, ruling.activities),
        label: language.label_as_ruled(&ruling.verdict),
        conditions: page.conditions(conditions_of_ruling(&ruling.verdict)),
        notes: notes(page, advisory, ruling),
        wording: wording(page, &ruling.wording),
        exceptions: page.exceptions_on_application([ruling]),
        reasons: ruling
            .reasons
            .iter()
            .map(|id| {
                let reason = &page.plan.catalog.reasons[*id];
                language.name_or_id(&reason.label, &reason.slug)
            })
            .collect(),
        exempts: ruling
            .exempts
            .iter()
            .map(|exempt| {
                let lifted = page.ruling_link(exempt.ruling);
                language.sentence("exempts", vec![("ruling", lifted)])
            })
            .collect(),
    }
}

/// The own days and force of a ruling where they differ from its advisory's, and the day to comply by.
fn notes(page: &PageContext<'_>, advisory: &Advisory, ruling: &Ruling) -> Vec<String> {
    let locale = page.language.locale;
    let from = ruling.effective_from.map(|day| locale.date(day));
    let until = ruling.effective_until.map(|day| locale.date(day));
    let dates = match (&from, &until) {
        (None, None) => None,
        (Some(from), None) => Some(locale.format("ruling-from", &[("date", from.into())])),
        (None, Some(until)) => Some(locale.format("ruling-until", &[("until", until.into())])),
        (Some(from), Some(until)) => {
            let arguments = [("date", from.into()), ("until", until.into())];
            Some(locale.format("ruling-from-until", &arguments))
        }
    };
    let comply_by = match ruling.verdict {
        VerdictTerms::Conditional { comply_by, .. } => comply_by,
        VerdictTerms::Banned
        | VerdictTerms::PhaseOut { .. }
        | VerdictTerms::AdvisedAgainst
        | VerdictTerms::UnderReview
        | VerdictTerms::Permitted
        | VerdictTerms::Recommended => None,
    };
    let comply_by = comply_by.map(|day| {
        let date = locale.date(day);
        locale.format("note-comply-by", &[("date", (&date).into())])
    });
    let force = match ruling.binding {
        true => "binding-yes",
        false => "note-advice",
    };
    let force = (ruling.binding != advisory.binding).then(|| locale.text(force).to_owned());
    [dates, comply_by, force].into_iter().flatten().collect()
}

/// The wording in the reader's language; else the originals, in languages that the site does not have; else
/// a fallback.
fn wording<'a>(page: &PageContext<'a>, wording: &'a Wording) -> Vec<WordingView<'a>> {
    let language = page.language;
    let own = wording.in_site_languages.get(language.id);
    if own.is_none() && !wording.in_others.is_empty() {
        let language_of = |foreign: &'a ForeignWording| {
            let known = language_name(&foreign.language, &language.record.tag);
            Phrase::in_page_language(known.unwrap_or_else(|| foreign.language.to_string()))
        };
        let view = |foreign: &'a ForeignWording| WordingView {
            language: Some(language.sentence(
                "wording-language",
                vec![("language", name(language_of(foreign)))],
            )),
            quotation: Quotation(Phrase::in_other_language(
                &*foreign.text,
                &*foreign.language,
                foreign.direction,
            )),
        };
        return wording.in_others.iter().map(view).collect();
    }
    let phrase = language.phrase(&wording.in_site_languages);
    let view = |phrase| WordingView {
        language: None,
        quotation: Quotation(phrase),
    };
    phrase.map(view).into_iter().collect()
}

/// The targets as a list of links, each with its exceptions and versions.
pub(crate) fn ruled_targets<'r>(
    page: &PageContext<'_>,
    targets: impl IntoIterator<Item = &'r RulingTarget>,
) -> Sentence {
    let mut builder = page.language.sentence_builder();
    let targets: Vec<_> = targets
        .into_iter()
        .map(|target| one_target(page, &mut builder, target))
        .collect();
    builder.finish(&page.language.locale.list(&targets))
}

fn one_target<'a>(
    page: &PageContext<'a>,
    builder: &mut SentenceBuilder<'a>,
    target: &RulingTarget,
) -> String {
    let mut named = page.target(builder, target.target);
    if !target.except.is_empty() {
        let except = target.except.iter();
        let except: Vec<_> = except.map(|out| page.target(builder, *out)).collect();
        let except = page.language.locale.list(&except);
        let arguments = [("target", (&named).into()), ("except", (&except).into())];
        named = page.language.locale.format("target-except", &arguments);
    }
    page.with_versions(&named, &target.versions)
        .unwrap_or(named)
}

/// Message `ruling-audiences` or `ruling-audiences-except`.
pub(crate) fn ruled_audiences(page: &PageContext<'_>, ruling: &Ruling) -> Sentence {
    page.audiences_except(&ruling.include, &ruling.exclude)
}

/// Message `ruling-activities`; `None` where the ruling is about all four.
pub(crate) fn ruled_activities(page: &PageContext<'_>, activities: Activities) -> Option<Sentence> {
    if activities == Activities::ALL {
        return None;
    }
    let activities = page
        .plan
        .catalog
        .activities
        .of(activities)
        .map(|activity| name(page.activity(activity)));
    let arguments = vec![("activities", activities.collect())];
    Some(
        page.language
            .sentence_of_lists("ruling-activities", arguments),
    )
}
