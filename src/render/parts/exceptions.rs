//! Exceptions on application, as sentences.

use super::{PageContext, name, unique};
use crate::model::{ExceptionOnApplication, RecordOrName, Ruling};
use crate::render::view::{Sentence, SentencePiece};

impl<'a> PageContext<'a> {
    /// Messages `exception-on-application`: the exceptions that rulings offer, each once.
    pub(crate) fn exceptions_on_application(
        &self,
        rulings: impl IntoIterator<Item = &'a Ruling>,
    ) -> Vec<Sentence> {
        let exceptions = rulings
            .into_iter()
            .flat_map(|ruling| ruling.exceptions.iter().map(move |one| (ruling, one)));
        unique(exceptions.map(|(ruling, exception)| self.exception(ruling, exception)))
    }

    fn exception(&self, ruling: &'a Ruling, exception: &'a ExceptionOnApplication) -> Sentence {
        let granted_by = match &exception.granted_by {
            RecordOrName::Record(issuer) => Some(self.language.issuer(*issuer)),
            RecordOrName::Name(named) => self.language.phrase(named),
        };
        let to: Vec<SentencePiece<'a>> = match &exception.to {
            None => ruling.include.iter().map(|id| self.audience(*id)).collect(),
            Some(RecordOrName::Record(audience)) => vec![self.audience(*audience)],
            Some(RecordOrName::Name(named)) => {
                self.language.phrase(named).map(name).into_iter().collect()
            }
        };
        let mut arguments = vec![
            ("issuer", granted_by.map(name).into_iter().collect()),
            ("audiences", to),
        ];
        let key = match self.language.phrase(&exception.purpose) {
            None => "exception-on-application",
            Some(purpose) => {
                arguments.push(("purpose", vec![name(purpose)]));
                "exception-on-application-for"
            }
        };
        self.language.sentence_of_lists(key, arguments)
    }
}
