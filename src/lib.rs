//! greenlist turns YAML advisories and Markdown security bulletins into a static multilingual site
//! that answers one question: *may I use it, and what instead?*
//!
//! Three principles:
//!
//! - **A verdict is derived, never typed.** `resolve` is the only place that decides one, and
//!   each comes with the rulings it rests on.
//! - **Facts once, prose per language.** Facts are in language-neutral files; a translation can neither
//!   change nor outlive them.
//! - **A page answers before it explains**, in the reader's language, without the network.
//!
//! # From content to a site
//!
//! ```text
//! project -> load -> model -> resolve -> plan -> check -> render / export -> emit
//! ```
//!
//! In the order of the data flow:
//!
//! | module | purpose |
//! |---|---|
//! | `project` | paths of content files; listing and reading them |
//! | `load` | files -> model: decodes every file, reports every fault, resolves every reference |
//! | `model` | the content; valid once built: every reference is a handle |
//! | `resolve` | the policy: a timeline of verdicts for each product, audience and activity, with reasons |
//! | `plan` | every page and file of the site, before any is made |
//! | `check` | faults across files: a table, one file for each check |
//! | `markdown` | Markdown -> safe HTML |
//! | `render` | views and templates -> pages: one file or folder for each page kind |
//! | `export` | feeds, sitemap, badges, redirects, search index |
//! | `emit` | the site on disk: compared with the old one, then exchanged as a whole |
//! | `world`, `pipeline`, `preview` | the data of commands, what commands do, and the site in memory |
//!
//! Commands that make no site: `query` (questions about verdicts), `audit` (software lists),
//! `translate`, `edit` and `schema` (content files and their JSON Schemas), `git` (content of another
//! revision), `serve` (the preview server), `publish` (releases of the site), `server_config` (of web
//! servers), `cli` (arguments and output).
//!
//! Used by all: `artifact` (paths, files, sinks), `diagnostic` (faults of content), `error` (faults
//! of the system), `locale` and `theme` (messages, formats, appearance), `report` (diagnostics as text).
//!
//! # The library
//!
//! [`read_content`] reads a project for queries such as [`explain`]; [`check_content`] checks it;
//! [`build`] makes its site and puts every file into a [`Sink`]: a folder ([`DiskSink`]) or memory
//! ([`MemorySink`]). Everything else is private, so that the compiler reports unused code.
//!
//! ```no_run
//! use greenlist::{BodyPolicy, Diagnostics, ExplainQuestion, explain, read_content};
//!
//! let mut found = Diagnostics::new();
//! let root = std::path::Path::new("ministry-list");
//! let now = jiff::Timestamp::UNIX_EPOCH;
//! if let Some(query) = read_content(root, BodyPolicy::Drop, None, None, now, &mut found)? {
//!     let question = ExplainQuestion {
//!         target: greenlist::target(&query.world.catalog, "zoom")?,
//!         version: None,
//!         audience: greenlist::audience(&query.world.catalog, "schools")?,
//!         activity: None,
//!         day: query.as_of,
//!     };
//!     let explanation = explain(&query.plan(query.as_of), question);
//! }
//! # Ok::<(), greenlist::Error>(())
//! ```
//!
//! # Guarantees
//!
//! - Output is a pure function of content, theme and data date: no clock, no hash order, no locale
//!   of the machine. `cli` reads the clock once and passes it on.
//! - Faults of content are collected, all in one run; faults of the system stop the run.
//! - A site with errors is never published. A build keeps no cache on disk: it reads, decides, renders
//!   and compares, then exchanges the whole site.
//! - A table lists which module may import which; a test enforces it.

#![cfg_attr(
    test,
    expect(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        reason = "tests count to small numbers"
    )
)]

mod artifact;
mod audit;
mod check;
mod cli;
mod diagnostic;
mod edit;
mod emit;
mod error;
mod export;
mod git;
#[doc(hidden)]
pub mod internals;
mod load;
mod locale;
mod markdown;
mod model;
mod pipeline;
mod plan;
mod preview;
mod project;
mod publish;
mod query;
mod render;
mod report;
mod resolve;
mod schema;
mod serve;
mod server_config;
mod theme;
mod translate;
mod world;

pub use artifact::{Artifact, MemorySink, Sink, SitePath};
pub use cli::run as run_command;
pub use diagnostic::{Code, Diagnostic, Diagnostics, Origin, Severity};
pub use emit::{BuildCounts, DiskSink, check_output};
pub use error::Error;
pub use load::BodyPolicy;
pub use model::Drafts;
pub use pipeline::{
    Progress, Query, Request, Stage, Summary, build, check as check_content, query as read_content,
};
pub use query::{ExplainQuestion, Explanation, audience, explain, target};
pub use world::World;
