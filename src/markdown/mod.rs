//! Markdown to safe HTML.
//!
//! One filter over pulldown-cmark's events serves three readers: [`findings`] notes what authors
//! must be told, [`html`] writes the page, [`sections`] cuts the text where translations are
//! compared. What [`check`] reports, [`html`] writes as plain text, so no body can do harm, checked
//! or not.
//!
//! | file | idea |
//! |---|---|
//! | `safe_events` | the filter: no raw HTML, no depth without end |
//! | `link_destination` | what a link's destination is |
//! | `link_resolver` | who knows the pages of the site |
//! | `findings` | faults and mentions, at the place of the destination |
//! | `fast_path` | bodies that surely have none |
//! | `check` | which mentions lead nowhere |
//! | `position` | where that is: byte, line, column |
//! | `html` | the writer |
//! | `footnotes` | notes in the order of their first mention, with links back |
//! | `plain_text` | the words alone |
//! | `sections` | the text cut at its top headings |

mod check;
mod fast_path;
mod findings;
mod footnotes;
mod html;
mod link_destination;
mod link_resolver;
mod plain_text;
mod position;
mod safe_events;
mod sections;

pub(crate) use check::check;
pub(crate) use findings::findings;
pub(crate) use html::html_of_range;
pub use html::{HtmlOptions, html};
pub(crate) use link_resolver::{LinkResolver, ResolvedLink};
pub(crate) use plain_text::plain_text;
pub use sections::source_hash;
pub(crate) use sections::{body_sections, sections};

#[cfg(test)]
mod tests;
