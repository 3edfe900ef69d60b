//! `greenlist new advisory`.

use super::{
    Dialogue, NewFiles, NewRecordContext, Prompt, PromptChoice, PromptError, RequiredRecord, draft,
    list, list_of, prompts,
};
use crate::cli::args::NewAdvisoryArgs;
use crate::edit::ids;
use crate::model::{Date, RecordKind, RulingVerdict, Word};

/// Asks for the issuer, products, audiences and verdict.
pub(super) fn begin(
    new: &NewAdvisoryArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<NewFiles, PromptError> {
    let words = &desk.console.messages;
    let issuer = super::issuer(new.issuer.as_deref(), desk, dialogue)?;
    let (title, summary) = desk.text(&new.text, dialogue)?;
    let given = new.issued.map(|day| day.to_string());
    let issued = desk.day(
        ("issued", "--issued"),
        given.as_deref(),
        Some(desk.today),
        dialogue,
    )?;
    let made = ids::next_advisory(desk.catalog, &issuer, issued.year());
    let id = new.beginning.id.as_deref();
    let id = prompts::id(dialogue, "--id", id, made.as_ref(), &title, words, &|id| {
        desk.catalog.advisories.find(id).is_some()
    })?;
    let products = list_of(
        ("products", "--products"),
        new.products.as_deref(),
        &desk.choices(RecordKind::Product),
        dialogue,
    )?;
    let audiences = list_of(
        ("audiences", "--audiences"),
        new.audiences.as_deref(),
        &audiences_of_issuer(&issuer, desk),
        dialogue,
    )?;
    let ruling = RulingAnswers::ask(new, issued, desk, dialogue)?;
    let reasons = list(
        ("reasons", "--reasons"),
        new.reasons.as_deref(),
        &desk.choices(RecordKind::Reason),
        dialogue,
    )?;
    let alternatives = match ruling.needs_alternative {
        true => {
            let mut others = desk.choices(RecordKind::Product);
            others.retain(|choice| !products.contains(&choice.id));
            list(
                ("alternatives", "--alternatives"),
                new.alternatives.as_deref(),
                &others,
                dialogue,
            )?
        }
        false => Vec::new(),
    };
    let (law, with) = law(new, ruling.needs_binding, desk, dialogue)?;
    let (source_title, source_url) = source(new, &title, desk, dialogue)?;
    let targets: Vec<String> = products.iter().map(|id| format!("product:{id}")).collect();
    let legal_basis: Vec<String> = law.into_iter().collect();
    let advisory = draft::AdvisoryDraft {
        id: &id,
        folders: 2,
        issuer: &issuer,
        binding: !legal_basis.is_empty(),
        source_language: desk.source(),
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
    let stem = format!("advisories/{}/{id}", issued.year());
    Ok(NewFiles {
        files: vec![
            (format!("{stem}.yaml"), draft::advisory(&advisory, words)),
            (
                format!("{stem}.{}.md", desk.source()),
                draft::source(&title, &summary, words),
            ),
        ],
        required: with,
    })
}

/// The ruling of a new advisory.
struct RulingAnswers {
    verdict: String,
    conditions: Vec<String>,
    due: Option<Date>,
    /// Whether the verdict requires a binding advisory.
    needs_binding: bool,
    /// Whether readers need an alternative.
    needs_alternative: bool,
}

impl RulingAnswers {
    fn ask(
        new: &NewAdvisoryArgs,
        issued: Date,
        desk: &NewRecordContext<'_>,
        dialogue: &mut Dialogue<'_>,
    ) -> Result<Self, PromptError> {
        let question = Prompt {
            words: "verdict",
            option: "--verdict",
            about: "",
            given: new.verdict.as_deref(),
            default: None,
        };
        let verdict = dialogue.choose_one(question, &desk.words(RulingVerdict::NAMES))?;
        let conditions = match verdict.as_str() {
            "conditional" => {
                let choices = desk.choices(RecordKind::Condition);
                list_of(
                    ("conditions", "--conditions"),
                    new.conditions.as_deref(),
                    &choices,
                    dialogue,
                )?
            }
            _ => Vec::new(),
        };
        let due = match verdict.as_str() {
            "phase_out" => Some(last_day(new, issued, desk, dialogue)?),
            _ => None,
        };
        Ok(Self {
            needs_binding: matches!(verdict.as_str(), "banned" | "phase_out" | "conditional"),
            needs_alternative: matches!(verdict.as_str(), "banned" | "phase_out"),
            verdict,
            conditions,
            due,
        })
    }
}

/// The due date, which must not be before the date of issue.
fn last_day(
    new: &NewAdvisoryArgs,
    issued: Date,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Date, PromptError> {
    let words = &desk.console.messages;
    let day = |text: &str| crate::model::parse_date(text).filter(|day| *day >= issued);
    let text = dialogue.text(
        Prompt {
            words: "due-date",
            option: "--due-date",
            about: "",
            given: new.due_date.as_deref(),
            default: None,
        },
        &|text| {
            let fault = || words.say("answer-due-date", [("date", issued.to_string().into())]);
            day(text).is_none().then(fault)
        },
    )?;
    day(&text).ok_or(PromptError::Missing("--due-date"))
}

/// The audiences within the jurisdiction of an issuer.
fn audiences_of_issuer(issuer: &str, desk: &NewRecordContext<'_>) -> Vec<PromptChoice> {
    let catalog = desk.catalog;
    let mut choices = desk.choices(RecordKind::Audience);
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

/// The legal basis: an existing law, or a new one by name. Advice needs none.
fn law(
    new: &NewAdvisoryArgs,
    needed: bool,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<(Option<String>, RequiredRecord), PromptError> {
    let given = new.legal_basis.as_deref();
    if !needed && given.is_none() {
        return Ok((None, None));
    }
    let known = desk.choices(RecordKind::Legislation);
    let (id, with) = super::known_or_new(
        ("legal-basis", "--legal-basis"),
        "legislation.yaml",
        given,
        &known,
        desk,
        dialogue,
    )?;
    Ok((Some(id), with))
}

/// Title and address of the source document.
fn source(
    new: &NewAdvisoryArgs,
    title: &str,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<(String, Option<String>), PromptError> {
    let words = &desk.console.messages;
    let source = dialogue.text(
        Prompt {
            words: "source-title",
            option: "--source-title",
            about: "",
            given: new.source_title.as_deref(),
            default: Some(title),
        },
        &|text| prompts::empty_error(text, words),
    )?;
    let url = dialogue.text(
        Prompt {
            words: "source-url",
            option: "--source-url",
            about: "",
            given: new.source_url.as_deref(),
            default: Some(""),
        },
        &|text| {
            let lower = text.to_ascii_lowercase();
            let good = text.is_empty()
                || (["https://", "http://"].iter().any(|scheme| {
                    lower
                        .strip_prefix(scheme)
                        .is_some_and(|rest| !rest.is_empty())
                }) && !text.contains(char::is_whitespace));
            (!good).then(|| words.find("form-link", None).unwrap_or_default())
        },
    )?;
    Ok((source, Some(url).filter(|url| !url.is_empty())))
}
