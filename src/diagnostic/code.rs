//! The table of all diagnostics: one row per code, with its stable name and its severity.

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Prevents the build.
    Error,
    /// Needs attention; the site is built.
    Warning,
    /// For information.
    Note,
}

impl Severity {
    /// All severities, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The stable name, the same in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal $severity:ident;)+) => {
        /// The rule that a file violates. Names are stable, because people search for them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)+ }

        impl Code {
            /// All codes, in the order of this table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The stable name, as in `error[unknown-verdict]`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// The code with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// The severity.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }
        }
    };
}

impl Code {
    /// Whether this warning is reported for content that is not issued yet: a wrong day of issue would
    /// hide it forever.
    pub fn holds_before_issue(self) -> bool {
        self == Self::ImplausibleDate
    }
}

codes! {
    // Files and syntax.
    /// A required file does not exist. Arguments: `path`.
    MissingFile "missing-file" Error;
    /// A file or folder in `content/` that is not used. Arguments: `path`.
    UnknownFile "unknown-file" Warning;
    /// A file whose name ends differently from those that are read. Arguments: `path`, `meant`.
    WrongExtension "wrong-extension" Error;
    /// A file beside the one that it is a copy of, by its name or its id. Arguments: `path`, `meant` as the other file.
    CopiedFile "copied-file" Error;
    /// A text without a language in the name of its file. Arguments: `path`, `meant`.
    LanguageNotInName "language-not-in-name" Error;
    /// How many faults of a file are not listed. Arguments: `count`.
    MoreFaults "more-faults" Note;
    /// A file, folder or link that is not read, and why. Arguments: `path`, `reason`.
    UnreadableFile "unreadable-file" Error;
    /// Bytes that are not UTF-8; the origin is after the valid prefix.
    InvalidUtf8 "invalid-utf8" Error;
    /// A character that no text may contain, such as a control character. Arguments: `found` as its number.
    ControlCharacter "control-character" Error;
    /// An invisible character in a name or in a text of ASCII. Arguments: `found` as its number.
    InvisibleCharacter "invisible-character" Error;
    /// Spaces before or after a text, which are ignored. Arguments: `found`.
    SurroundingSpace "surrounding-space" Warning;
    /// A comment behind a text that could be its end. Arguments: `found` as the comment, `meant` as all of it.
    CommentInText "comment-in-text" Warning;
    /// A file over its size limit. Arguments: `limit` in kilobytes.
    FileTooLarge "file-too-large" Error;
    /// A name in `content/files/` or `theme/assets/` that is not safe everywhere. Arguments: `found`, `nearest`.
    BadFileName "bad-file-name" Error;
    /// A file of a type that cannot be published. Arguments: `found`, `accepted`.
    UnacceptedFile "unaccepted-file" Error;
    /// A file in `content/files/` whose content is of another type. Arguments: `found`, `expected`, `nearest`.
    WrongFileType "wrong-file-type" Error;
    /// A file in `content/files/` over its size limit. Arguments: `size`, `limit` in megabytes.
    AttachmentTooLarge "attachment-too-large" Error;
    /// A file in `content/files/` that nothing links to. Arguments: `found`.
    UnlinkedFile "unlinked-file" Warning;
    /// An unresolved merge conflict of git.
    MergeConflict "merge-conflict" Error;
    /// A tab where YAML needs spaces.
    Tab "tab" Error;
    /// Invalid YAML. Arguments: `slip` as the probable mistake, `detail` from the parser, `spaces` that are right.
    YamlSyntax "yaml-syntax" Error;
    /// A plain text that contains `: `, which YAML reads as a second key.
    UnquotedColon "unquoted-colon" Error;
    /// A YAML feature that is not allowed. Arguments: `feature`.
    YamlFeature "yaml-feature" Error;
    /// The same key twice in one map. Arguments: `found`. Related: the first.
    DuplicateKey "duplicate-key" Error;
    /// Nested deeper than 32 levels.
    TooDeep "too-deep" Error;
    /// A Markdown file without front matter. Arguments: `reason`: `open` if it is not closed, else `absent`.
    MissingFrontMatter "missing-front-matter" Error;

    // Fields and values.
    /// A key that the record does not have. Arguments: `found`, `nearest`, `known`.
    UnknownField "unknown-field" Error;
    /// A key that the record needs. Arguments: `field`.
    MissingField "missing-field" Error;
    /// A value of the wrong type. Arguments: `found`, `stands` as its type, `expected`.
    WrongType "wrong-type" Error;
    /// A number, or `true` or `false`, without quotation marks where a text belongs. Arguments: `found`, `stands` as the value that it is read as.
    UnquotedText "unquoted-text" Error;
    /// A value that is not in a fixed list. Arguments: `found`, `nearest`, `known`, `kind`.
    UnknownWord "unknown-word" Error;
    /// An unknown verdict. Arguments: `found`, `nearest`, `known`.
    UnknownVerdict "unknown-verdict" Error;
    /// Neither `2020-04-07` nor `109/4/7`, or no such day. Arguments: `found`, `nearest`.
    BrokenDate "broken-date" Error;
    /// A list that must not be empty. Arguments: `field`.
    EmptyList "empty-list" Error;
    /// A list with too many entries. Arguments: `field`, `limit`.
    TooManyEntries "too-many-entries" Error;
    /// A text that must not be empty. Arguments: `field`.
    EmptyText "empty-text" Error;
    /// An id outside `a-z 0-9 -`, or reserved by Windows. Arguments: `found`, `nearest`.
    BadId "bad-id" Error;
    /// The id differs from the file's name. Arguments: `found`, `expected`.
    IdNotFileName "id-not-file-name" Error;
    /// The same id twice. Arguments: `found`. Related: the first.
    DuplicateId "duplicate-id" Error;
    /// A name of two records. Arguments: `found`, `id`, `other` as their ids. Related: the other.
    DuplicateName "duplicate-name" Error;
    /// Names of two records that look alike. Arguments: `found`, `id`, `other` as their ids. Related: the other.
    ConfusableName "confusable-name" Warning;
    /// A language that is not in `site.yaml`. Arguments: `found`, `nearest`, `known`.
    UnknownLanguage "unknown-language" Error;
    /// Not a BCP 47 language tag. Arguments: `found`.
    BadLanguageTag "bad-language-tag" Error;
    /// A time zone that is not in the IANA database. Arguments: `found`.
    UnknownTimeZone "unknown-time-zone" Error;
    /// A version that does not consist of numbers and dots. Arguments: `found`.
    BadVersion "bad-version" Error;
    /// A range of versions that holds no version. Arguments: `introduced`, `fixed`.
    EmptyVersionRange "empty-version-range" Error;
    /// An invalid CVSS vector. Arguments: `found`.
    BadCvss "bad-cvss" Error;
    /// An invalid CVE number. Arguments: `found`, `nearest`.
    BadCve "bad-cve" Error;
    /// A URL with a scheme that is not allowed. Arguments: `found`.
    UnsafeLink "unsafe-link" Error;
    /// An image in a text, which is replaced by its alternative text. Arguments: `found`.
    Picture "picture" Warning;
    /// Not the name of a host alone. Arguments: `found`, `nearest`.
    BadDomain "bad-domain" Error;
    /// A base URL that is not absolute http(s). Arguments: `found`.
    BadBaseUrl "bad-base-url" Error;
    /// A colour that is not `#rrggbb` or `#rgb`. Arguments: `found`.
    BadColour "bad-colour" Error;
    /// A target for publishing that is in no place, or in several.
    TargetPlace "target-place" Error;
    /// A place for rsync that is not on another computer. Arguments: `found`.
    NotRemote "not-remote" Error;
    /// A target for publishing that keeps no release, not even the new one.
    KeepsNothing "keeps-nothing" Error;
    /// A file that is no public key of minisign. Arguments: `path`.
    BadPublicKey "bad-public-key" Error;

    /// A code in `accept` that is not that of a warning. Arguments: `found`.
    UnacceptableCode "unacceptable-code" Error;

    // References.
    /// A reference to a record that does not exist. Arguments: `found`, `kind`, `nearest`.
    UnknownReference "unknown-reference" Error;
    /// A reference of an unknown kind, such as `prodct:zoom`. Arguments: `found`, `nearest`, `known`.
    UnknownReferenceKind "unknown-reference-kind" Error;
    /// A label without a text in a language of the site. Arguments: `field`, `language`.
    MissingLabel "missing-label" Error;
    /// An old id in `moved.yaml` that a record still has. Arguments: `found`. Related: the record.
    StillThere "still-there" Error;
    /// A record without its text in the source language. Arguments: `record`, `language`.
    MissingText "missing-text" Error;
    /// A text that belongs to no record. Arguments: `record`, `nearest`.
    OrphanText "orphan-text" Error;
    /// Facts in the front matter of a translation. Arguments: `found`.
    FactInTranslation "fact-in-translation" Error;
    /// A `source_hash` that greenlist did not write. Arguments: `found`.
    BadStamp "bad-stamp" Error;
    /// A link in Markdown to a page that does not exist. Arguments: `found`, `nearest`.
    BrokenLink "broken-link" Error;
    /// A link to a place that the page does not have. Arguments: `found`, `nearest`, `known`.
    BrokenAnchor "broken-anchor" Error;
    /// A comment that does not end, or that stands where there are none, so that readers would see it.
    BrokenComment "broken-comment" Error;
    /// HTML in a text, which is shown as letters. Arguments: `found`, `nearest`.
    RawHtml "raw-html" Warning;
    /// What looks like Markdown and is none, quotation marks of another language, or the address of a link that is not there. Arguments: `found`, `kind`, `nearest`.
    LookAlike "look-alike" Warning;
    /// A text in another language or script than its file says. Arguments: `found`, `kind`.
    WrongLanguage "wrong-language" Warning;
    /// A translation that is equal to its source. Arguments: `part`. Related: the source.
    Untranslated "untranslated" Warning;
    /// A reference to a draft, which is held back from the site. Arguments: `found`.
    LinkToDraft "link-to-draft" Warning;
    /// Markdown nested deeper than 32 levels.
    MarkdownTooDeep "markdown-too-deep" Error;

    // The policy.
    /// A cycle of relations, exemptions or successors. Arguments: `cycle`. Related: where it continues.
    RelationCycle "relation-cycle" Error;
    /// A cycle of audience parents. Arguments: `cycle`. Related: where it continues.
    AudienceCycle "audience-cycle" Error;
    /// An advisory without rulings, relations and duties.
    EmptyAdvisory "empty-advisory" Error;
    /// An advisory whose end is before its start. Related: the start.
    EndsBeforeItStarts "ends-before-it-starts" Error;
    /// A successor of lower rank than its predecessor. Arguments: `issuer`, `predecessor`. Related: the predecessor.
    SuccessorRank "successor-rank" Error;
    /// A relation or exemption by an issuer without authority. Arguments: `issuer`, `altered`. Related: what would be altered.
    NoAuthority "no-authority" Error;
    /// A ruling on an audience outside the issuer's jurisdiction. Arguments: `issuer`, `audience`. Related: the issuer.
    OutsideJurisdiction "outside-jurisdiction" Error;
    /// An exemption that shares no cell with what it would lift. Arguments: `altered`. Related: the lifted ruling.
    ExemptsOutsideScope "exempts-outside-scope" Error;
    /// Conflicting rulings of one issuer. Arguments: `other`, `product`, `audience`, `date`. Related: the other.
    ConflictingRulings "conflicting-rulings" Error;
    /// A non-binding advisory that bans or sets conditions. Arguments: `verdict`.
    NonBindingBan "non-binding-ban" Error;
    /// Conditions missing from `conditional`, or given elsewhere. Arguments: `verdict`.
    MisplacedConditions "misplaced-conditions" Error;
    /// A due date missing from `phase_out`, or given elsewhere. Arguments: `verdict`.
    MisplacedDueDate "misplaced-due-date" Error;
    /// A day to comply by without conditions. Arguments: `verdict`.
    MisplacedComplyBy "misplaced-comply-by" Error;
    /// Own dates of a ruling outside those of its advisory. Arguments: `date`. Related: the advisory's.
    RulingOutlivesAdvisory "ruling-outlives-advisory" Error;
    /// A binding ruling that only advises. Arguments: `verdict`.
    BindingAdvice "binding-advice" Error;
    /// A day on which conditions had to be met, before the data date. Arguments: `date`.
    DeadlinePassed "deadline-passed" Warning;
    /// A due date on which its advisory is not in force. Arguments: `date`. Related: a day on which it is.
    DueDateOutOfForce "due-date-out-of-force" Error;
    /// A duty whose day is before its advisory takes effect. Arguments: `date`. Related: the start.
    DutyBeforeStart "duty-before-start" Warning;
    /// In force before its date of issue. Related: the issue.
    EffectiveBeforeIssued "effective-before-issued" Error;
    /// An advisory without references.
    NoSource "no-source" Error;
    /// A binding advisory without a legal basis.
    NoLegalBasis "no-legal-basis" Error;
    /// A TLP level above the one of the site. Arguments: `found`, `limit`.
    TooConfidential "too-confidential" Error;
    /// A list of alternatives that contradicts itself. Arguments: `what`.
    ContradictoryAlternatives "contradictory-alternatives" Error;
    /// A listed alternative is banned from the first day. Arguments: `product`, `audience`. Related: the ruling.
    AlternativeBanned "alternative-banned" Error;
    /// The same from a later day on. Arguments: `product`, `audience`, `date`. Related: the ruling.
    AlternativeLost "alternative-lost" Warning;
    /// No listed alternative is usable. Arguments: `product`, `audience`, `cells`, `rejected`.
    NoAlternative "no-alternative" Warning;
    /// The same, at short notice, on a site that requires alternatives. Arguments: `product`, `audience`, `cells`, `rejected`.
    NoAlternativeAtShortNotice "no-alternative-at-short-notice" Error;
    /// A recommendation overruled by another issuer. Arguments: `product`, `audience`, `date`. Related: the stricter ruling.
    RecommendationOutlived "recommendation-outlived" Warning;
    /// An act that ended, removed or suspended a ruling has ended itself, and nothing is in force in its place.
    /// Arguments: `act` as the name of the relation, `advisory` as the ended advisory or ruling. Related: the same.
    NothingLeftInForce "nothing-left-in-force" Warning;
    /// A superseding advisory leaves cells undecided that the superseded one decided.
    /// Arguments: `advisory`, `by`, `product`, `audiences`, `activities`, `extent`. Related: the lost ruling.
    SupersessionDrops "supersession-drops" Warning;
    /// Activities that no ruling decides, of a product with a ruling on others.
    /// Arguments: `ruling`, `activities`, `product`, `audiences`, `verdict`.
    PartlyRuled "partly-ruled" Warning;
    /// A day far from the data date; `meant` is the day that the author probably meant, if it is known.
    /// Arguments: `field`, `date`, `data_date`, `calendar`, `meant`.
    ImplausibleDate "implausible-date" Warning;
    /// An exemption from a ruling that has ended. Arguments: `altered`. Related: what replaced it.
    ExemptionLost "exemption-lost" Warning;
    /// A less strict successor without a relation. Arguments: `predecessor`. Related: what is still in force.
    PredecessorStillBinds "predecessor-still-binds" Warning;
    /// A part of a reader audience has another verdict. Arguments: `product`, `audience`, `part`. Related: the ruling on the whole.
    AudiencePartsDiffer "audience-parts-differ" Warning;
    /// A ruling that reaches no reader audience and no part of one. Arguments: `ruling`, `audiences`.
    AudienceWithoutReader "audience-without-reader" Warning;
    /// In force and past its review date. Arguments: `date`.
    ReviewOverdue "review-overdue" Warning;
    /// The verdict on a named product has changed since. Arguments: `product`, `audience`, `date`. Related: the ruling.
    BulletinOutdated "bulletin-outdated" Warning;
    /// Texts that do not fit on a one-sheet poster. Arguments: `product`, `languages`.
    PosterTooLong "poster-too-long" Warning;
    /// No ruling or alternative refers to this product.
    ProductUnmentioned "product-unmentioned" Note;

    // The theme and the site.
    /// An invalid template. Arguments: `detail`.
    Template "template" Error;
    /// A message that exists in another language. Arguments: `key`, `language`. Related: the other's.
    MissingMessage "missing-message" Error;
    /// A message in a site's own language that the program does not have, or a value that the message does not have.
    /// Arguments: `found`, `nearest`, `known`.
    UnknownMessage "unknown-message" Error;
    /// A message that leaves out a value, perhaps only in some cases, which the same message in another
    /// language prints.
    /// Arguments: `key`, `language`, `value`. Related: the other's.
    DroppedValue "dropped-value" Warning;
    /// A language without messages in the program, for which some are still English.
    /// Arguments: `language`, `count`, `total`, `messages`.
    UntranslatedMessages "untranslated-messages" Warning;
    /// Invalid Fluent syntax. Arguments: `detail`.
    BadMessage "bad-message" Error;
    /// A message that is too long with all messages that it refers to. Arguments: `limit` in kilobytes.
    MessageTooLong "message-too-long" Error;
    /// An entry in `accept` that accepts no warning. Arguments: `code`.
    AcceptsNothing "accepts-nothing" Error;
    /// Two pages with the same path. Arguments: `path`. Related: the other.
    PathCollision "path-collision" Error;
    /// A theme that does not exist. Arguments: `found`, `nearest`, `known`.
    UnknownTheme "unknown-theme" Error;
    /// A theme that is its own ancestor. Arguments: `cycle`.
    ThemeCycle "theme-cycle" Error;
    /// Too little contrast. Arguments: `found`, `against`, `measured`, `needed`, `nearest`. Related: the other colour.
    LowContrast "low-contrast" Error;
    /// A logo that is neither SVG nor PNG, or has no size. Arguments: `found`.
    BadLogo "bad-logo" Error;
    /// A logo over its size limit. Arguments: `found`, `limit` in bytes.
    LogoTooLarge "logo-too-large" Error;
    /// An SVG with active or external content. Arguments: `found`.
    ActiveLogo "active-logo" Error;
}
