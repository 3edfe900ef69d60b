//! The file formats as serde reads them. Private to `load`: a format can change without
//! touching the model.

mod advisory;
mod leaf;
mod lists;
mod moved;
mod product;
mod refs;
mod site;
mod text;
mod theme;

pub(super) use advisory::{
    ActivityShape, AdvisoryShape, AlternativeKeyShape, InvolvementShape, InvolvementStatusShape,
    ReferenceKindShape, ReferenceShape, RulingShape, StatusShape, TargetShape, TlpShape,
    VerdictShape, VulnerabilityShape,
};
pub(super) use leaf::{LocalizedShape, Words};
pub(super) use lists::{
    AudienceShape, CountryShape, DefaultShape, IssuerShape, LegislationShape, TermShape,
    VendorShape, VocabularyShape,
};
pub(super) use moved::MovedShape;
pub(super) use product::ProductShape;
pub use refs::MARK;
pub(super) use site::{LookShape, OutputShape, SchemeShape, SiteShape};
pub(super) use text::{
    BulletinKindShape, BulletinShape, SeverityShape, TextShape, TranslationShape,
    TranslationStateShape,
};
pub(super) use theme::ThemeShape;
