//! What looks like Markdown and is none: full-width marks, a blank too few or too many, quotation marks
//! of another language. Pages show such marks as they are, so they are reported with what to write instead.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::half_width::{address, half_width, link};
use super::plain_emphasis::has_plain_emphasis_only;
use regex::{Captures, Regex, RegexSet, RegexSetBuilder};

/// What a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    /// Markdown: the body.
    Markdown,
    /// Plain text: title and summary.
    Plain,
}

/// One row of the table.
struct LookAlike {
    source: String,
    /// Compiled when a text has something that looks like Markdown; few have.
    pattern: OnceLock<Option<Regex>>,
    notation: Option<Notation>,
    instead: fn(&Captures<'_>) -> String,
}

impl LookAlike {
    fn pattern(&self) -> Option<&Regex> {
        let pattern = self.pattern.get_or_init(|| Regex::new(&self.source).ok());
        pattern.as_ref()
    }
}

/// Something in a text that looks like Markdown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FoundLookAlike {
    /// Its byte range.
    pub(super) range: Range<usize>,
    /// What to write instead; `None` where a blank line is missing before its second line.
    pub(super) instead: Option<String>,
}

/// The most characters of a line that are repeated in a message.
const SHOWN: usize = 24;

/// Every `**`, in emphasis or not.
const EMPHASIS: &str = r"()\*\*[ \t\u{3000}]*(?:([^*\s](?:[^*\n]*[^*\s])?)[ \t\u{3000}]*\*\*)?";

