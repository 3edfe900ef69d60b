//! The layout of pages, rendered once and filled for each page.

use super::view::{LayoutSlot, Sentence, SlotContents, html};

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

    /// A page: the layout with the slots of the page; `main` is its content.
    pub(super) fn fill(&self, file: &str, slots: &SlotContents<'_>, main: &str) -> Vec<u8> {
        let mut page = String::new();
        let mut main = Some(main);
        for (before, slot) in &self.segments {
            page.push_str(before);
            match slot {
                LayoutSlot::File => html::text(&mut page, file),
                LayoutSlot::Title => html::text(&mut page, &slots.title),
                LayoutSlot::Description => html::text(&mut page, &slots.description),
                LayoutSlot::Source => html::text(&mut page, slots.source.unwrap_or_default()),
                LayoutSlot::Review => {
                    let review = slots.review.as_ref().map(Sentence::as_html);
                    page.push_str(review.unwrap_or_default());
                }
                LayoutSlot::Warnings => page.push_str(&slots.warnings),
                LayoutSlot::JsonLd => page.push_str(slots.json_ld.as_deref().unwrap_or_default()),
                // A second copy of the content would repeat every id.
                LayoutSlot::Main => page.push_str(main.take().unwrap_or_default()),
            }
        }
        page.push_str(&self.end);
        page.into_bytes()
    }
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
        let page = layout.fill("zoom.html", &slots, "<main>");
        let expected = "<A &amp; B|A &amp; B|../zoom.html><main>!";
        assert_eq!(page, expected.as_bytes());
    }
}
