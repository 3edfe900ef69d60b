//! Writes a generated `content/` into a folder: `corpus DIR [ADVISORIES [LANGUAGES [SEED]]]`.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use corpus::Corpus;

const USAGE: &str = "\
usage: corpus DIR [ADVISORIES [LANGUAGES [SEED]]]
defaults: 1000 advisories, 3 of the 7 languages, seed 1";

fn main() -> ExitCode {
    let Some((folder, corpus)) = parse_arguments() else {
        return fail(USAGE);
    };
    match corpus.write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{}: {error}", folder.display())),
    }
}

fn parse_arguments() -> Option<(PathBuf, Corpus)> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let (folder, numbers) = arguments.split_first()?;
    let numbers: Vec<usize> = numbers
        .iter()
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    let number = |index: usize, default| numbers.get(index).copied().unwrap_or(default);
    let corpus = Corpus {
        advisories: number(0, 1000),
        languages: number(1, 3),
        seed: number(2, 1) as u64,
    };
    let is_valid = numbers.len() <= 3 && (1..=7).contains(&corpus.languages);
    is_valid.then(|| (PathBuf::from(folder), corpus))
}

#[expect(clippy::print_stderr, reason = "a command says why it failed")]
fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
