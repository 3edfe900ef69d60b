//! What a value without quotation marks is.

use std::fmt;

/// A value without quotation marks, as the core schema of YAML 1.2 (§10.3) reads it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum PlainValue {
    Null,
    Boolean(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text,
}

impl PlainValue {
    /// Reads a value.
    pub(super) fn of(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Self::Null,
            "true" | "True" | "TRUE" => return Self::Boolean(true),
            "false" | "False" | "FALSE" => return Self::Boolean(false),
            _ => {}
        }
        // Almost every text begins with a letter.
        if !text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
            return Self::Text;
        }
        let in_base = |prefix: &str, base: u32| {
            let digits = text.strip_prefix(prefix)?;
            let is_number = !digits.starts_with(['+', '-']);
            is_number
                .then(|| u64::from_str_radix(digits, base).ok())
                .flatten()
        };
        if let Some(number) = in_base("0x", 16)
            .or_else(|| in_base("0o", 8))
            .or_else(|| text.parse().ok())
        {
            return Self::Unsigned(number);
        }
        if let Ok(number) = text.parse() {
            return Self::Signed(number);
        }
        match text.trim_start_matches(['+', '-']) {
            ".inf" | ".Inf" | ".INF" => return Self::Float(f64::INFINITY),
            ".nan" | ".NaN" | ".NAN" => return Self::Float(f64::NAN),
            _ => {}
        }
        let is_numeric = |byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E');
        match text.parse() {
            Ok(number) if text.bytes().all(is_numeric) => Self::Float(number),
            _ => Self::Text,
        }
    }
}

impl fmt::Display for PlainValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Unsigned(number) => number.fmt(f),
            Self::Signed(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Text => f.write_str("text"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PlainValue;

    #[test]
    fn a_value_is_what_yaml_1_2_reads() {
        for (text, value) in [
            ("", PlainValue::Null),
            ("~", PlainValue::Null),
            ("null", PlainValue::Null),
            ("nil", PlainValue::Text),
            ("True", PlainValue::Boolean(true)),
            ("yes", PlainValue::Text),
            ("no", PlainValue::Text),
            ("0", PlainValue::Unsigned(0)),
            ("007", PlainValue::Unsigned(7)),
            ("+5", PlainValue::Unsigned(5)),
            ("-5", PlainValue::Signed(-5)),
            ("0x1F", PlainValue::Unsigned(31)),
            ("0o17", PlainValue::Unsigned(15)),
            ("5.10", PlainValue::Float(5.1)),
            ("1e3", PlainValue::Float(1000.0)),
            (".5", PlainValue::Float(0.5)),
            ("5.", PlainValue::Float(5.0)),
            ("5.0.1", PlainValue::Text),
            ("2020-04-07", PlainValue::Text),
            ("109/4/7", PlainValue::Text),
            ("12:30", PlainValue::Text),
            ("-", PlainValue::Text),
            (".", PlainValue::Text),
            ("1_000", PlainValue::Text),
            ("8x8", PlainValue::Text),
            ("infinity", PlainValue::Text),
        ] {
            assert_eq!(PlainValue::of(text), value, "{text}");
        }
    }
}
