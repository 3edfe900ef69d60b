//! Chooses a target of `site.yaml`, and reads the key that signs.

use std::fs;
use std::io::IsTerminal;
use std::path::Path;

use super::args::SigningArgs;
use super::console::Console;
use super::input_file;
use crate::emit;
use crate::error::{Error, FileAction};
use crate::model::{PublishTarget, Site, TargetPlace};
use crate::project::SOURCE_FOLDERS;
use crate::publish::{FolderTarget, ReleaseTarget, RsyncTarget, SecretKey, fits};
use crate::report::formats::below_root;

/// The most bytes of a key file or a password.
const KEY_LIMIT: usize = 64 * 1024;

/// The target with a name; the only one without.
pub(super) fn chosen<'s>(site: &'s Site, name: Option<&str>) -> Result<&'s PublishTarget, Error> {
    let targets = &site.publishing.targets;
    let known = || {
        let names: Vec<_> = targets.iter().map(|target| target.name.as_str()).collect();
        ("known", names.join(", "))
    };
    match (name, &targets[..]) {
        (_, []) => Err(Error::refused("publish-no-targets", [])),
        (None, [only]) => Ok(only),
        (None, _) => Err(Error::refused("publish-which-target", [known()])),
        (Some(name), targets) => {
            let found = targets.iter().find(|target| target.name.as_str() == name);
            let unknown = || {
                Error::refused(
                    "publish-unknown-target",
                    [("found", name.to_owned()), known()],
                )
            };
            found.ok_or_else(unknown)
        }
    }
}

/// Opens a target. Its folder is never one that holds the content.
pub(super) fn open(root: &Path, target: &PublishTarget) -> Result<Box<dyn ReleaseTarget>, Error> {
    match &target.place {
        TargetPlace::Folder(folder) => {
            let folder = below_root(root, folder);
            let sources = SOURCE_FOLDERS.map(|source| root.join(source));
            let sources = sources.each_ref().map(|path| path.as_path());
            match emit::check_output(&folder, &sources) {
                Err(Error::OutputHoldsSources { path }) => {
                    let path = path.display().to_string();
                    return Err(Error::refused("publish-holds-sources", [("path", path)]));
                }
                checked => checked?,
            }
            Ok(Box::new(FolderTarget::at(&folder)))
        }
        TargetPlace::Rsync(remote) => Ok(Box::new(RsyncTarget::at(remote)?)),
    }
}

/// The secret key to sign with: one is needed where the site names a public key, and it must belong to
/// that one. `None` where the site names none and the user gave none.
pub(super) fn signing_key(
    site: &Site,
    arguments: &SigningArgs,
    console: &Console,
) -> Result<Option<SecretKey>, Error> {
    let public = site.publishing.key.as_deref();
    let Some(file) = &arguments.key else {
        return match public {
            Some(_) => Err(Error::refused("publish-needs-key", [])),
            None => Ok(None),
        };
    };
    let path = || [("path", file.display().to_string())];
    let bytes = input_file::read(file, KEY_LIMIT)?;
    let text = String::from_utf8_lossy(&bytes);
    let password = match SecretKey::needs_password(&text) {
        None => return Err(Error::refused("publish-not-secret-key", path())),
        Some(false) => None,
        Some(true) => Some(match &arguments.password_file {
            Some(file) => password_in(file)?,
            None => asked_password("publish-password", console)?
                .ok_or_else(|| Error::refused("publish-needs-password", path()))?,
        }),
    };
    let key = SecretKey::parse(&text, password);
    let key = key.ok_or_else(|| Error::refused("publish-wrong-password", path()))?;
    match public.is_none_or(|public| fits(&key, public)) {
        true => Ok(Some(key)),
        false => Err(Error::refused("publish-other-key", path())),
    }
}

/// The first line of a file.
pub(super) fn password_in(file: &Path) -> Result<String, Error> {
    let bytes = input_file::read(file, KEY_LIMIT)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Asks for a password without showing it; `None` without a terminal.
pub(super) fn asked_password(question: &str, console: &Console) -> Result<Option<String>, Error> {
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    let question = console.messages.say(question, []);
    let answer = rpassword::prompt_password(format!("{question} "));
    answer
        .map(Some)
        .map_err(Error::file(FileAction::Read, "stdin"))
}

/// Writes a secret file that others cannot read; never over another one.
pub(super) fn write_secret(path: &Path, text: &str) -> Result<(), Error> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        std::io::Write::write_all(&mut file, text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(Error::file(FileAction::Write, path))
}
