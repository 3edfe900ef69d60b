//! `greenlist keygen`: makes the keys that sign releases.

use std::fs;
use std::path::Path;

use super::args::KeygenArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::publish_target::{asked_password, password_in, write_secret};
use super::read_content;
use crate::emit;
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::project::{CONTENT, SOURCE_FOLDERS, content_folder};
use crate::publish::generate_keys;

/// The file of the public key in `content`, and the field of `site.yaml` that names it.
const KEY: (&str, &str) = ("minisign.pub", "key");
/// The same for the key that will follow.
const NEXT_KEY: (&str, &str) = ("minisign-next.pub", "next_key");

/// Writes a secret key, and its public key into `content`.
pub(super) fn run(arguments: &KeygenArgs, console: &Console) -> CommandResult {
    let root = &arguments.shared.root;
    let site = read_content::catalog(root, BodyPolicy::Drop, console)?.site;
    let has_key = site.publishing.key.is_some();
    let (file, field) = match (arguments.rotate, has_key) {
        (true, true) => NEXT_KEY,
        (true, false) => return Err(Error::refused("keygen-no-key", []).into()),
        (false, false) => KEY,
        (false, true) => return Err(Error::refused("keygen-has-key", []).into()),
    };
    let public = content_folder(root).join(file);
    refuse_existing(&public)?;
    refuse_existing(&arguments.key)?;
    let sources = SOURCE_FOLDERS.map(|folder| root.join(folder));
    if emit::check_output(
        &arguments.key,
        &sources.each_ref().map(|path| path.as_path()),
    )
    .is_err()
    {
        let path = arguments.key.display().to_string();
        return Err(Error::refused("keygen-in-content", [("path", path)]).into());
    }
    let password = match &arguments.password_file {
        Some(file) => password_in(file)?,
        None => new_password(console)?,
    };
    let keys = generate_keys(&password).map_err(|error| Error::Internal(format!("{error}.")))?;
    write_secret(&arguments.key, &keys.secret)?;
    fs::write(&public, &keys.public).map_err(Error::file(FileAction::Write, &public))?;
    let values = [
        ("secret", arguments.key.display().to_string().into()),
        ("public", format!("{CONTENT}/{file}").into()),
        ("field", field.into()),
        ("file", file.into()),
    ];
    console.summary([console.messages.say("keygen-done", values)]);
    if password.is_empty() {
        console.remark(console.messages.say("keygen-no-password", []));
    }
    Ok(CommandStatus::Done)
}

fn refuse_existing(path: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(path).is_ok() {
        true => Err(Error::refused(
            "keygen-exists",
            [("path", path.display().to_string())],
        )),
        false => Ok(()),
    }
}

/// Asks for a password twice. Without a terminal the user must say that there is none.
fn new_password(console: &Console) -> Result<String, Error> {
    let ask = |question| {
        let needs = || Error::refused("keygen-needs-password", []);
        asked_password(question, console)?.ok_or_else(needs)
    };
    let password = ask("keygen-password")?;
    match password.is_empty() || ask("keygen-password-again")? == password {
        true => Ok(password),
        false => Err(Error::refused("keygen-passwords-differ", [])),
    }
}
