//! What a person did where a YAML parser only says what it did not find.
//!
//! A parser's words are about its own tokens, in English, and its place is where it gave up. Here a
//! table leads from them to a slip that messages can name, and the place goes back to where it was made.

/// A slip, by the name that messages know, and its place: line and column from 1.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SyntaxHint {
    /// `None` where only the parser's own words are left.
    pub(super) name: Option<&'static str>,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) width: usize,
}

/// Parts of what the parser says, and the slip behind it; the first that fits counts.
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

/// Finds the slip behind what the parser says of a place: line and column from 1.
pub(super) fn find_hint(text: &str, line: usize, column: usize, said: &str) -> SyntaxHint {
    let named = HINTS.iter().find(|(part, _)| said.contains(part));
    let here = |name, width| SyntaxHint {
        name: Some(name),
        line,
        column,
        width,
    };
    match named.map(|(_, name)| *name) {
        Some("sign") => invisible_character(text).unwrap_or(here("sign", 1)),
        Some("backslash") => backslash(text, line, column),
        Some("colon") => colon(text, line).unwrap_or(here("colon", 1)),
        Some(name @ ("bracket-open" | "comma")) => bracket(text, line, column)
            .filter(|open| name == "bracket-open" || open.line != line)
            .unwrap_or(here("comma", 1)),
        Some("indent") if has_second_colon(line_of(text, line)) => here("unquoted-colon", 1),
        // At the start of a file, what has no colon is taken for a text that goes on.
        Some("indent") if said.contains("mapping values") => colon(text, line)
            .filter(|above| indent(line_of(text, above.line)) == indent(line_of(text, line)))
            .unwrap_or(here("indent", 1)),
        Some(name) => here(name, 1),
        None => SyntaxHint {
            name: None,
            line,
            column,
            width: 1,
        },
    }
}

fn line_of(text: &str, line: usize) -> &str {
    text.lines().nth(line.saturating_sub(1)).unwrap_or_default()
}

/// Whether a line has a second colon that YAML takes for the end of a field's name: the most common
/// slip of people who write prose.
fn has_second_colon(line: &str) -> bool {
    let line = line.trim_end();
    line.matches(": ").count() + usize::from(line.ends_with(':')) > 1
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|sign| *sign == ' ').count()
}

/// The first character that nobody can see.
fn invisible_character(text: &str) -> Option<SyntaxHint> {
    text.lines().zip(1..).find_map(|(content, line)| {
        let hidden = |sign: char| {
            matches!(sign, '\u{feff}' | '\u{fffe}') || (sign.is_control() && sign != '\t')
        };
        let column = content.chars().position(hidden)? + 1;
        Some(SyntaxHint {
            name: Some("sign"),
            line,
            column,
            width: 1,
        })
    })
}

/// The first backslash of a quoted text that begins here.
fn backslash(text: &str, line: usize, column: usize) -> SyntaxHint {
    let content = line_of(text, line);
    let behind = content.chars().skip(column.saturating_sub(1));
    let ahead = behind.take_while(|sign| *sign != '\\').count();
    let found = content.chars().nth(column - 1 + ahead).is_some();
    SyntaxHint {
        name: Some("backslash"),
        line,
        column: if found { column + ahead } else { column },
        width: if found { 2 } else { 1 },
    }
}

/// The last line with words above the place: the parser reads on until it is sure.
fn colon(text: &str, line: usize) -> Option<SyntaxHint> {
    let says_something = |content: &str| !content.is_empty() && !content.starts_with('#');
    let (content, line) = text
        .lines()
        .zip(1..line)
        .filter(|(content, _)| says_something(content.trim()))
        .last()?;
    Some(match content.chars().position(|sign| sign == '：') {
        Some(wide) => SyntaxHint {
            name: Some("colon-wide"),
            line,
            column: wide + 1,
            width: 1,
        },
        None => SyntaxHint {
            name: Some("colon"),
            line,
            column: indent(content) + 1,
            width: content.trim().chars().count(),
        },
    })
}

/// The innermost bracket that is open at a place.
fn bracket(text: &str, line: usize, column: usize) -> Option<SyntaxHint> {
    let mut open = Vec::new();
    let mut quote = None;
    let lines = text.lines().zip(1..=line);
    for (content, at) in lines {
        // What stands before a sign, apart from spaces, tells whether it begins anything.
        let mut before = '\n';
        let mut last = ' ';
        for (sign, column_at) in content.chars().zip(1..) {
            if at == line && column_at >= column {
                break;
            }
            match (quote, sign) {
                (Some(mark), _) if mark == sign && last != '\\' => quote = None,
                (Some(_), _) => {}
                (None, '#') if last == ' ' => break,
                (None, '"' | '\'') if "\n:,-[{".contains(before) => quote = Some(sign),
                (None, '[' | '{') if "\n:,-[{".contains(before) => open.push((at, column_at)),
                (None, ']' | '}') => drop(open.pop()),
                (None, _) => {}
            }
            last = sign;
            if sign != ' ' {
                before = sign;
            }
        }
    }
    let (line, column) = open.pop()?;
    Some(SyntaxHint {
        name: Some("bracket-open"),
        line,
        column,
        width: 1,
    })
}

#[cfg(test)]
mod tests {
    use saphyr_parser::Parser;

    use super::find_hint;

    /// The slip that is found, as `line:column name`.
    fn found(text: &str) -> String {
        let error = Parser::new_from_str(text)
            .find_map(Result::err)
            .expect("no YAML");
        let marker = error.marker();
        let slip = find_hint(text, marker.line(), marker.col() + 1, error.info());
        let name = slip.name.unwrap_or(error.info());
        format!("{}:{} {name}", slip.line, slip.column)
    }

    #[test]
    fn a_slip_is_found_where_it_was_made() {
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
            ("a:\n  b: c\n d: e\n", "3:2 indent"),
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
