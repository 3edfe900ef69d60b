//! `greenlist new bulletin`.

use super::{Dialogue, NewFiles, NewRecordContext, Prompt, PromptError, draft, list, prompts};
use crate::cli::args::NewBulletinArgs;
use crate::edit::ids;
use crate::model::{BulletinKind, RecordKind, Word};

/// Asks for the kind, title, products and audiences.
pub(super) fn begin(
    new: &NewBulletinArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<NewFiles, PromptError> {
    let words = &desk.console.messages;
    let issuer = super::issuer(new.issuer.as_deref(), desk, dialogue)?;
    let question = Prompt {
        words: "kind",
        option: "--kind",
        about: "",
        given: new.kind.as_deref(),
        default: Some("notice"),
    };
    let kind = dialogue.choose_one(question, &desk.words(BulletinKind::NAMES))?;
    let (title, summary) = desk.text(&new.text, dialogue)?;
    let made = ids::from_name(&title);
    let id = new.beginning.id.as_deref();
    let id = prompts::id(dialogue, "--id", id, made.as_ref(), &title, words, &|id| {
        desk.catalog.bulletins.find(id).is_some()
    })?;
    let given = new.issued.map(|day| day.to_string());
    let issued = desk.day(
        ("issued", "--issued"),
        given.as_deref(),
        Some(desk.today),
        dialogue,
    )?;
    let of = |kind| desk.choices(kind);
    let products = list(
        ("bulletin-products", "--products"),
        new.products.as_deref(),
        &of(RecordKind::Product),
        dialogue,
    )?;
    let audiences = list(
        ("bulletin-audiences", "--audiences"),
        new.audiences.as_deref(),
        &of(RecordKind::Audience),
        dialogue,
    )?;
    let bulletin = draft::BulletinDraft {
        id: &id,
        issuer: &issuer,
        kind: &kind,
        issued,
        products: &products,
        audiences: &audiences,
        title: &title,
        summary: &summary,
    };
    let path = format!("bulletins/{}/{id}.{}.md", issued.year(), desk.source());
    Ok(NewFiles {
        files: vec![(path, draft::bulletin(&bulletin, words))],
        required: None,
    })
}
