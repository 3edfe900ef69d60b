//! A style sheet as it is published: without what only its authors read.

/// The style sheet without comments, indentation and line breaks. Strings stay as they are.
///
/// Every page of an old school PC pays for these bytes; nothing else is rewritten, so that what
/// a browser shows is what the theme's author wrote.
pub fn compact_style(css: &str) -> String {
    let mut compact = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['/', '"', '\'', '\n']) {
        compact.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = match rest.as_bytes()[0] {
            b'/' if rest.starts_with("/*") => {
                rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
                // An empty comment parts two words and, unlike a space, combines no selectors.
                if !at_boundary(&compact) {
                    compact.push_str("/**/");
                }
                continue;
            }
            b'\n' => {
                rest = rest.trim_start();
                if !at_boundary(&compact) {
                    compact.push(' ');
                }
                continue;
            }
            b'/' => 1,
            quote => string_end(rest, quote),
        };
        compact.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    compact.push_str(rest);
    compact
}

/// Whether what was written so far needs nothing between it and the next word.
fn at_boundary(compact: &str) -> bool {
    compact
        .chars()
        .next_back()
        .is_none_or(|last| last.is_whitespace() || matches!(last, '{' | '}' | ';' | ','))
}

/// Where the string that `text` begins with ends; a string that never does runs to the end.
fn string_end(text: &str, quote: u8) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::compact_style;

    #[test]
    fn only_comments_and_line_breaks_go() {
        let check = |css: &str, expected: &str| assert_eq!(compact_style(css), expected, "{css}");
        check("/* why */\na{b:c}\n", "a{b:c}");
        check("@media x{\n a{b:c}\n d{e:f}\n}", "@media x{a{b:c}d{e:f}}");
        check("a{b:c/d}", "a{b:c/d}");
        check("a{b:url(\"x/*y*/z\")}", "a{b:url(\"x/*y*/z\")}");
        check("a\n b,\n c{d:e\n f}", "a b,c{d:e f}");
        check("a/* no space */.b{c:1px/**/2px}", "a/**/.b{c:1px/**/2px}");
        check("a{b:'\\'/*'}/*c*/", "a{b:'\\'/*'}");
        check("a{b:c}/* never ends", "a{b:c}");
        check("a{b:\"never ends", "a{b:\"never ends");
        check("学{b:c}/*学*/", "学{b:c}");
    }
}
