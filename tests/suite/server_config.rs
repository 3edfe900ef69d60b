//! Prints configurations of web servers for a site; `tests/servers` runs the servers.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;

/// Standard output, standard error and the exit status.
fn server_config(root: &Path, arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["server-config", "--language", "en", "--root"])
        .arg(root)
        .args(arguments)
        .output()
        .expect("greenlist runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

fn site(base_url: &str) -> tempfile::TempDir {
    let root = grown(&Corpus {
        advisories: 1,
        languages: 2,
        seed: 1,
    });
    let settings = root.path().join("content/site.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    let kept = text.lines().filter(|line| !line.starts_with("base_url"));
    let mut lines: Vec<&str> = kept.collect();
    lines.push(base_url);
    fs::write(settings, lines.join("\n") + "\n").expect("written");
    root
}

#[test]
fn a_configuration_is_for_the_address_the_languages_and_the_theme_of_the_site() {
    let root = site("base_url: https://list.example/a/b/");
    let root = root.path();
    let check = |server: &str, parts: &[&str]| {
        let (text, remarks, status) = server_config(root, &[server, "--directory", "/srv/x y/"]);
        assert_eq!((remarks.as_str(), status), ("", Some(0)), "{server}");
        for part in parts {
            assert!(text.contains(part), "{server}: no {part} in\n{text}");
        }
    };
    let policy = "default-src 'none';style-src 'self';";
    check(
        "nginx",
        &[
            policy,
            "server_name list.example;",
            "alias \"/srv/x y/\";",
            "^en(?:-|$)\" en;",
        ],
    );
    check(
        "apache",
        &[
            policy,
            "Alias \"/a/b\" \"/srv/x y\"",
            "/a/b/zh-hant/index.html#gate",
        ],
    );
    check(
        "caddy",
        &[policy, "\nhttps://list.example {", "handle_path /a/b/* {"],
    );
    check("iis", &[policy, "<location path=\"zh-hant/search\">"]);

    // The policy of the site's own template, and a picture whose name does not change with it.
    let own = "{% component head(title, assets, inline = none) %}<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">{% endcomponent head %}";
    for (name, text) in [
        ("templates/components.html", own),
        ("templates/gate.html", "<img src=\"assets/old.svg\">"),
        ("assets/old.svg", "<svg/>"),
    ] {
        let path = root.join("theme").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    check(
        "iis",
        &[
            "\"default-src 'self';frame-ancestors 'self'\"",
            "<location path=\"assets/old.svg\">",
        ],
    );
}

#[test]
fn what_a_configuration_lacks_is_said() {
    let root = site("base_url: https://list.example/a/b/");
    let check = |root: &Path, arguments: &[&str], remark: &str, expected: i32| {
        let (text, remarks, status) = server_config(root, arguments);
        assert_eq!(status, Some(expected), "{arguments:?}: {remarks}");
        assert!(remarks.contains(remark), "{arguments:?}: {remarks}");
        assert_eq!(text.is_empty(), expected != 0, "{arguments:?}");
    };
    check(
        root.path(),
        &["caddy", "--path", "/c/"],
        "is for /c/, but the site’s address has the path /a/b/",
        0,
    );
    for path in ["c", "/c", "/c d/", "/../"] {
        check(
            root.path(),
            &["nginx", "--path", path],
            "a path begins and ends with /",
            2,
        );
    }
    check(
        root.path(),
        &["nginx", "--directory", "/srv/$x"],
        "this folder has a sign",
        2,
    );
    check(root.path(), &["lighttpd"], "lighttpd", 2);
    let strange = site("base_url: https://list.example/%E5%AD%B8/");
    check(
        strange.path(),
        &["nginx"],
        "a path begins and ends with /",
        2,
    );
    check(
        strange.path(),
        &["nginx", "--path", "/x/"],
        "has the path /%E5%AD%B8/",
        0,
    );
    let empty = tempfile::tempdir().expect("a folder");
    check(
        empty.path(),
        &["nginx"],
        "There is no content in this folder",
        0,
    );
    fs::write(root.path().join("content/site.yaml"), "title: [\n").expect("written");
    check(root.path(), &["nginx"], "error", 1);
}
