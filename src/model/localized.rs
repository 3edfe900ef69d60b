//! Values by language.

use super::LanguageId;

/// A value for some of the site's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized<T = String> {
    values: Vec<Option<T>>,
}

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

impl<T> Localized<T> {
    /// Sets the value of one language.
    pub fn set(&mut self, language: LanguageId, value: T) {
        if self.values.len() <= language.index() {
            // Exact, because a site holds many of these.
            self.values
                .reserve_exact(language.index() + 1 - self.values.len());
            self.values.resize_with(language.index() + 1, || None);
        }
        self.values[language.index()] = Some(value);
    }

    /// The value in exactly this language.
    pub fn get(&self, language: LanguageId) -> Option<&T> {
        self.values.get(language.index())?.as_ref()
    }

    /// The value in exactly this language, mutable.
    pub fn get_mut(&mut self, language: LanguageId) -> Option<&mut T> {
        self.values.get_mut(language.index())?.as_mut()
    }

    /// The value in this language, with the source language and then the first that has a value as
    /// fallbacks; with its language.
    pub fn or_fallback(&self, language: LanguageId) -> Option<(&T, LanguageId)> {
        [language, LanguageId::SOURCE]
            .into_iter()
            .find_map(|candidate| Some((self.get(candidate)?, candidate)))
            .or_else(|| {
                self.iter()
                    .map(|(language, value)| (value, language))
                    .next()
            })
    }

    /// All values, in the site's order of languages.
    pub fn iter(&self) -> impl Iterator<Item = (LanguageId, &T)> {
        self.values
            .iter()
            .enumerate()
            .filter_map(|(index, value)| Some((LanguageId::new(index), value.as_ref()?)))
    }
}
