//! greenlist turns YAML advisories and Markdown security bulletins into a static multilingual site
//! that answers one question: *may I use it, and what instead?*
//!
//! Three things hold everywhere:
//!
//! - **A verdict is derived, never typed.** [`resolve`] is the only place that decides one, and
//!   each comes with the rulings it rests on.
//! - **Facts once, prose per language.** What decides stands in language-neutral files; a
//!   translation can neither change nor outlive it.
//! - **A page answers before it explains**, in the reader's language, without the network.
//!
//! # The way of an advisory
//!
//! ```text
//! load -> model -> resolve -> plan -> check -> render / export -> emit
//! ```
//!
//! In reading order:
//!
//! | module | what happens there |
//! |---|---|
//! | [`model`] | what authors wrote, valid once built: every reference is a handle |
//! | [`project`] | where content lies, which files there are, how one is read |
//! | [`load`] | disk -> model: every file read, every fault told, every reference proved |
//! | [`resolve`] | the policy: intervals for every product, audience and activity, with grounds |
//! | [`plan`] | every page and file of the site, before one is made |
//! | [`check`] | faults that no single file shows: a table, one file a check |
//! | [`markdown`] | Markdown -> HTML that can do no harm |
//! | [`render`] | views and templates -> pages |
//! | [`export`] | the same facts for machines |
//! | [`emit`] | a site on disk, whole or not at all |
//! | [`world`] | content, decisions and presentation of one moment |
//! | [`pipeline`] | the one place that names all stages |
//! | [`query`] | questions about content, answered without a site |
//! | [`serve`] | the site while it is being written, for one editor |
//!
//! Beside the way: [`artifact`] (paths, bytes, sinks), [`diagnostic`] (what an author got wrong),
//! [`error`] (what the machine failed at), [`locale`] and [`theme`] (words, formats, looks),
//! [`report`] (diagnostics in words), [`git`] (content of another time, from git), [`cli`] (the
//! command line).
//!
//! # What can be relied on
//!
//! - Output is a pure function of content, theme and data date: no clock, no hash order, no locale
//!   of the machine. [`cli`] reads the clock once and passes it on.
//! - Author faults are collected, all in one run; machine faults stop.
//! - Nothing is written while an error stands, and a site is exchanged whole, or, where little
//!   changed, file by file in a way that a killed build leaves to the next one to finish.
//! - Who may import whom is a table, and a test holds the code against it.

pub mod artifact;
pub mod audit;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod edit;
pub mod emit;
pub mod error;
pub mod export;
pub mod git;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod pipeline;
pub mod plan;
pub mod preview;
pub mod project;
pub mod query;
pub mod render;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod serve;
pub mod theme;
pub mod translate;
pub mod world;
