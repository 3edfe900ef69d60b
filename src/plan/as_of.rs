//! The day for which pages and answers hold.

use crate::model::Date;

/// The day that was asked for, else the site's own, else today in the site's time zone.
///
/// An unknown zone is a fault that the loader reports; UTC stands in for it.
pub fn as_of(
    asked: Option<Date>,
    now: jiff::Timestamp,
    data_date: Option<Date>,
    time_zone: &str,
) -> Date {
    asked.or(data_date).unwrap_or_else(|| {
        let zone = jiff::tz::TimeZone::get(time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(now).date()
    })
}
