//! Compressed twins of text files, `NAME.br` and `NAME.gz`, which web servers send in their place.
//!
//! The same bytes give the same twins: a twin has no time and no name inside. Measured on the pages of the
//! demonstration, on one core: Brotli at quality 5 takes 0.4 ms for a page and leaves 32.5 % of it, at 9 it takes
//! 10 ms and leaves 31.8 %; gzip at level 6 takes 0.06 ms and leaves 36.7 %.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;
use tempfile::NamedTempFile;
use walkdir::WalkDir;

use crate::artifact::{Sink, SitePath};
use crate::error::{Error, FileAction};

/// Files with fewer bytes fit into one packet anyway.
const LEAST_BYTES: usize = 512;

/// The extensions of files that are text.
const TEXT: [&str; 16] = [
    "atom",
    "css",
    "csv",
    "htm",
    "html",
    "ics",
    "js",
    "json",
    "map",
    "md",
    "mjs",
    "rss",
    "svg",
    "txt",
    "webmanifest",
    "xml",
];

/// A twin of a file: its extension, what makes it, and what reads it.
struct Format {
    extension: &'static str,
    compress: fn(&[u8]) -> io::Result<Vec<u8>>,
    reader: fn(&[u8]) -> Box<dyn Read + '_>,
}

const FORMATS: [Format; 2] = [
    Format {
        extension: "br",
        compress: brotli,
        reader: |twin| Box::new(brotli::Decompressor::new(twin, 4096)),
    },
    Format {
        extension: "gz",
        compress: gzip,
        reader: |twin| Box::new(GzDecoder::new(twin)),
    },
];

/// What happened to the twins of a folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TwinCounts {
    /// Those that were written, new or again.
    pub written: usize,
    /// Those that hold what their file holds.
    pub unchanged: usize,
    /// Those that were removed: their file went, or is not worth a twin.
    pub removed: usize,
}

impl TwinCounts {
    fn plus(self, other: Self) -> Self {
        Self {
            written: self.written + other.written,
            unchanged: self.unchanged + other.unchanged,
            removed: self.removed + other.removed,
        }
    }
}

/// Gives every text file below a folder its twins, and removes twins without a file.
///
/// A twin that holds its file's bytes is not touched, so a second call changes nothing. Each twin is written
/// beside its place, synced and renamed, so that one that is hard-linked elsewhere stays there as it was. Every
/// `.br` and `.gz` after the extension of a text is taken for a twin. Links, and what is in hidden folders, are
/// passed over.
///
/// It is for a finished copy of a site, not for the folder of a build: the next build would keep these twins as files
/// that are not its own. [`TwinSink`] is for builds.
///
/// # Errors
/// When a file cannot be read, written or removed.
pub fn write(folder: &Path) -> Result<TwinCounts, Error> {
    let is_shown = |name: &std::ffi::OsStr| !name.to_string_lossy().starts_with('.');
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.depth() == 0 || is_shown(entry.file_name()));
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_path_buf();
            Error::file(FileAction::Read, path)(error.into())
        })?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    let counts: Vec<Result<TwinCounts, Error>> = files
        .par_iter()
        .map(|file| match source_of(file) {
            Some(source) if is_text(&source) => match source.is_file() {
                // That of the file is decided with the file.
                true => Ok(TwinCounts::default()),
                false => remove(file),
            },
            _ if is_text(file) => update(file),
            _ => Ok(TwinCounts::default()),
        })
        .collect();
    // The first error by path, whichever thread found one first.
    counts
        .into_iter()
        .try_fold(TwinCounts::default(), |sum, counts| Ok(sum.plus(counts?)))
}

/// A sink that puts the twins of each file beside it.
pub(crate) struct TwinSink<'s>(pub(crate) &'s dyn Sink);

impl Sink for TwinSink<'_> {
    fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        self.0.put(path, bytes)?;
        if !is_text(Path::new(path.as_str())) {
            return Ok(());
        }
        for format in &FORMATS {
            if let Some(twin) = format.twin(Path::new(path.as_str()), bytes)? {
                let path = SitePath::from_ids(format!("{path}.{}", format.extension));
                self.0.put(&path, &twin)?;
            }
        }
        Ok(())
    }
}

