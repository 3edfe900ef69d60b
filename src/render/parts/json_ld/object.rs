//! Things that schema.org knows, as JSON-LD 1.1 writes them.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// A thing: what is said of it, in order. Each page has a dozen, of a few properties each.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) struct JsonLdObject<'a>(Vec<(&'static str, JsonLdValue<'a>)>);

/// What is said of a thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(in crate::render) enum JsonLdValue<'a> {
    Text(Cow<'a, str>),
    Texts(&'a [String]),
    Number(usize),
    Thing(JsonLdObject<'a>),
    Things(Vec<JsonLdObject<'a>>),
}

impl<'a> JsonLdObject<'a> {
    /// A thing of a type, of which nothing else is said yet.
    pub(in crate::render) fn new(kind: &'static str) -> Self {
        let mut said = Vec::with_capacity(8);
        said.push(("@type", kind.into()));
        Self(said)
    }

    /// A thing of a type, with a name.
    pub(in crate::render) fn named(kind: &'static str, name: impl Into<Cow<'a, str>>) -> Self {
        Self(vec![
            ("@type", kind.into()),
            ("name", JsonLdValue::Text(name.into())),
        ])
    }

    /// A thing that is described elsewhere.
    pub(in crate::render) fn reference(id: String) -> Self {
        Self(vec![("@id", id.into())])
    }

    /// Says one more thing of it; where there is nothing to say, it is left out.
    pub(in crate::render) fn with(
        mut self,
        name: &'static str,
        value: impl Into<OptionalJsonLd<'a>>,
    ) -> Self {
        let OptionalJsonLd(value) = value.into();
        self.0.extend(value.map(|value| (name, value)));
        self
    }
}

impl Serialize for JsonLdObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A property, or none.
pub(in crate::render) struct OptionalJsonLd<'a>(Option<JsonLdValue<'a>>);

impl<'a, T: Into<JsonLdValue<'a>>> From<T> for OptionalJsonLd<'a> {
    fn from(value: T) -> Self {
        Self(Some(value.into()))
    }
}

impl<'a, T: Into<JsonLdValue<'a>>> From<Option<T>> for OptionalJsonLd<'a> {
    fn from(value: Option<T>) -> Self {
        Self(value.map(Into::into))
    }
}

impl<'a> From<&'a str> for JsonLdValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for JsonLdValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for JsonLdValue<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a [String]> for JsonLdValue<'a> {
    fn from(texts: &'a [String]) -> Self {
        Self::Texts(texts)
    }
}

impl From<usize> for JsonLdValue<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<JsonLdObject<'a>> for JsonLdValue<'a> {
    fn from(thing: JsonLdObject<'a>) -> Self {
        Self::Thing(thing)
    }
}

impl<'a> From<Vec<JsonLdObject<'a>>> for JsonLdValue<'a> {
    fn from(things: Vec<JsonLdObject<'a>>) -> Self {
        Self::Things(things)
    }
}

#[cfg(test)]
mod tests {
    use super::JsonLdObject;

    #[test]
    fn a_thing_says_what_there_is_to_say_in_order() {
        let vendor = JsonLdObject::named("Organization", "A & <B>");
        let thing = JsonLdObject::new("SoftwareApplication")
            .with("@id", "#zoom")
            .with("expires", None::<String>)
            .with("position", 2)
            .with("author", vendor)
            .with("about", vec![JsonLdObject::reference("#x".to_owned())]);
        assert_eq!(
            serde_json::to_string(&thing).expect("JSON"),
            r##"{"@type":"SoftwareApplication","@id":"#zoom","position":2,"author":{"@type":"Organization","name":"A & <B>"},"about":[{"@id":"#x"}]}"##
        );
    }
}
