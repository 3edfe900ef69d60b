//! The day for which pages and answers hold.

use crate::model::{Date, Site};

/// The day that was asked for, else the site's own, else today in the site's time zone.
///
/// An unknown zone is a fault that the loader reports; UTC stands in for it.
pub fn as_of(asked: Option<Date>, now: jiff::Timestamp, site: &Site) -> Date {
    asked.or(site.data_date).unwrap_or_else(|| {
        let zone = jiff::tz::TimeZone::get(&site.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(now).date()
    })
}
