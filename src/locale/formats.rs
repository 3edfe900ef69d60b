//! How one language writes dates, numbers and lists, and sorts: CLDR's rules, by ICU.

use std::cmp::Ordering;
use std::fmt::Display;
use std::sync::Arc;

use icu_calendar::Iso;
use icu_calendar::types::RataDie;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;

use crate::error::Error;
use crate::model::{Date, Language};

/// The formatters of one language, made once.
pub(super) struct Formats {
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    year: DateTimeFormatter<Y>,
    decimal: Arc<DecimalFormatter>,
    and: ListFormatter,
    or: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Fails only where ICU's data inside the program are incomplete.
    pub(super) fn new(language: &Language) -> Result<Self, Error> {
        let locale: Locale = language
            .locale
            .parse()
            .map_err(|error| fault(language, &error))?;
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let by_locale = CollatorOptions::default();
        Ok(Self {
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long())
                .map_err(|error| fault(language, &error))?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long())
                .map_err(|error| fault(language, &error))?,
            year: DateTimeFormatter::try_new((&locale).into(), Y::long())
                .map_err(|error| fault(language, &error))?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|error| fault(language, &error))?
                .into(),
            and: ListFormatter::try_new_and((&locale).into(), wide)
                .map_err(|error| fault(language, &error))?,
            or: ListFormatter::try_new_or((&locale).into(), wide)
                .map_err(|error| fault(language, &error))?,
            collator: CollatorBorrowed::try_new((&locale).into(), by_locale)
                .map_err(|error| fault(language, &error))?,
        })
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.day.format(&iso(date)).to_string()
    }

    pub(super) fn month(&self, date: Date) -> String {
        self.month.format(&iso(date)).to_string()
    }

    pub(super) fn year(&self, date: Date) -> String {
        self.year.format(&iso(date)).to_string()
    }

    pub(super) fn decimal(&self) -> &Arc<DecimalFormatter> {
        &self.decimal
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    pub(super) fn tenths(&self, tenths: u8) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.decimal.format(&number).to_string()
    }

    pub(super) fn and(&self, items: &[String]) -> String {
        self.and.format(items.iter()).to_string()
    }

    pub(super) fn or(&self, items: &[String]) -> String {
        self.or.format(items.iter()).to_string()
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }
}

fn fault(language: &Language, error: &dyn Display) -> Error {
    Error::Internal(format!(
        "ICU refuses the locale {}: {error}",
        language.locale
    ))
}

/// Every day that jiff knows, ICU knows: counted in days, the step between them cannot fail.
fn iso(date: Date) -> icu_calendar::Date<Iso> {
    let days = date.duration_since(Date::constant(1, 1, 1)).as_hours() / 24;
    icu_calendar::Date::from_rata_die(RataDie::new(days + 1), Iso)
}
