//! The day until which the answers of a site are known to hold.

use jiff::ToSpan;

use super::next_change;
use crate::model::Date;
use crate::plan::SitePlan;

/// The most days for which a site is valid: content that is not looked at for longer is not to be relied on.
const MOST_DAYS: i64 = 90;

/// The last day on which a site holds without being built again: before it something changes, an
/// advisory is due for review on it, or it is 90 days after the data date.
pub(crate) fn valid_until(plan: &SitePlan<'_>) -> Date {
    let day = plan.as_of;
    let last = day.saturating_add(MOST_DAYS.days());
    let change = next_change(plan, day).and_then(|next| next.date.yesterday().ok());
    let review = plan.reviews().filter(|review| *review >= day).min();
    [Some(last), change, review]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(last)
}
