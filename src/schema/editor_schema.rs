//! From a shape to a schema for editors: ids, languages and words put in.

use serde_json::{Map, Value, json};

use super::known_ids::{KnownId, KnownIds};
use super::value_meaning::{ValueMeaning, meaning};
use crate::load::{self, MARK};
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::report::Messages;

/// The shape of a kind with the site's languages in it and its marks kept: what formatting and
/// renaming go by.
pub(crate) fn marked_schema(kind: FileKind, languages: &[String]) -> Value {
    let mut schema = load::shape(kind).to_value();
    visit_schemas(&mut schema, &mut |schema| add_languages(schema, languages));
    schema
}

/// The same with the content's ids.
fn with_ids(kind: FileKind, known: &KnownIds, words: &Messages) -> Value {
    let mut schema = marked_schema(kind, &known.languages);
    visit_schemas(&mut schema, &mut |schema| add_ids(schema, known, words));
    schema
}

/// The schema as editors read it: with words in their language.
pub(crate) fn editor_schema(kind: FileKind, known: &KnownIds, words: &Messages) -> Value {
    let mut schema = with_ids(kind, known, words);
    describe(&mut schema, &[kind.name()], words);
    visit_schemas(&mut schema, &mut |schema| {
        if let Some(ValueMeaning::Form(_) | ValueMeaning::Date | ValueMeaning::OwnId) =
            meaning(schema)
            && let Some(mark) = schema.get(MARK).and_then(Value::as_str)
            && let Some(text) = words.find(&format!("form-{mark}"), None)
        {
            put(schema, "patternErrorMessage", json!(text));
        }
        if let Some(map) = schema.as_object_mut() {
            map.shift_remove(MARK);
            // serde's widths of numbers mean nothing to an editor.
            map.shift_remove("format");
        }
    });
    schema
}

/// A label a language: the keys are the site's languages, in its order.
fn add_languages(schema: &mut Value, languages: &[String]) {
    let is_labels = meaning(schema) == Some(ValueMeaning::Labels);
    let value = schema
        .get("additionalProperties")
        .filter(|value| value.is_object());
    if let Some(value) = value.filter(|_| is_labels).cloned() {
        let labels: Map<String, Value> = languages
            .iter()
            .map(|language| (language.clone(), value.clone()))
            .collect();
        put(schema, "properties", Value::Object(labels));
        put(schema, "additionalProperties", json!(false));
    }
}

fn add_ids(schema: &mut Value, known: &KnownIds, words: &Messages) {
    let names = match meaning(schema) {
        Some(ValueMeaning::Id(kind)) => known.of(kind).to_vec(),
        Some(ValueMeaning::Qualified(kinds)) => kinds
            .iter()
            .flat_map(|kind| {
                known.of(*kind).iter().map(|name| KnownId {
                    id: format!("{}:{}", kind.name(), name.id),
                    label: name.label.clone(),
                })
            })
            .collect(),
        Some(ValueMeaning::Operator) => [KnownId {
            id: "vendor".to_owned(),
            label: words.find("word-vendor", None).unwrap_or_default(),
        }]
        .iter()
        .chain(known.of(RecordKind::Issuer))
        .cloned()
        .collect(),
        Some(ValueMeaning::Language) => known
            .languages
            .iter()
            .map(|tag| KnownId {
                id: tag.clone(),
                label: String::new(),
            })
            .collect(),
        Some(
            ValueMeaning::OwnId
            | ValueMeaning::ById
            | ValueMeaning::Labels
            | ValueMeaning::Date
            | ValueMeaning::Form(_),
        )
        | None => return,
    };
    // An empty list of choices is no list: what is missing then is told by `greenlist check`.
    if names.is_empty() {
        return;
    }
    let mut ids: Vec<Value> = names.iter().map(|name| json!(name.id)).collect();
    let mut labels: Vec<Value> = names.iter().map(|name| json!(name.label)).collect();
    if types(schema).any(|kind| kind == "object") {
        // A text is one of the ids; a map is described by its fields. Told apart by `if`, since
        // editors say of `oneOf` only that nothing fits.
        put(schema, "if", json!({ "type": "object" }));
        put(
            schema,
            "else",
            json!({ "enum": ids, "enumDescriptions": labels }),
        );
        // YAML's language server proves an `else`, but between brackets completes nothing of it.
        let snippets = names
            .iter()
            .map(|name| json!({ "label": name.id, "description": name.label, "body": name.id }));
        put(schema, "defaultSnippets", snippets.collect());
        return;
    }
    if types(schema).any(|kind| kind == "null") {
        ids.push(Value::Null);
        labels.push(json!(""));
    }
    put(schema, "enum", Value::Array(ids));
    if names.iter().any(|name| !name.label.is_empty()) {
        put(schema, "enumDescriptions", Value::Array(labels));
    }
}

