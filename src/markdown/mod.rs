//! Markdown to safe HTML.
//!
//! One filter over pulldown-cmark's events serves three readers: [`findings()`] collects faults and
//! links to records, [`html()`] writes the page, [`sections()`] splits the text into the units in which
//! translations are compared. What [`check()`] reports as a fault, [`html()`] writes as plain text, so the
//! HTML is safe whether the body was checked or not.
//!
//! | file | contents |
//! |---|---|
//! | `safe_events` | sanitized parser events: no raw HTML, limited nesting |
//! | `link_destination` | classifies the destination of a link |
//! | `link_resolver` | resolves references to records |
//! | `fast_path` | detects bodies without findings |
//! | `findings` | faults and links to records, with their positions |
//! | `check` | reports faults and links to unknown records |
//! | `position` | line and column of a link's destination |
//! | `html` | HTML writer |
//! | `footnotes` | footnotes, numbered by first reference, with links back |
//! | `plain_text` | text without mark-up |
//! | `sections` | splits a body at its top-level headings |

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
