//! The answers so far, so that the user can go back.
//!
//! Going back starts the dialogue again. Known answers are used without asking, so only the last question
//! is asked again. Each question depends only on the answers before it, so the questions stay the same.

/// An answer as it was typed.
#[derive(Debug, Clone)]
struct TypedAnswer {
    key: &'static str,
    line: String,
    /// Whether it was typed; otherwise an empty line took the default.
    is_typed: bool,
}

/// The answers of a dialogue.
#[derive(Debug, Default)]
pub(super) struct AnswerHistory {
    answers: Vec<TypedAnswer>,
    /// The number of questions since the beginning.
    asked: usize,
    /// Answers that were taken back; the last one belongs to the next question.
    taken_back: Vec<TypedAnswer>,
}

impl AnswerHistory {
    /// The known answer to the next question, if it was asked before.
    pub(super) fn next_known(&mut self, key: &'static str) -> Option<String> {
        let known = self.answers.get(self.asked)?;
        if known.key != key {
            self.answers.truncate(self.asked);
            return None;
        }
        self.asked += 1;
        Some(known.line.clone())
    }

    /// Forgets the known answer, which no longer fits the question, and those after it.
    pub(super) fn forget_known(&mut self) {
        self.asked = self.asked.saturating_sub(1);
        self.answers.truncate(self.asked);
    }

    /// Whether no question was answered yet.
    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.taken_back.is_empty()
    }

    /// The answer that the user gave to this question before going back.
    pub(super) fn earlier(&mut self, key: &'static str) -> Option<String> {
        if self.taken_back.last()?.key != key {
            // Another answer before it leads to other questions.
            self.taken_back.clear();
            return None;
        }
        let earlier = self.taken_back.last()?;
        earlier.is_typed.then(|| earlier.line.clone())
    }

    /// Adds the answer to the question that was asked.
    pub(super) fn add(&mut self, key: &'static str, line: &str, is_typed: bool) {
        self.answers.truncate(self.asked);
        self.answers.push(TypedAnswer {
            key,
            line: line.to_owned(),
            is_typed,
        });
        self.asked += 1;
        self.taken_back.pop();
    }

    /// Takes the last answer back and starts again; false if there is none.
    pub(super) fn go_back(&mut self) -> bool {
        self.answers.truncate(self.asked);
        let Some(last) = self.answers.pop() else {
            return false;
        };
        self.taken_back.push(last);
        self.asked = 0;
        true
    }
}
