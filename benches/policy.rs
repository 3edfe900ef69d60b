//! Resolves 10,000 and 20,000 advisories on 2,000 products for 40 audiences, on one core:
//! `cargo bench --bench policy`.
//!
//! Prints the median of fifteen runs for each size, their ratio, and the memory of one result.

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]
#![expect(clippy::print_stdout, reason = "a bench tells what it measured")]

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use corpus::Corpus;
use greenlist::internals::diagnostic::Diagnostics;
use greenlist::internals::load;
use greenlist::internals::model::Catalog;
use greenlist::internals::pipeline;
use greenlist::internals::resolve;

const RUNS: usize = 15;
/// Results kept in memory, to measure the memory of one.
const KEPT: usize = 10;

fn catalog(advisories: usize) -> Catalog {
    let folder = tempfile::tempdir().expect("a folder");
    let corpus = Corpus {
        advisories,
        languages: 1,
        seed: 1,
    };
    corpus.write(folder.path()).expect("written");
    pipeline::catalog(
        folder.path(),
        load::BodyPolicy::Keep,
        &mut Diagnostics::new(),
    )
    .expect("readable")
    .expect("a site")
}

fn time(catalog: &Catalog) -> Duration {
    let start = Instant::now();
    black_box(resolve::decisions(catalog, &mut Diagnostics::new()));
    start.elapsed()
}

fn median<T: PartialOrd + Copy>(mut values: Vec<T>) -> T {
    values.sort_by(|a, b| a.partial_cmp(b).expect("comparable"));
    values[values.len() / 2]
}

/// A figure of `/proc/self/status`, in MiB.
fn memory(figure: &str) -> u64 {
    fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix(figure))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .unwrap_or_default()
        / 1024
}

fn main() {
    let small = catalog(10_000);
    println!(
        "{} advisories, {} products, {} audiences",
        small.advisories.len(),
        small.products.len(),
        small.audiences.len()
    );
    // The memory that many results add, after the memory freed by loading is used again.
    let mut results = Vec::new();
    let mut held = 0;
    for kept in 1..=2 * KEPT {
        results.push(resolve::decisions(&small, &mut Diagnostics::new()));
        if kept == KEPT {
            held = memory("VmRSS:");
        }
    }
    let timelines = results[0].timelines().count();
    let more = memory("VmRSS:").saturating_sub(held);
    println!(
        "{timelines} different timelines, {} MiB",
        more as f64 / KEPT as f64
    );
    println!(
        "the most memory of the process so far: {} MiB",
        memory("VmHWM:")
    );
    drop(results);

    // In pairs, so that a drift in the machine's speed affects both.
    let large = catalog(20_000);
    let pairs: Vec<_> = (0..RUNS).map(|_| (time(&small), time(&large))).collect();
    let once = median(pairs.iter().map(|(once, _)| *once).collect());
    let twice = median(pairs.iter().map(|(_, twice)| *twice).collect());
    let ratio = median(
        pairs
            .iter()
            .map(|(once, twice)| twice.as_secs_f64() / once.as_secs_f64())
            .collect(),
    );
    println!("10,000 advisories: {once:?} (median of {RUNS})");
    println!("20,000 advisories: {twice:?} (median of {RUNS})");
    println!("ratio {ratio:.2} (median of the pairs)");
}
