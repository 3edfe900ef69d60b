//! Lists that are split into pages by year: their titles, and the links between them.

use super::{PageContext, PageMetadata};
use crate::locale::MessageValue;
use crate::model::Date;
use crate::plan::{ListPart, PageKind};
use crate::render::view::{Anchor, Phrase};

impl<'a> PageContext<'a> {
    /// The title and breadcrumbs of a list, or of a part of it with a name of its own.
    pub(crate) fn list_metadata(
        &self,
        list: Phrase<'a>,
        list_kind: PageKind,
        title: &str,
        part: Option<String>,
    ) -> PageMetadata<'a> {
        match part {
            Some(part) => PageMetadata {
                title: format!("{title} · {part}").into(),
                breadcrumbs: vec![self.crumb(list, list_kind)],
                here: Some(Phrase::in_page_language(part)),
                ..PageMetadata::default()
            },
            None => PageMetadata {
                title: title.to_owned().into(),
                here: Some(list),
                ..PageMetadata::default()
            },
        }
    }

    /// Links to the pages of all years, newest first; of the year `shown` to its parts except
    /// `here`.
    pub(crate) fn part_links(
        &self,
        parts: impl IntoIterator<Item = ListPart>,
        shown: Option<i16>,
        here: Option<ListPart>,
        kind: fn(Option<ListPart>) -> PageKind,
    ) -> Vec<Anchor<'a>> {
        let link = |part: ListPart| {
            let is_shown = shown == Some(part.year);
            let name = match is_shown {
                true => self.part_name(part),
                false => self.year_name(part.year),
            };
            let is_listed = match is_shown {
                true => Some(part) != here,
                // The first part of another year links to its other parts.
                false => part.number.is_none_or(|number| number == 1),
            };
            is_listed.then(|| self.anchor(Phrase::in_page_language(name), kind(Some(part))))
        };
        parts.into_iter().filter_map(link).collect()
    }

    /// The year, and which part of it: message `year-part`.
    pub(crate) fn part_name(&self, part: ListPart) -> String {
        let year = self.year_name(part.year);
        let Some(number) = part.number else {
            return year;
        };
        let number = MessageValue::Integer(i64::from(number));
        let arguments = [("year", MessageValue::from(&year)), ("part", number)];
        self.language.locale.format("year-part", &arguments)
    }

    /// The year in the reader's calendar.
    pub(crate) fn year_name(&self, year: i16) -> String {
        match Date::new(year, 7, 1) {
            Ok(day) => self.language.locale.year(day),
            Err(_) => year.to_string(),
        }
    }
}
