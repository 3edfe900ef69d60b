//! Tests `greenlist serve` over real connections: foreign and invalid requests are rejected, and
//! after any edits the pages are those of a build.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use corpus::Corpus;
use walkdir::WalkDir;

use crate::grown::grown;

/// The time within which a server must answer.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The number of random edits.
const EDITS: usize = if cfg!(debug_assertions) { 100 } else { 1_000 };
/// The number of edits after which the content is restored.
const ROUND: usize = 25;

/// A running server, killed when dropped.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(root: &Path) -> Self {
        Self::start_with(root, &[])
    }

    pub(crate) fn start_with(root: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
            .args(["serve", "--language", "en", "--root"])
            .arg(root)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("greenlist runs");
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        let address = out
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let url = line.split("http://").nth(1)?;
                url.trim_end_matches('/').parse().ok()
            })
            .expect("an address");
        Self { child, address }
    }

    /// Sends bytes and reads the response; empty if the connection is closed without one.
    fn send(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        // The server may close the connection before everything is written.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a server");
        stream.set_read_timeout(Some(TIMEOUT)).expect("set");
        stream.set_write_timeout(Some(TIMEOUT)).expect("set");
        stream
    }

    pub(crate) fn get(&self, path: &str, more: &str) -> String {
        let address = self.address;
        self.send(
            format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{more}\r\n")
                .as_bytes(),
        )
    }

    pub(crate) fn status(&self, path: &str, more: &str) -> String {
        status(&self.get(path, more))
    }

    /// The body of a page.
    fn page(&self, path: &str) -> String {
        let answer = self.get(path, "");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
        assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
        body.to_owned()
    }

    fn assert_alive(&mut self) {
        assert!(
            self.child.try_wait().expect("a child").is_none(),
            "the server has ended"
        );
        assert_eq!(self.status("/en/index.html", ""), "200");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn status(answer: &str) -> String {
    answer.split(' ').nth(1).unwrap_or("none").to_owned()
}

fn corpus(advisories: usize) -> tempfile::TempDir {
    grown(&Corpus {
        advisories,
        languages: 2,
        seed: 5,
    })
}

#[test]
fn foreign_and_invalid_requests_are_rejected_and_the_server_survives() {
    let root = corpus(3);
    let mut server = Server::start(root.path());
    let own = server.address;
    // An error in the content, which keeps the last good site.
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc", root.path().join("content/pages/etc")).expect("a link");

    for host in [
        "evil.example",
        "evil.example:4000",
        "127.0.0.1:1",
        "localhost",
    ] {
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        assert_eq!(status(&server.send(request.as_bytes())), "421", "{host}");
    }
    let none = server.send(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&none), "400");
    let two =
        format!("GET / HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&server.send(two.as_bytes())), "400");
    for origin in ["http://evil.example", "null"] {
        let header = format!("Origin: {origin}\r\n");
        assert_eq!(server.status("/-/events", &header), "403", "{origin}");
    }
    for path in [
        "/../Cargo.toml",
        "/en/..%2f..%2fetc/passwd",
        "/en/%2e%2e/%2e%2e/etc/passwd",
        "/..%5c..%5cetc/passwd",
        "/en/index.html%00.png",
        "/%ff",
    ] {
        assert_eq!(server.status(path, ""), "400", "{path}");
    }
    for path in [
        "//etc/passwd",
        "/etc/passwd",
        "/en/etc/passwd",
        "/content/site.yaml",
        "/%252e%252e/etc/passwd",
        "/-/nothing",
        "/-/../-/preview.js/",
    ] {
        let status = server.status(path, "");
        assert!(
            ["400", "404"].contains(&status.as_str()),
            "{path}: {status}"
        );
    }
    let post =
        format!("POST / HTTP/1.1\r\nHost: {own}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&server.send(post.as_bytes())), "405");
    server.assert_alive();

    // A header of ten megabytes.
    let long = format!("X-Long: {}\r\n", "a".repeat(10 << 20));
    assert_ne!(server.status("/", &long), "200");
    assert_ne!(
        status(&server.send(&b"GET / HTTP/1.1\r\nA: b\r\n".repeat(100_000))),
        "200"
    );
    assert_ne!(status(&server.send(&[0xff; 4096])), "200");
    server.assert_alive();

    // Slow connections are closed, and do not delay others.
    let slow: Vec<TcpStream> = (0..100)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(b"GET / HTTP/1.1\r\nHo").expect("written");
            stream
        })
        .collect();
    server.assert_alive();
    let start = Instant::now();
    for mut stream in slow {
        // Ends when the server closes the connection, with or without a response.
        let _ = stream.read_to_end(&mut Vec::new());
    }
    assert!(start.elapsed() < TIMEOUT);
    server.assert_alive();
}

