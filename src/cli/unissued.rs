//! The line that counts what is not on the site yet because it is issued later.

use super::console::Console;
use crate::model::{Catalog, UnissuedCounts};
use crate::report::Messages;

/// Prints what an answer leaves out.
pub(super) fn remark(catalog: &Catalog, console: &Console) {
    if let Some(line) = line(catalog.count_unissued(), &console.messages) {
        console.remark(line);
    }
}

/// The line; `None` if everything has been issued.
pub(super) fn line(counts: UnissuedCounts, messages: &Messages) -> Option<String> {
    let key = match (counts.advisories, counts.bulletins) {
        (0, 0) => return None,
        (_, 0) => "unissued-advisories",
        (0, _) => "unissued-bulletins",
        (_, _) => "unissued-both",
    };
    let counts = [
        ("advisories", counts.advisories.into()),
        ("bulletins", counts.bulletins.into()),
    ];
    Some(messages.say(key, counts))
}

#[cfg(test)]
mod tests {
    use super::{Messages, UnissuedCounts, line};

    #[test]
    fn records_that_wait_for_their_day_are_counted_in_one_sentence() {
        let check = |language: &str, advisories, bulletins, expected: Option<&str>| {
            let counts = UnissuedCounts {
                advisories,
                bulletins,
            };
            let found = line(counts, &Messages::for_language(language));
            assert_eq!(found.as_deref(), expected);
        };
        check("en", 0, 0, None);
        check("en", 1, 0, Some("1 advisory waits for its day of issue."));
        check(
            "en",
            0,
            2,
            Some("2 bulletins wait for their days of issue."),
        );
        check(
            "en",
            1,
            1,
            Some("1 advisory and 1 bulletin wait for their days of issue."),
        );
        check("zh-Hant", 2, 1, Some("2 份公告與 1 則通報尚未到發布日。"));
        check("ar", 2, 0, Some("لم يحن بعد يوم إصدار تعميمين."));
    }
}
