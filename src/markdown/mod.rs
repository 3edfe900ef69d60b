//! Markdown to safe HTML.
//!
//! One filter over pulldown-cmark's events serves three readers: [`findings`] notes what authors
//! must be told, [`html`] writes the page, [`sections`] cuts the text where translations are
//! compared. What [`check`] reports, [`html`] writes as plain text, so no body can do harm, checked
//! or not.
//!
//! | file | idea |
//! |---|---|
//! | `events` | the filter: no raw HTML, no depth without end |
//! | `address` | what a link's destination is |
//! | `links` | who knows the pages of the site |
//! | `findings` | faults and mentions, at the place of the destination |
//! | `harmless` | bodies that surely have none |
//! | `check` | which mentions lead nowhere |
//! | `place` | where that is: byte, line, column |
//! | `html` | the writer |
//! | `footnotes` | notes in the order of their first mention, with links back |
//! | `plain` | the words alone |
//! | `sections` | the text cut at its top headings |

mod address;
mod check;
mod events;
mod findings;
mod footnotes;
mod harmless;
mod html;
mod links;
mod place;
mod plain;
mod sections;

pub use check::check;
pub use findings::findings;
pub use html::{Heading, HtmlBody, HtmlOptions, html, html_of_range};
pub use links::{LinkResolver, ResolvedLink};
pub use plain::plain_text;
pub use sections::{Section, body_sections, sections, source_hash};

#[cfg(test)]
mod tests;
