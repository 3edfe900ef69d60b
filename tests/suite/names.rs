//! Names in `src` are easy to find: every type name is unique, and every file begins with its purpose.
//! No message of pages is without use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::architecture::{is_within, rust_files, shipped, test_modules, without_comments, word};

/// Type names that more than one type may have, with the reason.
const SHARED: &[(&str, &str)] = &[];

/// Keywords that declare a type.
const KEYWORDS: [&str; 5] = ["struct", "enum", "trait", "type", "union"];

#[test]
fn every_type_name_is_unique() -> io::Result<()> {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, source) in shipped_sources()? {
        for (line, name) in declared_types(&source) {
            places
                .entry(name)
                .or_default()
                .push(format!("{path}:{line}"));
        }
    }
    let is_shared = |name: &str| SHARED.iter().any(|(shared, _)| *shared == name);
    let clashes: Vec<_> = places
        .iter()
        .filter(|(name, places)| places.len() > 1 && !is_shared(name))
        .map(|(name, places)| format!("{name} x{}\n    {}", places.len(), places.join("\n    ")))
        .collect();
    let needless: Vec<_> = SHARED
        .iter()
        .filter(|(name, _)| places.get(*name).is_none_or(|places| places.len() < 2))
        .map(|(name, _)| *name)
        .collect();
    assert!(
        clashes.is_empty(),
        "{} of {} type names are not unique:\n{}",
        clashes.len(),
        places.len(),
        clashes.join("\n")
    );
    assert!(
        needless.is_empty(),
        "unique, so not to be listed in SHARED: {needless:?}"
    );
    Ok(())
}

#[test]
fn every_file_begins_with_its_purpose() -> io::Result<()> {
    let mut silent = Vec::new();
    for file in rust_files(&root())? {
        if !fs::read_to_string(&file)?.starts_with("//! ") {
            silent.push(file);
        }
    }
    assert!(silent.is_empty(), "no `//!` line at the top: {silent:#?}");
    Ok(())
}

/// Search tools and ignore files skip folders of this name.
#[test]
fn no_folder_is_called_build() -> io::Result<()> {
    let root = root();
    let files = rust_files(&root)?;
    let skipped: BTreeSet<_> = files
        .iter()
        .filter_map(|file| file.parent()?.strip_prefix(&root).ok())
        .filter(|folder| folder.iter().any(|part| part == "build"))
        .collect();
    assert!(skipped.is_empty(), "{skipped:?}");
    Ok(())
}

/// Beginnings of message names that the source completes, such as `label-` with the name of a label.
const MESSAGE_FAMILIES: [&str; 11] = [
    "activity-",
    "answer-",
    "basis-",
    "bulletin-kind-",
    "involvement-",
    "label-",
    "lead-",
    "meaning-",
    "reference-",
    "state-",
    "term-",
];

#[test]
fn every_message_of_pages_is_used() -> io::Result<()> {
    let mut used = BTreeSet::new();
    for (_, source) in shipped_sources()? {
        used.extend(source.split('"').map(str::to_owned));
    }
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    for template in fs::read_dir(theme.join("templates"))? {
        let template = fs::read_to_string(template?.path())?;
        let in_names = |character: char| character.is_alphanumeric() || "._".contains(character);
        let names = template.split(|character| !in_names(character));
        let messages = names.filter_map(|name| name.strip_prefix("t."));
        used.extend(messages.map(|name| name.replace('_', "-")));
    }
    let messages = fs::read_to_string(theme.join("locales/en.ftl"))?;
    let names = messages.lines().filter_map(|line| line.split_once(" ="));
    let unused: Vec<_> = names
        .map(|(name, _)| name)
        .filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter(|name| !used.contains(*name))
        .filter(|name| !MESSAGE_FAMILIES.iter().any(|begin| name.starts_with(begin)))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
    Ok(())
}

#[test]
fn declared_types_are_found_in_any_position() {
    let source = "\
        pub struct A<'a>(&'a str);\n\
        /// struct Not\n\
        pub(in crate::load) enum B { X }\n    trait C {\n        type Not;\n    }\n\
        impl C for A<'_> {\n    type Not = u8;\n}\n\
        type D = u8;\nlet union = 1;\nfn f() {\n    struct E;\n}\n\
        macro_rules! made {\n    ($name:ident) => {\n        pub struct $name;\n    }\n}\n\
        made! {\n    F;\n    G(u8);\n}\nother! {\n    Not;\n}\n";
    let found: Vec<_> = declared_types(source)
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    assert_eq!(found, ["A", "B", "C", "D", "E", "F", "G"]);
}

/// The sources without tests, by path below `src`.
fn shipped_sources() -> io::Result<Vec<(String, String)>> {
    let root = root();
    let mut sources = Vec::new();
    for file in rust_files(&root)? {
        sources.push((file.clone(), fs::read_to_string(file)?));
    }
    let test_only: Vec<_> = sources
        .iter()
        .flat_map(|(file, source)| test_modules(file, source))
        .collect();
    sources.retain(|(file, _)| !test_only.iter().any(|module| is_within(file, module)));
    let below = |file: &Path| {
        file.strip_prefix(&root)
            .unwrap_or(file)
            .display()
            .to_string()
    };
    Ok(sources
        .into_iter()
        .map(|(file, source)| (below(&file), shipped(&source).to_owned()))
        .collect())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The types declared in a source, with their lines.
fn declared_types(source: &str) -> Vec<(usize, String)> {
    let code = without_comments(source);
    let mut found = Vec::new();
    // The macro that is being defined, the macros that declare types, and whether one is being called.
    let (mut defined, mut declaring, mut is_called) = ("", Vec::new(), false);
    for (line, number) in code.lines().zip(1..) {
        if let Some(name) = line.strip_prefix("macro_rules! ") {
            defined = name.trim_end_matches(" {");
        } else if KEYWORDS
            .iter()
            .any(|word| line.contains(&format!("{word} $name")))
        {
            declaring.push(defined);
        } else if let Some((name, _)) = line.split_once("! {") {
            is_called = declaring.contains(&name);
        } else if line == "}" {
            is_called = false;
        }
        let named = line.strip_prefix("    ").filter(|_| is_called).map(word);
        let named = named.filter(|name| name.starts_with(char::is_uppercase));
        found.extend(declared_type(line).or(named).map(|name| (number, name)));
    }
    found
}

/// The name of the type that a line declares.
fn declared_type(line: &str) -> Option<String> {
    let is_indented = line.starts_with(' ');
    let mut rest = line.trim_start();
    if let Some(visible) = rest.strip_prefix("pub") {
        let is_restricted = visible.starts_with('(');
        rest = match is_restricted {
            true => visible.split_once(')')?.1.trim_start(),
            false => visible.trim_start(),
        };
    }
    let (keyword, rest) = rest.split_once(' ')?;
    // An indented one is an associated type, named by its trait.
    let is_declaration = KEYWORDS.contains(&keyword) && !(keyword == "type" && is_indented);
    let name = word(rest);
    (is_declaration && name.starts_with(char::is_uppercase)).then_some(name)
}
