//! Measures each stage on a generated corpus: `cargo bench --bench stages`.
//!
//! `GREENLIST_ADVISORIES` sets the corpus's size (default 1,000: 3,700 pages in three languages).

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]
#![expect(
    clippy::disallowed_methods,
    reason = "a bench asks how much to measure; no page depends on it"
)]

use std::hint::black_box;
use std::path::Path;

use corpus::Corpus;
use criterion::{Criterion, criterion_group, criterion_main};
use greenlist::internals::artifact::{Sink, SitePath};
use greenlist::internals::diagnostic::Diagnostics;
use greenlist::internals::error::Error;
use greenlist::internals::locale::Locales;
use greenlist::internals::markdown::{self, HtmlOptions};
use greenlist::internals::model::{Catalog, Date};
use greenlist::internals::pipeline;
use greenlist::internals::plan::{self, PageLinks, PlanSettings, SitePlan};
use greenlist::internals::project::BodyReader;
use greenlist::internals::render::{self, PageRenderer, Presentation, Templates};
use greenlist::internals::resolve::Decisions;
use greenlist::internals::{check, export, load, resolve};

/// A sink that drops all files, so that only rendering is measured.
struct Nowhere;

impl Sink for Nowhere {
    fn put(&self, _path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        black_box(bytes.len());
        Ok(())
    }
}

fn settings(catalog: &Catalog) -> PlanSettings {
    PlanSettings {
        search: false,
        as_of: catalog.site.data_date.unwrap_or(Date::ZERO),
        pinned: true,
        base_url: catalog.site.base_url.clone(),
        languages: catalog.site.language_ids().collect(),
    }
}

fn planned<'a>(catalog: &'a Catalog, decisions: &'a Decisions) -> SitePlan<'a> {
    plan::site(
        catalog,
        decisions,
        settings(catalog),
        &mut Diagnostics::new(),
    )
}

fn stages(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let root: &Path = folder.path();
    let advisories = std::env::var("GREENLIST_ADVISORIES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(1000);
    let corpus = Corpus {
        advisories,
        languages: 3,
        seed: 1,
    };
    corpus.write(root).expect("written");
    let mut diagnostics = Diagnostics::new();
    let catalog = pipeline::catalog(root, load::BodyPolicy::Keep, &mut diagnostics)
        .expect("readable")
        .expect("a site");
    let decisions = resolve::decisions(&catalog, &mut diagnostics);
    let plan = planned(&catalog, &decisions);
    let theme = load::theme(root, &catalog.site, &mut diagnostics).expect("a theme");
    let locales = Locales::new(&catalog.site, &theme, &mut diagnostics).expect("ICU's data");
    let sources = || {
        theme
            .templates
            .iter()
            .map(|(name, source)| (name.as_str(), source))
    };
    let templates = Templates::new(
        "themes/default/templates",
        sources(),
        &theme.published_assets,
        &mut diagnostics,
    )
    .expect("templates");

    let mut group = criterion.benchmark_group("stages");
    group.sample_size(10);
    group.bench_function("load", |bencher| {
        bencher.iter(|| pipeline::catalog(root, load::BodyPolicy::Keep, &mut Diagnostics::new()));
    });
    group.bench_function("resolve", |bencher| {
        bencher.iter(|| resolve::decisions(&catalog, &mut Diagnostics::new()));
    });
    group.bench_function("plan", |bencher| {
        bencher.iter(|| planned(&catalog, &decisions))
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| check::run(&plan, &mut Diagnostics::new()));
    });
    group.bench_function("markdown", |bencher| {
        let page = &plan.pages[plan.pages.len() / 2];
        let links = PageLinks::new(&plan, page);
        let setting = HtmlOptions {
            prefix: "t-",
            note_prefix: "t-",
            headings: 0,
            table_label: "table",
            back_label: "back",
        };
        bencher.iter(|| {
            for advisory in catalog.advisories.records() {
                for (_, text) in advisory.texts.iter() {
                    black_box(markdown::html(text.loaded_body(), &setting, &links));
                }
            }
        });
    });
    let presentation = Presentation {
        theme,
        locales,
        templates,
    };
    let bodies = BodyReader::new(root);
    group.bench_function("render", |bencher| {
        bencher.iter(|| {
            let pages = PageRenderer::new(
                &plan,
                &presentation.locales,
                &presentation.templates,
                &bodies,
            );
            render::pages(&pages, &presentation.theme, &Nowhere, &|| ())
        });
    });
    group.bench_function("export", |bencher| {
        bencher.iter(|| {
            export::files(
                &plan,
                &presentation.locales,
                &presentation.theme.palette,
                &Nowhere,
            )
        });
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
