//! How a text refers to a record, for the JSON Schemas: types that are never values.
//!
//! A field keeps the type serde reads; `#[schemars(with = "refs::Issuer")]` beside it says what
//! the text means. Who completes, renames or formats reads the mark [`MARK`] and nothing else.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::leaf::Ident;

/// The key of a schema under which the meaning of a value stands.
pub const MARK: &str = "x-greenlist";

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident $mark:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub(in crate::load) enum $name {}

            impl JsonSchema for $name {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", MARK: $mark })
                }
            }
        )+
    };
}

references! {
    Issuer "issuer";
    Audience "audience";
    Vendor "vendor";
    Legislation "legislation";
    Reason "reason";
    Condition "condition";
    Country "country";
    Category "category";
    Product "product";
    Advisory "advisory";
    /// `ADVISORY#ruling`.
    Ruling "ruling";
    /// `product:x`, `vendor:x` or `offering:x/y`.
    Target "target";
    /// `vendor:x` or `issuer:x`.
    Party "party";
    /// `vendor`, or an issuer.
    Operator "operator";
    /// `product:x` or another kind that has pages.
    Address "address";
    /// One of the site's languages.
    Language "language";
}

/// An address of an id that is gone, so nobody can list it.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) enum OldAddress {}

impl JsonSchema for OldAddress {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "OldAddress".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(product|advisory|bulletin|audience|page):[a-z0-9-]+$",
            MARK: "old-address",
        })
    }
}

/// A text that is a `T`, or a map that is an `O`.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct TextOr<T, O>(PhantomData<(T, O)>);

impl<T: JsonSchema, O: JsonSchema> JsonSchema for TextOr<T, O> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("{}Or{}", T::schema_name(), O::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = T::json_schema(generator);
        let mut schema = O::json_schema(generator);
        schema.insert("type".to_owned(), Value::from(vec!["string", "object"]));
        if let Some(mark) = text.get(MARK) {
            schema.insert(MARK.to_owned(), mark.clone());
        }
        schema
    }
}

/// A map whose keys are ids.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct ById<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ById<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("{}ById", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "additionalProperties": generator.subschema_for::<T>(),
            MARK: "by-id",
        })
    }
}

impl JsonSchema for Ident {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$",
            MARK: "id",
        })
    }
}
