//! How one language writes dates, numbers and lists, and sorts: CLDR's rules, by ICU.

use std::cmp::Ordering;
use std::fmt::Display;

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
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The formatters of one language, made once.
pub(super) struct LocaleFormats {
    day: DateTimeFormatter<YMD>,
    short_day: DateTimeFormatter<YMD>,
    year: DateTimeFormatter<Y>,
    decimal: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    and: ListFormatter,
    or: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

/// Which plural forms a count is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PluralType {
    /// One product, two products.
    Cardinal,
    /// The first product, the second product.
    Ordinal,
}

impl LocaleFormats {
    /// Fails only where ICU's data inside the program are incomplete.
    pub(super) fn new(language: &Language) -> Result<Self, Error> {
        let locale: Locale = language
            .locale
            .parse()
            .map_err(|error| icu_error(language, &error))?;
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let by_locale = CollatorOptions::default();
        Ok(Self {
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long())
                .map_err(|error| icu_error(language, &error))?,
            short_day: DateTimeFormatter::try_new((&locale).into(), YMD::medium())
                .map_err(|error| icu_error(language, &error))?,
            year: DateTimeFormatter::try_new((&locale).into(), Y::long())
                .map_err(|error| icu_error(language, &error))?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|error| icu_error(language, &error))?,
            cardinal: PluralRules::try_new_cardinal((&locale).into())
                .map_err(|error| icu_error(language, &error))?,
            ordinal: PluralRules::try_new_ordinal((&locale).into())
                .map_err(|error| icu_error(language, &error))?,
            and: ListFormatter::try_new_and((&locale).into(), wide)
                .map_err(|error| icu_error(language, &error))?,
            or: ListFormatter::try_new_or((&locale).into(), wide)
                .map_err(|error| icu_error(language, &error))?,
            collator: CollatorBorrowed::try_new((&locale).into(), by_locale)
                .map_err(|error| icu_error(language, &error))?,
        })
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.day.format(&to_icu_date(date)).to_string()
    }

    pub(super) fn short_date(&self, date: Date) -> String {
        self.short_day.format(&to_icu_date(date)).to_string()
    }

    pub(super) fn year(&self, date: Date) -> String {
        self.year.format(&to_icu_date(date)).to_string()
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    /// A number as a Fluent file writes it, such as `1.50`: its zeros stay.
    pub(super) fn decimal_literal(&self, number: &str) -> String {
        match number.parse::<Decimal>() {
            Ok(number) => self.decimal.format(&number).to_string(),
            Err(_) => number.to_owned(),
        }
    }

    /// CLDR's name of the plural form that a count takes.
    pub(super) fn plural(&self, count: i64, plural: PluralType) -> &'static str {
        let rules = match plural {
            PluralType::Cardinal => &self.cardinal,
            PluralType::Ordinal => &self.ordinal,
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

    pub(super) fn tenths(&self, tenths: u8) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.decimal.format(&number).to_string()
    }

    pub(super) fn and(&self, items: &[impl AsRef<str>]) -> String {
        self.and.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    pub(super) fn or(&self, items: &[impl AsRef<str>]) -> String {
        self.or.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }
}

fn icu_error(language: &Language, error: &dyn Display) -> Error {
    Error::Internal(format!(
        "ICU refuses the locale {}: {error}",
        language.locale
    ))
}

/// Every day that jiff knows, ICU knows: counted in days, the step between them cannot fail.
fn to_icu_date(date: Date) -> icu_calendar::Date<Iso> {
    let days = date.duration_since(Date::constant(1, 1, 1)).as_hours() / 24;
    icu_calendar::Date::from_rata_die(RataDie::new(days + 1), Iso)
}

#[cfg(test)]
mod tests {
    use super::LocaleFormats;
    use crate::locale::parse_language;

    fn formats(locale: &str) -> LocaleFormats {
        let language = parse_language("und", Some(locale)).expect(locale);
        LocaleFormats::new(&language).expect(locale)
    }

    #[test]
    fn each_language_writes_a_day_in_its_own_calendar() {
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
    fn the_days_on_both_sides_of_a_calendar_s_first_year_are_kept_apart() {
        let taiwan = formats("zh-Hant-TW-u-ca-roc");
        let day = |year, month, day| taiwan.date(jiff::civil::date(year, month, day));
        assert_eq!(day(1912, 1, 1), "民國1年1月1日");
        assert_eq!(day(1911, 12, 31), "民國前1年12月31日");
        assert_eq!(day(2024, 2, 29), "民國113年2月29日");
    }

    #[test]
    fn numbers_have_the_digits_and_signs_of_the_language() {
        for (locale, number, score) in [
            ("zh-Hant-TW", "1,234,567", "9.8"),
            ("vi", "1.234.567", "9,8"),
            ("ar-u-nu-latn", "1,234,567", "9.8"),
            ("ar-EG", "١٬٢٣٤٬٥٦٧", "٩٫٨"),
        ] {
            let formats = formats(locale);
            assert_eq!(formats.number(1_234_567), number, "{locale}");
            assert_eq!(formats.tenths(98), score, "{locale}");
        }
        assert_eq!(formats("en").tenths(100), "10.0");
        assert_eq!(formats("en").tenths(0), "0.0");
    }

    #[test]
    fn a_list_writes_days_in_short() {
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
    fn lists_are_joined_by_the_language_s_own_words() {
        for (locale, and, or, two) in [
            ("zh-Hant-TW", "A、B和C", "A、B或C", "A和B"),
            ("en-GB", "A, B and C", "A, B or C", "A and B"),
            ("ar", "A وB وC", "A أو B أو C", "A وB"),
            ("th", "A B และC", "A, B หรือ C", "AและB"),
        ] {
            let formats = formats(locale);
            let items = ["A", "B", "C"].map(String::from);
            assert_eq!(formats.and(&items), and, "{locale}");
            assert_eq!(formats.or(&items), or, "{locale}");
            assert_eq!(formats.and(&items[..2]), two, "{locale}");
            assert_eq!(formats.and(&items[..1]), "A", "{locale}");
        }
    }

    #[test]
    fn names_are_sorted_as_the_language_s_dictionaries_are() {
        for (locale, sorted) in [
            // By strokes: 1, 4, 7, 10, 13; by code points 中 谷 would change places with 一 微.
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
