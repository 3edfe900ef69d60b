//! `greenlist server-config`: prints the configuration of a web server.

use super::args::ServerConfigArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::read_content;
use crate::load::BodyPolicy;
use crate::model::root_path;
use crate::project::CONTENT;
use crate::server_config::{
    POLICY_TEMPLATE, ServerSettings, is_plain_path, page_policy, server_config,
};
use crate::theme::{Theme, embedded_files};

/// Prints it for the site in the folder; where there is none, for a site with the built-in theme.
pub(super) fn run(arguments: &ServerConfigArgs, console: &Console) -> CommandResult {
    let messages = &console.messages;
    let site = match arguments.root.join(CONTENT).is_dir() {
        true => {
            let catalog = read_content::catalog(&arguments.root, BodyPolicy::Drop, console)?;
            let theme = read_content::theme(&arguments.root, &catalog.site, console)?;
            Some((catalog.site, theme))
        }
        false => {
            console.remark(messages.say("server-config-no-site", []));
            None
        }
    };
    let base_url = site.as_ref().and_then(|(site, _)| site.base_url.as_deref());
    let of_address = base_url.map(root_path);
    let path = arguments.path.clone().or(of_address.clone());
    let path = path.unwrap_or_else(|| "/".to_owned());
    if !is_plain_path(&path) {
        let refused = messages.say("usage-server-path", []);
        return Err(CommandStop::Usage(refused));
    }
    if let Some(of_address) = of_address.filter(|of_address| *of_address != path) {
        let paths = [
            ("path", path.clone().into()),
            ("address", of_address.into()),
        ];
        console.remark(messages.say("server-config-other-path", paths));
    }
    let settings = ServerSettings {
        path,
        base_url,
        directory: arguments.directory.clone(),
        languages: site.as_ref().map_or(&[], |(site, _)| &site.languages),
        policy: page_policy(&components(site.as_ref().map(|(_, theme)| theme))),
        stable_assets: match &site {
            Some((_, theme)) => theme.published_assets.all_written_out().collect(),
            None => Vec::new(),
        },
    };
    if settings.policy.is_none() {
        console.remark(messages.say("server-config-no-policy", []));
    }
    console.output(&server_config(arguments.server, &settings))?;
    Ok(CommandStatus::Done)
}

/// The template with the policy of the pages.
fn components(theme: Option<&Theme>) -> String {
    let own = theme.and_then(|theme| theme.templates.get(POLICY_TEMPLATE));
    if let Some(own) = own {
        return own.text.clone();
    }
    let path = format!("templates/{POLICY_TEMPLATE}");
    let built_in = embedded_files().into_iter().find(|(name, _)| *name == path);
    built_in.map_or_else(String::new, |(_, bytes)| {
        String::from_utf8_lossy(bytes).into_owned()
    })
}