/// Patterns with what to write instead. Group 1 is the mark and group 2 the text, unless said otherwise.
static TABLE: LazyLock<Vec<LookAlike>> = LazyLock::new(|| {
    let markdown = Some(Notation::Markdown);
    let plain = Some(Notation::Plain);
    let row = |notation, pattern: &str, instead| LookAlike {
        source: pattern.to_owned(),
        pattern: OnceLock::new(),
        notation,
        instead,
    };
    vec![
        // Headings: `＃＃ 為什麼`, `##沒有空格`.
        row(
            markdown,
            r"(?m)^[ \t>]*([#＃]*＃[#＃]*)[ \u{3000}]*(\S.*)",
            |found| format!("{} {}", half_width(&found[1]), shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*(#{1,6})[\u{a0}\u{3000}]*([^#＃\s\d\u{200b}].*)",
            |found| format!("{} {}", &found[1], shown(&found[2])),
        ),
        // Items of lists: `－ 項目`, `•項目`, `-項目`, `１．項目`, `1、項目`, `1.項目`.
        row(
            markdown,
            r"(?m)^[ \t>]*(?:[－＊＋][ \u{3000}]+|[•‧・●■◆▪➤►][ \u{3000}]*|[-*+][\u{a0}\u{3000}]+)()(\S.*)",
            |found| format!("- {}", shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*([-+])([\p{L}「『（《【“*`\[].*)",
            |found| format!("- {}", shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*(\*)([\p{L}「『（《【“`\[][^*\n]*)$",
            |found| format!("- {}", shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*([0-9０-９]{1,3})(?:[．、]|）|[.)][\u{a0}\u{3000}])[ \u{3000}]*([^\s\d０-９].*)",
            |found| format!("{}. {}", half_width(&found[1]), shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*([0-9]{0,2}[０-９]{1,3})[.)][ \u{3000}]*([^\s\d０-９].*)",
            |found| format!("{}. {}", half_width(&found[1]), shown(&found[2])),
        ),
        row(
            markdown,
            r"(?m)^[ \t>]*([0-9]{1,3}[.)])([^\s\d.)\-/:,+%~\u{2013}].*)",
            |found| format!("{} {}", &found[1], shown(&found[2])),
        ),
        // Numbered lines without a blank line between them run together.
        row(markdown, &numbered_lines(), |_| String::new()),
        // Emphasis: `＊＊粗體＊＊`, `** 粗體 **`.
        row(None, r"()＊＊([^＊\n]+)＊＊", |found| {
            format!("**{}**", &found[2])
        }),
        row(None, r"()～～([^～\n]+)～～", |found| {
            format!("~~{}~~", &found[2])
        }),
        row(None, r"()＿＿([^＿\n]+)＿＿", |found| {
            format!("**{}**", &found[2])
        }),
        row(markdown, EMPHASIS, |found| match found.get(2) {
            Some(text) => format!("**{}**", text.as_str()),
            None => "\\*\\*".to_owned(),
        }),
        row(plain, r"()(?:\*\*|__)([^*\n]+?)(?:\*\*|__)", |found| {
            found[2].to_owned()
        }),
        // Links: `[名稱]（product:zoom）`, `［名稱］(…)`, `[名稱] (…)`, and a blank in the address.
        row(
            markdown,
            r"[\[［【]([^\[\]［］【】\n]+)(?:[］】][ \u{3000}]*[(（]|\][ \u{3000}]+[(（]|\]（)((?:#|[A-Za-z]+[:：])[^)）\n]*)[)）]",
            link,
        ),
        row(
            markdown,
            r"[［【]([^\[\]［］【】\n]+)\]\(((?:#|[A-Za-z]+[:：])[^)）\n]*)[)）]",
            link,
        ),
        row(
            markdown,
            r"\[([^\[\]\n]+)\]\(((?:#|[A-Za-z]+:)[^)）\n]*)）",
            link,
        ),
        row(
            markdown,
            "\\[([^\\[\\]\\n]+)\\]\\((https?:[^)\\s\"<]*[ \\u{3000}][^)\\n\"<]*)\\)",
            link,
        ),
        row(
            plain,
            r"[\[［【]([^\[\]［］【】\n]+)[\]］】][ \u{3000}]*[(（](#|[A-Za-z]+[:：])[^)）\n]*[)）]",
            |found| found[1].to_owned(),
        ),
        row(
            markdown,
            r"[(（]([^()（）\n]+)[)）][\[［]((?:https?|mailto|product|advisory|bulletin|audience|page|file)[:：][^\]］\n]*)[\]］]",
            |found| format!("[{}]({})", &found[1], address(&found[2])),
        ),
        row(
            markdown,
            r"\[([^\[\]\n^][^\[\]\n]*)\]\[([^\[\]\n]*)\]",
            |found| format!("[{}](…)", &found[1]),
        ),
        row(markdown, r"(\[\^[^\[\]\s]+\])", |found| {
            format!("{}: …", &found[1])
        }),
        // Addresses: `https：//…`.
        row(
            None,
            r"()(https?(?:：(?://|／／)|:／／)[^\s，。；、）」]*)",
            |found| address(&found[2]),
        ),
        // Code, tables and quotations in full width.
        row(markdown, r"()｀([^｀\n]+)｀", |found| {
            format!("`{}`", &found[2])
        }),
        row(markdown, r"(?m)^[ \t>]*()(｜[^\n]*｜)", |found| {
            shown(&found[2].replace('｜', "|"))
        }),
        row(markdown, r"(?m)^[ \t]*(＞)[ \u{3000}]*(\S.*)", |found| {
            format!("> {}", shown(&found[2]))
        }),
        // Entities that are none: `&nbsp；`, `&nbsp `. In plain text none is one.
        row(
            markdown,
            r"&()(nbsp|lt|gt|amp|quot|copy|hellip|mdash|ndash)(?:；|(?-u:\b))",
            |found| format!("&{};", &found[2]),
        ),
        row(plain, r"&()(?:#?\w+;|nbsp)", |_| " ".to_owned()),
    ]
});

/// Quotation marks of another language around Chinese or Japanese words.
static QUOTATION_MARKS: LazyLock<Vec<LookAlike>> = LazyLock::new(|| {
    let row = |pattern: &str, instead| LookAlike {
        source: pattern.to_owned(),
        pattern: OnceLock::new(),
        notation: None,
        instead,
    };
    vec![
        row(
            r"()“([^“”\n]*[\p{Han}\p{Hiragana}\p{Katakana}][^“”\n]*)”",
            |found| format!("「{}」", &found[2]),
        ),
        row(
            r"()‘([^‘’\n]*[\p{Han}\p{Hiragana}\p{Katakana}][^‘’\n]*)’",
            |found| format!("『{}』", &found[2]),
        ),
    ]
});

/// Two lines of a paragraph, each with a number that is none in Markdown.
fn numbered_lines() -> String {
    let number = r"[ \t>]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9０-９]{1,3}[)）]|[①-⑳])";
    format!(r"(?m)^{number}.*\n()({number}.*)")
}

/// What looks like Markdown in a text, in the order of the table. `corner_marks`: whether the language
/// has the quotation marks `「」`.
pub(super) fn find(text: &str, notation: Notation, corner_marks: bool) -> Vec<FoundLookAlike> {
    let mut all = Vec::new();
    // Each pattern reads the whole text, so only those that match are asked where.
    let matching = set(notation, corner_marks).map(|set| set.matches(text));
    let is_matching = |index| {
        matching
            .as_ref()
            .is_none_or(|matching| matching.matched(index))
    };
    let rows = rows(notation, corner_marks).enumerate();
    for (_, row) in rows.filter(|(index, _)| is_matching(*index)) {
        for found in row
            .pattern()
            .into_iter()
            .flat_map(|row| row.captures_iter(text))
        {
            let Some(whole) = found.get(0) else { continue };
            let written = whole.as_str();
            let indent = written.len() - written.trim_start_matches([' ', '\t', '>']).len();
            let instead = (row.instead)(&found);
            all.push(FoundLookAlike {
                range: whole.start() + indent..whole.end(),
                instead: (!instead.is_empty()).then_some(instead),
            });
        }
    }
    all
}

/// Whether [`find`] finds something in a text, apart from plain emphasis. It may be Markdown after all: code, other
/// emphasis.
pub(super) fn any(text: &str, notation: Notation, corner_marks: bool) -> bool {
    let Some(set) = set(notation, corner_marks) else {
        return true;
    };
    if notation == Notation::Plain || !text.contains('*') || !has_plain_emphasis_only(text) {
        return set.is_match(text);
    }
    let mut rows = rows(notation, corner_marks);
    let emphasis = rows.position(|row| row.source == EMPHASIS);
    let matching = set.matches(text);
    matching.iter().any(|row| Some(row) != emphasis)
}

/// All patterns of a notation in one, in the order of its rows.
fn set(notation: Notation, corner_marks: bool) -> Option<&'static RegexSet> {
    let index = usize::from(notation == Notation::Plain) * 2 + usize::from(corner_marks);
    let set = SETS[index].get_or_init(|| {
        let patterns = rows(notation, corner_marks).map(|row| &row.source);
        let mut all = RegexSetBuilder::new(patterns);
        all.size_limit(64 << 20)
            .dfa_size_limit(16 << 20)
            .build()
            .ok()
    });
    set.as_ref()
}

/// All patterns of a notation in one, so that a text is read once; each without and with the quotation marks. No
/// pattern has a Unicode word boundary, with which no automaton can be built.
static SETS: [OnceLock<Option<RegexSet>>; 4] = [const { OnceLock::new() }; 4];

fn rows(notation: Notation, corner_marks: bool) -> impl Iterator<Item = &'static LookAlike> {
    let marks = corner_marks
        .then_some(&*QUOTATION_MARKS)
        .into_iter()
        .flatten();
    let table = TABLE.iter().chain(marks);
    table.filter(move |row| row.notation.is_none_or(|only| only == notation))
}

/// The start of a long text.
pub(super) fn shown(text: &str) -> String {
    let text = text.trim_end();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Notation, any, find};

    fn check(text: &str, notation: Notation, expected: &[(&str, Option<&str>)]) {
        let found = find(text, notation, true);
        let found: Vec<_> = found
            .iter()
            .map(|found| (&text[found.range.clone()], found.instead.as_deref()))
            .collect();
        assert_eq!(found, expected, "{text}");
        if notation == Notation::Markdown {
            assert_eq!(any(text, notation, true), !expected.is_empty(), "{text}");
        }
    }

    #[test]
    fn a_look_alike_of_markdown_is_found_with_what_was_meant() {
        for (text, instead) in [
            ("＃＃ 為什麼", "## 為什麼"),
            ("#＃為什麼", "## 為什麼"),
            ("##沒有空格", "## 沒有空格"),
            ("##\u{3000}全形空格", "## 全形空格"),
            ("－ 項目", "- 項目"),
            ("•項目", "- 項目"),
            ("-項目", "- 項目"),
            ("*item", "- item"),
            ("１．第一", "1. 第一"),
            ("1、第一", "1. 第一"),
            ("１. 第一", "1. 第一"),
            ("2.第二", "2. 第二"),
            ("＊＊粗體＊＊", "**粗體**"),
            ("** 粗體 **", "**粗體**"),
            ("**", "\\*\\*"),
            ("～～刪除～～", "~~刪除~~"),
            ("[訊連]（product:u-meeting）", "[訊連](product:u-meeting)"),
            (
                "［訊連］（product：u-meeting）",
                "[訊連](product:u-meeting)",
            ),
            (
                "[手冊] (https://example.org/a b.pdf)",
                "[手冊](https://example.org/a%20b.pdf)",
            ),
            ("(手冊)[https://example.org]", "[手冊](https://example.org)"),
            ("[手冊][1]", "[手冊](…)"),
            ("[^1]", "[^1]: …"),
            ("https：//example.org", "https://example.org"),
            ("｀代碼｀", "`代碼`"),
            ("｜甲｜乙｜", "|甲|乙|"),
            ("＞ 引文", "> 引文"),
            ("&nbsp；", "&nbsp;"),
            ("“停用”", "「停用」"),
            ("‘停用’", "『停用』"),
        ] {
            check(text, Notation::Markdown, &[(text, Some(instead))]);
        }
        check(
            "一、甲\n二、乙",
            Notation::Markdown,
            &[("一、甲\n二、乙", None)],
        );
        for (text, instead) in [
            ("**停用**", "停用"),
            ("[Zoom](product:zoom)", "Zoom"),
            ("&amp;", " "),
            ("“停用”", "「停用」"),
        ] {
            check(text, Notation::Plain, &[(text, Some(instead))]);
        }
    }

    #[test]
    fn ordinary_text_has_no_look_alikes() {
        for text in [
            "## 為什麼\n\n- 項目\n- *粗體*：文字\n\n1. 第一\n2. 第二",
            "115.11.30 起停用；5.0 版以後可用。\n3.5 倍，10% 以內",
            "一、甲\n\n二、乙",
            "“stop” and 5*3*2, #1, C#, R&D, a -> b, --option",
            "-1 度\n\n---\n\n+886-2-7736-6666\n2020-2021",
            "| a | b |\n|---|---|\n| c | d |",
            "（附件一）說明；詳見[手冊](https://example.org)。",
        ] {
            check(text, Notation::Markdown, &[]);
        }
    }
}
