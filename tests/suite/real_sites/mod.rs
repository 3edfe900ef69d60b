//! Five real cases, written as content in `tests/real/`, and what their pages tell a teacher on the days that
//! mattered. A sentence here was true on its day; where a page once told something else, people were misled.

mod cases;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;
use walkdir::WalkDir;

/// A real case, built.
struct RealSite(TempDir);

/// The site of a folder of `tests/real`, which has no errors and these warnings: codes with places.
fn real_site(name: &str, warnings: &[&str]) -> RealSite {
    let root = tempfile::tempdir().expect("a folder");
    let content = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/real")
        .join(name);
    for entry in WalkDir::new(&content) {
        let entry = entry.expect("readable");
        let to = root
            .path()
            .join(entry.path().strip_prefix(&content).expect("inside"));
        match entry.file_type().is_dir() {
            true => fs::create_dir_all(to).expect("a folder"),
            false => fs::copy(entry.path(), to).map(drop).expect("copied"),
        }
    }
    let site = RealSite(root);
    site.run(&["check"]);
    let built = site.build("");
    let reported: Vec<_> = built
        .lines()
        .filter_map(|line| line.strip_prefix("content/"))
        .map(|line| {
            let (file, rest) = line.split_once(':').expect("a place");
            let (_, kind) = rest.split_once(": ").expect("a warning");
            let (code, _) = kind.split_once(": ").expect("a code");
            format!("{file} {code}")
        })
        .collect();
    assert_eq!(reported, warnings, "{built}");
    site
}

impl RealSite {
    /// The output of a command on both streams; it must succeed.
    fn run(&self, arguments: &[&str]) -> (String, String) {
        let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
            .args(arguments)
            .arg("--root")
            .arg(self.0.path())
            .env_remove("LC_ALL")
            .env("LANG", "C.UTF-8")
            .output()
            .expect("greenlist runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let (told, remarks) = (text(output.stdout), text(output.stderr));
        assert!(output.status.success(), "{arguments:?}: {remarks}");
        (told, remarks)
    }

    fn told(&self, command: &str) -> String {
        self.run(&command.split(' ').collect::<Vec<_>>()).0
    }

    /// Builds it for a day, or for that of its data; what is reported, a line each.
    fn build(&self, day: &str) -> String {
        let build = ["build", "--no-search", "--quiet"];
        let on = ["--on", day];
        let on = if day.is_empty() { &[][..] } else { &on[..] };
        self.run(&[&build[..], on].concat()).1
    }

    /// The words of a page in English, without markup; those of a head as well.
    fn page(&self, path: &str) -> String {
        let path = self.0.path().join("site/en").join(path);
        let html = fs::read_to_string(path).expect("a page");
        let mut words = String::new();
        for piece in html.split('<').filter(|piece| !piece.starts_with("script")) {
            words.push_str(piece.split_once('>').map_or("", |(_, text)| text));
            words.push(' ');
        }
        let words = words.replace("&#39;", "'").replace("&quot;", "\"");
        let words: Vec<_> = words.split_whitespace().collect();
        // Tags became spaces, also beside punctuation.
        [
            (" :", ":"),
            (" .", "."),
            (" ,", ","),
            ("( ", "("),
            (" )", ")"),
        ]
        .iter()
        .fold(words.join(" "), |words, (apart, joined)| {
            words.replace(apart, joined)
        })
    }

    /// The titles of the entries of the feed, the newest first.
    fn feed(&self) -> Vec<String> {
        let feed = fs::read_to_string(self.0.path().join("site/en/feed.atom")).expect("a feed");
        let titles = feed.split("<title>").skip(2);
        titles
            .map(|rest| {
                rest.split("</title>")
                    .next()
                    .unwrap_or_default()
                    .replace("&apos;", "'")
            })
            .collect()
    }
}

/// Asserts that a text has each sentence, in this order.
#[track_caller]
fn tells(text: &str, sentences: &[&str]) {
    let mut rest = text;
    for sentence in sentences {
        let after = rest.split_once(sentence).map(|(_, after)| after);
        assert!(
            after.is_some(),
            "{sentence:?} is not, or not in this place, in:\n{text}"
        );
        rest = after.unwrap_or_default();
    }
}