/// Titles and descriptions, from the file's kind and the keys down to each field.
fn describe(schema: &mut Value, path: &[&str], words: &Messages) {
    if let Some(map) = schema.as_object_mut() {
        // Rust's comments are for programmers.
        map.shift_remove("description");
        map.shift_remove("title");
    }
    if let Some(title) = field(path, None, words) {
        put(schema, "title", json!(title));
    }
    if let Some(about) = field(path, Some("about"), words) {
        put(schema, "description", json!(about));
    }
    if meaning(schema).is_none()
        && let Some(Value::Array(choices)) = schema.get("enum").cloned()
    {
        let told: Vec<Value> = choices
            .iter()
            .map(|choice| {
                json!(
                    choice
                        .as_str()
                        .map_or_else(String::new, |word| choice_words(path, word, words))
                )
            })
            .collect();
        put(schema, "enumDescriptions", Value::Array(told));
    }
    if meaning(schema) == Some(ValueMeaning::Labels) {
        describe_labels(schema, path, words);
        return;
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (key, value) in properties {
            let deeper: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
            describe(value, &deeper, words);
        }
    }
    for (key, step) in [("additionalProperties", "any"), ("items", "item")] {
        if let Some(value) = schema.get_mut(key).filter(|value| value.is_object()) {
            let deeper: Vec<&str> = match step {
                // The fields of a list's items are told by the list's name.
                "item" => path.to_vec(),
                _ => path.iter().copied().chain([step]).collect(),
            };
            describe(value, &deeper, words);
        }
    }
}

/// A label in each language is what the field is. Its language is no field: `id` is Indonesian.
fn describe_labels(schema: &mut Value, path: &[&str], words: &Messages) {
    let Some(Value::Object(languages)) = schema.get_mut("properties") else {
        return;
    };
    for (language, label) in languages {
        describe(label, path, words);
        if let Some(title) = field(path, None, words) {
            put(label, "title", json!(format!("{title} ({language})")));
        }
    }
}

/// The title of a field, and what it is for, by the keys down to it; those of the file's kind
/// without one.
pub(crate) fn field_help(
    kind: FileKind,
    path: &[&str],
    words: &Messages,
) -> Option<(String, String)> {
    let path: Vec<&str> = [kind.name()].iter().chain(path).copied().collect();
    field(&path, None, words).zip(field(&path, Some("about"), words))
}

/// The words for a field: those for its whole path, else for the end of it, down to its key
/// alone, so that what is the same everywhere is said once.
fn field(path: &[&str], attribute: Option<&str>, words: &Messages) -> Option<String> {
    (0..path.len()).find_map(|start| {
        let key = path[start..]
            .join("-")
            .replace('_', "-")
            .to_ascii_lowercase();
        words.find(&format!("field-{key}"), attribute)
    })
}

/// What one of a fixed list of words means.
fn choice_words(path: &[&str], word: &str, words: &Messages) -> String {
    let word = word.replace('_', "-").to_ascii_lowercase();
    let field = path.last().copied().unwrap_or_default().replace('_', "-");
    words
        .find(&format!("word-{field}-{word}"), None)
        .or_else(|| words.find(&format!("word-{word}"), None))
        .unwrap_or_default()
}

/// Every schema inside a schema, the outer first.
fn visit_schemas(schema: &mut Value, act: &mut impl FnMut(&mut Value)) {
    act(schema);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for value in properties.values_mut() {
            visit_schemas(value, act);
        }
    }
    for key in ["additionalProperties", "items"] {
        if let Some(value) = schema.get_mut(key).filter(|value| value.is_object()) {
            visit_schemas(value, act);
        }
    }
}

fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let (one, many) = match schema.get("type") {
        Some(Value::Array(list)) => (None, list.as_slice()),
        Some(Value::String(one)) => (Some(one.as_str()), &[][..]),
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {
            (None, &[][..])
        }
    };
    one.into_iter().chain(many.iter().filter_map(Value::as_str))
}

fn put(schema: &mut Value, key: &str, value: Value) {
    if let Some(map) = schema.as_object_mut() {
        map.insert(key.to_owned(), value);
    }
}
