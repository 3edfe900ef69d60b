//! Interprets answers: one of several choices, yes or no, going back.

use icu_normalizer::ComposingNormalizer;

use super::PromptChoice;
use crate::diagnostic::meant_word;
use crate::report::Messages;

/// The words for yes, in lower case: in English and in the languages of the messages.
const YES: &[&str] = &[
    "y",
    "yes",
    "true",
    "1",
    "是",
    "對",
    "はい",
    "có",
    "ya",
    "ใช่",
    "نعم",
];
/// The words for no.
const NO: &[&str] = &[
    "n",
    "no",
    "false",
    "0",
    "否",
    "不是",
    "いいえ",
    "không",
    "tidak",
    "ไม่",
    "ไม่ใช่",
    "لا",
];

/// Whether an answer is yes or no; `None` for any other.
pub(in crate::cli) fn yes_or_no(answer: &str) -> Option<bool> {
    let answer = narrow(answer.trim()).to_lowercase();
    match answer.as_str() {
        answer if YES.contains(&answer) => Some(true),
        answer if NO.contains(&answer) => Some(false),
        _ => None,
    }
}

/// Whether an answer asks to go back. Input methods write `<` in other ways.
pub(super) fn is_back(line: &str) -> bool {
    matches!(narrow(line).as_str(), "<" | "《" | "〈")
}

/// The choice with this id, number or label.
pub(super) fn chosen(
    line: &str,
    choices: &[PromptChoice],
    messages: &Messages,
) -> Result<String, String> {
    let narrow = narrow(line);
    let with_id = choices.iter().find(|choice| choice.id == narrow);
    let with_label = || choices.iter().find(|choice| choice.label == line);
    let with_number = || choices.get(narrow.parse::<usize>().ok()?.checked_sub(1)?);
    if let Some(choice) = with_id.or_else(with_label).or_else(with_number) {
        return Ok(choice.id.clone());
    }
    let ids: Vec<_> = choices.iter().map(|choice| choice.id.as_str()).collect();
    let near = meant_word(line, &ids);
    let sentence = messages.say("answer-no-choice", [("found", line.into())]);
    let help = near.map(|near| messages.did_you_mean(near));
    Err(messages.join([sentence].into_iter().chain(help)))
}

/// Chinese and Japanese input methods produce full-width digits and letters.
fn narrow(line: &str) -> String {
    ComposingNormalizer::new_nfkc().normalize(line).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_back, yes_or_no};

    #[test]
    fn yes_and_no_are_understood_in_every_language() {
        for (answer, meaning) in [
            ("Y", Some(true)),
            ("ＹＥＳ", Some(true)),
            ("是", Some(true)),
            ("Có", Some(true)),
            ("no", Some(false)),
            ("否", Some(false)),
            ("لا", Some(false)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(yes_or_no(answer), meaning, "{answer}");
        }
    }

    #[test]
    fn going_back_works_with_input_methods() {
        for line in ["<", "＜", "《", "〈"] {
            assert!(is_back(line), "{line}");
        }
        assert!(!is_back("<b>"));
    }
}
