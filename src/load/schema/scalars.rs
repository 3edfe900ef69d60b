//! Types of values that are validated during deserialization.

use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, json_schema};
use serde::de::{
    self, Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};

use super::reference_markers::MARK;
use crate::diagnostic::is_blank;
use crate::load::domain::parse_domain;
use crate::load::yaml::ExpectedForm;
use crate::model::{Colour, Date, Slug, Version, Word, parse_date};

/// A text per language; the languages are checked later, since they depend on `site.yaml`.
///
/// A list, since a tree with one or two texts takes 0.5 kB, and a large site has 100,000 of them.
#[derive(Debug, Clone)]
pub(in crate::load) struct LocalizedShape<T = NonEmptyText>(Vec<(String, T)>);

impl<T> LocalizedShape<T> {
    /// The texts by their languages' tags.
    pub(in crate::load) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(tag, text)| (tag.as_str(), text))
    }

    /// Whether there is no text.
    pub(in crate::load) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for LocalizedShape<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for LocalizedShape<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LocalizedVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for LocalizedVisitor<T> {
            type Value = LocalizedShape<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut texts = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(entry) = map.next_entry()? {
                    texts.push(entry);
                }
                // The order of keys has no effect. Duplicate keys were reported.
                texts.sort_by(|(a, _): &(String, T), (b, _)| a.cmp(b));
                Ok(LocalizedShape(texts))
            }
        }

        deserializer.deserialize_map(LocalizedVisitor(PhantomData))
    }
}

/// The word of a variant of an enum of the model.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::load) struct WordShape<T>(pub(in crate::load) T);

impl<'de, T: Word> Deserialize<'de> for WordShape<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Variants<T>(PhantomData<T>);

        impl<'de, T: Word> Visitor<'de> for Variants<T> {
            type Value = WordShape<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an enum")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
                let (word, content) = access.variant::<String>()?;
                content.unit_variant()?;
                T::find(&word)
                    .map(WordShape)
                    .ok_or_else(|| A::Error::unknown_variant(&word, T::NAMES))
            }
        }

        deserializer.deserialize_enum("Word", T::NAMES, Variants(PhantomData))
    }
}

/// A value with a textual form.
trait ScalarForm: Sized {
    const EXPECT: ExpectedForm;
    fn read(text: &str) -> Option<Self>;
}

fn deserialize_form<'de, D: Deserializer<'de>, T: ScalarForm>(
    deserializer: D,
) -> Result<T, D::Error> {
    struct ScalarVisitor<T>(PhantomData<T>);

    impl<T: ScalarForm> Visitor<'_> for ScalarVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            // Another type (a number, a list) is reported by the same code as an invalid text.
            de::Expected::fmt(&T::EXPECT, f)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &T::EXPECT))
        }
    }

    deserializer.deserialize_str(ScalarVisitor(PhantomData))
}

macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident($inner:ty) $expect:ident $read:expr;)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone)]
            pub(in crate::load) struct $name(pub(in crate::load) $inner);

            impl ScalarForm for $name {
                const EXPECT: ExpectedForm = ExpectedForm::$expect;
                fn read(text: &str) -> Option<Self> {
                    let read: fn(&str) -> Option<$inner> = $read;
                    read(text).map(Self)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserialize_form(deserializer)
                }
            }
        )+
    };
}

forms! {
    /// A day.
    Day(Date) Date |text| parse_date(text);
    /// A version.
    VersionText(Version) Version |text| Version::parse(text);
    /// An id of a record.
    Ident(Slug) Id |text| Slug::new(text);
    /// A web address.
    Link(String) Link |text| is_web_address(text).then(|| text.to_owned());
    /// A CVE number.
    Cve(String) Cve |text| is_cve(text).then(|| text.to_owned());
    /// A CVSS vector with its score.
    CvssText(cvss::Cvss) Cvss |text| text.parse().ok();
    /// The name of a host, in ASCII.
    Domain(String) Domain |text| parse_domain(text);
    /// A colour.
    ColourText(Colour) Colour |text| Colour::parse(text);
}

