//! Dates in the ISO 8601 and Minguo notations.

/// A day of the site's time zone, without a clock.
pub type Date = jiff::civil::Date;

/// Year 1 of the Republic of China calendar is 1912.
const MINGUO_OFFSET: i16 = 1911;

/// Reads `2020-04-07` or the Minguo form `109/4/7`; `None` for anything else.
pub fn parse_date(text: &str) -> Option<Date> {
    if text.contains('/') {
        parse_minguo(text)
    } else {
        parse_iso(text)
    }
}

/// The day that was probably meant by a date in another notation, such as `115年11月30日`, `2026/11/30` or
/// `30.11.2026`; `None` if it could be another day.
pub(crate) fn meant_date(text: &str) -> Option<Date> {
    let narrow = |character: char| match character {
        '０'..='９' => char::from_digit(u32::from(character) - u32::from('０'), 10),
        other => Some(other),
    };
    let text: String = text.trim().chars().filter_map(narrow).collect();
    let text = text.strip_prefix("民國").unwrap_or(&text).trim();
    let is_separator = |character: char| " ./-年月日．。／－–—".contains(character);
    if !text
        .chars()
        .all(|character| character.is_ascii_digit() || is_separator(character))
    {
        return None;
    }
    let mut parts: Vec<&str> = text
        .split(is_separator)
        .filter(|part| !part.is_empty())
        .collect();
    if let [whole] = parts[..]
        && whole.len() == 8
    {
        parts = vec![&whole[..4], &whole[4..6], &whole[6..]];
    }
    let [first, month, last] = parts[..] else {
        return None;
    };
    let day_first = (first.len() <= 2 && last.len() == 4)
        // In other countries the month comes first.
        .then(|| text.contains('.') || first.parse::<u8>().is_ok_and(|day| day > 12));
    let (year, day) = match (day_first, first.len()) {
        (Some(true), _) => (last.parse().ok()?, first),
        (Some(false), _) => return None,
        (None, 4) => (first.parse().ok()?, last),
        (None, 2..=3) => (first.parse::<i16>().ok()? + MINGUO_OFFSET, last),
        (None, _) => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

fn parse_iso(text: &str) -> Option<Date> {
    // Jiff also reads times, week dates and signs, which are mistakes here.
    let has_form = text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    has_form.then(|| text.parse().ok()).flatten()
}

fn parse_minguo(text: &str) -> Option<Date> {
    let parts: Vec<i16> = text
        .split('/')
        .map(|part| {
            let digits =
                !part.is_empty() && part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        })
        .collect::<Option<_>>()?;
    let [year @ (1..), month, day] = parts[..] else {
        return None;
    };
    let (month, day) = (month.try_into().ok()?, day.try_into().ok()?);
    Date::new(year + MINGUO_OFFSET, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::{meant_date, parse_date};

    #[test]
    fn both_calendars_name_the_same_day() {
        for text in ["2020-04-07", "109/4/7", "109/04/07"] {
            assert_eq!(
                parse_date(text),
                Some(jiff::civil::date(2020, 4, 7)),
                "{text}"
            );
        }
    }

    #[test]
    fn other_notations_and_impossible_days_are_no_dates() {
        for text in [
            "",
            "2020-02-30",
            "2020-4-7",
            "20200407",
            "2020-04-07T00:00",
            "7/4/109x",
            "109/13/1",
            "109/4",
            "0/1/1",
            "109/4/7/1",
            "2020/4/7",
            "+109/4/7",
            "-020-04-07",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn the_day_meant_by_another_notation_is_found_where_it_can_be_only_one() {
        let day = Some(jiff::civil::date(2026, 11, 30));
        for text in [
            "2026/11/30",
            "2026.11.30",
            "20261130",
            "2026-11-30 ",
            "２０２６-11-30",
            "２０２６／１１／３０",
            "2026–11–30",
            "2026年11月30日",
            "115年11月30日",
            "民國115年11月30日",
            "民國 115 年 11 月 30 日",
            "115.11.30",
            "115-11-30",
            "30.11.2026",
            "30/11/2026",
            "30-11-2026",
        ] {
            assert_eq!(meant_date(text), day, "{text}");
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-31",
            "11/12/2026",
            "11/30/2026",
            "soon",
            "令和8年11月30日",
            "5/11/30",
            "2026-11-30T00:00",
            "2026-11-30-1",
            "115/11/31",
            "Nov 30, 2026",
        ] {
            assert_eq!(meant_date(text), None, "{text}");
        }
    }
}
