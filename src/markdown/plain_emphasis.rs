//! A scan without the parser: most texts have emphasis of the plainest kind, and no other stars.

/// Whether every star of a body certainly belongs to emphasis: `**words**` within a line, after a blank and before
/// a blank or a mark. `false` says nothing.
pub(super) fn has_plain_emphasis_only(body: &str) -> bool {
    body.lines().all(is_plain)
}

fn is_plain(line: &str) -> bool {
    if !line.contains('*') {
        return true;
    }
    // Code, links, tables and escapes may hold one of the two runs and not the other.
    if line.contains(['`', '[', '<', '|', '\\', '~']) {
        return false;
    }
    let mut pieces = line.split("**");
    let mut before = pieces.next().unwrap_or_default();
    loop {
        let (Some(strong), after) = (pieces.next(), pieces.next()) else {
            return !before.contains('*');
        };
        let Some(after) = after else {
            return false;
        };
        let begins = |text: &str, is: fn(char) -> bool| text.starts_with(is);
        let opens = before.is_empty() || before.ends_with(char::is_whitespace);
        let is_words = begins(strong, char::is_alphanumeric)
            && strong.ends_with(char::is_alphanumeric)
            && !strong.contains('*');
        let closes = after.is_empty() || begins(after, ends_word);
        if !opens || !is_words || !closes || before.contains('*') {
            return false;
        }
        before = after;
    }
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')')
}

#[cfg(test)]
mod tests {
    use super::has_plain_emphasis_only;

    #[test]
    fn only_what_is_certainly_emphasis_is_plain() {
        for body in ["", "a", "**a**", "- **a b**: c **d**.\n\n## **停用**"] {
            assert!(has_plain_emphasis_only(body), "{body}");
        }
        for body in [
            "*a*",
            "* a",
            "**a",
            "** a**",
            "**a **",
            "a**b**",
            "**a**b",
            "**a\nb**",
            "***a***",
            "**`**a**",
            "請**停用**它",
            "**「a」**",
            "|**a|b**|",
            "**a**b**c**",
        ] {
            assert!(!has_plain_emphasis_only(body), "{body}");
        }
    }
}
