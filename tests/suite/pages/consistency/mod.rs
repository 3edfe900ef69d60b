//! Whatever says may-we-use-it says the same: generated sites are built, and the answers are read back
//! out of the finished files.

mod content;
mod markup;
mod read_back;

use std::collections::BTreeMap;
use std::path::Path;

use greenlist::internals::artifact::MemorySink;
use greenlist::internals::diagnostic::{Diagnostics, Severity};
use greenlist::internals::model::Date;
use greenlist::internals::pipeline::{Request, build};
use greenlist::{BodyPolicy, ExplainQuestion, World, audience, explain, read_content, target};
use proptest::prelude::*;
use tempfile::TempDir;

use self::content::{Named, PRODUCTS, READERS, SiteSpec, day, sites};
use self::read_back::{ReadAnswer, ReadChange};
use super::site::Files;
use crate::site::Silent;

/// Few and small without optimization.
const CASES: u32 = if cfg!(debug_assertions) { 5 } else { 200 };
const ADVISORIES: usize = if cfg!(debug_assertions) { 8 } else { 12 };
/// The days for which each site is built: before, while and after its advisories are issued.
const DAYS: [i16; 3] = [12, 27, 70];

/// A site of a day, as `greenlist build --on` makes it.
struct BuiltSite {
    files: Files,
    world: World,
    day: Date,
}

/// Writes the content of a site, without the advisories that the policy does not allow on one of the days.
/// On an early day a conflict may stand that a later act ends before the rulings meet.
fn written(mut spec: SiteSpec) -> TempDir {
    loop {
        let root = tempfile::tempdir().expect("a folder");
        spec.write(root.path());
        match DAYS
            .into_iter()
            .find_map(|number| refused(root.path(), day(number)))
        {
            Some(file) => spec.leave_out(&file),
            None => return root,
        }
    }
}

/// The last file with an error, as known on a day.
fn refused(root: &Path, day: Date) -> Option<String> {
    let mut found = Diagnostics::new();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let policy = BodyPolicy::Drop;
    read_content(root, policy, Some(day), Some(day), now, &mut found).expect("readable");
    let found = found.sorted().into_iter();
    let errors = found.filter(|found| found.severity() == Severity::Error);
    errors.map(|error| error.origin.file.to_string()).max()
}

/// Builds a site for a day.
fn built(root: &Path, day: Date) -> BuiltSite {
    let request = Request {
        root,
        on: Some(day),
        drafts: greenlist::Drafts::HeldBack,
        now: jiff::Timestamp::UNIX_EPOCH,
        base_url: None,
        search: false,
        languages: Vec::new(),
        progress: &Silent,
    };
    let sink = MemorySink::new();
    let mut found = Diagnostics::new();
    let built = build(&request, &sink, &mut found).expect("readable");
    assert!(built.is_some(), "{:?}", found.sorted());
    let (_, world) = built.expect("a site");
    let files = sink.into_files().into_iter().map(|(path, bytes)| {
        let text = String::from_utf8(bytes).expect("UTF-8");
        (path.as_str().to_owned(), text)
    });
    BuiltSite {
        files: files.collect(),
        world,
        day,
    }
}

impl BuiltSite {
    fn file(&self, path: &str) -> &str {
        let path = format!("en/{path}");
        self.files.get(&path).expect(&path)
    }

    /// The output of `greenlist explain --on DAY --known DAY`.
    fn explanation(&self, product: &str, reader: &str) -> Vec<String> {
        let catalog = &self.world.catalog;
        let now = jiff::Timestamp::UNIX_EPOCH;
        let settings = self.world.settings(Some(self.day), now);
        let plan = self.world.plan(settings, &mut Diagnostics::new());
        let question = ExplainQuestion {
            target: target(catalog, product).expect("a product"),
            version: None,
            audience: audience(catalog, reader).expect("an audience"),
            activity: None,
            day: self.day,
        };
        let presentation = self.world.presentation.as_ref().expect("a theme");
        let english = catalog.site.language_ids().next().expect("a language");
        explain(&plan, question).lines(presentation.locales.get(english))
    }

