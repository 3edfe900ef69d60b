//! Objects of JSON-LD 1.1.

use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// An object with its properties in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct JsonLdObject(Vec<(&'static str, Box<RawValue>)>);

impl JsonLdObject {
    /// An object of a type of schema.org.
    pub(crate) fn new(kind: &'static str) -> Self {
        Self::default().with("@type", kind)
    }

    /// An object of a type, with a name.
    pub(crate) fn named(kind: &'static str, name: &str) -> Self {
        Self::new(kind).with("name", name)
    }

    /// A reference to an object that is described elsewhere.
    pub(crate) fn reference(id: &str) -> Self {
        Self::default().with("@id", id)
    }

    /// Adds a property; none where the value is `None`.
    pub(crate) fn with(mut self, name: &'static str, value: impl Serialize) -> Self {
        // Texts, numbers and objects of them always have a JSON form.
        let value = to_raw_value(&value).ok();
        let value = value.filter(|value| value.get() != "null");
        self.0.extend(value.map(|value| (name, value)));
        self
    }
}

impl Serialize for JsonLdObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::JsonLdObject;

    #[test]
    fn properties_keep_their_order_and_absent_ones_are_left_out() {
        let vendor = JsonLdObject::named("Organization", "A & <B>");
        let object = JsonLdObject::new("SoftwareApplication")
            .with("@id", "#zoom")
            .with("expires", None::<String>)
            .with("position", 2)
            .with("author", vendor)
            .with("about", vec![JsonLdObject::reference("#x")]);
        assert_eq!(
            serde_json::to_string(&object).expect("JSON"),
            r##"{"@type":"SoftwareApplication","@id":"#zoom","position":2,"author":{"@type":"Organization","name":"A & <B>"},"about":[{"@id":"#x"}]}"##
        );
    }
}
