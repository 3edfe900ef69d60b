//! Checks the files in `content/files/`, which are published as they are.

mod file_type;

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::{Error, FileAction};
use crate::model::{Attachment, AttachmentFormat, Attachments, Catalog, Word, portable_name};
use crate::project::{OpenFile, ProjectFiles, open, project_path};

/// The most megabytes of an attachment. Readers open it on old phones and over slow lines, and a scan of a
/// letter has less than a megabyte for each page.
pub const LIMIT_IN_MEGABYTES: u64 = 10;
const LIMIT: u64 = LIMIT_IN_MEGABYTES * MEGABYTE;
const MEGABYTE: u64 = 1024 * 1024;

/// Checks every file; reports those that cannot be published.
///
/// # Errors
/// When the system cannot read one.
pub(super) fn read(
    files: ProjectFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Attachments, Error> {
    let listed: Vec<_> = files.listing().attachments().collect();
    let names: BTreeSet<&str> = listed.iter().map(|(name, _)| name.as_str()).collect();
    let mut accepted = Vec::new();
    let mut refused = BTreeSet::new();
    for (name, path) in &listed {
        let mut check = FileCheck {
            root: files.root(),
            name,
            path,
            origin: Origin::file(&project_path(files.root(), path)),
            diagnostics: &mut *diagnostics,
        };
        let is_portable = check.name(&names);
        match check.content()?.filter(|_| is_portable) {
            Some(attachment) => accepted.push(attachment),
            None => {
                refused.insert(name.clone());
            }
        }
    }
    Ok(Attachments::new(accepted, refused))
}

/// Reports files that nothing links to; `is_used` returns whether the site uses one in another way.
pub(super) fn report_unlinked(
    files: ProjectFiles<'_>,
    catalog: &Catalog,
    is_used: impl Fn(&Path) -> bool,
    diagnostics: &mut Diagnostics,
) {
    // A record that did not load may link to any of them.
    if diagnostics.has_errors() {
        return;
    }
    let linked = catalog.linked_attachments();
    let linked: BTreeSet<&str> = linked.iter().map(|file| file.name.as_str()).collect();
    for (name, path) in files.listing().attachments() {
        if !linked.contains(name.as_str()) && !is_used(path) {
            let origin = Origin::file(&project_path(files.root(), path));
            diagnostics.push(Diagnostic::new(Code::UnlinkedFile, &origin).with("found", name));
        }
    }
}

/// The check of one file.
struct FileCheck<'a> {
    root: &'a Path,
    name: &'a str,
    path: &'a Path,
    origin: Origin,
    diagnostics: &'a mut Diagnostics,
}

impl FileCheck<'_> {
    /// Whether the name is safe wherever the site is copied to.
    fn name(&mut self, taken: &BTreeSet<&str>) -> bool {
        let portable = portable_name(self.name);
        if portable == self.name {
            return true;
        }
        let bad = Diagnostic::new(Code::BadFileName, &self.origin)
            .with("found", self.name)
            .with("nearest", free_name(&portable, taken));
        self.diagnostics.push(bad);
        false
    }

    /// The file, if its content has the format of its name and is not too large.
    fn content(&mut self) -> Result<Option<Attachment>, Error> {
        let open = open(self.root, self.path).map_err(Error::file(FileAction::Read, self.path))?;
        let OpenFile { file, size } = match open {
            Ok(open) => open,
            Err(refusal) => {
                self.diagnostics.push(refusal.diagnostic(&self.origin.file));
                return Ok(None);
            }
        };
        let Some(format) = AttachmentFormat::from_name(self.name) else {
            self.unaccepted();
            return Ok(None);
        };
        if size > LIMIT {
            let tenths = (size * 10).div_ceil(MEGABYTE);
            let too_large = Diagnostic::new(Code::AttachmentTooLarge, &self.origin)
                .with("size", format!("{}.{}", tenths / 10, tenths % 10))
                .with("limit", LIMIT_IN_MEGABYTES.to_string());
            self.diagnostics.push(too_large);
            return Ok(None);
        }
        let found = file_type::detect(file).map_err(Error::file(FileAction::Read, self.path))?;
        if found != Some(format) {
            self.wrong_type(format, found);
            return Ok(None);
        }
        Ok(Some(Attachment {
            name: self.name.to_owned(),
            format,
            size,
        }))
    }

    fn unaccepted(&mut self) {
        let accepted = AttachmentFormat::ALL.iter().map(|format| format.label());
        let unaccepted = Diagnostic::new(Code::UnacceptedFile, &self.origin)
            .with("found", self.name)
            .with("accepted", accepted.collect::<Vec<_>>().join(", "));
        self.diagnostics.push(unaccepted);
    }

    fn wrong_type(&mut self, expected: AttachmentFormat, found: Option<AttachmentFormat>) {
        let stem = self
            .name
            .rsplit_once('.')
            .map_or(self.name, |(stem, _)| stem);
        let renamed = found.map(|format| format!("{stem}.{}", format.name()));
        let wrong = Diagnostic::new(Code::WrongFileType, &self.origin)
            .with("found", self.name)
            .with("expected", expected.label())
            .with_nearest(renamed);
        self.diagnostics.push(wrong);
    }
}

/// The name, with a number if another file has it.
pub(super) fn free_name(name: &str, taken: &BTreeSet<&str>) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem}-{number}.{extension}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    let free = names.find(|name| !taken.contains(name.as_str()));
    free.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::free_name;

    #[test]
    fn a_suggested_name_is_not_that_of_another_file() {
        let taken = ["file.pdf", "file-2.pdf"].into_iter().collect();
        assert_eq!(free_name("letter.pdf", &taken), "letter.pdf");
        assert_eq!(free_name("file.pdf", &taken), "file-3.pdf");
    }
}
