//! `greenlist new product`.

use super::country::CountryReader;
use super::{NewFiles, NewRecordContext, Prompt, PromptError, draft};
use crate::audit::site_region;
use crate::cli::args::NewProductArgs;
use crate::edit::{TakenNames, ids, split_names};
use crate::model::RecordKind;
use crate::project::{ContentFolder, FileKind};

/// Asks for the names and the vendor; a new vendor is added to `vendors.yaml`, with its country.
pub(super) fn begin(
    new: &NewProductArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let (name, aliases) = names(new, context)?;
    let derived = ids::from_name(&name);
    let derived = derived.or_else(|| aliases.iter().find_map(|alias| ids::from_name(alias)));
    let id = context.id(&new.common, derived, &name, RecordKind::Product, &[])?;
    let vendor = Prompt::new("vendor", "--vendor", new.vendor.as_deref());
    let (vendor, mut new_vendor) = context.known_or_new(vendor, RecordKind::Vendor)?;
    let of_vendor = context.country_of_vendor(&vendor);
    let mut country = match of_vendor.is_some() && new.country.is_none() {
        true => None,
        false => country(new.country.as_deref(), context)?,
    };
    let is_domestic = domestic(
        new.domestic,
        country.as_ref().or(of_vendor.as_ref()),
        context,
    )?;
    let category = category(new.category.as_deref(), context)?;
    // A product without a country has its vendor's.
    match &mut new_vendor {
        Some(vendor) => vendor.country = country.take(),
        None if country == of_vendor => country = None,
        None => {}
    }
    let product = draft::ProductDraft {
        id: &id,
        name: (context.source(), &name),
        aliases: &aliases,
        vendor: &vendor,
        category: category.as_deref(),
        country: country.as_deref(),
        domestic: is_domestic,
    };
    Ok(NewFiles {
        files: vec![(
            ContentFolder::Products.file(&id),
            draft::product(&product, context.messages()),
        )],
        required: new_vendor
            .map(|vendor| (FileKind::Vendors, vendor))
            .into_iter()
            .collect(),
        remark: None,
    })
}

/// Asks for the name and for other names, none of which another product may have.
fn names(
    new: &NewProductArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<(String, Vec<String>), PromptError> {
    let messages = context.messages();
    let catalog = context.catalog;
    let taken = TakenNames::new(catalog);
    let error = |name: &str| {
        let holder = catalog.products.find(taken.holder(name)?)?;
        let holder = &catalog.products[holder];
        let shown = holder.name.iter().next();
        let shown = shown.map_or(holder.slug.as_str(), |(_, name)| name);
        let values = [
            ("found", name.into()),
            ("name", shown.into()),
            ("id", holder.slug.as_str().into()),
        ];
        Some(messages.say("answer-name-taken", values))
    };
    let prompt = Prompt::new("name", "--name", new.name.as_deref());
    let name = context
        .dialogue
        .value(prompt, &|line| match line.is_empty() {
            true => Err(messages.say("answer-needed", [])),
            false => error(line).map_or_else(|| Ok(line.to_owned()), Err),
        })?;
    let prompt = Prompt::new("aliases", "--aliases", new.aliases.as_deref()).or("");
    let aliases = context.dialogue.value(prompt, &|line| {
        let mut aliases = split_names(line);
        aliases.retain(|alias| *alias != name);
        match aliases.iter().find_map(|alias| error(alias)) {
            Some(error) => Err(error),
            None => Ok(aliases),
        }
    })?;
    Ok((name, aliases))
}

/// Asks for a category, unless there is at most one.
fn category(
    given: Option<&str>,
    context: &mut NewRecordContext<'_>,
) -> Result<Option<String>, PromptError> {
    let choices = context.choices(RecordKind::Category);
    let first = choices.first().map(|choice| choice.id.as_str());
    let given = given.or(first.filter(|_| choices.len() == 1));
    if choices.is_empty() && given.is_none() {
        return Ok(None);
    }
    let mut prompt = Prompt::new("category", "--category", given);
    prompt.default = first;
    context.dialogue.choose_one(prompt, &choices).map(Some)
}

/// Asks for the country of the vendor, by code or name; may be left empty.
fn country(
    given: Option<&str>,
    context: &mut NewRecordContext<'_>,
) -> Result<Option<String>, PromptError> {
    let countries = CountryReader::new(context);
    let prompt = Prompt::new("country", "--country", given).or("");
    context.dialogue.value(prompt, &|line| countries.read(line))
}

/// Asks whether the product is domestic; the default is whether its country is that of the site. Without
/// questions only the option makes it so.
fn domestic(
    given: bool,
    country: Option<&String>,
    context: &mut NewRecordContext<'_>,
) -> Result<bool, PromptError> {
    if given || !context.dialogue.is_interactive() {
        return Ok(given);
    }
    let is_own = country.is_some_and(|code| site_region(context.catalog) == Some(code));
    let prompt = Prompt::new("domestic", "--domestic", None);
    context.dialogue.yes_or_no(prompt, is_own)
}

impl NewRecordContext<'_> {
    /// The code of the country of a vendor in the content.
    pub(super) fn country_of_vendor(&self, vendor: &str) -> Option<String> {
        let vendor = self.catalog.vendors.find(vendor)?;
        let country = self.catalog.vendors[vendor].country?;
        let code = self.catalog.countries[country].slug.as_str();
        Some(code.to_ascii_uppercase())
    }
}
