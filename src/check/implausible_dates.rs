//! Days far from the data date: typing errors, or years of another calendar.

use jiff::ToSpan;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Date, VerdictTerms};
use crate::plan::SitePlan;

/// The most years between a plausible day and the data date.
const YEARS: i64 = 20;

/// The year in the Buddhist calendar minus the Gregorian year.
const BUDDHIST: i16 = 543;

/// The Gregorian year minus the year in the Minguo calendar.
const MINGUO: i16 = 1911;

/// Reports the days of advisories, rulings and bulletins that are far from the data date. Those of
/// references are not checked: a source may be old.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    let mut report = |field: &str, day: Option<Date>, origin: &Origin| {
        if let Some(day) = day.filter(|day| is_far(*day, plan.as_of)) {
            diagnostics.push(implausible(field, day, plan.as_of, origin));
        }
    };
    for advisory in catalog.advisories.records() {
        let dates = &advisory.dates;
        report("issued", Some(advisory.issued), &dates.issued);
        // Without a written start it is the day of issue, which is checked above.
        let from = Some(advisory.effective_from).filter(|from| *from != advisory.issued);
        report("effective_from", from, &dates.from);
        report("effective_until", advisory.effective_until, &dates.until);
        report("review_by", advisory.review_by, &dates.review);
        for ruling in &advisory.rulings {
            report("effective_from", ruling.effective_from, &ruling.from_origin);
            report(
                "effective_until",
                ruling.effective_until,
                &ruling.until_origin,
            );
            let (field, day) = match ruling.verdict {
                VerdictTerms::PhaseOut { due } => ("due_date", Some(due)),
                VerdictTerms::Conditional { comply_by, .. } => ("comply_by", comply_by),
                VerdictTerms::Banned
                | VerdictTerms::AdvisedAgainst
                | VerdictTerms::UnderReview
                | VerdictTerms::Permitted
                | VerdictTerms::Recommended => continue,
            };
            report(field, day, &ruling.verdict_origin);
        }
    }
    for bulletin in catalog.bulletins.records() {
        report("issued", Some(bulletin.issued), &bulletin.origin);
        report("expires", bulletin.expires, &bulletin.origin);
    }
}

fn is_far(day: Date, data_date: Date) -> bool {
    let first = data_date.checked_sub(YEARS.years()).unwrap_or(Date::MIN);
    let last = data_date.checked_add(YEARS.years()).unwrap_or(Date::MAX);
    day < first || last < day
}

fn implausible(field: &str, day: Date, data_date: Date, origin: &Origin) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::ImplausibleDate, origin)
        .with("field", field)
        .with("date", day.to_string())
        .with("data_date", data_date.to_string());
    match meant(day, data_date) {
        Some((calendar, meant)) => diagnostic
            .with("calendar", calendar)
            .with("meant", meant.to_string()),
        None => diagnostic.with("calendar", "none"),
    }
}

/// The day that the author probably meant, and the calendar of the written year: `short` for a year of two
/// digits before a slash, such as `20/4/7`, which was read as a Minguo year.
fn meant(day: Date, data_date: Date) -> Option<(&'static str, Date)> {
    let candidates = [
        ("buddhist", -BUDDHIST),
        ("minguo", MINGUO),
        ("short", 2000 - MINGUO),
    ];
    candidates.into_iter().find_map(|(calendar, years)| {
        let year = day.year().checked_add(years)?;
        // 29 February need not exist in the other year.
        let meant = Date::new(year, day.month(), day.day())
            .or_else(|_| Date::new(year, day.month(), day.day() - 1))
            .ok()?;
        (!is_far(meant, data_date)).then_some((calendar, meant))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_far, meant};
    use crate::model::parse_date;

    #[test]
    fn a_day_is_far_after_twenty_years() {
        let check = |day: &str, expected: bool| {
            let day = parse_date(day).unwrap();
            assert_eq!(
                is_far(day, jiff::civil::date(2020, 4, 8)),
                expected,
                "{day}"
            );
        };
        check("2000-04-07", true);
        check("2000-04-08", false);
        check("2020-04-08", false);
        check("2040-04-08", false);
        check("2040-04-09", true);
        check("109/4/7", false);
    }

    #[test]
    fn years_of_other_calendars_lead_to_the_day_that_was_meant() {
        let check = |written: &str, expected: Option<(&str, &str)>| {
            let day = parse_date(written).unwrap();
            let found = meant(day, jiff::civil::date(2020, 4, 8));
            let expected = expected.map(|(calendar, day)| (calendar, parse_date(day).unwrap()));
            assert_eq!(found, expected, "{written}");
        };
        check("2563-04-07", Some(("buddhist", "2020-04-07")));
        check("0109-04-07", Some(("minguo", "2020-04-07")));
        check("20/4/7", Some(("short", "2020-04-07")));
        // 2021 has no 29 February.
        check("2564-02-29", Some(("buddhist", "2021-02-28")));
        check("2202-04-07", None);
        check("1020-04-07", None);
    }
}
