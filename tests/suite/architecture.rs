//! The architecture: which module may import which.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A module and the modules that it may import. Every module needs a row. Change this together with the
/// table of modules in `src/lib.rs`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    // Used by all.
    ("error", &[]),
    ("diagnostic", &["error"]),
    ("artifact", &["error"]),
    ("model", &["diagnostic", "error"]),
    ("project", &["model", "diagnostic", "error"]),
    ("theme", &["model", "artifact", "diagnostic", "error"]),
    ("locale", &["theme", "model", "diagnostic", "error"]),
    ("report", &["locale", "theme", "diagnostic", "error"]),
    // The stages, in the order of the data flow. They are independent of commands.
    (
        "markdown",
        &[
            "model",
            "locale",
            "theme",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
    // `load` checks a body while it is in memory, so that bodies need not be kept for the checks.
    (
        "load",
        &[
            "project",
            "model",
            "markdown",
            "theme",
            "locale",
            "diagnostic",
            "error",
        ],
    ),
    ("resolve", &["model", "diagnostic", "error"]),
    (
        "plan",
        &[
            "model",
            "resolve",
            "markdown",
            "locale",
            "theme",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
    ("check", AFTER_PLAN),
    ("render", AFTER_PLAN),
    ("export", AFTER_PLAN),
    ("emit", &["artifact", "error"]),
    // Queries, answered without making a site.
    (
        "query",
        &["model", "resolve", "plan", "locale", "diagnostic", "error"],
    ),
    // Content of another revision.
    ("git", &["project", "error"]),
    // Looks up a software list in the verdicts.
    (
        "audit",
        &[
            "query",
            "model",
            "resolve",
            "plan",
            "locale",
            "report",
            "diagnostic",
            "error",
        ],
    ),
    // Releases of a built site.
    ("publish", &["emit", "model", "error"]),
    // JSON Schemas for editors.
    (
        "schema",
        &[
            "project",
            "load",
            "model",
            "locale",
            "report",
            "diagnostic",
            "error",
        ],
    ),
    // Changes to content files.
    (
        "edit",
        &[
            "schema",
            "project",
            "load",
            "model",
            "locale",
            "report",
            "diagnostic",
            "error",
        ],
    ),
    // Exchange with translation tools.
    (
        "translate",
        &[
            "edit",
            "project",
            "markdown",
            "model",
            "diagnostic",
            "error",
        ],
    ),
    // The data of commands, and what commands do.
    (
        "world",
        &[
            "project",
            "load",
            "resolve",
            "plan",
            "render",
            "model",
            "locale",
            "diagnostic",
            "error",
        ],
    ),
    (
        "pipeline",
        &[
            "world",
            "project",
            "load",
            "resolve",
            "plan",
            "check",
            "render",
            "export",
            "model",
            "locale",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
    (
        "preview",
        &[
            "world",
            "project",
            "plan",
            "render",
            "export",
            "model",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
    (
        "serve",
        &[
            "preview",
            "pipeline",
            "world",
            "project",
            "report",
            "model",
            "locale",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
    ("server_config", &["plan", "model", "artifact"]),
    (
        "cli",
        &[
            "server_config",
            "audit",
            "edit",
            "translate",
            "schema",
            "serve",
            "publish",
            "pipeline",
            "world",
            "project",
            "load",
            "query",
            "git",
            "emit",
            "report",
            "model",
            "locale",
            "theme",
            "artifact",
            "diagnostic",
            "error",
        ],
    ),
];

/// For `check`, `render` and `export`, which never import each other.
const AFTER_PLAN: &[&str] = &[
    "project",
    "model",
    "resolve",
    "plan",
    "markdown",
    "locale",
    "theme",
    "artifact",
    "diagnostic",
    "error",
];

const STAGES: &[&str] = &[
    "project", "markdown", "load", "resolve", "plan", "check", "render", "export", "emit",
];

#[test]
fn every_module_imports_only_what_the_architecture_allows() -> io::Result<()> {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&root)?;
    assert!(!files.is_empty(), "no source file in {}", root.display());

    let mut test_only = Vec::new();
    for file in &files {
        test_only.extend(test_modules(file, &fs::read_to_string(file)?));
    }

    let mut faults = Vec::new();
    for (module, _) in MAY_IMPORT {
        let paths = [root.join(module), root.join(format!("{module}.rs"))];
        if !paths.iter().any(|path| path.exists()) {
            faults.push(format!(
                "the table has a row for `{module}`, which is no module"
            ));
        }
    }
    for file in files {
        if test_only.iter().any(|module| is_within(&file, module)) {
            continue;
        }
        let path = file.strip_prefix(&root).unwrap_or(&file);
        let module = module_of(path);
        // The roots of the two crates, and what tests look into, name every module.
        if ["lib", "main", "internals"].contains(&module.as_str()) {
            continue;
        }
        let Some(row) = allowed.get(module.as_str()) else {
            faults.push(format!(
                "{}: `{module}` has no row in the table",
                path.display()
            ));
            continue;
        };
        for (line, import) in imports(shipped(&fs::read_to_string(&file)?)) {
            if import != module && !row.contains(&import.as_str()) {
                faults.push(format!(
                    "{}:{line}: `{module}` must not import `{import}`",
                    path.display()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

#[test]
fn no_stage_imports_a_command() {
    for (module, row) in MAY_IMPORT.iter().filter(|(name, _)| STAGES.contains(name)) {
        for runner in ["cli", "pipeline", "world", "preview", "serve"] {
            assert!(!row.contains(&runner), "{module} may import {runner}");
        }
    }
}

#[test]
fn the_table_has_no_cycle() {
    // Removing modules whose imports are all removed must leave none.
    let mut left: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    while let Some(free) = left
        .iter()
        .find(|(_, row)| row.iter().all(|import| !left.contains_key(import)))
        .map(|(name, _)| *name)
    {
        left.remove(free);
    }
    assert!(
        left.is_empty(),
        "these import each other: {:?}",
        left.keys()
    );
}

#[test]
fn imports_are_found_in_any_position() {
    for (source, expected) in [
        ("use crate::model::Date;", vec![(1, "model")]),
        ("\npub(crate) use crate::error::Error;", vec![(2, "error")]),
        (
            "use crate::{\n    artifact::{Sink, SitePath},\n    error::Error,\n    plan,\n};",
            vec![(2, "artifact"), (3, "error"), (4, "plan")],
        ),
        ("use crate::{self as all, model};", vec![(1, "model")]),
        (
            "fn f(a: &crate::plan::Page) -> crate::error::Error {",
            vec![(1, "plan"), (1, "error")],
        ),
        ("pub(in crate::load) fn f() {}", vec![(1, "load")]),
        ("/// See [`crate::cli`].\n// crate::serve", vec![]),
        ("use other_crate::model; use mycrate::plan;", vec![]),
    ] {
        let found = imports(source);
        let found: Vec<(usize, &str)> = found.iter().map(|(n, m)| (*n, m.as_str())).collect();
        assert_eq!(found, expected, "in {source}");
    }
}

#[test]
fn only_test_code_is_left_out() {
    let source = "use crate::a;\n#[cfg(test)]\nmod far;\nuse crate::b;\n#[cfg(test)]\nmod tests {\n    use crate::c;\n}\n";
    let found: Vec<String> = imports(shipped(source))
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    assert_eq!(found, ["a", "b"]);
    for (file, module) in [
        ("src/render/mod.rs", "src/render/far"),
        ("src/render/view.rs", "src/render/view/far"),
    ] {
        let expected = vec![PathBuf::from(module)];
        assert_eq!(test_modules(Path::new(file), source), expected);
    }
    let far = Path::new("src/render/far");
    assert!(is_within(Path::new("src/render/far.rs"), far));
    assert!(is_within(Path::new("src/render/far/case.rs"), far));
    assert!(!is_within(Path::new("src/render/farther.rs"), far));
}

/// Every `.rs` file below a folder, sorted.
pub(crate) fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The test modules that a file declares, as paths without `.rs`. They may import any module: a test of
/// a late stage starts from real content.
pub(crate) fn test_modules(file: &Path, source: &str) -> Vec<PathBuf> {
    let stem = file.file_stem().unwrap_or_default();
    let folder = match stem.to_str() {
        Some("mod" | "lib" | "main") => file.with_file_name(""),
        _ => file.with_extension(""),
    };
    let lines: Vec<&str> = source.lines().collect();
    lines
        .windows(2)
        .filter(|pair| is_test_mark(pair[0]))
        .filter_map(|pair| pair[1].strip_prefix("mod ")?.strip_suffix(';'))
        .map(|name| folder.join(name))
        .collect()
}

/// A source up to its test module, which is its last item.
pub(crate) fn shipped(source: &str) -> &str {
    let mut end = 0;
    let mut marked = false;
    for line in source.split_inclusive('\n') {
        if marked && line.starts_with("mod ") && line.trim_end().ends_with('{') {
            break;
        }
        marked = is_test_mark(line.trim_end());
        end += line.len();
    }
    &source[..end]
}

fn is_test_mark(line: &str) -> bool {
    ["#[cfg(test)]", "#[cfg(all(test"]
        .iter()
        .any(|mark| line.starts_with(mark))
}

pub(crate) fn is_within(file: &Path, module: &Path) -> bool {
    file.with_extension("") == module || file.starts_with(module)
}

/// `model/date.rs` and `model/mod.rs` belong to `model`, `error.rs` to `error`.
fn module_of(path: &Path) -> String {
    path.iter()
        .next()
        .map(|first| first.to_string_lossy().trim_end_matches(".rs").to_owned())
        .unwrap_or_default()
}

/// The modules that a source names by a `crate::` path outside a comment, with their lines.
fn imports(source: &str) -> Vec<(usize, String)> {
    let code = without_comments(source);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let within_a_word = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if within_a_word {
            continue;
        }
        let line_at = |place: usize| code[..place].matches('\n').count() + 1;
        let start = at + "crate::".len();
        if code[start..].starts_with('{') {
            for place in group_starts(&code, start) {
                found.push((line_at(place), word(&code[place..])));
            }
        } else {
            found.push((line_at(start), word(&code[start..])));
        }
    }
    found.retain(|(_, name)| !name.is_empty() && name != "self");
    found
}

/// Replaces comment lines by blank ones, so that line numbers stay the same.
pub(crate) fn without_comments(source: &str) -> String {
    source
        .lines()
        .map(|line| {
            if line.trim_start().starts_with("//") {
                ""
            } else {
                line
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The starts of the paths in the group `{a::{b, c}, d}` that opens at `open`: those of `a` and `d`.
fn group_starts(code: &str, open: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut depth = 0;
    let mut expecting = false;
    for (offset, c) in code[open..].char_indices() {
        match c {
            '{' => {
                depth += 1;
                expecting = depth == 1;
            }
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => expecting = true,
            c if expecting && !c.is_whitespace() => {
                starts.push(open + offset);
                expecting = false;
            }
            _ => {}
        }
    }
    starts
}

/// The identifier at the start of a text.
pub(crate) fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}