impl Format {
    /// The twin of a file; `None` if it is not worth one.
    fn twin(&self, file: &Path, bytes: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        if bytes.len() < LEAST_BYTES {
            return Ok(None);
        }
        let twin = (self.compress)(bytes).map_err(Error::file(FileAction::Write, file))?;
        Ok((twin.len() < bytes.len()).then_some(twin))
    }

    /// Whether a twin holds these bytes and nothing else.
    fn holds(&self, twin: &[u8], bytes: &[u8]) -> bool {
        let mut held = Vec::with_capacity(bytes.len() + 1);
        // No more than can be right is read: a damaged twin may not end.
        let mut reader = (self.reader)(twin).take(bytes.len() as u64 + 1);
        reader.read_to_end(&mut held).is_ok() && held == bytes
    }
}

/// Gives one file its twins.
fn update(file: &Path) -> Result<TwinCounts, Error> {
    let bytes = fs::read(file).map_err(Error::file(FileAction::Read, file))?;
    let mut counts = TwinCounts::default();
    for format in &FORMATS {
        let mut path = file.as_os_str().to_owned();
        path.push(".");
        path.push(format.extension);
        let path = PathBuf::from(path);
        let old = match fs::symlink_metadata(&path) {
            Ok(old) if old.is_file() => {
                Some(fs::read(&path).map_err(Error::file(FileAction::Read, &path))?)
            }
            _ => None,
        };
        let is_worth_it = bytes.len() >= LEAST_BYTES;
        if is_worth_it && old.as_ref().is_some_and(|old| format.holds(old, &bytes)) {
            counts.unchanged += 1;
        } else if let Some(twin) = format.twin(file, &bytes)? {
            replace(&path, &twin).map_err(Error::file(FileAction::Write, &path))?;
            counts.written += 1;
        } else if old.is_some() {
            counts = counts.plus(remove(&path)?);
        }
    }
    Ok(counts)
}

fn remove(twin: &Path) -> Result<TwinCounts, Error> {
    fs::remove_file(twin).map_err(Error::file(FileAction::Remove, twin))?;
    Ok(TwinCounts {
        removed: 1,
        ..TwinCounts::default()
    })
}

/// Writes a file beside its place and renames it, with the permissions of the file that it is a twin of.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut made = NamedTempFile::new_in(folder)?;
    made.write_all(bytes)?;
    if let Some(source) = source_of(path) {
        let permissions = File::open(source)?.metadata()?.permissions();
        made.as_file().set_permissions(permissions)?;
    }
    made.as_file().sync_data()?;
    made.persist(path)?;
    Ok(())
}

/// The file whose twin this would be, by its name alone.
fn source_of(path: &Path) -> Option<PathBuf> {
    let extension = path.extension()?;
    let is_twin = FORMATS.iter().any(|format| extension == format.extension);
    is_twin.then(|| path.with_extension(""))
}

