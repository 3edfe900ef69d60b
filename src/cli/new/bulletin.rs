//! `greenlist new bulletin`.

use super::{NewFiles, NewRecordContext, Prompt, PromptError, draft};
use crate::cli::args::NewBulletinArgs;
use crate::edit::ids;
use crate::model::{BulletinKind, RecordKind, Word};
use crate::project::ContentFolder;

/// Asks for the kind, title, products and audiences.
pub(super) fn begin(
    new: &NewBulletinArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let issuer = context.issuer(new.issuer.as_deref())?;
    let prompt = Prompt::new("kind", "--kind", new.kind.as_deref()).or("notice");
    let kinds = context.value_choices(BulletinKind::NAMES);
    let kind = context.dialogue.choose_one(prompt, &kinds)?;
    let (title, summary) = context.text(&new.text)?;
    let derived = ids::from_name(&title);
    let id = context.id(&new.common, derived, &title, RecordKind::Bulletin, &[])?;
    let issued = context.issued(new.issued)?;
    let products = Prompt::new("bulletin-products", "--products", new.products.as_deref());
    let products = context.optional_list(products, &context.choices(RecordKind::Product))?;
    let audiences = Prompt::new(
        "bulletin-audiences",
        "--audiences",
        new.audiences.as_deref(),
    );
    let audiences = context.optional_list(audiences, &context.choices(RecordKind::Audience))?;
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
    let stem = format!("{}/{id}.{}", issued.year(), context.source());
    Ok(NewFiles {
        files: vec![(
            ContentFolder::Bulletins.file(&stem),
            draft::bulletin(&bulletin, context.messages()),
        )],
        required: Vec::new(),
        remark: None,
    })
}
