//! Finds the likely mistake behind a YAML syntax error, and its position.
//!
//! A parser reports which token it did not find, and the position where it gave up. A table maps its
//! messages to the names of mistakes, and the text before that position shows where the mistake is.

/// A mistake, by its name in messages, and its position: line and column from 1.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SyntaxHint {
    /// `other` if only the message of the parser is known.
    pub(super) name: &'static str,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) width: usize,
    /// The number of spaces that the line should begin with, if it is known.
    pub(super) spaces: Option<usize>,
}

impl SyntaxHint {
    fn new(name: &'static str, (line, column): (usize, usize), width: usize) -> Self {
        Self {
            name,
            line,
            column,
            width,
            spaces: None,
        }
    }
}

/// Parts of the parser's messages, and the mistake; the first match counts.
const HINTS: &[(&str, &str)] = &[
    ("unprintable", "sign"),
    ("byte order mark", "sign"),
    ("trailing content after", "quote-behind"),
    ("escape", "backslash"),
    ("hexadecimal", "backslash"),
    ("quoted scalar", "quote-open"),
    ("simple key", "colon"),
    ("misplaced bracket", "bracket-behind"),
    ("flow construct", "bracket-open"),
    ("parsing a flow", "comma"),
    ("block scalar content", "indent"),
    ("line in block scalar", "indent"),
    ("block scalar", "block-text"),
    ("block sequence entries", "dash"),
    ("'-'", "dash"),
    ("block mapping", "indent"),
    ("block collection", "indent"),
    ("indentation", "indent"),
    ("mapping values", "indent"),
    ("mapping keys", "indent"),
    ("comment", "comment"),
    ("unexpected character", "first-sign"),
    ("anchor", "first-sign"),
    ("tag", "first-sign"),
    ("directive", "first-sign"),
];

/// Finds the mistake behind a message of the parser and its position: line and column from 1.
pub(super) fn find_hint(text: &str, line: usize, column: usize, message: &str) -> SyntaxHint {
    let known = HINTS.iter().find(|(part, _)| message.contains(part));
    let here = |name| SyntaxHint::new(name, (line, column), 1);
    match known.map_or("other", |(_, name)| name) {
        "sign" => invisible_character(text).unwrap_or(here("sign")),
        "backslash" => backslash(text, line, column),
        "colon" => missing_colon(text, line).unwrap_or(here("colon")),
        name @ ("bracket-open" | "comma") => open_bracket(text, line, column)
            .filter(|open| name == "bracket-open" || open.line != line)
            .unwrap_or(here("comma")),
        "indent" | "dash" | "other" if unclosed_above(text, line, column).is_some() => {
            unclosed_above(text, line, column).unwrap_or(here("bracket-open"))
        }
        "dash" if has_bare_dash(line_of(text, line)) => {
            let start = indent(line_of(text, line)) + 1;
            SyntaxHint::new("dash-blank", (line, start), 2)
        }
        "dash" | "indent" if too_far_left(text, line).is_some() => {
            let spaces = too_far_left(text, line);
            let start = indent(line_of(text, line)) + 1;
            SyntaxHint {
                spaces,
                ..SyntaxHint::new("indent-left", (line, start), 1)
            }
        }
        "indent" if has_second_colon(line_of(text, line)) => here("unquoted-colon"),
        // At the start of a file, the parser takes a line without a colon for a text that continues.
        "indent" if message.contains("mapping values") => missing_colon(text, line)
            .filter(|above| indent(line_of(text, above.line)) == indent(line_of(text, line)))
            .unwrap_or(here("indent")),
        name => here(name),
    }
}

fn line_of(text: &str, line: usize) -> &str {
    text.lines().nth(line.saturating_sub(1)).unwrap_or_default()
}

/// Whether a line has a second colon that YAML takes for the end of a key: the most common mistake in
/// prose.
fn has_second_colon(line: &str) -> bool {
    let line = line.trim_end();
    line.matches(": ").count() + usize::from(line.ends_with(':')) > 1
}

fn indent(line: &str) -> usize {
    line.chars()
        .take_while(|character| *character == ' ')
        .count()
}

/// The bracket on a line above that is still open at a position.
fn unclosed_above(text: &str, line: usize, column: usize) -> Option<SyntaxHint> {
    open_bracket(text, line, column).filter(|open| open.line < line)
}

/// Whether a line begins a list item without a space after its `-`.
fn has_bare_dash(line: &str) -> bool {
    let item = line.trim_start_matches(' ').strip_prefix('-');
    item.is_some_and(|item| item.starts_with(|next: char| next.is_alphanumeric() || next == '"'))
}

/// The number of spaces that a line should begin with if it begins between two levels that are open above it:
/// that of the inner one.
fn too_far_left(text: &str, line: usize) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    for content in text.lines().take(line.saturating_sub(1)) {
        let mut rest = content.trim_start_matches(' ');
        if rest.is_empty() || rest.starts_with('#') {
            continue;
        }
        let mut column = content.len() - rest.len();
        open.retain(|level| *level < column);
        open.push(column);
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start_matches(' ');
            column = content.len() - rest.len();
            open.push(column);
        }
    }
    let start = indent(line_of(text, line));
    let is_between = !open.contains(&start) && open.first().is_some_and(|first| *first < start);
    open.into_iter().find(|level| is_between && *level > start)
}