    /// What each place says about a product to an audience.
    fn answers(&self, product: Named, reader: Named) -> Vec<(&'static str, ReadAnswer)> {
        let page = self.file(&format!("products/{}.html", product.id));
        let poster = self.file(&format!("notices/{}.html", product.id));
        let own_poster = format!("en/notices/{}_{}.html", product.id, reader.id);
        let own_poster = self.files.get(&own_poster);
        let list = self.file(&format!("audiences/{}.html", reader.id));
        let badge = &self.files[&format!("badges/{}-{}.en.svg", product.id, reader.id)];
        let badge = read_back::badge(badge);
        for page in [page, poster]
            .into_iter()
            .chain(own_poster.map(String::as_str))
        {
            let title = read_back::title(page, product.name);
            assert_eq!(title[reader.name], badge.label, "{title:?}");
        }
        let explanation = self.explanation(product.id, reader.id);
        let mut in_panels = read_back::product_page(page);
        let mut in_rows = read_back::home(self.file("index.html"), product.id);
        let mut in_cells = read_back::compare(self.file("compare.html"), product.id);
        let of = |answers: &mut BTreeMap<String, ReadAnswer>, audience: &str| {
            answers.remove(audience).expect(audience)
        };
        let mut answers = vec![
            ("explain", read_back::explanation(&explanation)),
            ("product page", of(&mut in_panels, reader.id)),
            ("home page", of(&mut in_rows, reader.name)),
            ("comparison", of(&mut in_cells, reader.name)),
            ("audience page", read_back::audience_page(list, product.id)),
            ("badge", badge),
            ("poster", of(&mut read_back::poster(poster), reader.id)),
        ];
        let own_poster = own_poster.map(|own| of(&mut read_back::poster(own), reader.id));
        answers.extend(own_poster.map(|own| ("poster for one", own)));
        answers
    }
}

/// Each place says the same about each product to each audience.
fn answers_agree(site: &BuiltSite) -> Result<(), TestCaseError> {
    for product in PRODUCTS {
        for reader in READERS {
            let answers = site.answers(product.named, reader);
            let (first, expected) = &answers[0];
            for (place, answer) in &answers[1..] {
                let about = format!("{} to {} on {}", product.named.id, reader.id, site.day);
                prop_assert_eq!(
                    answer,
                    expected,
                    "{} (left) and {}: {}",
                    place,
                    first,
                    about
                );
            }
        }
    }
    Ok(())
}

fn sorted(mut changes: Vec<ReadChange>) -> Vec<ReadChange> {
    changes.sort();
    changes
}

/// The feed, the pages of products and the home page tell the changes of the page of all changes.
fn changes_agree(site: &BuiltSite) -> Result<(), TestCaseError> {
    let changes = sorted(read_back::all_changes(site.file("changes.html")));
    let feed = sorted(read_back::feed(site.file("feed.atom")));
    prop_assert_eq!(&feed, &changes, "feed (left) on {}", site.day);
    for product in PRODUCTS {
        let Named { id, name } = product.named;
        let mut history = read_back::history(site.file(&format!("products/{id}.html")));
        history.retain(|change| change.date <= site.day.to_string());
        let own = changes
            .iter()
            .filter(|change| change.products.iter().any(|one| one == name));
        let own = own.map(|change| ReadChange {
            products: Vec::new(),
            ..change.clone()
        });
        let (history, own) = (sorted(history), sorted(own.collect()));
        prop_assert_eq!(history, own, "history of {} (left) on {}", id, site.day);
    }
    for latest in read_back::latest_changes(site.file("index.html")) {
        let is_known = changes.iter().any(|change| {
            let mut lines = latest.lines.iter();
            (&change.date, &change.products) == (&latest.date, &latest.products)
                && lines.all(|line| change.lines.contains(line))
        });
        prop_assert!(
            is_known,
            "{:?} of the home page is not in {:?}",
            latest,
            changes
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn every_place_says_the_same(spec in sites(ADVISORIES)) {
        let root = written(spec);
        for number in DAYS {
            let site = built(root.path(), day(number));
            answers_agree(&site)?;
            changes_agree(&site)?;
        }
    }
}
