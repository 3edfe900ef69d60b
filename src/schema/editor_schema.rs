//! Schemas for editors: shapes with ids, languages and descriptions added.

use std::iter;

use serde_json::{Map, Value, json};

use super::known_ids::{KnownId, KnownIds};
use super::value_meaning::{ValueMeaning, meaning, qualifier};
use crate::load::{self, MARK};
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::report::Messages;

/// The shape of a kind with the site's languages and its marks: the base of formatting and renaming.
pub(crate) fn marked_schema(kind: FileKind, languages: &[String]) -> Value {
    let mut schema = load::shape(kind).to_value();
    visit_schemas(&mut schema, &mut |schema| add_languages(schema, languages));
    schema
}

/// The schema for editors, with the ids of the content and descriptions in the editor's language.
pub(crate) fn editor_schema(kind: FileKind, known: &KnownIds, messages: &Messages) -> Value {
    let mut schema = marked_schema(kind, &known.languages);
    visit_schemas(&mut schema, &mut |schema| add_ids(schema, known, messages));
    describe(&mut schema, &[kind.name()], messages);
    visit_schemas(&mut schema, &mut |schema| {
        accept_nothing(schema);
        if let Some(ValueMeaning::Form(_) | ValueMeaning::Date | ValueMeaning::OwnId) =
            meaning(schema)
            && let Some(mark) = schema.get(MARK).and_then(Value::as_str)
            && let Some(text) = messages.find(&format!("form-{mark}"), None)
        {
            put(schema, "patternErrorMessage", json!(text));
        }
        if let Some(map) = schema.as_object_mut() {
            map.shift_remove(MARK);
            // The integer types of serde mean nothing to authors.
            map.shift_remove("format");
        }
    });
    schema
}

/// Lets an optional list or map be left empty, as `check` does.
fn accept_nothing(schema: &mut Value) {
    let required = schema.get("required").cloned().unwrap_or_default();
    let is_required = |key: &str| {
        let mut keys = required.as_array().into_iter().flatten();
        keys.any(|known| known == key)
    };
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return;
    };
    for (_, value) in properties.iter_mut().filter(|(key, _)| !is_required(key)) {
        let is_open = value.get("minItems").is_none();
        let kind = value
            .get("type")
            .filter(|kind| *kind == "array" || *kind == "object");
        if let Some(kind) = kind.cloned().filter(|_| is_open) {
            put(value, "type", json!([kind, "null"]));
        }
    }
}

/// Makes the site's languages the keys of a label, in their order.
fn add_languages(schema: &mut Value, languages: &[String]) {
    let is_labels = meaning(schema).is_some_and(ValueMeaning::can_be_labels);
    let value = schema
        .get("additionalProperties")
        .filter(|value| value.is_object());
    if let Some(value) = value.filter(|_| is_labels).cloned() {
        let labels: Map<String, Value> = languages
            .iter()
            .map(|language| (language.clone(), value.clone()))
            .collect();
        put(schema, "properties", Value::Object(labels));
        if meaning(schema) != Some(ValueMeaning::Quotation) {
            put(schema, "additionalProperties", json!(false));
        }
    }
}

fn add_ids(schema: &mut Value, known: &KnownIds, messages: &Messages) {
    let names = match meaning(schema) {
        Some(ValueMeaning::Id(kind) | ValueMeaning::IdOrLabels(kind)) => known.of(kind).to_vec(),
        Some(ValueMeaning::AnyId(kinds)) => {
            let ids = kinds.iter().flat_map(|kind| known.of(*kind));
            ids.cloned().collect()
        }
        Some(ValueMeaning::Qualified(kinds)) => kinds
            .iter()
            .flat_map(|kind| known.of(*kind).iter().map(move |name| (kind, name)))
            .map(|(kind, name)| KnownId {
                id: format!("{}:{}", qualifier(*kind), name.id),
                label: name.label.clone(),
            })
            .collect(),
        Some(ValueMeaning::Operator) => {
            let vendor = KnownId {
                id: "vendor".to_owned(),
                label: messages.find("word-vendor", None).unwrap_or_default(),
            };
            let issuers = known.of(RecordKind::Issuer).iter().cloned();
            let others = known.of(RecordKind::Vendor).iter().map(|name| KnownId {
                id: format!("vendor:{}", name.id),
                label: name.label.clone(),
            });
            iter::once(vendor).chain(issuers).chain(others).collect()
        }
        Some(ValueMeaning::Language) => without_labels(&known.languages),
        Some(ValueMeaning::Attachment) => without_labels(&known.attachments),
        Some(
            ValueMeaning::OwnId
            | ValueMeaning::ById
            | ValueMeaning::Labels
            | ValueMeaning::Quotation
            | ValueMeaning::Date
            | ValueMeaning::Form(_),
        )
        | None => return,
    };
    // An empty `enum` would make every value invalid. `greenlist check` reports unknown ids.
    if names.is_empty() {
        return;
    }
    let mut ids: Vec<Value> = names.iter().map(|name| json!(name.id)).collect();
    let mut labels: Vec<Value> = names.iter().map(|name| json!(name.label)).collect();
    if has_type(schema, "null") {
        ids.push(Value::Null);
        labels.push(json!(""));
    }
    if has_type(schema, "object") {
        // A text is one of the ids; a map is described by its fields. Uses `if`: for `oneOf`,
        // editors only report that nothing matches.
        put(schema, "if", json!({ "type": "object" }));
        put(
            schema,
            "else",
            json!({ "enum": ids, "enumDescriptions": labels }),
        );
        // The YAML language server validates by `else`, but does not complete from it in brackets.
        let snippets = names
            .iter()
            .map(|name| json!({ "label": name.id, "description": name.label, "body": name.id }));
        put(schema, "defaultSnippets", snippets.collect());
        return;
    }
    put(schema, "enum", Value::Array(ids));
    if names.iter().any(|name| !name.label.is_empty()) {
        put(schema, "enumDescriptions", Value::Array(labels));
    }
}

