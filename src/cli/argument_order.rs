//! Options before the command: `greenlist --root site check` is `greenlist check --root site`.

use std::ffi::OsString;

use clap::{Arg, Command};

/// The arguments with the options that stand before a command, or before the command below it, moved behind the
/// last one. Where no command follows or an option is unknown they stay, so that clap reports what is wrong.
pub(super) fn options_last(
    command: impl FnOnce() -> Command,
    arguments: Vec<OsString>,
) -> Vec<OsString> {
    // Fast path: no command can follow an option, so that the definition need not be built.
    let mut first = arguments.iter().skip(1).take(2);
    let has_option = first.any(|argument| argument.as_encoded_bytes().starts_with(b"-"));
    if !has_option || arguments.len() < 3 {
        return arguments;
    }
    let command = &command();
    let mut current = command;
    let mut ordered = Vec::with_capacity(arguments.len());
    let mut options = Vec::new();
    let mut rest = arguments.iter().cloned().peekable();
    ordered.extend(rest.next());
    while let Some(text) = rest
        .peek()
        .and_then(|next| next.to_str().map(str::to_owned))
    {
        if let Some(found) = current.find_subcommand(&text) {
            current = found;
            ordered.extend(rest.next());
        } else if let Some(option) = option(current, &text) {
            options.extend(rest.next());
            let is_separate = option.get_action().takes_values() && !text.contains('=');
            options.extend(is_separate.then(|| rest.next()).flatten());
        } else {
            break;
        }
    }
    if std::ptr::eq(current, command) {
        return arguments;
    }
    ordered.extend(options);
    ordered.extend(rest);
    ordered
}

/// The option that some command below this one has by a name such as `--root` or `-q`.
fn option<'c>(command: &'c Command, text: &str) -> Option<&'c Arg> {
    let name = text.split('=').next().unwrap_or_default();
    let is_named = |argument: &&Arg| {
        let longs = argument.get_long_and_visible_aliases().unwrap_or_default();
        let long = name.strip_prefix("--");
        let short = name.strip_prefix('-').and_then(|rest| rest.chars().next());
        long.is_some_and(|name| longs.contains(&name))
            || name.chars().count() == 2 && short.is_some() && argument.get_short() == short
    };
    let below = command.get_subcommands();
    command
        .get_arguments()
        .find(is_named)
        .or_else(|| below.into_iter().find_map(|command| option(command, text)))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::CommandFactory;

    use super::options_last;
    use crate::cli::args::Arguments;

    #[test]
    fn options_may_stand_before_the_command() {
        let check = |given: &str, expected: &str| {
            let given = given.split(' ').map(OsString::from).collect();
            let ordered = options_last(Arguments::command, given);
            let ordered: Vec<_> = ordered.iter().map(|one| one.to_string_lossy()).collect();
            assert_eq!(ordered.join(" "), expected);
        };
        for (given, expected) in [
            ("g check", "g check"),
            ("g --root a check --strict", "g check --root a --strict"),
            ("g --root=a -q check", "g check --root=a -q"),
            (
                "g -q --colour never new --root a product",
                "g new product -q --colour never --root a",
            ),
            ("g --color never check", "g check --color never"),
            ("g check --root a", "g check --root a"),
            (
                "g --on 109/4/7 explain zoom --audience a",
                "g explain --on 109/4/7 zoom --audience a",
            ),
            // What is wrong is left to clap.
            ("g --rot a check", "g --rot a check"),
            ("g --root a", "g --root a"),
            ("g --help", "g --help"),
            ("g --version", "g --version"),
            ("g explain check -- --root", "g explain check -- --root"),
        ] {
            check(given, expected);
        }
    }
}
