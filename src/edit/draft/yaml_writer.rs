//! Writes new YAML files with comments.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use crate::project::FileKind;
use crate::report::Messages;
use crate::schema;

/// The greatest width of a comment in columns.
const WIDTH: usize = 96;

/// Writes a file of one kind, with comments in the user's language.
pub(crate) struct YamlWriter<'w> {
    kind: FileKind,
    messages: &'w Messages,
    out: String,
}

impl<'w> YamlWriter<'w> {
    /// An empty file.
    pub(crate) fn new(kind: FileKind, messages: &'w Messages) -> Self {
        Self {
            kind,
            messages,
            out: String::new(),
        }
    }

    /// A file with the path of its schema, for editors, and a comment. `folders` is the number of folders
    /// between `content` and the file.
    pub(crate) fn with_head(kind: FileKind, folders: usize, messages: &'w Messages) -> Self {
        let mut writer = Self::new(kind, messages);
        let up = "../".repeat(folders + 1);
        let file = schema::file_name(kind);
        writer.line(&format!(
            "# yaml-language-server: $schema={up}schema/{file}"
        ));
        writer.head();
        writer
    }

    /// Writes the comment of the file.
    pub(crate) fn head(&mut self) {
        self.about(0, &[]);
        self.out.push('\n');
    }

    /// Writes a top-level field with its comment.
    pub(crate) fn field(&mut self, key: &str, value: &str) {
        self.inner(0, &[key], value);
    }

    /// Writes a nested field with its comment; `path` has the keys down to it.
    pub(crate) fn inner(&mut self, indent: usize, path: &[&str], value: &str) {
        self.about(indent, path);
        let key = path.last().copied().unwrap_or_default();
        self.plain(indent, key, value);
    }

    /// Writes a field without a comment.
    pub(crate) fn plain(&mut self, indent: usize, key: &str, value: &str) {
        let space = match value.is_empty() || value.starts_with('\n') {
            true => "",
            false => " ",
        };
        let _ = writeln!(self.out, "{:indent$}{key}:{space}{value}", "");
    }

    /// Writes the comment of a field.
    pub(crate) fn about(&mut self, indent: usize, path: &[&str]) {
        let Some((title, about)) = schema::field_help(self.kind, path, self.messages) else {
            return;
        };
        let values = [("title", title.into()), ("about", about.into())];
        for line in wrapped(&self.messages.say("comment", values), WIDTH - indent) {
            let _ = writeln!(self.out, "{:indent$}# {line}", "");
        }
    }

    /// Writes a line.
    pub(crate) fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{line}");
    }

    /// The text of the file.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// Wraps a text at spaces; a text in a script without spaces stays on one line.
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