fn without_labels(ids: &[String]) -> Vec<KnownId> {
    let ids = ids.iter().cloned();
    let without_label = |id| KnownId {
        id,
        label: String::new(),
    };
    ids.map(without_label).collect()
}

/// Adds titles and descriptions to all fields, by the kind of the file and the path of keys.
fn describe(schema: &mut Value, path: &[&str], messages: &Messages) {
    if let Some(map) = schema.as_object_mut() {
        // The doc comments of Rust are for programmers.
        map.shift_remove("description");
        map.shift_remove("title");
    }
    if let Some(title) = field(path, None, messages) {
        put(schema, "title", json!(title));
    }
    if let Some(about) = field(path, Some("about"), messages) {
        put(schema, "description", json!(about));
    }
    if meaning(schema).is_none()
        && let Some(Value::Array(choices)) = schema.get("enum").cloned()
    {
        let description = |choice: &Value| match choice.as_str() {
            Some(word) => choice_description(path, word, messages),
            None => String::new(),
        };
        let descriptions = choices.iter().map(|choice| json!(description(choice)));
        put(schema, "enumDescriptions", descriptions.collect());
    }
    if meaning(schema).is_some_and(ValueMeaning::can_be_labels) {
        describe_labels(schema, path, messages);
        return;
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (key, value) in properties {
            let deeper: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
            describe(value, &deeper, messages);
        }
    }
    for (key, step) in [("additionalProperties", "any"), ("items", "item")] {
        if let Some(value) = schema.get_mut(key).filter(|value| value.is_object()) {
            let deeper: Vec<&str> = match step {
                // The fields of a list's items are described by the path of the list.
                "item" => path.to_vec(),
                _ => path.iter().copied().chain([step]).collect(),
            };
            describe(value, &deeper, messages);
        }
    }
}

/// Describes the label in each language like the field. The language is left out of the path: the key
/// `id` (Indonesian) would be mistaken for the field `id`.
fn describe_labels(schema: &mut Value, path: &[&str], messages: &Messages) {
    let other_languages = schema.get_mut("additionalProperties");
    if let Some(label) = other_languages.filter(|label| label.is_object()) {
        describe(label, path, messages);
    }
    let Some(Value::Object(languages)) = schema.get_mut("properties") else {
        return;
    };
    for (language, label) in languages {
        describe(label, path, messages);
        if let Some(title) = field(path, None, messages) {
            put(label, "title", json!(format!("{title} ({language})")));
        }
    }
}

/// The title and the description of a field, by its path of keys; of the kind of the file, if the path
/// is empty.
pub(crate) fn field_help(
    kind: FileKind,
    path: &[&str],
    messages: &Messages,
) -> Option<(String, String)> {
    let path: Vec<&str> = [kind.name()].iter().chain(path).copied().collect();
    field(&path, None, messages).zip(field(&path, Some("about"), messages))
}

/// The message for a field: by its whole path, else by the end of the path, down to its key alone, so
/// that a field that means the same everywhere has one message.
fn field(path: &[&str], attribute: Option<&str>, messages: &Messages) -> Option<String> {
    (0..path.len()).find_map(|start| {
        let key = path[start..]
            .join("-")
            .replace('_', "-")
            .to_ascii_lowercase();
        messages.find(&format!("field-{key}"), attribute)
    })
}

/// The description of one of a fixed list of words.
fn choice_description(path: &[&str], word: &str, messages: &Messages) -> String {
    let word = word.replace('_', "-").to_ascii_lowercase();
    let field = path.last().copied().unwrap_or_default().replace('_', "-");
    messages
        .find(&format!("word-{field}-{word}"), None)
        .or_else(|| messages.find(&format!("word-{word}"), None))
        // Codes of warnings are words too.
        .or_else(|| messages.find(&format!("explain-{word}"), None))
        .unwrap_or_default()
}

/// Visits a schema and every schema in it, the outer ones first.
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

fn has_type(schema: &Value, wanted: &str) -> bool {
    match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|kind| kind == wanted),
        Some(kind) => kind == wanted,
        None => false,
    }
}

fn put(schema: &mut Value, key: &str, value: Value) {
    if let Some(map) = schema.as_object_mut() {
        map.insert(key.to_owned(), value);
    }
}
