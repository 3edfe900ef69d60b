//! The messages of a language that have no arguments.

use std::collections::BTreeMap;
use tera::Value;

/// Every message without arguments, resolved once for each language and shared by its pages.
///
/// Templates read them as `t`: `{{ t.question }}`, `{{ t.all_products }}`. Messages with arguments
/// are formatted when the view is built and are among its fields.
#[derive(Debug, Clone)]
pub struct TemplateMessages(Value);

impl TemplateMessages {
    /// The resolved messages, each with its key.
    ///
    /// A name in a template has no hyphens, so each key can also be written with underscores, which
    /// Tera resolves faster than `t["all-products"]`.
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

    /// The shared map; a clone only increments a reference count.
    pub(super) fn value(&self) -> Value {
        self.0.clone()
    }
}
