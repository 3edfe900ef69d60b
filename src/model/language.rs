//! The languages of the site.

/// The handle of a language of the site; 0 is the source language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageId(u8);

impl LanguageId {
    /// The source language of the content.
    pub const SOURCE: Self = Self(0);
    /// The most languages of a site: a handle is one byte.
    pub const MAX: usize = u8::MAX as usize;

    /// The handle of the language with this index in `site.yaml`, from 0 and below [`Self::MAX`].
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a site with more languages is an error of its content"
    )]
    pub fn new(index: usize) -> Self {
        Self(index as u8)
    }

    /// Its index in `site.yaml`, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// One language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag authors use, such as `zh-Hant`.
    pub tag: String,
    /// The tag in lower case: the language's folder in the site.
    pub folder: String,
    /// The Unicode locale for dates, numbers and sorting, such as `zh-Hant-TW-u-ca-roc`.
    pub locale: String,
    /// The locale without its extensions: HTML's `lang`, such as `zh-Hant-TW`.
    pub html: String,
    /// Whether its script runs from right to left.
    pub right_to_left: bool,
}

impl Language {
    /// HTML's `dir`.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}
