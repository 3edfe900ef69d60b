//! The words of a language that need no arguments.

use std::collections::BTreeMap;
use tera::Value;

/// Every message without arguments, resolved once a language and shared by all its pages.
///
/// Templates read it as `t`: `{{ t.question }}`, `{{ t.all_products }}`. Messages with
/// arguments are formatted by whoever builds the view, and arrive inside it.
#[derive(Debug, Clone)]
pub struct TemplateMessages(Value);

impl TemplateMessages {
    /// Takes the resolved messages, each with its key.
    ///
    /// A key with hyphens is no name in a template, so it can be read with underscores too, which
    /// takes Tera less time than `t["all-products"]`.
    pub fn new<'a>(messages: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut texts: BTreeMap<String, Value> = BTreeMap::new();
        for (key, text) in messages {
            let text = Value::from(text);
            texts
                .entry(key.replace('-', "_"))
                .or_insert_with(|| text.clone());
            texts.insert(key.to_owned(), text);
        }
        Self(Value::from(texts))
    }

    /// The shared map: a clone costs one reference count, however many words it holds.
    pub(super) fn value(&self) -> Value {
        self.0.clone()
    }
}
