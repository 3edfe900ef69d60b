//! Checks out the content of a git revision into a temporary folder.
//!
//! Runs the program `git` without a shell. Files are written as they are stored: no filters, attributes or
//! hooks of the repository are applied.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::error::{Error, FileAction};
use crate::project::SOURCE_FOLDERS;

/// A checked-out revision. The folder is removed on drop.
pub(crate) struct GitRevision {
    folder: TempDir,
}

impl GitRevision {
    /// Checks out the root at a revision: a commit, a branch or a tag.
    ///
    /// # Errors
    /// When git is not installed, the root is not in a repository, or the revision is unknown.
    pub(crate) fn check_out(root: &Path, revision: &str) -> Result<Self, Error> {
        let commit = commit(root, revision)?;
        let files = files(root, revision, &commit)?;
        let folder =
            tempfile::tempdir().map_err(Error::file(FileAction::Write, std::env::temp_dir()))?;
        write(root, revision, &files, folder.path())?;
        Ok(Self { folder })
    }

    /// The folder with the content of the root.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }
}

/// The most revisions of a file that are read.
const MAX_REVISIONS: &str = "-n500";

/// The earlier texts of a file below the root, the latest first; none without git or a repository.
pub(crate) fn earlier_texts(root: &Path, file: &str) -> Vec<String> {
    let arguments = ["log", MAX_REVISIONS, "--format=%H", "HEAD", "--", file];
    let commits = output(root, "HEAD", arguments).unwrap_or_default();
    String::from_utf8_lossy(&commits)
        .lines()
        .filter_map(|commit| {
            let object = format!("{commit}:./{file}");
            // A commit that removed the file has no text.
            let bytes = output(root, commit, ["cat-file", "blob", &object]).ok()?;
            String::from_utf8(bytes).ok()
        })
        .collect()
}

/// A file of a revision: its object name in git, and its path from the root.
struct GitFile {
    object: String,
    path: PathBuf,
}

/// The hash of the commit of a revision.
fn commit(root: &Path, revision: &str) -> Result<String, Error> {
    let unknown = || Error::UnknownRevision {
        found: revision.to_owned(),
    };
    // git would take it as an option.
    if revision.starts_with('-') {
        return Err(unknown());
    }
    // Fails outside a repository, where every revision is unknown.
    output(root, revision, ["rev-parse", "--git-dir"])?;
    let name = format!("{revision}^{{commit}}");
    let found = output(root, revision, ["rev-parse", "--verify", "--quiet", &name]);
    match found {
        Ok(commit) => Ok(String::from_utf8_lossy(&commit).trim().to_owned()),
        Err(Error::Git { .. }) => Err(unknown()),
        Err(error) => Err(error),
    }
}

/// The files below the root.
fn files(root: &Path, revision: &str, commit: &str) -> Result<Vec<GitFile>, Error> {
    let mut arguments = vec!["ls-tree", "-r", "-z", commit, "--"];
    arguments.extend(SOURCE_FOLDERS);
    let listed = output(root, revision, arguments)?;
    listed
        .split(|byte| *byte == 0)
        .filter(|entry| !entry.is_empty())
        .map(|entry| file(revision, entry))
        .collect()
}

/// Parses `MODE blob OBJECT<tab>PATH`, the output of `git ls-tree`.
fn file(revision: &str, entry: &[u8]) -> Result<GitFile, Error> {
    let entry = String::from_utf8_lossy(entry);
    let failed = |reason: &str| git_error(revision, &format!("{entry}: {reason}"));
    let (metadata, path) = entry
        .split_once('\t')
        .ok_or_else(|| failed("unexpected output of git ls-tree"))?;
    // The target of a symbolic link may be outside the revision.
    let ["100644" | "100755", "blob", object] = metadata.split(' ').collect::<Vec<_>>()[..] else {
        return Err(failed(
            "a symbolic link or a submodule, which cannot be compared",
        ));
    };
    let path = PathBuf::from(path);
    let is_normal = |part: Component<'_>| matches!(part, Component::Normal(_));
    match path.components().all(is_normal) {
        true => Ok(GitFile {
            object: object.to_owned(),
            path,
        }),
        false => Err(failed("outside of its folder")),
    }
}

/// Writes the files below a folder. All are read from one `git cat-file`, because starting git for each would
/// take longer than reading it.
fn write(root: &Path, revision: &str, files: &[GitFile], folder: &Path) -> Result<(), Error> {
    let mut child = program(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| git_failed(revision, &error))?;
    let written = copy(&mut child, revision, files, folder);
    // git ends when its input is closed; killing it fails if it has ended already.
    drop(child.stdin.take());
    let _ = child.kill();
    let _ = child.wait();
    written
}

fn copy(child: &mut Child, revision: &str, files: &[GitFile], folder: &Path) -> Result<(), Error> {
    let (Some(input), Some(output)) = (child.stdin.as_mut(), child.stdout.take()) else {
        return Err(git_error(revision, "no pipe"));
    };
    let mut output = BufReader::new(output);
    for file in files {
        let bytes = object(input, &mut output, &file.object)
            .map_err(|error| git_error(revision, &format!("{}: {error}", file.path.display())))?;
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(Error::file(FileAction::Write, parent))?;
        std::fs::write(&path, bytes).map_err(Error::file(FileAction::Write, &path))?;
    }
    Ok(())
}

/// Requests one object, and reads `OBJECT blob SIZE`, its bytes, and a line end.
fn object(input: &mut impl Write, output: &mut impl BufRead, name: &str) -> io::Result<Vec<u8>> {
    writeln!(input, "{name}")?;
    input.flush()?;
    let mut header = String::new();
    output.read_line(&mut header)?;
    let header = header.trim_end();
    let size = header.rsplit(' ').next().unwrap_or_default();
    let size: u64 = size
        .parse()
        .map_err(|_| io::Error::other(header.to_owned()))?;
    let mut bytes = Vec::new();
    output.take(size).read_to_end(&mut bytes)?;
    output.read_exact(&mut [0])?;
    Ok(bytes)
}

/// Runs git and gives its output.
fn output(
    root: &Path,
    revision: &str,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> Result<Vec<u8>, Error> {
    let output = program(root)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| git_failed(revision, &error))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(git_error(
            revision,
            &String::from_utf8_lossy(&output.stderr),
        )),
    }
}

fn program(root: &Path) -> Command {
    let mut program = Command::new("git");
    program
        .arg("-C")
        .arg(root)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    program
}

fn git_failed(revision: &str, error: &io::Error) -> Error {
    match error.kind() == io::ErrorKind::NotFound {
        true => Error::NoGit,
        false => git_error(revision, &error.to_string()),
    }
}

fn git_error(revision: &str, detail: &str) -> Error {
    Error::Git {
        revision: revision.to_owned(),
        detail: detail.trim().to_owned(),
    }
}
