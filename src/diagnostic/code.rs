//! The table of all faults: one row a code, with its stable name and its severity.

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written while one stands.
    Error,
    /// The site is written; somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The word in messages, the same in every format.
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
        /// Which rule a file breaks. Names are stable: people search for them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant,)+ }

        impl Code {
            /// Every code, in the order of this table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The stable name, as in `error[unknown-verdict]`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// The code with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    // Files and syntax.
    /// A file that every site needs is not there. Arguments: `path`.
    MissingFile "missing-file" Error;
    /// A file or folder whose name has no place in `content/`. Arguments: `path`.
    UnknownFile "unknown-file" Warning;
    /// Bytes that are not UTF-8; points behind the valid prefix.
    InvalidUtf8 "invalid-utf8" Error;
    /// A control character, which no form that texts are published in may hold.
    ControlCharacter "control-character" Error;
    /// A file over its size limit. Arguments: `limit` in kilobytes.
    FileTooLarge "file-too-large" Error;
    /// Two versions of some lines, as git leaves them where both were changed.
    MergeConflict "merge-conflict" Error;
    /// A tab where YAML wants spaces.
    Tab "tab" Error;
    /// The file is no YAML. Arguments: `slip` that was probably made, `detail` from the parser.
    YamlSyntax "yaml-syntax" Error;
    /// A plain text holds `: `, which YAML reads as a second key.
    UnquotedColon "unquoted-colon" Error;
    /// A YAML feature greenlist refuses. Arguments: `feature`.
    YamlFeature "yaml-feature" Error;
    /// The same key twice in one map. Arguments: `found`. Related: the first.
    DuplicateKey "duplicate-key" Error;
    /// Nested deeper than 32 levels.
    TooDeep "too-deep" Error;
    /// A Markdown file without its `---` head.
    MissingFrontMatter "missing-front-matter" Error;

    // Shapes.
    /// A key that the record does not have. Arguments: `found`, `nearest`, `known`.
    UnknownField "unknown-field" Error;
    /// A key that the record needs. Arguments: `field`.
    MissingField "missing-field" Error;
    /// A value of the wrong kind. Arguments: `found`, `stands` as its kind, `expected`.
    WrongType "wrong-type" Error;
    /// A word outside a fixed list. Arguments: `found`, `nearest`, `known`, `kind`.
    UnknownWord "unknown-word" Error;
    /// A word that is no verdict. Arguments: `found`, `nearest`, `known`.
    UnknownVerdict "unknown-verdict" Error;
    /// Neither `2020-04-07` nor `109/4/7`, or no such day. Arguments: `found`.
    BrokenDate "broken-date" Error;
    /// A list that must hold something. Arguments: `field`.
    EmptyList "empty-list" Error;
    /// A text that must say something. Arguments: `field`.
    EmptyText "empty-text" Error;
    /// An id outside `a-z 0-9 -`, or reserved by Windows. Arguments: `found`.
    BadId "bad-id" Error;
    /// The id differs from the file's name. Arguments: `found`, `expected`.
    IdNotFileName "id-not-file-name" Error;
    /// The same id twice. Arguments: `found`. Related: the first.
    DuplicateId "duplicate-id" Error;
    /// A language outside `site.yaml`. Arguments: `found`, `nearest`, `known`.
    UnknownLanguage "unknown-language" Error;
    /// A language tag that is no BCP 47 tag. Arguments: `found`.
    BadLanguageTag "bad-language-tag" Error;
    /// A time zone outside the IANA list. Arguments: `found`.
    UnknownTimeZone "unknown-time-zone" Error;
    /// A version that is not numbers with dots. Arguments: `found`.
    BadVersion "bad-version" Error;
    /// A CVSS vector the standard does not know. Arguments: `found`.
    BadCvss "bad-cvss" Error;
    /// A CVE number of another form. Arguments: `found`.
    BadCve "bad-cve" Error;
    /// An address with a scheme that is not allowed. Arguments: `found`.
    UnsafeLink "unsafe-link" Error;
    /// A picture in a text, in whose place its words are shown. Arguments: `found`.
    Picture "picture" Warning;
    /// A base URL that is not absolute http(s). Arguments: `found`.
    BadBaseUrl "bad-base-url" Error;
    /// A colour that is not `#rrggbb` or `#rgb`. Arguments: `found`.
    BadColour "bad-colour" Error;

    // References.
    /// A reference to nothing. Arguments: `found`, `kind`, `nearest`.
    UnknownReference "unknown-reference" Error;
    /// A reference of an unknown kind, such as `prodct:zoom`. Arguments: `found`, `nearest`, `known`.
    UnknownReferenceKind "unknown-reference-kind" Error;
    /// A label that readers need in each language. Arguments: `field`, `language`.
    MissingLabel "missing-label" Error;
    /// An old id in `moved.yaml` that a record still has. Arguments: `found`. Related: the record.
    StillThere "still-there" Error;
    /// A record without its text in the source language. Arguments: `record`, `language`.
    MissingText "missing-text" Error;
    /// A text that belongs to no record. Arguments: `record`, `nearest`.
    OrphanText "orphan-text" Error;
    /// Facts in a translation's head. Arguments: `found`.
    FactInTranslation "fact-in-translation" Error;
    /// A `source_hash` that greenlist did not write. Arguments: `found`.
    BadStamp "bad-stamp" Error;
    /// A link in Markdown to a page that is not made. Arguments: `found`, `nearest`.
    BrokenLink "broken-link" Error;
    /// Markdown nested deeper than 32 levels.
    MarkdownTooDeep "markdown-too-deep" Error;

    // The policy.
    /// A cycle over relations, exemptions or successors. Arguments: `cycle`. Related: where it goes on.
    RelationCycle "relation-cycle" Error;
    /// A cycle over audience parents. Arguments: `cycle`. Related: where it goes on.
    AudienceCycle "audience-cycle" Error;
    /// An advisory whose end lies before its start. Related: the start.
    EndsBeforeItStarts "ends-before-it-starts" Error;
    /// A successor of lower rank than its predecessor. Arguments: `issuer`, `predecessor`. Related: the predecessor.
    SuccessorRank "successor-rank" Error;
    /// A relation or exemption by a body that may not. Arguments: `issuer`, `altered`. Related: what would be altered.
    NoAuthority "no-authority" Error;
    /// A ruling on an audience outside the issuer's jurisdiction. Arguments: `issuer`, `audience`. Related: the issuer.
    OutsideJurisdiction "outside-jurisdiction" Error;
    /// An exemption wider than what it lifts. Arguments: `altered`. Related: the lifted ruling.
    ExemptsOutsideScope "exempts-outside-scope" Error;
    /// Two rulings of one issuer that cannot both hold. Arguments: `other`, `product`, `audience`, `date`. Related: the other.
    ConflictingRulings "conflicting-rulings" Error;
    /// A non-binding advisory that bans or sets conditions. Arguments: `verdict`.
    NonBindingBan "non-binding-ban" Error;
    /// Conditions missing from `conditional`, or given elsewhere. Arguments: `verdict`.
    MisplacedConditions "misplaced-conditions" Error;
    /// A due date missing from `phase_out`, or given elsewhere. Arguments: `verdict`.
    MisplacedDueDate "misplaced-due-date" Error;
    /// A due date on which its advisory is not in force. Arguments: `date`. Related: a day of its force.
    DueDateOutOfForce "due-date-out-of-force" Error;
    /// In effect before it was issued. Related: the issue.
    EffectiveBeforeIssued "effective-before-issued" Error;
    /// No reference at all.
    NoSource "no-source" Error;
    /// A binding advisory without a legal basis.
    NoLegalBasis "no-legal-basis" Error;
    /// More confidential than the site. Arguments: `found`, `limit`.
    TooConfidential "too-confidential" Error;
    /// On the first day a listed alternative is banned. Arguments: `product`, `audience`. Related: the ruling.
    AlternativeBanned "alternative-banned" Error;
    /// The same from a later day on. Arguments: `product`, `audience`, `date`. Related: the ruling.
    AlternativeLost "alternative-lost" Warning;
    /// No listed alternative is usable. Arguments: `product`, `audience`.
    NoAlternative "no-alternative" Warning;
    /// The same, at short notice, on a site that demands alternatives. Arguments: `product`, `audience`.
    NoAlternativeAtShortNotice "no-alternative-at-short-notice" Error;
    /// A recommendation overruled by another issuer. Arguments: `product`, `audience`, `date`. Related: the stricter ruling.
    RecommendationOutlived "recommendation-outlived" Warning;
    /// Every act over a ruling has ended. Arguments: `advisory`. Related: what was ended.
    NothingLeftInForce "nothing-left-in-force" Warning;
    /// An exemption that outlived what it names. Arguments: `altered`. Related: what took its place.
    ExemptionLost "exemption-lost" Warning;
    /// A looser successor without a relation. Arguments: `predecessor`. Related: what still binds.
    PredecessorStillBinds "predecessor-still-binds" Warning;
    /// A part of a reader audience has another verdict. Arguments: `product`, `audience`, `part`. Related: the ruling on the whole.
    AudiencePartsDiffer "audience-parts-differ" Warning;
    /// In force and past its review date. Arguments: `date`.
    ReviewOverdue "review-overdue" Warning;
    /// The verdict of a named product changed since. Arguments: `product`, `audience`, `date`. Related: the ruling.
    BulletinOutdated "bulletin-outdated" Warning;
    /// Texts that do not fit on a poster of one sheet. Arguments: `product`, `languages`.
    PosterTooLong "poster-too-long" Warning;
    /// No ruling or alternative names it.
    ProductUnmentioned "product-unmentioned" Note;

    // The theme and the site.
    /// A template is wrong. Arguments: `detail`.
    Template "template" Error;
    /// A message that another language has. Arguments: `key`, `language`. Related: the other's.
    MissingMessage "missing-message" Error;
    /// A Fluent file does not parse. Arguments: `detail`.
    BadMessage "bad-message" Error;
    /// Two pages want one address. Arguments: `path`. Related: the other.
    PathCollision "path-collision" Error;
    /// A theme that is not there. Arguments: `found`, `nearest`, `known`.
    UnknownTheme "unknown-theme" Error;
    /// A theme that is its own ancestor. Arguments: `cycle`.
    ThemeCycle "theme-cycle" Error;
    /// Too little contrast. Arguments: `found`, `against`, `measured`, `needed`, `nearest`. Related: the other colour.
    LowContrast "low-contrast" Error;
    /// A logo that is neither SVG nor PNG, or does not say its size. Arguments: `found`.
    BadLogo "bad-logo" Error;
    /// A logo over its size limit. Arguments: `found`, `limit` in bytes.
    LogoTooLarge "logo-too-large" Error;
    /// An SVG that runs or loads something. Arguments: `found`.
    ActiveLogo "active-logo" Error;
}
