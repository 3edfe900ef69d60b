//! The file with the words of pages in a language that the program has no messages for.
//!
//! It has every English message as a comment, and each translation on a line of its own below that comment.
//! The comment shows whether the English message has changed since. Messages without a translation appear
//! in English.

use std::collections::{BTreeMap, BTreeSet};

/// A message of an English file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EnglishMessage {
    /// Its key.
    pub key: String,
    /// Its lines; the first begins with the key.
    pub lines: Vec<String>,
    /// The comments above it, and those of its group.
    before: Vec<String>,
}

/// The status of a message in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageWordStatus {
    /// It is translated.
    Translated,
    /// It is translated, and the English message has changed since.
    Changed,
    /// It is not translated.
    Missing,
}

/// The messages of English files. A later file replaces messages of an earlier one.
pub(crate) fn english_messages<'t>(
    files: impl IntoIterator<Item = &'t str>,
) -> Vec<EnglishMessage> {
    let mut messages: Vec<EnglishMessage> = Vec::new();
    for message in files.into_iter().flat_map(messages_of) {
        match messages.iter_mut().find(|known| known.key == message.key) {
            Some(known) => known.lines = message.lines,
            None => messages.push(message),
        }
    }
    messages
}

fn messages_of(file: &str) -> Vec<EnglishMessage> {
    let mut messages: Vec<EnglishMessage> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for line in file.trim_start_matches('\u{feff}').lines() {
        let line = line.trim_end();
        if let Some(key) = key_of(line) {
            messages.push(EnglishMessage {
                key: key.to_owned(),
                lines: vec![line.to_owned()],
                before: std::mem::take(&mut before),
            });
        } else if let Some(message) = messages.last_mut().filter(|_| is_continuation(line)) {
            message.lines.push(line.to_owned());
        } else if !(line.is_empty() && before.is_empty()) {
            before.push(line.to_owned());
        }
    }
    messages
}

/// The key at the start of a line.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let name = key.strip_prefix('-').unwrap_or(key);
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(key)
}

fn is_continuation(line: &str) -> bool {
    line.starts_with([' ', '\t', '}'])
}

/// The file for a language. `head` explains it, a line each; `autonym` is the name of the language in itself.
pub(crate) fn new_file(head: &str, messages: &[EnglishMessage], autonym: Option<&str>) -> String {
    let mut file: String = head.lines().map(|line| format!("# {line}\n")).collect();
    for message in messages {
        file.push('\n');
        for line in &message.before {
            file.push_str(line);
            file.push('\n');
        }
        push_english(&mut file, message);
        match (message.key.as_str(), autonym) {
            ("autonym", Some(autonym)) => file.push_str(&format!("autonym = {autonym}\n")),
            _ if has_no_words(message) => file.push_str(&format!("{}\n", message.lines.join("\n"))),
            _ => {}
        }
    }
    file
}

/// Appends the messages that the file does not have, below `title`. Returns the new text and the number of
/// added messages; `None` if none is missing. Existing lines stay as they are.
pub(crate) fn with_added(
    file: &str,
    title: &str,
    messages: &[EnglishMessage],
) -> Option<(String, usize)> {
    let known = PageWords::read(file);
    let added: Vec<&EnglishMessage> = messages
        .iter()
        .filter(|message| {
            let key = message.key.as_str();
            !known.translated.contains(key) && !known.english.contains_key(key)
        })
        .collect();
    if added.is_empty() {
        return None;
    }
    let mut text = file.trim_end().to_owned();
    text.push_str(&format!("\n\n## {title}\n"));
    for message in &added {
        text.push('\n');
        let comments = message.before.iter().rev();
        let comments: Vec<_> = comments.take_while(|line| line.starts_with("# ")).collect();
        for line in comments.into_iter().rev() {
            text.push_str(line);
            text.push('\n');
        }
        push_english(&mut text, message);
    }
    Some((text, added.len()))
}

fn push_english(file: &mut String, message: &EnglishMessage) {
    for line in &message.lines {
        file.push_str(format!("# {line}").trim_end());
        file.push('\n');
    }
}

/// Whether a message has only arguments and punctuation, which are the same in most languages.
fn has_no_words(message: &EnglishMessage) -> bool {
    let [line] = message.lines.as_slice() else {
        return false;
    };
    let value = line.split_once('=').map_or("", |(_, value)| value);
    let mut depth = 0_usize;
    !value.chars().any(|character| {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && character.is_alphabetic()
    })
}

