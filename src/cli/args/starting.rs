//! `init` and `new`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::{Editing, Speech, day};
use crate::model::{Date, RulingVerdict, Word};

/// Make a new site.
#[derive(Debug, Args)]
pub(in crate::cli) struct Init {
    #[command(flatten)]
    pub(in crate::cli) speech: Speech,

    /// The folder of the new site.
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,

    /// Ask nothing: options and defaults must do.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The languages of the site, the source first, such as zh-Hant,en.
    #[arg(long, value_name = "LIST", help_heading = "Site")]
    pub(in crate::cli) languages: Option<String>,

    /// The title; in another language than the source as en=TITLE. Can be given several times.
    #[arg(long = "title", value_name = "TITLE", help_heading = "Site")]
    pub(in crate::cli) titles: Vec<String>,

    /// A body that issues advisories, as NAME or ID=NAME, the highest first. Can be given several
    /// times.
    #[arg(long = "issuer", value_name = "NAME", help_heading = "Site")]
    pub(in crate::cli) issuers: Vec<String>,

    /// Where a day begins and ends, such as Asia/Taipei.
    #[arg(long, value_name = "ZONE", help_heading = "Site")]
    pub(in crate::cli) time_zone: Option<String>,
}

/// Write a new record.
#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    #[command(subcommand)]
    pub(in crate::cli) record: Record,
}

/// The kinds of records that can be begun.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Record {
    /// Begin an advisory: its facts, and its text in the source language.
    Advisory(NewAdvisory),
    /// Begin a security bulletin in the source language.
    Bulletin(NewBulletin),
    /// Begin a product.
    Product(NewProduct),
    /// Begin a page of prose in the source language.
    Page(NewPage),
    /// Begin the translation of a text: a copy of its source, to be written over.
    Translation(NewTranslation),
}

impl Record {
    /// How its editor is spoken with.
    pub(in crate::cli) fn speech(&self) -> &Speech {
        let beginning = match self {
            Self::Advisory(new) => &new.beginning,
            Self::Bulletin(new) => &new.beginning,
            Self::Product(new) => &new.beginning,
            Self::Page(new) => &new.beginning,
            Self::Translation(new) => return &new.editing.speech,
        };
        &beginning.editing.speech
    }
}

/// What every new record takes.
#[derive(Debug, Args)]
pub(in crate::cli) struct Beginning {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// Ask nothing: options and defaults must do.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// Its id: small letters, digits and hyphens [default: made from its name].
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) id: Option<String>,
}

/// Begin a product.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewProduct {
    #[command(flatten)]
    pub(in crate::cli) beginning: Beginning,

    /// Its name in the source language.
    #[arg(long, value_name = "NAME", help_heading = "Record")]
    pub(in crate::cli) name: Option<String>,

    /// The id of its vendor, or a new one as NAME or ID=NAME.
    #[arg(long, value_name = "VENDOR", help_heading = "Record")]
    pub(in crate::cli) vendor: Option<String>,

    /// The id of what it is for.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) category: Option<String>,

    /// The id of the country it comes from.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) country: Option<String>,

    /// It is a domestic product.
    #[arg(long, help_heading = "Record")]
    pub(in crate::cli) domestic: bool,
}

/// Begin an advisory.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewAdvisory {
    #[command(flatten)]
    pub(in crate::cli) beginning: Beginning,

    #[command(flatten)]
    pub(in crate::cli) text: NewText,

    /// The id of its issuer.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) issuer: Option<String>,

    /// The day of issue [default: today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Record")]
    pub(in crate::cli) issued: Option<Date>,

    /// The ids of the products it rules on, such as zoom,google-meet.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) products: Option<String>,

    /// The ids of those it is for.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) audiences: Option<String>,

    /// What holds.
    #[arg(long, value_name = "VERDICT", value_parser = PossibleValuesParser::new(RulingVerdict::NAMES), help_heading = "Record")]
    pub(in crate::cli) verdict: Option<String>,

    /// The ids of the conditions, for the verdict conditional.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) conditions: Option<String>,

    /// The last day of use, for the verdict `phase_out`.
    #[arg(long, value_name = "DATE", help_heading = "Record")]
    pub(in crate::cli) due_date: Option<String>,

    /// The ids of the reasons.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) reasons: Option<String>,

    /// The ids of products to use instead, the best first.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) alternatives: Option<String>,

    /// The id of the law it rests on, or a new one as NAME or ID=NAME; a ban needs one.
    #[arg(long, value_name = "LAW", help_heading = "Record")]
    pub(in crate::cli) legal_basis: Option<String>,

    /// What the document is called that it rests on [default: its title].
    #[arg(long, value_name = "TITLE", help_heading = "Record")]
    pub(in crate::cli) source_title: Option<String>,

    /// The web address of that document.
    #[arg(long, value_name = "URL", help_heading = "Record")]
    pub(in crate::cli) source_url: Option<String>,
}

/// Begin a bulletin.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewBulletin {
    #[command(flatten)]
    pub(in crate::cli) beginning: Beginning,

    #[command(flatten)]
    pub(in crate::cli) text: NewText,

    /// The id of its issuer.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) issuer: Option<String>,

    /// What it is: vulnerability, incident, howto, faq or notice.
    #[arg(long, value_name = "KIND", help_heading = "Record")]
    pub(in crate::cli) kind: Option<String>,

    /// The day of issue [default: today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Record")]
    pub(in crate::cli) issued: Option<Date>,

    /// The ids of the products it is about.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) products: Option<String>,

    /// The ids of those it concerns.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) audiences: Option<String>,
}

/// Begin a page.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewPage {
    #[command(flatten)]
    pub(in crate::cli) beginning: Beginning,

    #[command(flatten)]
    pub(in crate::cli) text: NewText,
}

/// What readers see first.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewText {
    /// Its title in the source language.
    #[arg(long, value_name = "TITLE", help_heading = "Record")]
    pub(in crate::cli) title: Option<String>,

    /// Its gist in a sentence or two.
    #[arg(long, value_name = "TEXT", help_heading = "Record")]
    pub(in crate::cli) summary: Option<String>,
}

/// Begin a translation.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewTranslation {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// Ask nothing: options and defaults must do.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The id of the advisory, bulletin or page.
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: Option<String>,

    /// The language to translate into, one of the site's.
    #[arg(long = "to", value_name = "LANGUAGE", help_heading = "Record")]
    pub(in crate::cli) into: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) text: NewText,
}
