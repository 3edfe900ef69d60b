//! `init` and `new`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::audit::{encoding, file};
use super::examples::{
    NEW_ADVISORY_EXAMPLES, NEW_BULLETIN_EXAMPLES, NEW_LANGUAGE_EXAMPLES, NEW_PAGE_EXAMPLES,
    NEW_PRODUCT_EXAMPLES, NEW_PRODUCTS_EXAMPLES, NEW_TRANSLATION_EXAMPLES,
};
use super::{EditingArgs, LanguageArgs, day};
use crate::audit::Encoding;
use crate::model::{AdvisoryStatus, BasisKind, Date, RulingVerdict, Word};

/// Arguments of `init`.
#[derive(Debug, Args)]
pub(in crate::cli) struct InitArgs {
    #[command(flatten)]
    pub(in crate::cli) output: LanguageArgs,

    /// The folder of the new site.
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,

    /// Do not ask; use options and defaults.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The languages of the site, tags or names, the source language first, such as zh-Hant,en or de.
    #[arg(long, value_name = "LIST", help_heading = "Site")]
    pub(in crate::cli) languages: Option<String>,

    /// The title in the source language, or in another one as en=TITLE; can be repeated.
    #[arg(long = "title", value_name = "TITLE", help_heading = "Site")]
    pub(in crate::cli) titles: Vec<String>,

    /// An issuer of advisories, as NAME or ID=NAME; can be repeated, the highest first.
    #[arg(long = "issuer", value_name = "NAME", help_heading = "Site")]
    pub(in crate::cli) issuers: Vec<String>,

    /// The time zone, such as Asia/Taipei.
    #[arg(long, value_name = "ZONE", help_heading = "Site")]
    pub(in crate::cli) time_zone: Option<String>,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewArgs {
    #[command(subcommand)]
    pub(in crate::cli) record: NewCommand,
}

/// The kinds of records that can be created.
#[expect(clippy::large_enum_variant, reason = "there is one value in a run")]
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum NewCommand {
    /// Create an advisory: its facts, and its text in the source language.
    #[command(after_help = NEW_ADVISORY_EXAMPLES)]
    Advisory(NewAdvisoryArgs),
    /// Create a security bulletin in the source language.
    #[command(after_help = NEW_BULLETIN_EXAMPLES)]
    Bulletin(NewBulletinArgs),
    /// Create a product.
    #[command(after_help = NEW_PRODUCT_EXAMPLES)]
    Product(NewProductArgs),
    /// Create the products of a list, a CSV table; if one line cannot be taken, none is.
    #[command(after_help = NEW_PRODUCTS_EXAMPLES)]
    Products(NewProductsArgs),
    /// Create a text page in the source language.
    #[command(after_help = NEW_PAGE_EXAMPLES)]
    Page(NewPageArgs),
    /// Add a language to the site, any that there is; or the messages that its words lack.
    #[command(after_help = NEW_LANGUAGE_EXAMPLES)]
    Language(NewLanguageArgs),
    /// Create a translation: a copy of the source text to be overwritten.
    #[command(after_help = NEW_TRANSLATION_EXAMPLES)]
    Translation(NewTranslationArgs),
}

impl NewCommand {
    /// The root, language and display options, and `--yes`.
    pub(in crate::cli) fn editing(&self) -> (&EditingArgs, bool) {
        let common = match self {
            Self::Advisory(new) => &new.common,
            Self::Bulletin(new) => &new.common,
            Self::Product(new) => &new.common,
            Self::Page(new) => &new.common,
            Self::Language(new) => return (&new.editing, new.yes),
            Self::Translation(new) => return (&new.editing, new.yes),
            // A list is not asked about.
            Self::Products(new) => return (&new.editing, true),
        };
        (&common.editing, common.yes)
    }
}

/// Arguments of most new records.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewRecordArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Do not ask; use options and defaults.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The id: lowercase letters, digits and hyphens [default: derived from the name or title].
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) id: Option<String>,
}

/// Arguments of `new product`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewProductArgs {
    #[command(flatten)]
    pub(in crate::cli) common: NewRecordArgs,

    /// The name in the source language.
    #[arg(long, value_name = "NAME", help_heading = "Record")]
    pub(in crate::cli) name: Option<String>,

    /// The id of the vendor, or a new vendor as NAME or ID=NAME.
    #[arg(long, value_name = "VENDOR", help_heading = "Record")]
    pub(in crate::cli) vendor: Option<String>,

    /// The id of the category.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) category: Option<String>,

    /// Other names that people type, separated by commas.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) aliases: Option<String>,

    /// The country of the vendor, or that of the product if it is another: an ISO 3166-1 code such
    /// as TW, or a name.
    #[arg(long, value_name = "COUNTRY", help_heading = "Record")]
    pub(in crate::cli) country: Option<String>,

    /// Mark it as a domestic product.
    #[arg(long, help_heading = "Record")]
    pub(in crate::cli) domestic: bool,
}

