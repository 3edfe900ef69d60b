//! `greenlist new product`.

use super::{NewFiles, NewRecordContext, Prompt, PromptError, draft};
use crate::cli::args::NewProductArgs;
use crate::edit::ids;
use crate::model::{RecordKind, Slug};
use crate::project::{ContentFolder, FileKind};

/// Asks for a name and a vendor; a new vendor is added to `vendors.yaml`.
pub(super) fn begin(
    new: &NewProductArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let name = Prompt::new("name", "--name", new.name.as_deref());
    let name = context.dialogue.required_text(name)?;
    let products = &context.catalog.products;
    let id = context.id(&new.common, ids::from_name(&name), &name, &|id| {
        products.find(id).is_some()
    })?;
    let vendor = Prompt::new("vendor", "--vendor", new.vendor.as_deref());
    let (vendor, required) = context.known_or_new(vendor, RecordKind::Vendor, FileKind::Vendors)?;
    let category = category(new.category.as_deref(), context)?;
    let country = country(new.country.as_deref(), context)?;
    let product = draft::ProductDraft {
        id: &id,
        name: (context.source(), &name),
        vendor: &vendor,
        category: category.as_deref(),
        country: country.as_deref(),
        domestic: new.domestic,
        today: context.today,
    };
    Ok(NewFiles {
        files: vec![(
            ContentFolder::Products.file(&id),
            draft::product(&product, context.messages()),
        )],
        required,
    })
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

/// Asks for a country by its ISO 3166-1 code; may be left empty.
fn country(
    given: Option<&str>,
    context: &mut NewRecordContext<'_>,
) -> Result<Option<String>, PromptError> {
    let mut choices = context.choices(RecordKind::Country);
    choices.retain(|choice| choice.id.bytes().all(|byte| byte.is_ascii_uppercase()));
    let given = given.map(str::to_ascii_uppercase);
    let prompt = Prompt::new("country", "--country", given.as_deref());
    let chosen = context.optional_list(prompt, &choices)?;
    let is_id = |id: &String| Slug::new(&id.to_ascii_lowercase()).is_some();
    Ok(chosen.into_iter().next().filter(is_id))
}