/// The first invisible character.
fn invisible_character(text: &str) -> Option<SyntaxHint> {
    let is_invisible = |character: char| {
        matches!(character, '\u{feff}' | '\u{fffe}')
            || (character.is_control() && character != '\t')
    };
    text.lines().zip(1..).find_map(|(content, line)| {
        let column = content.chars().position(is_invisible)? + 1;
        Some(SyntaxHint::new("sign", (line, column), 1))
    })
}

/// The first backslash of the quoted text that begins at a position.
fn backslash(text: &str, line: usize, column: usize) -> SyntaxHint {
    let mut rest = line_of(text, line).chars().skip(column.saturating_sub(1));
    match rest.position(|character| character == '\\') {
        Some(ahead) => SyntaxHint::new("backslash", (line, column + ahead), 2),
        None => SyntaxHint::new("backslash", (line, column), 1),
    }
}

/// The last line with content above a position: the parser reads on until it is sure.
fn missing_colon(text: &str, line: usize) -> Option<SyntaxHint> {
    let has_content = |content: &str| !content.is_empty() && !content.starts_with('#');
    let (content, line) = text
        .lines()
        .zip(1..line)
        .filter(|(content, _)| has_content(content.trim()))
        .last()?;
    let wide_space = [":\u{a0}", ":\u{3000}"]
        .iter()
        .find_map(|colon| content.find(colon));
    if let Some(colon) = wide_space {
        let column = content[..colon].chars().count() + 2;
        return Some(SyntaxHint::new("space-wide", (line, column), 1));
    }
    Some(match content.chars().position(|colon| colon == '：') {
        Some(wide) => SyntaxHint::new("colon-wide", (line, wide + 1), 1),
        None => {
            let width = content.trim().chars().count();
            SyntaxHint::new("colon", (line, indent(content) + 1), width)
        }
    })
}

/// The innermost bracket that is open at a position.
fn open_bracket(text: &str, line: usize, column: usize) -> Option<SyntaxHint> {
    let mut open = Vec::new();
    let mut quote = None;
    for (content, at) in text.lines().zip(1..=line) {
        // A bracket or quotation mark begins a value only after one of these, spaces aside.
        let mut before = '\n';
        let mut last = ' ';
        for (character, column_at) in content.chars().zip(1..) {
            if at == line && column_at >= column {
                break;
            }
            let begins = "\n:,-[{".contains(before);
            match (quote, character) {
                (Some(mark), _) if mark == character && last != '\\' => quote = None,
                (Some(_), _) => {}
                (None, '#') if last == ' ' => break,
                (None, '"' | '\'') if begins => quote = Some(character),
                (None, '[' | '{') if begins => open.push((at, column_at)),
                (None, ']' | '}') => drop(open.pop()),
                (None, _) => {}
            }
            last = character;
            if character != ' ' {
                before = character;
            }
        }
    }
    Some(SyntaxHint::new("bracket-open", open.pop()?, 1))
}

#[cfg(test)]
mod tests {
    use saphyr_parser::Parser;

    use super::find_hint;

    /// The hint as `line:column name`.
    fn found(text: &str) -> String {
        let error = Parser::new_from_str(text)
            .find_map(Result::err)
            .expect("no YAML");
        let marker = error.marker();
        let hint = find_hint(text, marker.line(), marker.col() + 1, error.info());
        format!("{}:{} {}", hint.line, hint.column, hint.name)
    }

    #[test]
    fn a_mistake_is_found_at_its_own_position() {
        for (text, expected) in [
            ("a:\n  b: \"c\nd: e\n", "2:6 quote-open"),
            ("a: 'c\n", "1:4 quote-open"),
            ("a: 'Zoom's'\n", "1:10 quote-behind"),
            ("a: \"b\" c\n", "1:8 quote-behind"),
            ("a: \"C:\\Zoom\"\n", "1:7 backslash"),
            ("a：b\nc: d\n", "1:2 colon-wide"),
            ("a: b\nc：d\n# more\n\ne: f\n", "2:2 colon-wide"),
            ("a: b\nc:d\ne: f\n", "2:1 colon"),
            ("a: b\n\nthe end\n", "3:1 colon"),
            ("a: [b, \"]\"\nc: d\n", "1:4 bracket-open"),
            ("a: { b: \"it's\", c: 'd'\ne: f\n", "1:4 bracket-open"),
            ("a: { b: c d: e }\n", "1:12 comma"),
            ("a: [b]]\n", "1:7 bracket-behind"),
            ("a:\n  b: c\n d: e\n", "3:2 indent-left"),
            ("a:\n  - b: c\n   d: e\n", "3:4 indent-left"),
            (
                "a:\n  - b: [\"c\"\n    d: { e: f }\n    g: h\n",
                "2:8 bracket-open",
            ),
            ("a:\n  - b: c\n    d: e\n  -b: f\n", "4:3 dash-blank"),
            ("a: b\nc:\u{a0}d\ne: f\n", "2:3 space-wide"),
            ("a: b\nc:\u{3000}d\ne: f\n", "2:3 space-wide"),
            ("a: b\n  c: d\n", "2:4 indent"),
            ("a: b: c\n", "1:5 unquoted-colon"),
            ("a: b:\n", "1:5 unquoted-colon"),
            ("a: - b\n", "1:4 dash"),
            ("a: | b\n", "1:4 block-text"),
            ("a: \"b\"#c\n", "1:7 comment"),
            ("a: @b\n", "1:4 first-sign"),
            ("a: **b**\n", "1:4 first-sign"),
            ("a: %b\n", "1:4 first-sign"),
            ("a: b\n\u{feff}c: d\n", "2:1 sign"),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
