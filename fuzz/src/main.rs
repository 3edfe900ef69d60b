//! A libFuzzer program for the target that `GREENLIST_FUZZ` names.

#![no_main]

#[path = "../../tests/fuzz/targets.rs"]
mod targets;

use std::sync::LazyLock;

use targets::TARGETS;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("GREENLIST_FUZZ").unwrap_or_default();
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    target.map(|(_, check)| *check).expect("GREENLIST_FUZZ names a target")
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| TARGET(data));
