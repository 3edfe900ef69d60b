//! Types that mark references to records in the JSON Schemas; they have no values.
//!
//! A field keeps the type that serde reads, and `#[schemars(with = "reference_markers::IssuerRef")]`
//! adds the mark [`MARK`], which completion, renaming and formatting read.

use std::marker::PhantomData;

use schemars::{JsonSchema, json_schema};
use serde_json::Value;

/// The key of a schema with the meaning of the value.
pub(crate) const MARK: &str = "x-greenlist";

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident $mark:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub(in crate::load) enum $name {}

            inline_schemas! {
                [] $name, |_| json_schema!({ "type": "string", MARK: $mark });
            }
        )+
    };
}

references! {
    IssuerRef "issuer";
    AudienceRef "audience";
    VendorRef "vendor";
    LegislationRef "legislation";
    ReasonRef "reason";
    ConditionRef "condition";
    ActivityRef "activity";
    CountryRef "country";
    CategoryRef "category";
    ProductRef "product";
    /// `PRODUCT/offering`.
    OfferingRef "offering";
    AdvisoryRef "advisory";
    /// `ADVISORY#ruling`.
    RulingRef "ruling";
    /// An advisory, or `ADVISORY#ruling`.
    ActRef "act";
    /// `product:x`, `offering:x/y`, `vendor:x`, `category:x` or `origin:XX`.
    TargetRef "target";
    /// `vendor:x` or `issuer:x`.
    PartyRef "party";
    /// `vendor`, an issuer, or `vendor:x`.
    OperatorRef "operator";
    /// `product:x` or another kind that has pages.
    AddressRef "address";
    /// A file in `content/files/`.
    AttachmentRef "attachment";
    /// One of the site's languages.
    LanguageRef "language";
}

/// An address with a former id, so it cannot be completed.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) enum OldAddressRef {}

/// A text that is a `T`, or a map that is an `O`.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct TextOr<T, O>(PhantomData<(T, O)>);

/// A map whose keys are ids.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct ById<T>(PhantomData<T>);

inline_schemas! {
    [] OldAddressRef, |_| json_schema!({
        "type": "string",
        "pattern": "^(product|advisory|bulletin|audience|page):[a-z0-9-]+$",
        MARK: "old-address",
    });
    [T: JsonSchema, O: JsonSchema] TextOr<T, O>, |generator| {
        let text = T::json_schema(generator);
        let mut schema = O::json_schema(generator);
        schema.insert("type".to_owned(), Value::from(vec!["string", "object"]));
        if let Some(mark) = text.get(MARK) {
            schema.insert(MARK.to_owned(), mark.clone());
        }
        schema
    };
    [T: JsonSchema] ById<T>, |generator| json_schema!({
        "type": "object",
        "additionalProperties": generator.subschema_for::<T>(),
        MARK: "by-id",
    });
}
