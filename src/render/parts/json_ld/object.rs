//! Objects of JSON-LD 1.1.

use std::borrow::Cow;

/// An object, written as JSON while it is built: each page has about a dozen.
#[derive(Debug, Clone, Default)]
pub(crate) struct JsonLdObject(Vec<u8>);

impl JsonLdObject {
    /// An object of a type of schema.org.
    pub(crate) fn new(kind: &'static str) -> Self {
        // Most objects fit.
        Self(Vec::with_capacity(512)).with("@type", kind)
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
            json.push(b',');
        }
        name.write_json(json);
        json.push(b':');
        if !value.write_json(json) {
            json.truncate(before);
        }
        self
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut json = Vec::with_capacity(self.0.len() + 2);
        self.write_json(&mut json);
        json
    }
}

/// What a property can have as its value.
pub(crate) trait JsonLdValue {
    /// Appends the value; `false` for `None`.
    fn write_json(&self, json: &mut Vec<u8>) -> bool;
}

impl JsonLdValue for str {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        // Without branches, so that the compiler vectorizes it.
        let is_escaped = |byte: u8| (byte < b' ') | (byte == b'"') | (byte == b'\\');
        let has_escapes = self.bytes().fold(false, |any, byte| any | is_escaped(byte));
        if has_escapes {
            // A text always has a JSON form, and writing to memory cannot fail.
            return serde_json::to_writer(json, self).is_ok();
        }
        json.push(b'"');
        json.extend_from_slice(self.as_bytes());
        json.push(b'"');
        true
    }
}

impl JsonLdValue for String {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        self.as_str().write_json(json)
    }
}

impl JsonLdValue for Cow<'_, str> {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        self.as_ref().write_json(json)
    }
}

impl JsonLdValue for usize {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        json.extend_from_slice(self.to_string().as_bytes());
        true
    }
}

impl JsonLdValue for JsonLdObject {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        json.push(b'{');
        json.extend_from_slice(&self.0);
        json.push(b'}');
        true
    }
}

impl<T: JsonLdValue> JsonLdValue for [T] {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        json.push(b'[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                json.push(b',');
            }
            value.write_json(json);
        }
        json.push(b']');
        true
    }
}

impl<T: JsonLdValue> JsonLdValue for Vec<T> {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        self.as_slice().write_json(json)
    }
}

impl<T: JsonLdValue> JsonLdValue for Option<T> {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
        self.as_ref().is_some_and(|value| value.write_json(json))
    }
}

impl<T: JsonLdValue + ?Sized> JsonLdValue for &T {
    fn write_json(&self, json: &mut Vec<u8>) -> bool {
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
            String::from_utf8(object.to_json()).expect("UTF-8"),
            r##"{"@type":"SoftwareApplication","@id":"#zoom","position":2,"author":{"@type":"Organization","name":"A & <B>"},"about":[{"@id":"#x"}]}"##
        );
    }
}
