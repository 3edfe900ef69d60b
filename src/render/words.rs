//! The words of a language that need no arguments.

use std::collections::BTreeMap;

use tera::Value;

/// Every message without arguments, resolved once a language and shared by all its pages.
///
/// Templates read it as `t`: `{{ t.question }}`, `{{ t["all-products"] }}`. Messages with
/// arguments are formatted by whoever builds the view, and arrive inside it.
#[derive(Debug, Clone)]
pub struct Words(Value);

impl Words {
    /// Takes the resolved messages, each with its key.
    pub fn new<'a>(messages: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let texts: BTreeMap<String, Value> = messages
            .into_iter()
            .map(|(key, text)| (key.to_owned(), Value::from(text)))
            .collect();
        Self(Value::from(texts))
    }

    /// The shared map: a clone costs one reference count, however many words it holds.
    pub(super) fn value(&self) -> Value {
        self.0.clone()
    }
}
