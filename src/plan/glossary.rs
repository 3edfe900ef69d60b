//! The terms of the program that the glossary explains.

/// Messages that pages show, and the messages that explain them. The terms are those messages, so
/// that readers recognize them.
pub(crate) const GLOSSARY_WORDS: [(&str, &str); 8] = [
    ("kind-advisory", "term-advisory"),
    ("term-bulletin-name", "term-bulletin"),
    ("binding-yes", "term-binding"),
    ("binding-no", "term-advice"),
    ("fact-exceptions", "term-exception"),
    ("domestic-product", "term-domestic"),
    ("framework-contract", "term-framework"),
    ("term-data-date-name", "term-data-date"),
];
