//! `greenlist completions` and `greenlist man`.

use std::fs;
use std::process::{Command, Stdio};

use super::{done, home};

/// The commands that the help lists.
fn commands() -> Vec<String> {
    let help = done(&home(), &["--help"]);
    let list = help.split_once("Commands:\n").expect("commands").1;
    let list = list.split_once("\n\n").expect("an end").0;
    let lines = list.lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn every_shell_completes_every_command() {
    let commands = commands();
    assert!(commands.len() > 8, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = done(&home(), &["completions", shell]);
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell}: {command}");
        }
    }
}

#[test]
fn bash_loads_its_completions() {
    let script = done(&home(), &["completions", "bash"]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("greenlist.bash");
    fs::write(&path, script).expect("written");
    let asked = "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); \
                 _greenlist greenlist \"${!#}\" \"${COMP_WORDS[-2]}\"; echo \"${COMPREPLY[@]}\"";
    let check = |typed: &[&str], offered: &str| {
        let output = Command::new("bash")
            .args(["-c", asked, "bash"])
            .arg(&path)
            .args(typed)
            .output()
            .expect("bash");
        let told = String::from_utf8_lossy(&output.stdout);
        assert_eq!(told.trim_end(), offered, "{typed:?}");
    };
    check(&["greenlist", "bui"], "build");
    check(&["greenlist", "translate", "exp"], "export");
    check(
        &["greenlist", "check", "--explain", "unknown-v"],
        "unknown-verdict",
    );
    check(&["greenlist", "serve", "--language", "zh"], "zh-Hant");
}

#[test]
fn every_command_has_a_manual_page_that_man_can_show() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("man");
    done(&home(), &["man", "--out", out.to_str().expect("UTF-8")]);
    for command in commands() {
        let page = fs::read_to_string(out.join(format!("greenlist-{command}.1"))).expect("a page");
        assert!(page.contains(".SH SYNOPSIS"), "{command}");
        assert!(page.contains(".SH OPTIONS"), "{command}");
    }
    let main = fs::read_to_string(out.join("greenlist.1")).expect("a page");
    assert_eq!(main, done(&home(), &["man"]));
    // Without groff only the format is checked.
    let groff = Command::new("groff")
        .args(["-man", "-Tutf8", "-ww", "-z"])
        .arg(out.join("greenlist.1"))
        .stderr(Stdio::piped())
        .output();
    if let Ok(output) = groff {
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}
