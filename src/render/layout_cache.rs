//! The frame of pages, drawn once and filled many times.

use super::view::{LayoutSlot, Sentence, SlotContents, html};

/// Bytes of most contents: a page that grows is moved.
const CONTENT_CAPACITY: usize = 24 * 1024;

/// A drawn frame, cut at its slots.
#[derive(Debug)]
pub(super) struct CachedLayout {
    /// Text, and the slot after it.
    segments: Vec<(String, LayoutSlot)>,
    end: String,
    /// Bytes of all texts.
    length: usize,
}

impl CachedLayout {
    /// Cuts a frame that [`Slot::mark`]s stand in.
    pub(super) fn new(drawn: &str) -> Self {
        let mut filled = Vec::new();
        let mut start = 0;
        for (at, character) in drawn.char_indices() {
            let slot = LayoutSlot::ALL
                .into_iter()
                .find(|slot| slot.mark() == character);
            if let Some(slot) = slot {
                filled.push((drawn[start..at].to_owned(), slot));
                start = at + character.len_utf8();
            }
        }
        Self {
            segments: filled,
            end: drawn[start..].to_owned(),
            length: drawn.len(),
        }
    }

    /// A page: the frame with what is the page's own; `main` appends the content.
    pub(super) fn fill<E>(
        &self,
        file: &str,
        own: &SlotContents<'_>,
        main: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Vec<u8>, E> {
        let mut page = Vec::with_capacity(self.length + CONTENT_CAPACITY);
        let mut escaped = String::new();
        let mut main = Some(main);
        for (text, slot) in &self.segments {
            page.extend_from_slice(text.as_bytes());
            let plain = match slot {
                LayoutSlot::Main => {
                    // A second content would hold every id twice.
                    if let Some(main) = main.take() {
                        main(&mut page)?;
                    }
                    continue;
                }
                LayoutSlot::Review => {
                    let said = own.review.as_ref().map(Sentence::as_html);
                    page.extend_from_slice(said.unwrap_or_default().as_bytes());
                    continue;
                }
                LayoutSlot::Data => {
                    page.extend_from_slice(own.data.as_deref().unwrap_or_default());
                    continue;
                }
                LayoutSlot::Warnings => {
                    page.extend_from_slice(own.warnings.as_bytes());
                    continue;
                }
                LayoutSlot::File => file,
                LayoutSlot::Title => &own.title,
                LayoutSlot::Description => &own.description,
                LayoutSlot::Source => own.source.unwrap_or_default(),
            };
            escaped.clear();
            html::words(&mut escaped, plain);
            page.extend_from_slice(escaped.as_bytes());
        }
        page.extend_from_slice(self.end.as_bytes());
        Ok(page)
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
        let shell = CachedLayout::new(&format!("<{title}|{title}|../{file}>{main}{main}!"));
        let own = SlotContents {
            title: "A & B".into(),
            description: "".into(),
            review: Some(Sentence::default()),
            warnings: String::new(),
            source: None,
            lookup: false,
            data: None,
        };
        let page = shell.fill("zoom.html", &own, |page| {
            page.extend_from_slice(b"<main>");
            Ok::<(), ()>(())
        });
        let expected = "<A &amp; B|A &amp; B|../zoom.html><main>!";
        assert_eq!(page.as_deref(), Ok(expected.as_bytes()));
    }
}
