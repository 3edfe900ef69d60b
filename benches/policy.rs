//! Resolves 10,000 and 20,000 advisories on 2,000 products for 40 audiences, on one core:
//! `cargo bench --bench policy`.
//!
//! Prints the median of five runs for each size, how much longer twice the advisories take, and
//! the most memory held.

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]
#![expect(clippy::print_stdout, reason = "a bench tells what it measured")]

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use greenlist::corpus::Corpus;
use greenlist::diagnostic::Diagnostics;
use greenlist::load;
use greenlist::model::Catalog;
use greenlist::resolve;

const RUNS: usize = 5;

fn catalog(advisories: usize) -> Catalog {
    let folder = tempfile::tempdir().expect("a folder");
    let corpus = Corpus {
        advisories,
        languages: 1,
        seed: 1,
    };
    corpus.write(folder.path()).expect("written");
    load::catalog(folder.path(), &mut Diagnostics::new())
        .expect("readable")
        .expect("a site")
}

fn median(catalog: &Catalog) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(resolve::decisions(catalog, &mut Diagnostics::new()));
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

/// The most memory this process has held, in MiB, by Linux's account: catalog and decisions.
fn peak() -> u64 {
    fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
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
    let decisions = resolve::decisions(&small, &mut Diagnostics::new());
    println!(
        "{} different timelines; at most {} MiB, the catalog with its texts included",
        decisions.timelines().count(),
        peak()
    );
    drop(decisions);
    let once = median(&small);
    drop(small);
    let twice = median(&catalog(20_000));
    println!("10,000 advisories: {once:?} (median of {RUNS})");
    println!("20,000 advisories: {twice:?} (median of {RUNS})");
    println!("ratio {:.2}", twice.as_secs_f64() / once.as_secs_f64());
}
