//! Tests of prompts.

use super::{Dialogue, Prompt, PromptChoice, PromptError};
use crate::report::Messages;

const ID: Prompt<'_> = Prompt::new("vendor", "--vendor", None);

fn choices() -> Vec<PromptChoice> {
    [("zoom-video", "Zoom"), ("cyberlink", "訊連")]
        .map(|(id, label)| PromptChoice {
            id: id.to_owned(),
            label: label.to_owned(),
        })
        .to_vec()
}

fn prompt_output(lines: &str, act: impl FnOnce(&mut Dialogue<'_>)) -> String {
    let messages = Messages::for_language("en");
    let mut output = Vec::new();
    act(&mut Dialogue::with(
        &messages,
        lines.as_bytes(),
        &mut output,
    ));
    String::from_utf8(output).unwrap()
}

#[test]
fn a_choice_is_a_number_an_id_or_a_label_and_is_asked_again_until_valid() {
    let output = prompt_output("\nzoom-vido\n7\n2\n", |dialogue| {
        assert_eq!(dialogue.choose_one(ID, &choices()).unwrap(), "cyberlink");
    });
    assert!(
        output.contains(" 1  zoom-video  Zoom\n   2  cyberlink   訊連\n> "),
        "{output}"
    );
    assert!(output.contains("Did you mean `zoom-video`?"), "{output}");
    for line in ["2、zoom-video\n", "２，訊連，１\n", "訊連 Zoom\n"] {
        prompt_output(line, |dialogue| {
            let mut chosen = dialogue.choose_many(ID, &choices()).unwrap();
            chosen.dedup();
            assert_eq!(chosen, ["cyberlink", "zoom-video"], "{line}");
        });
    }
}

#[test]
fn an_empty_line_takes_the_default() {
    let output = prompt_output("\n", |dialogue| {
        assert_eq!(
            dialogue
                .choose_one(ID.or("zoom-video"), &choices())
                .unwrap(),
            "zoom-video"
        );
    });
    assert!(output.ends_with("\n[zoom-video]> "), "{output}");
}

#[test]
fn the_end_of_the_input_ends_the_prompts() {
    prompt_output("", |dialogue| {
        assert_eq!(
            dialogue.choose_one(ID, &choices()),
            Err(PromptError::EndOfInput)
        );
    });
}

fn name_and_vendor(dialogue: &mut Dialogue<'_>) -> Result<(String, String), PromptError> {
    let name = dialogue.required_text(Prompt::new("name", "--name", None))?;
    let vendor = dialogue.text(ID.or(""), &|_| None)?;
    Ok((name, vendor))
}

#[test]
fn going_back_asks_the_question_before_with_its_answer_as_the_default() {
    let lines = "<\nZoon\nZoom Inc\n";
    let output = prompt_output(lines, |dialogue| {
        assert_eq!(
            name_and_vendor(dialogue).unwrap(),
            ("Zoon".to_owned(), "Zoom Inc".to_owned())
        );
    });
    assert!(output.contains("This is the first question."), "{output}");
    let lines = "Zoon\n＜\nZoom\nZoom Inc\n";
    let output = prompt_output(lines, |dialogue| {
        assert_eq!(name_and_vendor(dialogue), Err(PromptError::Back));
        let answers = name_and_vendor(dialogue).unwrap();
        assert_eq!(answers, ("Zoom".to_owned(), "Zoom Inc".to_owned()));
    });
    assert!(output.contains("Product name [Zoon]: "), "{output}");
}

#[test]
fn answers_after_a_question_gone_back_to_are_kept_and_can_be_emptied() {
    // Back twice, then Enter keeps the name, and the vendor is kept or emptied.
    for (line, vendor) in [("", "Zoom Inc"), ("-", "")] {
        let lines = format!("Zoom\nZoom Inc\n<\n<\n\n{line}\nS\n");
        prompt_output(&lines, |dialogue| {
            let mut questions = 0;
            let answers = loop {
                questions += 1;
                let asked = name_and_vendor(dialogue).and_then(|answers| {
                    let summary = Prompt::new("summary", "--summary", None);
                    dialogue.text(summary, &|_| None).map(|_| answers)
                });
                match asked {
                    Err(PromptError::Back) => {}
                    other => break other.unwrap(),
                }
            };
            assert_eq!(questions, 3);
            assert_eq!(answers, ("Zoom".to_owned(), vendor.to_owned()));
        });
    }
}

#[test]
fn an_id_has_a_default_whatever_the_script_of_the_name() {
    let holder = |id: &str| matches!(id, "product-1" | "zoom").then(|| "Zoom".to_owned());
    let slug = crate::model::Slug::new("zoom");
    for (derived, lines, id) in [
        (None, "\n", "product-2"),
        (slug.as_ref(), "\n", "zoom-2"),
        (slug.as_ref(), "zoom\nzoom-rooms\n", "zoom-rooms"),
    ] {
        let output = prompt_output(lines, |dialogue| {
            let found = dialogue.id(ID, derived, "product", &holder).unwrap();
            assert_eq!(found, id);
        });
        let is_told = output.contains("`zoom` is the id of Zoom.");
        assert_eq!(is_told, lines.starts_with("zoom"), "{output}");
    }
}

#[test]
fn without_prompts_only_options_and_defaults_are_used() {
    let messages = Messages::for_language("en");
    let mut dialogue = Dialogue::non_interactive(&messages);
    assert_eq!(
        dialogue.choose_one(ID, &choices()),
        Err(PromptError::Missing("--vendor"))
    );
    let given = |given| Prompt {
        given: Some(given),
        ..ID
    };
    assert_eq!(
        dialogue.choose_one(given("cyberlink"), &choices()).unwrap(),
        "cyberlink"
    );
    let wrong = dialogue.choose_one(given("cyberlnk"), &choices());
    assert_eq!(
        wrong,
        Err(PromptError::Invalid(
            "--vendor: `cyberlnk` is not one of the choices. Did you mean `cyberlink`?".to_owned()
        ))
    );
}
