//! A script as it is published: without what only its authors read.

/// The script without comment lines, empty lines, indentation and blanks that part no words; names
/// and code stay as they are.
///
/// A script in which a line break or a blank may belong to a string stays whole, and so does a line
/// with a pattern or a comment.
pub(super) fn compact_script(script: &str) -> String {
    if script.contains('`') || script.lines().any(|line| line.ends_with('\\')) {
        return script.to_owned();
    }
    let mut compact = String::with_capacity(script.len());
    let lines = script.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if line.contains('/') {
            compact.push_str(line);
        } else {
            without_blanks(&mut compact, line);
        }
        // Without its break, a comment at the end of a line would run on.
        if line.contains("//") || !line.ends_with([';', '{', ',']) {
            compact.push('\n');
        }
    }
    compact
}

/// Code without blanks beside signs, strings apart. `a + +b` would be another sum, so signs that
/// double stay apart.
fn without_blanks(compact: &mut String, code: &str) {
    let parts_nothing = |sign: char| sign.is_ascii_punctuation() && !"_$+-".contains(sign);
    let mut string = None;
    let mut before = ' ';
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        let after = characters.peek().copied().unwrap_or(' ');
        let is_needed = string.is_some() || !(parts_nothing(before) || parts_nothing(after));
        if character != ' ' || is_needed {
            compact.push(character);
        }
        match (string, character) {
            (None, '"' | '\'') => string = Some(character),
            (Some(quote), _) if quote == character && before != '\\' => string = None,
            (None | Some(_), _) => {}
        }
        before = character;
    }
}

#[cfg(test)]
mod tests {
    use super::compact_script;

    #[test]
    fn only_comment_lines_and_indentation_go() {
        let check = |script: &str, expected: &str| {
            assert_eq!(compact_script(script), expected, "{script}");
        };
        check(
            "// why\nif (a) {\n  // because\n\n  b(\"//c\"); // d\n}\n",
            "if(a){b(\"//c\"); // d\n}\n",
        );
        check(
            "a = b + +c, d = \"x, 'y ;\", e = f",
            "a=b + +c,d=\"x, 'y ;\",e=f\n",
        );
        check(
            "return a ? b - -c : $d in e;\nif (f) return;",
            "return a?b - -c:$d in e;if(f)return;",
        );
        check(
            "var a = function (b) {\n  return b\n}\n",
            "var a=function(b){return b\n}\n",
        );
        check("a = `\n  b`;", "a = `\n  b`;");
        check("a = 'b \\\n  c';", "a = 'b \\\n  c';");
    }
}
