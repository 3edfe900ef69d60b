//! Items for the tests and benches of this crate, by module. They may change without notice.

pub mod artifact {
    //! See `src/artifact/`.
    pub use crate::artifact::{MemorySink, Sink, SitePath};
}
pub mod audit {
    //! See `src/audit/`.
    pub use crate::audit::{
        AuditReport, AuditRequest, Encoding, InventoryError, NameColumn, audit, encoding_named,
        json, sarif, text,
    };
}
pub mod check {
    //! See `src/check/`.
    pub use crate::check::run;
}
pub mod diagnostic {
    //! See `src/diagnostic/`.
    pub use crate::diagnostic::{
        Acceptance, AcceptancePlace, AcceptedWarning, Code, Diagnostic, Diagnostics, Origin,
        Severity,
    };
}
pub mod error {
    //! See `src/error.rs`.
    pub use crate::error::Error;
}
pub mod export {
    //! See `src/export/`.
    pub use crate::export::files;
}
pub mod limits {
    //! The numbers in `docs/limits.md`.
    pub use crate::audit::{MAX_BYTES as LIST_BYTES, MAX_ROWS as LIST_ROWS};
    pub use crate::cli::BUILD_WARNINGS;
    pub use crate::diagnostic::LISTED_OF_FILE;
    pub use crate::load::{
        ASSET_LIMIT, ATTACHMENT_MEGABYTES, LOGO_LIMIT, THEME_TEXT_LIMIT, YAML_DEPTH,
    };
    pub use crate::locale::{LANGUAGE_LIMIT, MAX_NESTING, MESSAGE_LIMIT};
    pub use crate::markdown::MAX_DEPTH as MARKDOWN_DEPTH;
    pub use crate::project::{MARKDOWN_LIMIT, MAX_FOLDERS, YAML_LIMIT};
    pub use crate::render::{OUTPUT_LIMIT, RANGE_LIMIT};
    pub use crate::serve::PREVIEW_PROBLEMS;
    pub use crate::translate::MAX_BYTES as TRANSLATION_BYTES;
}
pub mod load {
    //! See `src/load/`.
    pub use crate::load::{BodyPolicy, theme};
}
pub mod locale {
    //! See `src/locale/`.
    pub use crate::locale::Locales;
}
pub mod markdown {
    //! See `src/markdown/`.
    pub use crate::markdown::{HtmlOptions, html, source_hash};
}
pub mod model {
    //! See `src/model/`.
    pub use crate::model::{
        Activities, Activity, ActivityList, ActivityTerm, Advisory, AdvisoryStatus, Alternatives,
        Attachment, Attachments, Audience, Branding, BrokenRecords, Catalog, Condition, Date,
        DateOrigins, DefaultVerdict, Exemption, Id, Identifiers, Issuer, Language, LanguageId,
        Localized, Offering, OfferingId, Operator, Product, Publisher, Publishing, Record,
        Relation, RelationKind, RelationTarget, Ruling, RulingId, RulingTarget, Site, Slug,
        SlugTable, Table, Target, Term, Text, Texts, Tlp, Vendor, Verdict, VerdictTerms, Version,
        VersionRange, Word, parse_date,
    };
}
pub mod pipeline {
    //! See `src/pipeline.rs`.
    pub use crate::pipeline::{Progress, Request, Stage, Summary, build, catalog, check};
}
pub mod plan {
    //! See `src/plan/`.
    pub use crate::plan::{
        AnswerChanges, ChangeEntry, ChangeLine, PageLinks, PlanSettings, SitePlan, site,
    };
}
pub mod project {
    //! See `src/project/`.
    pub use crate::project::{BodyReader, FileKind};
}
pub mod query {
    //! See `src/query/`.
    pub use crate::query::{ComparedPlans, Comparison, OutcomeSummary, diff, history, next_change};
}
pub mod readers;
pub mod render {
    //! See `src/render/`.
    pub use crate::render::{PageRenderer, Presentation, Templates, pages};
}
pub mod report {
    //! See `src/report/`.
    pub use crate::report::Messages;
    pub mod explain {
        //! See `src/report/explain/`.
        pub use crate::report::explain::{Example, example};
    }
    pub mod terminal {
        //! See `src/report/terminal.rs`.
        pub use crate::report::terminal::{ColourMode, full};
    }
}
pub mod resolve {
    //! See `src/resolve/`.
    pub use crate::resolve::{
        Answer, AnswerChange, AnswerKind, AnswerRow, AnswerScope, AnswerSource, Axis, Beside, Cell,
        CellTarget, ChangeRow, Decisions, Ground, Interval, Label, Outcome, Question, Timeline,
        Versions, decisions,
    };
}
