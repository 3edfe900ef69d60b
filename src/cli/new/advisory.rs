//! `greenlist new advisory`.

use super::{NewFiles, NewRecordContext, Prompt, PromptChoice, PromptError, draft};
use crate::cli::args::NewAdvisoryArgs;
use crate::edit::ids;
use crate::model::{AdvisoryStatus, BasisKind, Date, RecordKind, RulingVerdict, Word, parse_date};
use crate::project::{ContentFolder, FileKind};

/// Asks for the issuer, products, audiences and verdict.
pub(super) fn begin(
    new: &NewAdvisoryArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let messages = context.messages();
    let issuer = context.issuer(new.issuer.as_deref())?;
    let (title, summary) = context.text(&new.text)?;
    let issued = context.issued(new.issued)?;
    let derived = ids::next_advisory(context.catalog, &issuer, issued.year());
    let id = context.id(&new.common, derived, &title, RecordKind::Advisory, &[])?;
    let products = Prompt::new("products", "--products", new.products.as_deref());
    let products = context.list(products, &context.choices(RecordKind::Product))?;
    let audiences = Prompt::new("audiences", "--audiences", new.audiences.as_deref());
    let audiences = context.list(audiences, &audiences_of_issuer(&issuer, context))?;
    let ruling = RulingAnswers::ask(new, issued, context)?;
    let reasons = Prompt::new("reasons", "--reasons", new.reasons.as_deref());
    let reasons = context.optional_list(reasons, &context.choices(RecordKind::Reason))?;
    let alternatives = match ruling.needs_alternative || new.alternatives.is_some() {
        true => {
            let mut others = context.choices(RecordKind::Product);
            others.retain(|choice| !products.contains(&choice.id));
            let given = new.alternatives.as_deref();
            context.optional_list(
                Prompt::new("alternatives", "--alternatives", given),
                &others,
            )?
        }
        false => Vec::new(),
    };
    // Only a binding advisory needs a basis: an existing one, or a new one by name.
    let law = new.legal_basis.as_deref();
    let (legal_basis, new_law) = match ruling.binding || law.is_some() {
        true => {
            let prompt = Prompt::new("legal-basis", "--legal-basis", law);
            let (id, mut required) = context.known_or_new(prompt, RecordKind::Legislation)?;
            if let Some(new_basis) = &mut required {
                let kinds = context.value_choices(BasisKind::NAMES);
                let given = new.basis_kind.as_deref();
                let prompt = Prompt::new("basis-kind", "--basis-kind", given);
                let prompt = prompt.or(BasisKind::Law.name()).about(&new_basis.name);
                new_basis.kind = Some(context.dialogue.choose_one(prompt, &kinds)?);
            }
            (vec![id], required)
        }
        false => (Vec::new(), None),
    };
    let (source_title, source_url) = source(new, &title, context)?;
    let status = status(new.status.as_deref(), context)?;
    let targets: Vec<String> = products.iter().map(|id| format!("product:{id}")).collect();
    let advisory = draft::AdvisoryDraft {
        id: &id,
        folders: 2,
        issuer: &issuer,
        status,
        binding: ruling.binding,
        source_language: context.source(),
        issued,
        legal_basis: &legal_basis,
        targets: &targets,
        audiences: &audiences,
        verdict: &ruling.verdict,
        conditions: &ruling.conditions,
        due: ruling.due,
        reasons: &reasons,
        alternatives: &alternatives,
        source_title: &source_title,
        source_url: source_url.as_deref(),
    };
    let stem = format!("{}/{id}", issued.year());
    let text_stem = format!("{stem}.{}", context.source());
    Ok(NewFiles {
        files: vec![
            (
                ContentFolder::Advisories.file(&stem),
                draft::advisory(&advisory, messages),
            ),
            (
                ContentFolder::AdvisoryTexts.file(&text_stem),
                draft::source(&title, &summary, messages),
            ),
        ],
        required: new_law
            .map(|law| (FileKind::Legislation, law))
            .into_iter()
            .collect(),
        remark: match status {
            AdvisoryStatus::Draft => Some(messages.say("new-draft", [])),
            AdvisoryStatus::Interim | AdvisoryStatus::Final => None,
        },
    })
}

/// Asks for the status.
fn status(
    given: Option<&str>,
    context: &mut NewRecordContext<'_>,
) -> Result<AdvisoryStatus, PromptError> {
    let prompt = Prompt::new("status", "--status", given).or(AdvisoryStatus::Draft.name());
    let statuses = context.value_choices(AdvisoryStatus::NAMES);
    let status = context.dialogue.choose_one(prompt, &statuses)?;
    AdvisoryStatus::find(&status).ok_or(PromptError::Missing("--status"))
}

