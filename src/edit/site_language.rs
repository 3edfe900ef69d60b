//! Adds a language to `site.yaml`.

use super::text_edits::{TextEdit, apply_edits, indent, line_start, next_line};
use super::yaml_range;
use crate::load::YamlSource;

/// The text of `site.yaml` with a language added after the others; all other lines stay as they are. `None`
/// if it has no list of languages.
pub(crate) fn with_language(text: &str, tag: &str, locale: &str) -> Option<String> {
    let start = yaml_range(text, false)?.start;
    let source = YamlSource::read(&text[start..])?;
    let list = source.root().get("languages")?;
    let last = list.children().last()?;
    let entry = format!("{{ id: {tag}, locale: {locale} }}");
    if list.is_in_brackets() {
        let end = start + last.end();
        let edit = TextEdit {
            range: end..end,
            text: format!(", {entry}"),
        };
        return Some(apply_edits(text, vec![edit]));
    }
    let line = line_start(text, start + last.range().start);
    let indent = indent(&text[line..]);
    // A block scalar ends after its line break.
    let end = next_line(text, start + last.end().saturating_sub(1));
    let separator = match text[..end].ends_with('\n') {
        true => "",
        false => "\n",
    };
    let edit = TextEdit {
        range: end..end,
        text: format!("{separator}{:indent$}- {entry}\n", ""),
    };
    Some(apply_edits(text, vec![edit]))
}

#[cfg(test)]
mod tests {
    use super::with_language;

    #[test]
    fn a_language_is_added_behind_the_others_and_comments_stay() {
        let check = |text: &str, expected: &str| {
            assert_eq!(with_language(text, "de", "de").as_deref(), Some(expected));
        };
        check(
            "# Ours.\nlanguages:\n  - { id: en, locale: en-GB } # First.\n# Look.\ntheme: default\n",
            "# Ours.\nlanguages:\n  - { id: en, locale: en-GB } # First.\n  - { id: de, locale: de }\n# Look.\ntheme: default\n",
        );
        check(
            "languages:\n- id: en\n  locale: en-GB\n\ntheme: a\n",
            "languages:\n- id: en\n  locale: en-GB\n- { id: de, locale: de }\n\ntheme: a\n",
        );
        check(
            "languages: [{ id: en }]\n",
            "languages: [{ id: en }, { id: de, locale: de }]\n",
        );
        check(
            "languages:\n  - id: en",
            "languages:\n  - id: en\n  - { id: de, locale: de }\n",
        );
        assert_eq!(with_language("theme: a\n", "de", "de"), None);
    }
}
