//! `greenlist completions` and `greenlist man`.

use std::fs;
use std::process::{Command, Stdio};

use super::{done, home};

/// The commands that the help lists, without `help` itself.
fn commands() -> Vec<String> {
    let help = done(&home(), &["--help"]);
    let list = help.split_once("Commands:\n").expect("commands").1;
    let list = list.split_once("\n\n").expect("an end").0;
    let lines = list.lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .filter(|command| command != "help")
        .collect()
}

#[test]
fn the_script_of_every_shell_asks_the_program() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = done(&home(), &["completions", shell]);
        for part in ["COMPLETE", "greenlist"] {
            assert!(script.contains(part), "{shell}: {script}");
        }
    }
}

#[test]
fn bash_completes_commands_options_and_the_ids_of_the_content() {
    let program = assert_cmd::cargo::cargo_bin!("greenlist");
    let folder = program.parent().expect("a folder").display();
    let completed = |words: &str| {
        let script = format!(
            "PATH={folder}:$PATH; eval \"$(greenlist completions bash)\"
             COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMP_TYPE=9
             _clap_complete_greenlist greenlist \"${{COMP_WORDS[COMP_CWORD]}}\"
             echo \"${{COMPREPLY[*]}}\""
        );
        let output = Command::new("bash")
            .args(["--norc", "-c", &script])
            .current_dir(home())
            .output()
            .expect("bash runs");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    for (words, offered) in [
        ("greenlist bui", "build"),
        ("greenlist translate exp", "export"),
        ("greenlist check --explain unknown-v", "unknown-verdict"),
        ("greenlist serve --language zh", "zh-Hant"),
        ("greenlist explain zo", "zoom"),
        (
            "greenlist explain zoom --audience public-s",
            "public-schools",
        ),
        ("greenlist timeline cyber", "cyberlink-u-meeting"),
        ("greenlist rename bulletin zoom-v", "zoom-vulnerabilities"),
        ("greenlist translate stamp ey-2020-0002", "ey-2020-0002"),
        ("greenlist explain --root /nowhere zo", ""),
    ] {
        assert_eq!(completed(words), offered, "{words}");
    }
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
