//! The formatters of one language for dates, numbers, plurals, lists and order: CLDR data, by ICU.

use std::error::Error as StdError;

use super::country::CountryNames;
use super::fallback::FALLBACK_LANGUAGE;
use crate::error::Error;
use crate::model::{Date, Language};
use icu_calendar::Iso;
use icu_calendar::types::RataDie;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{Y, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_plurals::{PluralCategory, PluralRules};

/// The formatters of one language.
pub(super) struct LocaleFormats {
    pub(super) date: DateTimeFormatter<YMD>,
    pub(super) short_date: DateTimeFormatter<YMD>,
    pub(super) year: DateTimeFormatter<Y>,
    pub(super) decimal: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    fallback_cardinal: PluralRules,
    fallback_ordinal: PluralRules,
    pub(super) and: ListFormatter,
    pub(super) or: ListFormatter,
    pub(super) collator: CollatorBorrowed<'static>,
    pub(super) countries: CountryNames,
}

/// A set of plural rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PluralType {
    /// One product, two products.
    Cardinal,
    /// The first product, the second product.
    Ordinal,
    /// One product, in a message of [`FALLBACK_LANGUAGE`].
    FallbackCardinal,
    /// The first product, in a message of [`FALLBACK_LANGUAGE`].
    FallbackOrdinal,
}

impl LocaleFormats {
    /// Fails only where ICU's embedded data is incomplete.
    pub(super) fn new(language: &Language) -> Result<Self, Error> {
        let locale = &language.locale;
        Self::of_locale(locale)
            .map_err(|error| Error::Internal(format!("ICU refuses the locale {locale}: {error}")))
    }

    fn of_locale(locale: &str) -> Result<Self, Box<dyn StdError>> {
        let locale = locale.parse::<icu_locale::Locale>()?;
        let fallback = FALLBACK_LANGUAGE.parse::<icu_locale::Locale>()?;
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            short_date: DateTimeFormatter::try_new((&locale).into(), YMD::medium())?,
            year: DateTimeFormatter::try_new((&locale).into(), Y::long())?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            cardinal: PluralRules::try_new_cardinal((&locale).into())?,
            ordinal: PluralRules::try_new_ordinal((&locale).into())?,
            fallback_cardinal: PluralRules::try_new_cardinal((&fallback).into())?,
            fallback_ordinal: PluralRules::try_new_ordinal((&fallback).into())?,
            and: ListFormatter::try_new_and((&locale).into(), wide)?,
            or: ListFormatter::try_new_or((&locale).into(), wide)?,
            collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default())?,
            countries: CountryNames::of_locale(&locale),
        })
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    /// A number literal of a Fluent file, such as `1.50`, with all its digits.
    pub(super) fn decimal_literal(&self, number: &str) -> String {
        match number.parse::<Decimal>() {
            Ok(number) => self.decimal.format(&number).to_string(),
            Err(_) => number.to_owned(),
        }
    }

    /// CLDR's name of the plural form of a count.
    pub(super) fn plural(&self, count: i64, plural: PluralType) -> &'static str {
        let rules = match plural {
            PluralType::Cardinal => &self.cardinal,
            PluralType::Ordinal => &self.ordinal,
            PluralType::FallbackCardinal => &self.fallback_cardinal,
            PluralType::FallbackOrdinal => &self.fallback_ordinal,
        };
        match rules.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

