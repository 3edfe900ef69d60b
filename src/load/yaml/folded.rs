//! Texts that go on in the next line of the file.

use std::borrow::Cow;

use crate::markdown::joins;

/// The most characters on each side of a line end by which it is found again in the text.
const MAX_CONTEXT: usize = 8;

/// Takes out the blanks that YAML makes of line ends, where the language has none between words: in
/// `最好` and `不要` on two lines readers would see a gap. `lines` are those of the file.
pub(super) fn without_gaps<'t>(mut text: Cow<'t, str>, lines: &[&str]) -> Cow<'t, str> {
    let mut from = 0;
    for pair in lines.windows(2) {
        let [before, after] = [pair[0].trim_end(), pair[1].trim_start()];
        let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
            continue;
        };
        if !joins(last, first) {
            continue;
        }
        let is_text = |c: &char| !c.is_ascii();
        let tail: Vec<char> = before
            .chars()
            .rev()
            .take(MAX_CONTEXT)
            .take_while(is_text)
            .collect();
        let tail: String = tail.into_iter().rev().collect();
        let head: String = after
            .chars()
            .take(MAX_CONTEXT)
            .take_while(is_text)
            .collect();
        if let Some(at) = text[from..].find(&format!("{tail} {head}")) {
            let blank = from + at + tail.len();
            text.to_mut().remove(blank);
            from = blank;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::without_gaps;

    #[test]
    fn a_line_end_in_chinese_is_no_blank() {
        for (source, parsed, expected) in [
            ("summary: 最好\n  不要", "最好 不要", "最好不要"),
            (
                "summary: \"王 小明，\n  王 小明\"",
                "王 小明， 王 小明",
                "王 小明，王 小明",
            ),
            (">\n  甲\n  乙\n  丙", "甲 乙 丙", "甲乙丙"),
            (">\n  甲\n\n  乙", "甲\n乙", "甲\n乙"),
            ("a\n  b", "a b", "a b"),
            ("使用\n  Zoom", "使用 Zoom", "使用 Zoom"),
            ("회의\n  도구", "회의 도구", "회의 도구"),
        ] {
            let lines: Vec<&str> = source.lines().collect();
            assert_eq!(without_gaps(parsed.into(), &lines), expected, "{source}");
        }
    }
}
