//! The layout of pages, rendered once and filled for each page.

use std::borrow::Cow;

use super::view::{LayoutSlot, Sentence, SlotContents, html};

/// A rendered layout, split at its slots.
#[derive(Debug)]
pub(super) struct CachedLayout {
    /// Each slot with the HTML before it.
    segments: Vec<(String, LayoutSlot)>,
    /// The HTML after the last slot.
    end: String,
    /// The bytes of the layout without its slots.
    length: usize,
}

/// Bytes for the slots of most pages: growing copies what was written.
const CONTENT: usize = 24 * 1024;

impl CachedLayout {
    /// Splits rendered HTML at the marks of its slots.
    pub(super) fn new(html: &str) -> Self {
        let mut segments = Vec::new();
        let mut rest = html;
        let is_mark = |character| LayoutSlot::of_mark(character).is_some();
        while let Some((before, after)) = rest.find(is_mark).map(|at| rest.split_at(at)) {
            let mut after = after.chars();
            let slot = after.next().and_then(LayoutSlot::of_mark);
            segments.extend(slot.map(|slot| (before.to_owned(), slot)));
            rest = after.as_str();
        }
        Self {
            segments,
            end: rest.to_owned(),
            length: html.len(),
        }
    }

    /// A page: the layout with the slots of the page; `main` appends its content.
    pub(super) fn fill<E>(
        &self,
        file: &str,
        slots: &SlotContents<'_>,
        main: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Vec<u8>, E> {
        let mut page = Vec::with_capacity(self.length + CONTENT);
        let mut main = Some(main);
        for (before, slot) in &self.segments {
            page.extend_from_slice(before.as_bytes());
            let html = match slot {
                LayoutSlot::File => escape(file),
                LayoutSlot::Title => escape(&slots.title),
                LayoutSlot::Description => escape(&slots.description),
                LayoutSlot::Source => escape(slots.source.unwrap_or_default()),
                LayoutSlot::Review => {
                    let review = slots.review.as_ref().map(Sentence::as_html);
                    review.unwrap_or_default().into()
                }
                LayoutSlot::Warnings => slots.warnings.as_str().into(),
                LayoutSlot::JsonLd => slots.json_ld.as_deref().unwrap_or_default().into(),
                LayoutSlot::Main => {
                    // A second copy of the content would repeat every id.
                    if let Some(main) = main.take() {
                        main(&mut page)?;
                    }
                    continue;
                }
            };
            page.extend_from_slice(html.as_bytes());
        }
        page.extend_from_slice(self.end.as_bytes());
        Ok(page)
    }
}

fn escape(text: &str) -> Cow<'_, str> {
    let mut escaped = String::with_capacity(text.len());
    html::text(&mut escaped, text);
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::CachedLayout;
    use crate::render::view::{LayoutSlot, Sentence, SlotContents};

    #[test]
    fn each_page_fills_the_slots_with_its_own() {
        let [file, title, main] =
            [LayoutSlot::File, LayoutSlot::Title, LayoutSlot::Main].map(LayoutSlot::mark);
        let layout = CachedLayout::new(&format!("<{title}|{title}|../{file}>{main}{main}!"));
        let slots = SlotContents {
            title: "A & B".into(),
            description: "".into(),
            review: Some(Sentence::default()),
            warnings: String::new(),
            source: None,
            json_ld: None,
        };
        let page = layout.fill("zoom.html", &slots, |page| {
            page.extend_from_slice(b"<main>");
            Ok::<(), ()>(())
        });
        let expected = "<A &amp; B|A &amp; B|../zoom.html><main>!";
        assert_eq!(page.as_deref(), Ok(expected.as_bytes()));
    }
}
