//! A script as it is published: without what only its authors read.

/// The script without comment lines, empty lines and indentation; names and code stay as they are.
///
/// A script in which a line break or a blank may belong to a string stays whole.
pub(super) fn compact_script(script: &str) -> String {
    if script.contains('`') || script.lines().any(|line| line.ends_with('\\')) {
        return script.to_owned();
    }
    let mut compact = String::with_capacity(script.len());
    let lines = script.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with("//")) {
        compact.push_str(line);
        compact.push('\n');
    }
    compact
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
            "if (a) {\nb(\"//c\"); // d\n}\n",
        );
        check("a = `\n  b`;", "a = `\n  b`;");
        check("a = 'b \\\n  c';", "a = 'b \\\n  c';");
    }
}