/// Converts a date through a count of days, which cannot fail: ICU's range is larger than jiff's.
pub(super) fn to_icu_date(date: Date) -> icu_calendar::Date<Iso> {
    let days = date.duration_since(Date::constant(1, 1, 1)).as_hours() / 24;
    icu_calendar::Date::from_rata_die(RataDie::new(days + 1), Iso)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::locale::{Locale, parse_language};

    fn formats(locale: &str) -> Locale {
        let language = parse_language("und", Some(locale)).expect(locale);
        Locale::standalone(&language, &[], &mut Diagnostics::new()).expect(locale)
    }

    #[test]
    fn dates_use_the_calendar_of_the_locale() {
        let day = jiff::civil::date(2020, 4, 7);
        for (locale, date, year) in [
            ("zh-Hant-TW-u-ca-roc", "民國109年4月7日", "民國109年"),
            ("en-GB", "7 April 2020", "2020"),
            ("ja", "2020年4月7日", "2020年"),
            ("vi", "7 tháng 4 2020", "2020"),
            ("id", "7 April 2020", "2020"),
            ("th", "7 เมษายน 2563", "พ.ศ. 2563"),
            ("ar-u-nu-latn", "7 أبريل 2020", "2020"),
        ] {
            let formats = formats(locale);
            assert_eq!(formats.date(day), date, "{locale}");
            assert_eq!(formats.year(day), year, "{locale}");
        }
    }

    #[test]
    fn years_before_the_first_of_a_calendar_are_marked() {
        let taiwan = formats("zh-Hant-TW-u-ca-roc");
        let day = |year, month, day| taiwan.date(jiff::civil::date(year, month, day));
        assert_eq!(day(1912, 1, 1), "民國1年1月1日");
        assert_eq!(day(1911, 12, 31), "民國前1年12月31日");
        assert_eq!(day(2024, 2, 29), "民國113年2月29日");
    }

    #[test]
    fn numbers_use_the_digits_and_separators_of_the_locale() {
        for (locale, number, score) in [
            ("zh-Hant-TW", "1,234,567", "9.8"),
            ("vi", "1.234.567", "9,8"),
            ("ar-u-nu-latn", "1,234,567", "9.8"),
            ("ar-EG", "١٬٢٣٤٬٥٦٧", "٩٫٨"),
        ] {
            let formats = formats(locale);
            assert_eq!(formats.number(1_234_567), number, "{locale}");
            assert_eq!(formats.decimal(98), score, "{locale}");
        }
        assert_eq!(formats("en").decimal(100), "10.0");
        assert_eq!(formats("en").decimal(0), "0.0");
    }

    #[test]
    fn short_dates_use_the_medium_format_of_the_locale() {
        let day = jiff::civil::date(2020, 4, 7);
        for (locale, short) in [
            ("zh-Hant-TW-u-ca-roc", "民國109年4月7日"),
            ("en-GB", "7 Apr 2020"),
            ("ja", "2020/04/07"),
            ("vi", "7 thg 4, 2020"),
            ("id", "7 Apr 2020"),
            ("th", "7 เม.ย. 2563"),
            ("ar-u-nu-latn", "07\u{200f}/04\u{200f}/2020"),
        ] {
            assert_eq!(formats(locale).short_date(day), short, "{locale}");
        }
    }

    #[test]
    fn lists_use_the_conjunctions_of_the_locale() {
        for (locale, and, or, two) in [
            ("zh-Hant-TW", "A、B和C", "A、B或C", "A和B"),
            ("en-GB", "A, B and C", "A, B or C", "A and B"),
            ("ar", "A وB وC", "A أو B أو C", "A وB"),
            ("th", "A B และC", "A, B หรือ C", "AและB"),
        ] {
            let formats = formats(locale);
            let items = ["A", "B", "C"].map(String::from);
            assert_eq!(formats.list(&items), and, "{locale}");
            assert_eq!(formats.list_or(&items), or, "{locale}");
            assert_eq!(formats.list(&items[..2]), two, "{locale}");
            assert_eq!(formats.list(&items[..1]), "A", "{locale}");
        }
    }

    #[test]
    fn names_are_sorted_by_the_collation_of_the_locale() {
        for (locale, sorted) in [
            // By strokes: 1, 4, 7, 10, 13. By code points the order would differ.
            ("zh-Hant-TW", ["一", "中華", "谷歌", "訊連", "微軟"]),
            ("en-GB", ["Éclair", "meet", "Teams", "webex", "Zoom"]),
            ("ar", ["تيمز", "جوجل", "زووم", "ميت", "ويبكس"]),
            // A vowel written before its consonant is sorted after it.
            ("th", ["กาแฟ", "ขวด", "เมฆ", "แมว", "อาหาร"]),
        ] {
            let formats = formats(locale);
            let mut names = sorted;
            names.reverse();
            names.sort_by(|a, b| formats.compare(a, b));
            assert_eq!(names, sorted, "{locale}");
        }
    }
}