/// The status of each message in the files of a language.
pub(crate) fn statuses<'m>(
    files: &[&str],
    messages: &'m [EnglishMessage],
) -> Vec<(&'m EnglishMessage, PageWordStatus)> {
    let files: Vec<PageWords<'_>> = files.iter().map(|file| PageWords::read(file)).collect();
    let status = |message: &EnglishMessage| {
        let key = message.key.as_str();
        let mut translated = files.iter().rev();
        let Some(file) = translated.find(|file| file.translated.contains(key)) else {
            return PageWordStatus::Missing;
        };
        match file.english.get(key) {
            Some(english) if english.iter().ne(message.lines.iter()) => PageWordStatus::Changed,
            // Without the English message in the file, a change cannot be detected.
            _ => PageWordStatus::Translated,
        }
    };
    messages
        .iter()
        .map(|message| (message, status(message)))
        .collect()
}

/// The contents of the file of a language.
#[derive(Debug, Default)]
struct PageWords<'t> {
    /// The keys of translated messages.
    translated: BTreeSet<&'t str>,
    /// By key: the lines of the English message in comments.
    english: BTreeMap<&'t str, Vec<&'t str>>,
}

impl<'t> PageWords<'t> {
    fn read(file: &'t str) -> Self {
        let mut words = Self::default();
        let mut current: Option<&str> = None;
        for line in file.trim_start_matches('\u{feff}').lines() {
            let line = line.trim_end();
            let comment = line.strip_prefix("# ");
            if let Some(key) = key_of(line) {
                words.translated.insert(key);
                current = None;
            } else if let Some((key, comment)) =
                comment.and_then(|text| Some((key_of(text)?, text)))
            {
                words.english.insert(key, vec![comment]);
                current = Some(key);
            } else if let (Some(comment), Some(key)) = (comment, current)
                && is_continuation(comment)
                && let Some(lines) = words.english.get_mut(key)
            {
                lines.push(comment);
            } else {
                current = None;
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::{EnglishMessage, PageWordStatus, english_messages, new_file, statuses, with_added};

    const ENGLISH: &str = "# For translators.\n\n## Every page\n\n# Its name.\nautonym = English\n\
        # $n: how many.\nproducts = { $n ->\n    [one] one\n   *[other] { $n }\n}\njoined = { $a }; { $b }\nhome = Home\n";

    fn messages() -> Vec<EnglishMessage> {
        english_messages([ENGLISH])
    }

    fn states(file: &str, messages: &[EnglishMessage]) -> Vec<PageWordStatus> {
        let statuses = statuses(&[file], messages).into_iter();
        statuses.map(|(_, status)| status).collect()
    }

    #[test]
    fn a_new_file_has_every_message_in_english_as_a_comment() {
        assert_eq!(
            new_file("Head.\nMore.", &messages(), Some("Deutsch")),
            "# Head.\n# More.\n\n# For translators.\n\n## Every page\n\n# Its name.\n# autonym = English\n\
             autonym = Deutsch\n\n# $n: how many.\n# products = { $n ->\n#     [one] one\n#    *[other] { $n }\n\
             # }\n\n# joined = { $a }; { $b }\njoined = { $a }; { $b }\n\n# home = Home\n"
        );
    }

    #[test]
    fn a_translation_is_told_from_a_missing_and_from_an_outdated_one() {
        use PageWordStatus::{Changed, Missing, Translated};
        let file = new_file("", &messages(), Some("Deutsch")) + "home = Start\n";
        assert_eq!(
            states(&file, &messages()),
            [Translated, Missing, Translated, Translated]
        );
        let later = english_messages([ENGLISH, "home = Home page\nproducts = Products\n"]);
        assert_eq!(
            states(&file, &later),
            [Translated, Missing, Translated, Changed]
        );
        // In the place of the English message instead of below it.
        assert_eq!(states("home = Start\n", &later)[3], Translated);
    }

    #[test]
    fn only_messages_that_a_file_lacks_are_added_and_nothing_else_is_changed() {
        let file = new_file("", &messages(), None) + "home = Start\n";
        assert_eq!(with_added(&file, "New", &messages()), None);
        let later = english_messages([
            ENGLISH,
            "# Followed by a name.\nby = By\nhome = Home page\n",
        ]);
        let added = with_added(&file, "New", &later);
        let expected = format!("{file}\n## New\n\n# Followed by a name.\n# by = By\n");
        assert_eq!(added, Some((expected, 1)));
    }
}
