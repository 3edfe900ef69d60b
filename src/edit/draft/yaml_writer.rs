//! A file being written for the first time.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use crate::project::FileKind;
use crate::report::Messages;
use crate::schema;

/// Columns of a comment.
const WIDTH: usize = 96;

/// YAML of one kind, with comments in one editor's language.
pub(crate) struct YamlWriter<'w> {
    kind: FileKind,
    words: &'w Messages,
    out: String,
}

impl<'w> YamlWriter<'w> {
    /// An empty file.
    pub(crate) fn new(kind: FileKind, words: &'w Messages) -> Self {
        Self {
            kind,
            words,
            out: String::new(),
        }
    }

    /// Says to editors' programs where the schema is, seen from a file that lies so many folders
    /// below `content`.
    pub(crate) fn modeline(&mut self, folders: usize) {
        let up = "../".repeat(folders + 1);
        let file = schema::file_name(self.kind);
        let _ = writeln!(
            self.out,
            "# yaml-language-server: $schema={up}schema/{file}"
        );
    }

    /// A comment that heads the file.
    pub(crate) fn head(&mut self) {
        self.about(0, &[]);
        self.out.push('\n');
    }

    /// A field of the record, below its comment.
    pub(crate) fn field(&mut self, key: &str, value: &str) {
        self.inner(0, &[key], value);
    }

    /// A field further in, by the keys down to it.
    pub(crate) fn inner(&mut self, indent: usize, path: &[&str], value: &str) {
        self.about(indent, path);
        let key = path.last().copied().unwrap_or_default();
        self.plain(indent, key, value);
    }

    /// A field without a comment.
    pub(crate) fn plain(&mut self, indent: usize, key: &str, value: &str) {
        let space = match value.is_empty() || value.starts_with('\n') {
            true => "",
            false => " ",
        };
        let _ = writeln!(self.out, "{:indent$}{key}:{space}{value}", "");
    }

    /// The comment of a field.
    pub(crate) fn about(&mut self, indent: usize, path: &[&str]) {
        let Some((title, about)) = schema::field_help(self.kind, path, self.words) else {
            return;
        };
        let values = [("title", title.into()), ("about", about.into())];
        for line in wrapped(&self.words.say("comment", values), WIDTH - indent) {
            let _ = writeln!(self.out, "{:indent$}# {line}", "");
        }
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{line}");
    }

    /// What was written.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// Words in lines; a script without spaces is one word a text, and stays on its line.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
