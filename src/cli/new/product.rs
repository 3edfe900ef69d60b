//! `greenlist new product`.

use super::{
    Dialogue, NewFiles, NewRecordContext, Prompt, PromptChoice, PromptError, PromptKeys,
    RequiredRecord, draft, prompts,
};
use crate::cli::args::NewProductArgs;
use crate::edit::ids;
use crate::model::{RecordKind, Slug};

/// Asks for a name and a vendor; a new vendor is added to `vendors.yaml`.
pub(super) fn begin(
    new: &NewProductArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<NewFiles, PromptError> {
    let words = &desk.console.messages;
    let name = dialogue.text(
        Prompt {
            words: "name",
            option: "--name",
            about: "",
            given: new.name.as_deref(),
            default: None,
        },
        &|name| prompts::empty_error(name, words),
    )?;
    let made = ids::from_name(&name);
    let id = new.beginning.id.as_deref();
    let id = prompts::id(dialogue, "--id", id, made.as_ref(), &name, words, &|id| {
        desk.catalog.products.find(id).is_some()
    })?;
    let (vendor, with) = vendor(new, desk, dialogue)?;
    let category = one_of(
        new.category.as_deref(),
        ("category", "--category"),
        RecordKind::Category,
        desk,
        dialogue,
    )?;
    let country = country(new.country.as_deref(), desk, dialogue)?;
    let product = draft::ProductDraft {
        id: &id,
        name: (desk.source(), &name),
        vendor: &vendor,
        category: category.as_deref(),
        country: country.as_deref(),
        domestic: new.domestic,
        today: desk.today,
    };
    Ok(NewFiles {
        files: vec![(
            format!("products/{id}.yaml"),
            draft::product(&product, words),
        )],
        required: with,
    })
}

/// Asks for a vendor by id, or for a new one by name.
fn vendor(
    new: &NewProductArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<(String, RequiredRecord), PromptError> {
    let known = desk.choices(RecordKind::Vendor);
    super::known_or_new(
        ("vendor", "--vendor"),
        "vendors.yaml",
        new.vendor.as_deref(),
        &known,
        desk,
        dialogue,
    )
}

/// Asks for an id of a list, unless the list has at most one entry.
fn one_of(
    given: Option<&str>,
    asked: PromptKeys,
    kind: RecordKind,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Option<String>, PromptError> {
    let choices = desk.choices(kind);
    let first = choices.first().map(|choice| choice.id.clone());
    let given = given.or(first.as_deref().filter(|_| choices.len() == 1));
    if choices.is_empty() && given.is_none() {
        return Ok(None);
    }
    let question = Prompt {
        words: asked.0,
        option: asked.1,
        about: "",
        given,
        default: first.as_deref(),
    };
    dialogue.choose_one(question, &choices).map(Some)
}

/// Asks for a country by its ISO 3166-1 code; may be left empty.
fn country(
    given: Option<&str>,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Option<String>, PromptError> {
    let mut choices = desk.choices(RecordKind::Country);
    choices.retain(|choice: &PromptChoice| choice.id.bytes().all(|byte| byte.is_ascii_uppercase()));
    if choices.is_empty() && given.is_none() {
        return Ok(None);
    }
    let given = given.map(str::to_ascii_uppercase);
    let question = Prompt {
        words: "country",
        option: "--country",
        about: "",
        given: given.as_deref(),
        default: Some(""),
    };
    let chosen = dialogue.choose_many(question, &choices)?;
    Ok(chosen
        .into_iter()
        .next()
        .filter(|id| Slug::new(&id.to_ascii_lowercase()).is_some()))
}
