//! The preview command.

use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::path::PathBuf;

use clap::Args;

use super::{LanguageArgs, RefusedValue, day, folder};
use crate::model::Date;

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ServeArgs {
    /// The folder that contains `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    /// The date for which verdicts are shown, such as 2020-04-07 or 109/4/7; what was issued later is
    /// left out [default: `data_date` in `site.yaml`, else today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Site")]
    pub(in crate::cli) on: Option<Date>,

    /// The port to listen on [default: 4000, or the next free port].
    #[arg(long, value_name = "N", value_parser = port, help_heading = "Server")]
    pub(in crate::cli) port: Option<u16>,

    /// The address to listen on; with 0.0.0.0 other computers can read unpublished content.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_parser = address, help_heading = "Server")]
    pub(in crate::cli) host: IpAddr,

    /// Open the preview in a browser.
    #[arg(long, help_heading = "Server")]
    pub(in crate::cli) open: bool,

    /// Check the files for changes once a second, for network shares without change notifications.
    #[arg(long, help_heading = "Server")]
    pub(in crate::cli) poll: bool,

    #[command(flatten)]
    pub(in crate::cli) output: LanguageArgs,
}

/// A port other than 0, which would be any free one.
fn port(text: &str) -> Result<u16, RefusedValue> {
    let port: Option<NonZeroU16> = text.parse().ok();
    port.map(NonZeroU16::get)
        .ok_or(RefusedValue("usage-bad-port"))
}

fn address(text: &str) -> Result<IpAddr, RefusedValue> {
    text.parse().map_err(|_| RefusedValue("usage-bad-address"))
}
