//! Content as it was at a revision of git, laid out in a folder of its own.
//!
//! The program `git` is asked, without a shell. What it holds is written as it is stored: no
//! filter, attribute or hook of the repository takes part.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::error::{Error, FileAction};

/// What is laid out.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// A revision, laid out until it is dropped.
pub(crate) struct GitRevision {
    folder: TempDir,
}

impl GitRevision {
    /// Lays out what the root held at a revision: a commit, a branch or a tag.
    ///
    /// # Errors
    /// When git is not installed, the root is in no repository, or git does not know the revision.
    pub(crate) fn check_out(root: &Path, revision: &str) -> Result<Self, Error> {
        let commit = commit(root, revision)?;
        let files = files(root, revision, &commit)?;
        let folder =
            tempfile::tempdir().map_err(Error::file(FileAction::Write, std::env::temp_dir()))?;
        write(root, revision, &files, folder.path())?;
        Ok(Self { folder })
    }

    /// The folder that stands for the root.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }
}

/// The most revisions of a file that are looked at.
const MAX_REVISIONS: &str = "-n500";

/// Every text that git remembers of a file below the root, the newest first; nothing where there
/// is no git or no repository.
pub(crate) fn earlier_texts(root: &Path, file: &str) -> Vec<String> {
    let listed = output(
        root,
        "HEAD",
        ["log", MAX_REVISIONS, "--format=%H", "HEAD", "--", file],
    );
    let listed = listed.unwrap_or_default();
    String::from_utf8_lossy(&listed)
        .lines()
        .filter_map(|commit| {
            let object = format!("{commit}:./{file}");
            // A commit that removed the file has none.
            let bytes = output(root, commit, ["cat-file", "blob", &object]).ok()?;
            String::from_utf8(bytes).ok()
        })
        .collect()
}

/// A file of a revision: the name of its bytes in git, and its path from the root.
struct GitFile {
    object: String,
    path: PathBuf,
}

/// The full name of the commit that is meant.
fn commit(root: &Path, revision: &str) -> Result<String, Error> {
    // What begins with a dash would be an option, and no revision does.
    if revision.starts_with('-') {
        return Err(unknown(revision));
    }
    // Outside a repository every revision is unknown; this tells the two apart.
    output(root, revision, ["rev-parse", "--git-dir"])?;
    let name = format!("{revision}^{{commit}}");
    let found = output(root, revision, ["rev-parse", "--verify", "--quiet", &name]);
    match found {
        Ok(commit) => Ok(String::from_utf8_lossy(&commit).trim().to_owned()),
        Err(Error::Git { .. }) => Err(unknown(revision)),
        Err(error) => Err(error),
    }
}

fn unknown(revision: &str) -> Error {
    Error::UnknownRevision {
        found: revision.to_owned(),
    }
}

/// The files below the root, without those that git does not store as files.
fn files(root: &Path, revision: &str, commit: &str) -> Result<Vec<GitFile>, Error> {
    let mut arguments = vec!["ls-tree", "-r", "-z", commit, "--"];
    arguments.extend(FOLDERS);
    let listed = output(root, revision, arguments)?;
    listed
        .split(|byte| *byte == 0)
        .filter(|entry| !entry.is_empty())
        .map(|entry| file(revision, entry))
        .collect()
}

/// `MODE blob OBJECT<tab>PATH`, as `git ls-tree` writes it.
fn file(revision: &str, entry: &[u8]) -> Result<GitFile, Error> {
    let entry = String::from_utf8_lossy(entry);
    let fault = |what: &str| git(revision, &format!("{entry}: {what}"));
    let (facts, path) = entry
        .split_once('\t')
        .ok_or_else(|| fault("unexpected output of git ls-tree"))?;
    let facts: Vec<_> = facts.split(' ').collect();
    let object = match facts[..] {
        ["100644" | "100755", "blob", object] => object,
        // Content behind a link may lie anywhere, and is not what the revision holds.
        _ => {
            return Err(fault(
                "a symbolic link or a submodule, which cannot be compared",
            ));
        }
    };
    let path = PathBuf::from(path);
    let stays_inside = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    match stays_inside {
        true => Ok(GitFile {
            object: object.to_owned(),
            path,
        }),
        false => Err(fault("outside of its folder")),
    }
}

/// Writes the files below a folder, all bytes from one `git cat-file`.
fn write(root: &Path, revision: &str, files: &[GitFile], folder: &Path) -> Result<(), Error> {
    let mut child = program(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| git_failed(revision, &error))?;
    let written = copy(&mut child, revision, files, folder);
    // With its input closed it ends by itself; one that does not run any more cannot be killed.
    drop(child.stdin.take());
    let _ = child.kill();
    let _ = child.wait();
    written
}

fn copy(child: &mut Child, revision: &str, files: &[GitFile], folder: &Path) -> Result<(), Error> {
    let (Some(asked), Some(answer)) = (child.stdin.as_mut(), child.stdout.take()) else {
        return Err(git(revision, "no pipe"));
    };
    let mut answer = BufReader::new(answer);
    for file in files {
        let bytes = object(asked, &mut answer, &file.object)
            .map_err(|error| git(revision, &format!("{}: {error}", file.path.display())))?;
        let path = folder.join(&file.path);
        let above = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(above).map_err(Error::file(FileAction::Write, above))?;
        std::fs::write(&path, bytes).map_err(Error::file(FileAction::Write, &path))?;
    }
    Ok(())
}

/// Asks for one object and reads `OBJECT blob SIZE`, its bytes, and a line end.
fn object(asked: &mut impl Write, answer: &mut impl BufRead, name: &str) -> io::Result<Vec<u8>> {
    writeln!(asked, "{name}")?;
    asked.flush()?;
    let mut head = String::new();
    answer.read_line(&mut head)?;
    let size = head.trim_end().rsplit(' ').next();
    let size: u64 = size
        .and_then(|size| size.parse().ok())
        .ok_or_else(|| io::Error::other(head.trim_end().to_owned()))?;
    let mut bytes = Vec::new();
    answer.take(size).read_to_end(&mut bytes)?;
    answer.read_exact(&mut [0])?;
    Ok(bytes)
}

/// What git prints when it succeeds.
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
        false => Err(git(revision, &String::from_utf8_lossy(&output.stderr))),
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
    if error.kind() == io::ErrorKind::NotFound {
        return Error::NoGit;
    }
    git(revision, &error.to_string())
}

fn git(revision: &str, detail: &str) -> Error {
    Error::Git {
        revision: revision.to_owned(),
        detail: detail.trim().to_owned(),
    }
}
