//! The command for theme authors.

use clap::{Args, Subcommand};

use super::EditingArgs;
use super::examples::THEME_EJECT_EXAMPLES;

/// Change how the site looks.
#[derive(Debug, Args)]
pub(in crate::cli) struct ThemeCommand {
    #[command(subcommand)]
    pub(in crate::cli) act: ThemeAct,
}

/// The subcommands of `theme`.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ThemeAct {
    /// Copy the built-in templates, assets and messages into the folder `theme`, to change them.
    ///
    /// A file in `theme` replaces the theme's file with the same path. A file that is there already
    /// is never overwritten.
    #[command(after_help = THEME_EJECT_EXAMPLES)]
    Eject(ThemeEject),
}

/// Copy built-in files into the folder `theme`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ThemeEject {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Only these files, such as templates/product.html [default: all].
    #[arg(value_name = "FILE")]
    pub(in crate::cli) files: Vec<String>,

    /// Print the paths of all files and write nothing.
    #[arg(long, conflicts_with = "files")]
    pub(in crate::cli) list: bool,
}
