//! Refuses an output folder that overlaps the sources of the site.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use crate::error::{Error, FileAction};

/// Checks that the output folder is not one of the source folders, nor inside one, nor above one.
///
/// # Errors
/// [`Error::OutputHoldsSources`], or an error from reading a path.
pub fn check_output(out: &Path, sources: &[&Path]) -> Result<(), Error> {
    let real_out = resolve_links(out)?;
    for source in sources {
        let source = resolve_links(source)?;
        if source.starts_with(&real_out) || real_out.starts_with(&source) {
            return Err(Error::OutputHoldsSources {
                path: out.to_path_buf(),
            });
        }
    }
    Ok(())
}

/// The path without symbolic links and dots. Its last components need not exist.
fn resolve_links(path: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(path).map_err(Error::file(FileAction::Read, path))?;
    let mut missing: Vec<OsString> = Vec::new();
    let mut existing = absolute.as_path();
    loop {
        if let Ok(mut real) = existing.canonicalize() {
            for part in missing.iter().rev() {
                // A component that does not exist is no link, so `..` removes the one before it.
                if part == ".." {
                    real.pop();
                } else {
                    real.push(part);
                }
            }
            return Ok(real);
        }
        let (Some(parent), Some(last)) = (existing.parent(), last(existing)) else {
            return Ok(absolute);
        };
        missing.push(last);
        existing = parent;
    }
}

/// The last component. Unlike `Path::file_name` it can be `..`.
fn last(path: &Path) -> Option<OsString> {
    path.components()
        .next_back()
        .map(Component::as_os_str)
        .map(OsString::from)
}

#[cfg(test)]
mod tests {
    use super::check_output;
    use crate::error::Error;
    use std::fs;

    #[test]
    fn an_output_folder_that_overlaps_a_source_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        for folder in ["project/content/products", "project/themes", "elsewhere"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink(root.join("project/content"), root.join("alias")).unwrap();
        }
        let check = |out: &str, refused: bool| {
            let sources = [root.join("project/content"), root.join("project/themes")];
            let result = check_output(&root.join(out), &[&sources[0], &sources[1]]);
            assert_eq!(
                matches!(result, Err(Error::OutputHoldsSources { .. })),
                refused,
                "{out}: {result:?}"
            );
        };
        for out in [
            "project/content",
            "project/content/site",
            "project/content/products",
            "project/themes/default/new",
            "project",
            "project/.",
            "project/site/..",
            "project/site/../content",
            "",
        ] {
            check(out, true);
        }
        if cfg!(unix) {
            check("alias", true);
            check("alias/new/site", true);
        }
        for out in [
            "project/site",
            "project/contents",
            "elsewhere",
            "project/content/../site",
        ] {
            check(out, false);
        }
    }
}
