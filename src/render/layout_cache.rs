//! The layout of pages, rendered once and filled for each page.

use pulldown_cmark_escape::{IoWriter, escape_html};

use super::parts::percent_encoded;
use super::view::{LayoutSlot, Sentence, SlotContents};

/// A rendered layout, split at its slots.
#[derive(Debug)]
pub(super) struct CachedLayout {
    /// Each slot with the HTML before it.
    segments: Vec<(String, LayoutSlot)>,
    /// The HTML after the last slot.
    end: String,
}

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
        }
    }

    /// Appends a page: the layout with the slots of the page; `main` appends its content.
    pub(super) fn fill<E>(
        &self,
        page: &mut Vec<u8>,
        file: &str,
        slots: &SlotContents<'_>,
        main: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut main = Some(main);
        for (before, slot) in &self.segments {
            push(page, before);
            match slot {
                LayoutSlot::File => escape(page, file),
                LayoutSlot::Title => escape(page, &slots.title),
                LayoutSlot::EncodedTitle => {
                    let encoded = percent_encoded(&slots.title);
                    encoded.for_each(|part| push(page, part));
                }
                LayoutSlot::Description => escape(page, &slots.description),
                LayoutSlot::Source => escape(page, slots.source.unwrap_or_default()),
                LayoutSlot::Review => {
                    let review = slots.review.as_ref().map(Sentence::as_html);
                    push(page, review.unwrap_or_default());
                }
                LayoutSlot::Warnings => push(page, &slots.warnings),
                LayoutSlot::JsonLd => {
                    page.extend_from_slice(slots.json_ld.as_deref().unwrap_or_default());
                }
                LayoutSlot::Main => {
                    // A second copy of the content would repeat every id.
                    if let Some(main) = main.take() {
                        main(page)?;
                    }
                }
            }
        }
        push(page, &self.end);
        Ok(())
    }
}

fn push(page: &mut Vec<u8>, html: &str) {
    page.extend_from_slice(html.as_bytes());
}

fn escape(page: &mut Vec<u8>, text: &str) {
    // Writing to memory cannot fail.
    let _ = escape_html(IoWriter(page), text);
}

#[cfg(test)]
mod tests {
    use super::CachedLayout;
    use crate::render::view::{LayoutSlot, Sentence, SlotContents};

    #[test]
    fn each_page_fills_the_slots_with_its_own() {
        let [file, title, encoded, main] = [
            LayoutSlot::File,
            LayoutSlot::Title,
            LayoutSlot::EncodedTitle,
            LayoutSlot::Main,
        ]
        .map(LayoutSlot::mark);
        let layout = CachedLayout::new(&format!("<{title}|{encoded}|../{file}>{main}{main}!"));
        let slots = SlotContents {
            title: "A & B".into(),
            description: "".into(),
            review: Some(Sentence::default()),
            warnings: String::new(),
            source: None,
            json_ld: None,
        };
        let mut page = Vec::new();
        let filled = layout.fill(&mut page, "zoom.html", &slots, |page| {
            page.extend_from_slice(b"<main>");
            Ok::<(), ()>(())
        });
        assert_eq!(filled, Ok(()));
        let expected = "<A &amp; B|A%20%26%20B|../zoom.html><main>!";
        assert_eq!(page, expected.as_bytes());
    }
}