/// A text that is not blank.
#[derive(Debug, Clone)]
pub(in crate::load) struct NonEmptyText(pub(in crate::load) String);

impl<'de> Deserialize<'de> for NonEmptyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if is_blank(&text) {
            return Err(D::Error::invalid_value(
                Unexpected::Str(&text),
                &ExpectedForm::Text,
            ));
        }
        Ok(Self(text))
    }
}

/// A list that is not empty.
#[derive(Debug, Clone)]
pub(in crate::load) struct NonEmptyList<T>(pub(in crate::load) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NonEmptyList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::deserialize(deserializer)?;
        if list.is_empty() {
            return Err(D::Error::invalid_value(
                Unexpected::Seq,
                &ExpectedForm::Filled,
            ));
        }
        Ok(Self(list))
    }
}

/// `a` or `[a, b]`.
#[derive(Debug, Clone)]
pub(in crate::load) struct OneOrMany(pub(in crate::load) Vec<String>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrManyVisitor;

        impl<'de> Visitor<'de> for OneOrManyVisitor {
            type Value = OneOrMany;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany(vec![text.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<OneOrMany, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(OneOrMany(list))
            }
        }

        deserializer.deserialize_any(OneOrManyVisitor)
    }
}

inline_schemas! {
    [] Day, |_| json_schema!({
        "type": "string",
        "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}/[0-9]{1,2}/[0-9]{1,2})$",
        MARK: "date",
    });
    [] VersionText, |_| json_schema!({
        "type": "string",
        "pattern": "^[0-9]+([.][0-9]+)*$",
        MARK: "version",
    });
    [] Ident, |_| json_schema!({
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$",
        MARK: "id",
    });
    [] Link, |_| json_schema!({
        "type": "string",
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^ ]+$",
        MARK: "link",
    });
    [] Cve, |_| json_schema!({
        "type": "string",
        "pattern": "^CVE-[0-9]{4}-[0-9]{4,}$",
        MARK: "cve",
    });
    [] CvssText, |_| json_schema!({ "type": "string", "minLength": 1 });
    // `check` knows more of names in other scripts than a pattern can say.
    [] Domain, |_| json_schema!({
        "type": "string",
        "pattern": "^[^ *:/@;,?#_.-][^ *:/@;,?#_]*[.][^ *:/@;,?#_]*[^ *:/@;,?#_.-]$",
        MARK: "domain",
    });
    [] ColourText, |_| json_schema!({
        "type": "string",
        "pattern": "^#([0-9A-Fa-f]{3}){1,2}$",
        MARK: "colour",
    });
    [] NonEmptyText, |_| json_schema!({ "type": "string", "pattern": "[^ ]", MARK: "text" });
    [] OneOrMany, |_| json_schema!({
        "type": ["string", "array"],
        "items": { "type": "string" },
    });
    [T: Word] WordShape<T>, |_| json_schema!({ "type": "string", "enum": T::NAMES });
    [T: JsonSchema] LocalizedShape<T>, |generator| json_schema!({
        "type": "object",
        "additionalProperties": generator.subschema_for::<T>(),
        MARK: "labels",
    });
    [T: JsonSchema] NonEmptyList<T>, |generator| json_schema!({
        "type": "array",
        "items": generator.subschema_for::<T>(),
        "minItems": 1,
    });
}

fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://"))
        && text.len() > "https://".len()
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// `CVE-`, a year, and four digits or more (CVE JSON 5.1, `cveId`).
pub(in crate::load) fn is_cve(text: &str) -> bool {
    let Some((year, number)) = text
        .strip_prefix("CVE-")
        .and_then(|rest| rest.split_once('-'))
    else {
        return false;
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    year.len() == 4 && number.len() >= 4 && digits(year) && digits(number)
}
