//! Texts for schedulers: publish each night what has changed, or is no longer valid.
//!
//! A night is enough: answers change when a day begins.

use std::path::Path;

/// A scheduler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheduler {
    /// systemd: a service and its timer.
    Systemd,
    /// cron: a line of a crontab.
    Cron,
    /// The task scheduler of Windows: a script for PowerShell.
    Windows,
}

/// What is to be run.
pub(crate) struct Job<'j> {
    /// The program greenlist.
    pub(crate) program: &'j Path,
    /// The folder of the project.
    pub(crate) root: &'j Path,
    /// The target.
    pub(crate) target: &'j str,
    /// The time zone of the site.
    pub(crate) zone: &'j str,
    /// The secret key, and the file with its password.
    pub(crate) key: Option<&'j Path>,
    pub(crate) password_file: Option<&'j Path>,
}

/// The files of a scheduler: their names and their texts.
pub(crate) fn files(scheduler: Scheduler, job: &Job<'_>) -> Vec<(&'static str, String)> {
    match scheduler {
        Scheduler::Systemd => vec![
            (
                "greenlist-publish.service",
                systemd(include_str!("systemd.service"), job),
            ),
            (
                "greenlist-publish.timer",
                systemd(include_str!("systemd.timer"), job),
            ),
        ],
        Scheduler::Cron => vec![("greenlist-publish.crontab", cron(job))],
        Scheduler::Windows => vec![("greenlist-publish.ps1", windows(job))],
    }
}

fn systemd(template: &str, job: &Job<'_>) -> String {
    // `%` begins a specifier, and `$` a variable in commands. A working directory is not quoted.
    let specifiers = |text: &str| text.replace('%', "%%");
    let quoted = |text: &str| {
        let text = text
            .replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('$', "$$");
        format!("\"{}\"", specifiers(&text))
    };
    let root = job.root.to_string_lossy();
    let values = [
        ("target", specifiers(job.target)),
        ("zone", job.zone.to_owned()),
        ("root", specifiers(&root)),
        ("command", command(job, quoted)),
    ];
    fill(template, &values)
}

fn cron(job: &Job<'_>) -> String {
    // cron ends a command at `%`.
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''")).replace('%', "\\%");
    let root = job.root.to_string_lossy();
    let values = [
        ("target", job.target.to_owned()),
        ("zone", job.zone.to_owned()),
        ("root", quoted(&root)),
        ("command", command(job, quoted)),
    ];
    fill(include_str!("crontab"), &values)
}

fn windows(job: &Job<'_>) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    // Programs of Windows split their arguments at blanks outside of double quotes.
    let arguments: Vec<_> = arguments(job)
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect();
    let values = [
        ("target", job.target.to_owned()),
        ("zone", job.zone.to_owned()),
        ("root", quoted(&job.root.to_string_lossy())),
        ("program", quoted(&job.program.to_string_lossy())),
        ("arguments", quoted(&arguments.join(" "))),
        ("name", quoted(&format!("greenlist publish {}", job.target))),
    ];
    fill(include_str!("windows.ps1"), &values)
}

/// The program and its arguments, each quoted.
fn command(job: &Job<'_>, quoted: impl Fn(&str) -> String) -> String {
    let program = job.program.to_string_lossy().into_owned();
    let words = [program].into_iter().chain(arguments(job));
    let words: Vec<_> = words.map(|word| quoted(&word)).collect();
    words.join(" ")
}

fn arguments(job: &Job<'_>) -> Vec<String> {
    let mut words: Vec<_> = ["publish", job.target, "--if-due", "--quiet"]
        .map(str::to_owned)
        .into();
    for (option, file) in [("--key", job.key), ("--password-file", job.password_file)] {
        if let Some(file) = file {
            words.extend([option.to_owned(), file.to_string_lossy().into_owned()]);
        }
    }
    words
}

/// Puts values into a template, in one pass: a value may look like the name of another.
fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let value = after.split_once('}').and_then(|(name, after)| {
            let value = values.iter().find(|(known, _)| *known == name);
            value.map(|(_, value)| (value, after))
        });
        match value {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Job, Scheduler, files};

    #[test]
    fn names_with_special_characters_stay_one_word() {
        let job = Job {
            program: Path::new("/opt/green list/greenlist"),
            root: Path::new("/srv/it's 50% $new"),
            target: "intranet",
            zone: "Asia/Taipei",
            key: Some(Path::new("/etc/key")),
            password_file: None,
        };
        let text = |scheduler| -> String {
            let files = files(scheduler, &job);
            files.into_iter().map(|(_, text)| text).collect()
        };
        let arguments = r#""publish" "intranet" "--if-due" "--quiet" "--key" "/etc/key""#;
        let systemd = text(Scheduler::Systemd);
        assert!(
            systemd.contains("WorkingDirectory=/srv/it's 50%% $new\n"),
            "{systemd}"
        );
        let command = format!("ExecStart=\"/opt/green list/greenlist\" {arguments}\n");
        assert!(systemd.contains(&command), "{systemd}");
        assert!(
            systemd.contains("OnCalendar=*-*-* 00:05:00 Asia/Taipei\n"),
            "{systemd}"
        );
        let cron = text(Scheduler::Cron);
        let line = r"5 0 * * * cd '/srv/it'\''s 50\% $new' && '/opt/green list/greenlist' 'publish' 'intranet'";
        assert!(cron.contains(line), "{cron}");
        let windows = text(Scheduler::Windows);
        assert!(
            windows.contains("-WorkingDirectory '/srv/it''s 50% $new'\n"),
            "{windows}"
        );
        assert!(
            windows.contains(&format!("-Argument '{arguments}'")),
            "{windows}"
        );
    }
}
