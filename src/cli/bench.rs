//! `greenlist bench`: what developers measure with. Hidden from the short help.

use super::args::Bench;
use super::status::Status;
use crate::corpus::Corpus;
use crate::error::Error;

/// Makes a corpus.
pub(super) fn run(bench: &Bench) -> Result<Status, Error> {
    match bench {
        Bench::Generate(generate) => {
            let corpus = Corpus {
                advisories: generate.advisories,
                languages: usize::from(generate.languages),
                seed: generate.seed,
            };
            corpus.write(&generate.folder)?;
            Ok(Status::Done)
        }
    }
}
