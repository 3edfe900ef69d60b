//! Countries that users name by code or name.

use super::NewRecordContext;
use crate::locale::CountryFinder;
use crate::model::RecordKind;
use crate::report::Messages;
use crate::schema::KnownId;

/// The most countries that are suggested.
const MAX_SUGGESTED: usize = 6;

/// Reads countries as people write them, in the languages of the site and of the user.
pub(super) struct CountryReader<'a> {
    finder: CountryFinder,
    known: Vec<KnownId>,
    messages: &'a Messages,
}

impl<'a> CountryReader<'a> {
    pub(super) fn new(context: &NewRecordContext<'a>) -> Self {
        let catalog = context.catalog;
        let languages = catalog.site.languages.iter();
        let tags = languages.map(|language| language.tag.as_str());
        let mut finder = CountryFinder::new(tags.chain([context.console.language.as_str()]));
        for country in catalog.countries.records() {
            for (_, name) in country.label.iter() {
                finder.add(country.slug.as_str(), name);
            }
        }
        Self {
            finder,
            known: context.known.of(RecordKind::Country).to_vec(),
            messages: context.messages(),
        }
    }

    /// The code of a country by its code or name, `None` for an empty text; an error says which countries
    /// may be meant.
    pub(super) fn read(&self, text: &str) -> Result<Option<String>, String> {
        if text.is_empty() {
            return Ok(None);
        }
        if let Some(code) = self.finder.find(text) {
            return Ok(Some(code.to_owned()));
        }
        let mut near = self.finder.containing(text);
        near.truncate(MAX_SUGGESTED);
        if near.is_empty() {
            near.extend(self.finder.nearest(text));
        }
        let near: Vec<String> = near.into_iter().map(|code| self.named(code)).collect();
        let help = match near.is_empty() {
            true => self.messages.say("answer-country-form", []),
            false => {
                let countries = [("countries", near.join(", ").into())];
                self.messages.say("answer-near-countries", countries)
            }
        };
        let sentence = self
            .messages
            .say("answer-no-country", [("found", text.into())]);
        Err(self.messages.join([sentence, help]))
    }

    fn named(&self, code: &str) -> String {
        let known = self.known.iter().find(|country| country.id == code);
        known.map_or_else(
            || code.to_owned(),
            |country| format!("{code} ({})", country.label),
        )
    }
}
