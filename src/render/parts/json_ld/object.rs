//! Objects of JSON-LD 1.1.

use std::borrow::Cow;

/// An object, written as JSON while it is built: each page has about a dozen.
#[derive(Debug, Clone, Default)]
pub(crate) struct JsonLdObject(String);

impl JsonLdObject {
    /// An object of a type of schema.org.
    pub(crate) fn new(kind: &'static str) -> Self {
        // Most objects fit.
        Self(String::with_capacity(512)).with("@type", kind)
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
    pub(crate) fn with(mut self, name: &'static str, value: impl JsonLdValue) -> Self {
        let json = &mut self.0;
        let before = json.len();
        if before > 0 {
            json.push(',');
        }
        name.write_json(json);
        json.push(':');
        if !value.write_json(json) {
            json.truncate(before);
        }
        self
    }

    pub(crate) fn to_json(&self) -> String {
        let mut json = String::with_capacity(self.0.len() + 2);
        self.write_json(&mut json);
        json
    }
}

/// What a property can have as its value.
pub(crate) trait JsonLdValue {
    /// Appends the value; `false` for `None`.
    fn write_json(&self, json: &mut String) -> bool;
}

impl JsonLdValue for str {
    fn write_json(&self, json: &mut String) -> bool {
        // A text always has a JSON form.
        serde_json::to_string(self).is_ok_and(|text| {
            json.push_str(&text);
            true
        })
    }
}

impl JsonLdValue for String {
    fn write_json(&self, json: &mut String) -> bool {
        self.as_str().write_json(json)
    }
}

impl JsonLdValue for Cow<'_, str> {
    fn write_json(&self, json: &mut String) -> bool {
        self.as_ref().write_json(json)
    }
}

impl JsonLdValue for usize {
    fn write_json(&self, json: &mut String) -> bool {
        json.push_str(&self.to_string());
        true
    }
}

impl JsonLdValue for JsonLdObject {
    fn write_json(&self, json: &mut String) -> bool {
        json.push('{');
        json.push_str(&self.0);
        json.push('}');
        true
    }
}

impl<T: JsonLdValue> JsonLdValue for [T] {
    fn write_json(&self, json: &mut String) -> bool {
        json.push('[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            value.write_json(json);
        }
        json.push(']');
        true
    }
}

impl<T: JsonLdValue> JsonLdValue for Vec<T> {
    fn write_json(&self, json: &mut String) -> bool {
        self.as_slice().write_json(json)
    }
}

impl<T: JsonLdValue> JsonLdValue for Option<T> {
    fn write_json(&self, json: &mut String) -> bool {
        self.as_ref().is_some_and(|value| value.write_json(json))
    }
}

impl<T: JsonLdValue + ?Sized> JsonLdValue for &T {
    fn write_json(&self, json: &mut String) -> bool {
        (**self).write_json(json)
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
            object.to_json(),
            r##"{"@type":"SoftwareApplication","@id":"#zoom","position":2,"author":{"@type":"Organization","name":"A & <B>"},"about":[{"@id":"#x"}]}"##
        );
    }
}