#[test]
fn a_page_has_a_policy_and_the_toolbar() {
    let root = corpus(3);
    let server = Server::start(root.path());
    let answer = server.get("/en/index.html", "");
    let (head, page) = answer.split_once("\r\n\r\n").expect("an answer");
    let policy = head
        .lines()
        .find_map(|line| line.strip_prefix("content-security-policy: "))
        .expect("a policy");
    for part in [
        "default-src 'none'",
        "connect-src 'self'",
        "frame-src 'self'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(page.contains("greenlist-toolbar"));
    // The toolbar of a frame is outside of it.
    let framed = server.get("/en/index.html", "Sec-Fetch-Dest: iframe\r\n");
    assert!(!framed.contains("greenlist-toolbar"));
    // The cookie selects another date.
    let on = server.get(
        "/en/index.html",
        "Cookie: greenlist-preview=2019-02-03.\r\n",
    );
    assert!(on.contains("datetime=2019-02-03"), "{on}");
    assert!(!page.contains("datetime=2019-02-03"));
}

#[test]
fn polling_finds_changes_without_notifications() {
    let root = corpus(3);
    let good = files(&root.path().join("content"));
    let server = Server::start_with(root.path(), &["--poll"]);
    let (text, (title, written)) = renamed(&good, 1);
    fs::write(&text, written).expect("written");
    let start = Instant::now();
    while !server.get(&page_of(&text), "").contains(&title) {
        assert!(start.elapsed() < TIMEOUT, "the change is not shown");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_error_links_to_its_line_and_no_other_file_is_shown() {
    let root = corpus(3);
    let site = root.path().join("content/site.yaml");
    let good = fs::read_to_string(&site).expect("readable");
    fs::write(&site, format!("{good}<b>: \u{202e}1\n")).expect("written");
    fs::write(root.path().join("secret.yaml"), "a").expect("written");
    let server = Server::start(root.path());
    let strip = server.page("/-/strip");
    let line = good.lines().count() + 1;
    let link = format!("/-/source/content/site.yaml#L{line}");
    assert!(strip.contains(&format!("href=\"{link}\"")), "{strip}");
    let page = server.page(&link);
    let shown = page.split(&format!("id=\"L{line}\"")).nth(1);
    let shown = shown.and_then(|rest| rest.split("</li>").next());
    let shown = shown.expect("the line");
    assert!(shown.contains("&lt;b&gt;"), "{shown}");
    assert!(!shown.contains('\u{202e}'), "{shown}");
    for path in [
        "secret.yaml",
        "content",
        "content/none.yaml",
        "../secret.yaml",
    ] {
        let status = server.status(&format!("/-/source/{path}"), "");
        assert!(["400", "404"].contains(&&*status), "{path}: {status}");
    }
}

#[cfg(unix)]
#[test]
fn a_root_whose_link_is_led_elsewhere_is_noticed() {
    use std::os::unix::fs::symlink;
    let (first, second) = (corpus(3), corpus(3));
    let (text, (title, written)) = renamed(&files(&second.path().join("content")), 1);
    fs::write(&text, written).expect("written");
    let folder = tempfile::tempdir().expect("a folder");
    let link = folder.path().join("link");
    symlink(first.path(), &link).expect("linked");
    let server = Server::start(&link);
    let page = page_of(&text);
    assert!(!server.page(&page).contains(&title));
    fs::remove_file(&link).expect("removed");
    symlink(second.path(), &link).expect("linked");
    let start = Instant::now();
    while !server.get(&page, "").contains(&title) {
        assert!(start.elapsed() < TIMEOUT, "the other root is not shown");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn after_any_edits_the_pages_are_those_of_a_build() {
    let root = corpus(12);
    let content = root.path().join("content");
    let good = files(&content);
    let mut server = Server::start(root.path());
    let mut random = fastrand::Rng::with_seed(11);
    for round in 0..EDITS / ROUND {
        for _ in 0..ROUND {
            damage(&content, &mut random);
            if random.u8(..4) == 0 {
                // Some edits are processed one by one, some together.
                std::thread::sleep(Duration::from_millis(random.u64(..20)));
            }
        }
        assert!(
            server.child.try_wait().expect("a child").is_none(),
            "the server has ended"
        );
        let _ = fs::remove_dir_all(&content);
        for (path, bytes) in &good {
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        // The title differs in each round, so that a stale page is detected.
        let (text, title) = renamed(&good, round);
        fs::write(&text, title.1).expect("written");
        let page = page_of(&text);
        let start = Instant::now();
        loop {
            let answer = server.get(&page, "");
            if answer.contains(&title.0) && !answer.contains("greenlist-strip") {
                break;
            }
            assert!(start.elapsed() < TIMEOUT, "round {round}: {page} is stale");
            std::thread::sleep(Duration::from_millis(5));
        }
        if round % 8 == 0 {
            assert_as_built(root.path(), &server);
        }
    }
    server.assert_alive();
}

/// Compares every page and every file of the search with those of a build.
fn assert_as_built(root: &Path, server: &Server) {
    let out = tempfile::tempdir().expect("a folder");
    let site = out.path().join("site");
    assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["build", "--quiet", "--root"])
        .arg(root)
        .arg("--out")
        .arg(&site)
        .assert()
        .success();
    let mut compared = 0;
    for (path, bytes) in files(&site) {
        let inside = path.strip_prefix(&site).expect("inside");
        let url = format!("/{}", inside.display());
        match path.extension() {
            Some(end) if end == "html" => {
                let built = String::from_utf8(bytes).expect("UTF-8");
                assert_eq!(main(&server.page(&url)), main(&built), "{url}");
            }
            Some(end) if end == "js" && url.contains("/search/") => {
                let built = String::from_utf8(bytes).expect("UTF-8");
                assert!(server.page(&url).ends_with(&built), "{url}");
            }
            _ => continue,
        }
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}

/// The main part of a page.
fn main(page: &str) -> &str {
    let start = page.find("<main").unwrap_or_default();
    let end = page.find("</main>").unwrap_or(page.len());
    &page[start..end]
}

/// An English text with the number of the round in its title.
fn renamed(good: &[(PathBuf, Vec<u8>)], round: usize) -> (PathBuf, (String, String)) {
    let (path, bytes) = good
        .iter()
        .find(|(path, _)| {
            path.to_string_lossy().ends_with(".en.md")
                && path.to_string_lossy().contains("advisories")
        })
        .expect("a text");
    let title = format!("Title of round {round}");
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    let lines: Vec<_> = text
        .lines()
        .map(|line| match line.starts_with("title: ") {
            true => format!("title: \"{title}\""),
            false => line.to_owned(),
        })
        .collect();
    (path.clone(), (title, lines.join("\n")))
}

fn page_of(text: &Path) -> String {
    let name = text.file_name().expect("a name").to_string_lossy();
    let id = name.trim_end_matches(".en.md");
    format!("/en/advisories/{id}.html")
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let bytes = fs::read(entry.path()).expect("read");
            (entry.into_path(), bytes)
        })
        .collect()
}

/// Damages a file or a folder.
fn damage(content: &Path, random: &mut fastrand::Rng) {
    let all: Vec<_> = WalkDir::new(content)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .collect();
    let mut pick = || all[random.usize(..all.len())].clone();
    let (path, other) = (pick(), pick());
    // An edit that fails because of an earlier one is skipped.
    match random.u8(..8) {
        0 | 1 => drop(fs::read(&path).and_then(|mut bytes| {
            bytes.truncate(bytes.len() / 2);
            fs::write(&path, bytes)
        })),
        2 => drop(fs::read(&path).and_then(|bytes| {
            let other_bytes = fs::read(&other)?;
            fs::write(&other, bytes)?;
            fs::write(&path, other_bytes)
        })),
        3 => drop(fs::copy(&path, path.with_extension("copy.yaml"))),
        4 => drop(fs::remove_file(&path)),
        5 => drop(fs::rename(&path, other.with_file_name("moved"))),
        6 if path != *content => drop(fs::remove_dir_all(&path)),
        _ => drop(fs::read(&path).and_then(|mut bytes| {
            if let Some(byte) = bytes.get_mut(random.usize(..4096)) {
                *byte = random.u8(..);
            }
            fs::write(&path, bytes)
        })),
    }
}
