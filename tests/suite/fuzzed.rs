//! The properties of the fuzz targets, on the inputs that are kept: seeds, and what once failed.

#[path = "../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

use targets::TARGETS;

#[test]
fn the_inputs_that_are_kept_have_the_properties() {
    let corpus = Path::new("tests/fuzz/corpus");
    for (name, check) in TARGETS {
        let folder = fs::read_dir(corpus.join(name)).expect("a corpus");
        let mut inputs: Vec<_> = folder
            .map(|entry| entry.expect("an entry").path())
            .collect();
        inputs.sort();
        assert!(inputs.len() > 2, "{name}");
        for input in inputs {
            let bytes = fs::read(&input).expect("read");
            let holds = std::panic::catch_unwind(|| check(&bytes)).is_ok();
            assert!(holds, "{}", input.display());
        }
    }
}