fn is_text(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| TEXT.contains(&extension))
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 5,
        // 256 KiB: a larger window takes longer to set up than most pages take to compress.
        lgwin: 18,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut twin = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut twin, &parameters)?;
    Ok(twin)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    /// "Unknown" in RFC 1952, on every system.
    const NO_SYSTEM: u8 = 255;
    let mut twin = GzBuilder::new()
        .mtime(0)
        .operating_system(NO_SYSTEM)
        .write(Vec::new(), Compression::new(6));
    twin.write_all(bytes)?;
    twin.finish()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use walkdir::WalkDir;

    use super::{FORMATS, TwinCounts, TwinSink, write};
    use crate::artifact::{MemorySink, Sink, SitePath};

    fn counts(written: usize, unchanged: usize, removed: usize) -> TwinCounts {
        TwinCounts {
            written,
            unchanged,
            removed,
        }
    }

    fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let entries = WalkDir::new(folder).into_iter().map(Result::unwrap);
        let files = entries.filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                let name = entry.path().strip_prefix(folder).unwrap();
                let name = name.to_string_lossy().replace('\\', "/");
                (name, fs::read(entry.path()).unwrap())
            })
            .collect()
    }

    fn text(words: &str) -> String {
        words.repeat(200)
    }

    #[test]
    fn text_files_have_twins_that_follow_them() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for hidden in ["en", ".well-known"] {
            fs::create_dir(root.join(hidden)).unwrap();
        }
        for (name, bytes) in [
            ("index.html", text("a page ")),
            ("en/changes.ics", text("a day ")),
            ("en/short.html", "short".to_owned()),
            ("logo.png", text("no text ")),
            (".well-known/a.txt", text("hidden ")),
            ("archive.tar.gz", text("an archive ")),
        ] {
            fs::write(root.join(name), bytes).unwrap();
        }
        let others = [
            "archive.tar.gz",
            "logo.png",
            ".well-known/a.txt",
            "en/short.html",
        ];
        assert_eq!(write(root).unwrap(), counts(4, 0, 0));
        let first = files(root);
        let mut names: Vec<_> = first.keys().collect();
        names.retain(|name| !others.contains(&name.as_str()));
        assert_eq!(
            names,
            [
                "en/changes.ics",
                "en/changes.ics.br",
                "en/changes.ics.gz",
                "index.html",
                "index.html.br",
                "index.html.gz"
            ]
        );
        for name in ["index.html", "en/changes.ics"] {
            for format in &FORMATS {
                let twin = &first[&format!("{name}.{}", format.extension)];
                assert!(format.holds(twin, &first[name]), "{name}");
                assert!(!format.holds(twin, b"other"), "{name}");
                assert!(
                    !format.holds(&twin[..twin.len() / 2], &first[name]),
                    "{name}"
                );
            }
        }

        // Nothing is written again, and neither a damaged twin nor one of an older page stays.
        assert_eq!(write(root).unwrap(), counts(0, 4, 0));
        assert!(files(root) == first);
        fs::write(root.join("index.html.gz"), "damaged").unwrap();
        assert_eq!(write(root).unwrap(), counts(1, 3, 0));
        assert!(files(root) == first);
        fs::write(root.join("index.html"), text("an edited page ")).unwrap();
        assert_eq!(write(root).unwrap(), counts(2, 2, 0));
        fs::remove_file(root.join("index.html")).unwrap();
        fs::write(root.join("en/changes.ics"), "short now").unwrap();
        assert_eq!(write(root).unwrap(), counts(0, 0, 4));
        let left: Vec<_> = files(root).into_keys().collect();
        assert!(left.iter().all(|name| !name.ends_with(".br")), "{left:?}");
        assert!(left.contains(&"archive.tar.gz".to_owned()), "{left:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_twin_that_is_linked_elsewhere_stays_there_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a.html"), text("before ")).unwrap();
        write(root).unwrap();
        let earlier = root.join("earlier");
        fs::hard_link(root.join("a.html.br"), &earlier).unwrap();
        let before = fs::read(&earlier).unwrap();
        fs::write(root.join("a.html"), text("after ")).unwrap();
        write(root).unwrap();
        assert_eq!(fs::read(&earlier).unwrap(), before);
        assert_ne!(fs::read(root.join("a.html.br")).unwrap(), before);
    }

    #[test]
    fn a_sink_and_a_folder_get_the_same_twins() {
        let folder = tempfile::tempdir().unwrap();
        let page = text("a page ");
        fs::write(folder.path().join("a.html"), &page).unwrap();
        write(folder.path()).unwrap();
        let memory = MemorySink::new();
        let sink = TwinSink(&memory);
        let path = SitePath::from_ids("a.html");
        sink.put(&path, page.as_bytes()).unwrap();
        let made = memory.into_files().into_iter();
        let made: BTreeMap<_, _> = made
            .map(|(path, bytes)| (path.to_string(), bytes))
            .collect();
        assert!(made == files(folder.path()));
        let gzip = &made["a.html.gz"];
        assert_eq!(
            &gzip[..10],
            b"\x1f\x8b\x08\0\0\0\0\0\0\xff",
            "no time, no name"
        );
    }
}
