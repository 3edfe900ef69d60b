//! Markdown to safe HTML.
//!
//! One filter over pulldown-cmark's events serves three readers: [`findings()`] collects faults and
//! links to records, [`html()`] writes the page, [`sections()`] splits the text into the units in which
//! translations are compared. What [`check()`] reports as a fault, [`html()`] writes as plain text, so the
//! HTML is safe whether the body was checked or not.
//!
//! | file | contents |
//! |---|---|
//! | `source` | prepares a body so that emphasis beside Chinese punctuation works |
//! | `reader_events` | parser events without comments and needless line ends, addresses as links |
//! | `safe_events` | the same with limited nesting |
//! | `link_destination` | classifies the destination of a link |
//! | `link_resolver` | resolves references to records |
//! | `html_tags` | HTML, with the Markdown to write instead |
//! | `look_alikes` | what looks like Markdown and is none |
//! | `scripts` | texts in another language than their file says, by their letters |
//! | `fast_path` | detects bodies without findings |
//! | `findings` | faults and links to records, with their positions |
//! | `definitions` | definitions of links that no link uses |
//! | `anchors` | links to the headings of a text |
//! | `word_ranges` | tells words from code and marks |
//! | `check` | reports faults and links to unknown records |
//! | `position` | line and column of a link's destination |
//! | `html` | HTML writer |
//! | `footnotes` | footnotes, numbered by first reference, with links back |
//! | `plain_emphasis` | a scan that saves the parser for most texts |
//! | `plain_text` | text without mark-up |
//! | `sections` | splits a body at its top-level headings |

mod anchors;
mod check;
mod definitions;
mod fast_path;
mod findings;
mod footnotes;
mod half_width;
mod html;
mod html_tags;
mod link_destination;
mod link_resolver;
mod look_alikes;
mod plain_emphasis;
mod plain_text;
mod position;
mod reader_events;
mod safe_events;
mod scripts;
mod sections;
mod source;
mod word_ranges;

pub(crate) use anchors::heading_number;
pub(crate) use check::check;
pub(crate) use findings::{findings, mark_faults, plain_text_faults};
pub(crate) use html::html_of_range;
pub use html::{HtmlOptions, html};
pub(crate) use link_resolver::{LinkResolver, ResolvedLink};
pub(crate) use plain_text::{PlainText, plain_text};
pub(crate) use reader_events::joins;
pub use safe_events::MAX_DEPTH;
pub(crate) use scripts::Writing;
pub use sections::source_hash;
pub(crate) use sections::{body_sections, count_headings, sections};

#[cfg(test)]
mod tests;
