//! The lines that count what is not on the site: drafts, and what is issued later.

use super::console::Console;
use crate::model::{Catalog, HeldBackCounts};
use crate::report::Messages;

/// Prints what an answer leaves out.
pub(super) fn remark(catalog: &Catalog, console: &Console) {
    for line in lines(catalog.count_held_back(), &console.messages) {
        console.remark(line);
    }
}

/// One line for drafts and one for what is issued later; neither where there are none.
pub(super) fn lines(
    counts: HeldBackCounts,
    messages: &Messages,
) -> impl Iterator<Item = String> + use<> {
    let drafts = [("drafts", counts.drafts.into())];
    let drafts = (counts.drafts > 0).then(|| messages.say("held-back-drafts", drafts));
    let key = match (counts.advisories, counts.bulletins) {
        (0, 0) => None,
        (_, 0) => Some("unissued-advisories"),
        (0, _) => Some("unissued-bulletins"),
        (_, _) => Some("unissued-both"),
    };
    let unissued = key.zip(counts.next).map(|(key, next)| {
        let counts = [
            ("advisories", counts.advisories.into()),
            ("bulletins", counts.bulletins.into()),
            ("date", next.to_string().into()),
        ];
        messages.say(key, counts)
    });
    drafts.into_iter().chain(unissued)
}

#[cfg(test)]
mod tests {
    use super::{HeldBackCounts, Messages, lines};

    #[test]
    fn what_is_held_back_is_counted_in_sentences() {
        let check = |language: &str, drafts, advisories, bulletins, expected: &[&str]| {
            let counts = HeldBackCounts {
                drafts,
                advisories,
                bulletins,
                next: Some(jiff::civil::date(2026, 12, 1)),
            };
            let found = lines(counts, &Messages::for_language(language));
            assert_eq!(found.collect::<Vec<_>>(), expected);
        };
        check("en", 0, 0, 0, &[]);
        check(
            "en",
            0,
            1,
            0,
            &["1 advisory waits for its day of issue, 2026-12-01."],
        );
        check(
            "en",
            2,
            0,
            2,
            &[
                "2 drafts are held back.",
                "2 bulletins wait for their days of issue, the first on 2026-12-01.",
            ],
        );
        check(
            "en",
            0,
            1,
            1,
            &["1 advisory and 1 bulletin wait for their days of issue, the first on 2026-12-01."],
        );
        check(
            "zh-Hant",
            1,
            2,
            1,
            &[
                "1 份草案未放上網站。",
                "2 份公告與 1 則通報尚未到發布日，最早為 2026-12-01。",
            ],
        );
        check(
            "ar",
            0,
            2,
            0,
            &["لم يحن بعد يوم إصدار تعميمين، وأولها 2026-12-01."],
        );
    }
}
