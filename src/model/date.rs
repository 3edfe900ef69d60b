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
    use super::parse_date;

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
}
