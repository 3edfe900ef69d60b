//! Links to the headings of a text.

use percent_encoding::percent_decode_str;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::safe_events;
use crate::diagnostic::{Code, Diagnostic, Origin};

/// The headings of a body, and the links to them.
#[derive(Default)]
pub(super) struct Anchors {
    headings: Vec<String>,
    in_heading: bool,
    /// The fragments of links, without `#`, and where they are.
    pub(super) links: Vec<(String, Origin)>,
}

impl Anchors {
    /// Takes a heading.
    pub(super) fn event(&mut self, event: &Event<'_>) {
        if let Event::Start(Tag::Heading { .. }) = event {
            self.headings.push(String::new());
            self.in_heading = true;
        } else if let Event::End(TagEnd::Heading(_)) = event {
            self.in_heading = false;
        } else if self.in_heading
            && let Some(heading) = self.headings.last_mut()
        {
            heading.push_str(safe_events::plain_text(event));
        }
    }

    /// Reports the links to headings that are not in the body.
    pub(super) fn check(self, faults: &mut Vec<Diagnostic>) {
        let names = || (1..).zip(&self.headings);
        for (fragment, origin) in &self.links {
            if heading_number(fragment).is_some_and(|number| number <= self.headings.len()) {
                continue;
            }
            let meant = names().find(|(_, heading)| is_named(heading, fragment));
            let known = names().map(|(number, heading)| format!("#s-{number} {heading}"));
            let known: Vec<_> = known.collect();
            let fault = Diagnostic::new(Code::BrokenAnchor, origin);
            let fault = fault.with("found", format!("#{fragment}"));
            let fault = fault.with_nearest(meant.map(|(number, _)| format!("#s-{number}")));
            faults.push(match known.is_empty() {
                true => fault,
                false => fault.with("known", known.join(", ")),
            });
        }
    }
}

/// The number of a heading in a fragment such as `s-2`.
pub(crate) fn heading_number(fragment: &str) -> Option<usize> {
    let number = fragment.strip_prefix("s-")?;
    let is_plain = !number.starts_with(['0', '+']);
    number.parse().ok().filter(|_| is_plain)
}

/// Whether a fragment is made from a heading, as other programs do it: blanks become hyphens, and
/// punctuation is dropped.
fn is_named(heading: &str, fragment: &str) -> bool {
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let fragment = percent_decode_str(fragment).decode_utf8_lossy();
    !letters(heading).is_empty() && letters(heading) == letters(&fragment)
}