/// Arguments of `new products`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewProductsArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// The list: a CSV table with the columns name and vendor, and if needed id, aliases, country,
    /// category and domestic.
    #[arg(value_name = "FILE", value_parser = clap::builder::ValueParser::from(file))]
    pub(in crate::cli) file: PathBuf,

    /// The encoding of the list, such as big5 or utf-16le [default: detected].
    #[arg(long, value_name = "LABEL", value_parser = clap::builder::ValueParser::from(encoding))]
    pub(in crate::cli) encoding: Option<&'static Encoding>,
}

/// Arguments of `new advisory`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewAdvisoryArgs {
    #[command(flatten)]
    pub(in crate::cli) common: NewRecordArgs,

    #[command(flatten)]
    pub(in crate::cli) text: NewTextArgs,

    /// The id of the issuer.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) issuer: Option<String>,

    /// The status; a draft decides nothing [default: draft].
    #[arg(long, value_name = "STATUS", value_parser = PossibleValuesParser::new(AdvisoryStatus::NAMES), help_heading = "Record")]
    pub(in crate::cli) status: Option<String>,

    /// The date of issue [default: today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Record")]
    pub(in crate::cli) issued: Option<Date>,

    /// The ids of the products it applies to, such as zoom,google-meet.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) products: Option<String>,

    /// The ids of the audiences it applies to.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) audiences: Option<String>,

    /// The verdict.
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

    /// The ids of alternative products, the best first.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) alternatives: Option<String>,

    /// Mark it as advice, which need not be followed. Without it, a verdict with conditions or a basis is
    /// binding.
    #[arg(long, help_heading = "Record")]
    pub(in crate::cli) advice: bool,

    /// The id of the law, order or policy it is based on, or a new one as NAME or ID=NAME; required
    /// where it is binding.
    #[arg(long, value_name = "BASIS", help_heading = "Record")]
    pub(in crate::cli) legal_basis: Option<String>,

    /// The kind of a new basis [default: law].
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(BasisKind::NAMES), help_heading = "Record")]
    pub(in crate::cli) basis_kind: Option<String>,

    /// The title of the source document [default: the title of the advisory].
    #[arg(long, value_name = "TITLE", help_heading = "Record")]
    pub(in crate::cli) source_title: Option<String>,

    /// The web address of the source document.
    #[arg(long, value_name = "URL", help_heading = "Record")]
    pub(in crate::cli) source_url: Option<String>,
}

/// Arguments of `new bulletin`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewBulletinArgs {
    #[command(flatten)]
    pub(in crate::cli) common: NewRecordArgs,

    #[command(flatten)]
    pub(in crate::cli) text: NewTextArgs,

    /// The id of the issuer.
    #[arg(long, value_name = "ID", help_heading = "Record")]
    pub(in crate::cli) issuer: Option<String>,

    /// The kind: vulnerability, incident, howto, faq or notice.
    #[arg(long, value_name = "KIND", help_heading = "Record")]
    pub(in crate::cli) kind: Option<String>,

    /// The date of issue [default: today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Record")]
    pub(in crate::cli) issued: Option<Date>,

    /// The ids of the products it concerns.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) products: Option<String>,

    /// The ids of the audiences it concerns.
    #[arg(long, value_name = "LIST", help_heading = "Record")]
    pub(in crate::cli) audiences: Option<String>,
}

/// Arguments of `new page`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewPageArgs {
    #[command(flatten)]
    pub(in crate::cli) common: NewRecordArgs,

    #[command(flatten)]
    pub(in crate::cli) text: NewTextArgs,
}

/// Title and summary.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewTextArgs {
    /// The title, in the language of the text.
    #[arg(long, value_name = "TITLE", help_heading = "Record")]
    pub(in crate::cli) title: Option<String>,

    /// The summary in one or two sentences.
    #[arg(long, value_name = "TEXT", help_heading = "Record")]
    pub(in crate::cli) summary: Option<String>,
}

/// Arguments of `new language`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewLanguageArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Do not ask; use options and defaults.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The language: its tag or its name, such as de or German.
    #[arg(value_name = "LANGUAGE")]
    pub(in crate::cli) tag: Option<String>,
}

/// Arguments of `new translation`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewTranslationArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Do not ask; use options and defaults.
    #[arg(long)]
    pub(in crate::cli) yes: bool,

    /// The id of the advisory, bulletin or page.
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: Option<String>,

    /// The target language, one of the site's languages.
    #[arg(long = "to", value_name = "LANGUAGE", help_heading = "Record")]
    pub(in crate::cli) into: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) text: NewTextArgs,
}