/// The ruling of a new advisory.
struct RulingAnswers {
    verdict: String,
    conditions: Vec<String>,
    due: Option<Date>,
    /// Whether the audiences must follow it.
    binding: bool,
    /// Whether readers need an alternative.
    needs_alternative: bool,
}

impl RulingAnswers {
    fn ask(
        new: &NewAdvisoryArgs,
        issued: Date,
        context: &mut NewRecordContext<'_>,
    ) -> Result<Self, PromptError> {
        let prompt = Prompt::new("verdict", "--verdict", new.verdict.as_deref());
        let verdicts = context.value_choices(RulingVerdict::NAMES);
        let verdict = context.dialogue.choose_one(prompt, &verdicts)?;
        let conditions = match verdict.as_str() {
            "conditional" => {
                let prompt = Prompt::new("conditions", "--conditions", new.conditions.as_deref());
                context.list(prompt, &context.choices(RecordKind::Condition))?
            }
            _ => Vec::new(),
        };
        let due = match verdict.as_str() {
            "phase_out" => Some(due_date(new, issued, context)?),
            _ => None,
        };
        let needs_alternative = matches!(verdict.as_str(), "banned" | "phase_out");
        Ok(Self {
            binding: binding(new, &verdict, context)?,
            needs_alternative,
            verdict,
            conditions,
            due,
        })
    }
}

/// Asks whether the audiences must follow a verdict that may be either. Without questions the option for
/// advice decides; else conditions bind, and other verdicts do if they have a basis.
fn binding(
    new: &NewAdvisoryArgs,
    verdict: &str,
    context: &mut NewRecordContext<'_>,
) -> Result<bool, PromptError> {
    let default = verdict == "conditional" || new.legal_basis.is_some();
    match (verdict, new.advice) {
        ("banned" | "phase_out", true) => {
            let error = context.messages().say("answer-advice", []);
            Err(PromptError::Invalid(error))
        }
        ("banned" | "phase_out", false) => Ok(true),
        ("advised_against", _) | (_, true) => Ok(false),
        _ if !context.dialogue.is_interactive() => Ok(default),
        _ => {
            let prompt = Prompt::new("binding", "--advice", None);
            context.dialogue.yes_or_no(prompt, default)
        }
    }
}

/// The due date, which must not be before the date of issue.
fn due_date(
    new: &NewAdvisoryArgs,
    issued: Date,
    context: &mut NewRecordContext<'_>,
) -> Result<Date, PromptError> {
    let messages = context.messages();
    let valid = |text: &str| parse_date(text).filter(|day| *day >= issued);
    let error = || messages.say("answer-due-date", [("date", issued.to_string().into())]);
    let prompt = Prompt::new("due-date", "--due-date", new.due_date.as_deref());
    let check = |text: &str| valid(text).is_none().then(error);
    let text = context.dialogue.text(prompt, &check)?;
    valid(&text).ok_or(PromptError::Missing("--due-date"))
}

/// The audiences within the jurisdiction of an issuer.
fn audiences_of_issuer(issuer: &str, context: &NewRecordContext<'_>) -> Vec<PromptChoice> {
    let catalog = context.catalog;
    let mut choices = context.choices(RecordKind::Audience);
    let Some(issuer) = catalog.issuers.find(issuer) else {
        return choices;
    };
    let mut inside: Vec<_> = catalog.issuers[issuer].jurisdiction.clone();
    // Add the parts of each audience; the loop also ends if the parents form a cycle.
    while let Some(more) = catalog
        .audiences
        .iter()
        .find(|(id, audience)| {
            !inside.contains(id)
                && audience
                    .parents
                    .iter()
                    .any(|parent| inside.contains(parent))
        })
        .map(|(id, _)| id)
    {
        inside.push(more);
    }
    choices.retain(|choice| {
        let id = catalog.audiences.find(&choice.id);
        id.is_some_and(|id| inside.contains(&id))
    });
    choices
}

/// Title and address of the source document.
fn source(
    new: &NewAdvisoryArgs,
    title: &str,
    context: &mut NewRecordContext<'_>,
) -> Result<(String, Option<String>), PromptError> {
    let messages = context.messages();
    let prompt = Prompt::new(
        "source-title",
        "--source-title",
        new.source_title.as_deref(),
    );
    let source = context.dialogue.required_text(prompt.or(title))?;
    let prompt = Prompt::new("source-url", "--source-url", new.source_url.as_deref());
    let error = || messages.find("form-link", None).unwrap_or_default();
    let check = |text: &str| (!text.is_empty() && !is_web_address(text)).then(error);
    let url = context.dialogue.text(prompt.or(""), &check)?;
    Ok((source, Some(url).filter(|url| !url.is_empty())))
}

fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(char::is_whitespace)
}
