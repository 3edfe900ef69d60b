//! The arguments of `server-config`.

use std::path::PathBuf;

use clap::Args;

use super::{LanguageArgs, RefusedValue, folder};
use crate::server_config::{Server, is_plain_path, plain_directory};

/// Arguments of `server-config`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ServerConfigArgs {
    /// The web server.
    #[arg(value_name = "SERVER", value_enum)]
    pub(in crate::cli) server: Server,

    /// The path below which readers find the site, such as /conferencing/ [default: that of the site's address,
    /// else /].
    #[arg(long, value_name = "PATH", value_parser = url_path, help_heading = "Site")]
    pub(in crate::cli) path: Option<String>,

    /// The folder on the server with the site's files.
    #[arg(
        long,
        value_name = "DIR",
        default_value = "/srv/www/greenlist/current",
        value_parser = directory,
        help_heading = "Folders"
    )]
    pub(in crate::cli) directory: String,

    /// The folder that contains `content`; without content the configuration has no languages.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    #[command(flatten)]
    pub(in crate::cli) output: LanguageArgs,
}

fn url_path(text: &str) -> Result<String, RefusedValue> {
    match is_plain_path(text) {
        true => Ok(text.to_owned()),
        false => Err(RefusedValue("usage-server-path")),
    }
}

fn directory(text: &str) -> Result<String, RefusedValue> {
    plain_directory(text).ok_or(RefusedValue("usage-server-directory"))
}
