//! A serde deserializer over the tree of positions; its errors name the node.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};

use super::decode_error::DecodeError;
use super::document::{YamlChildren, YamlDocument, YamlKind, YamlNodeId};
use super::plain_value::PlainValue;
use super::scalars::{YamlScalar, YamlScalars};

/// One value of the tree.
#[derive(Clone, Copy)]
pub(super) struct NodeDeserializer<'a> {
    document: &'a YamlDocument,
    scalars: &'a YamlScalars,
    node: YamlNodeId,
}

impl<'a> NodeDeserializer<'a> {
    /// The whole file.
    pub(super) fn root(document: &'a YamlDocument, scalars: &'a YamlScalars) -> Self {
        Self {
            document,
            scalars,
            node: YamlNodeId::ROOT,
        }
    }

    fn child(self, node: YamlNodeId) -> Self {
        Self { node, ..self }
    }

    fn scalar(self) -> Option<YamlScalar<'a>> {
        self.scalars.get(self.node)
    }

    fn is_null(self) -> bool {
        let scalar = self.scalar();
        scalar.is_some_and(|scalar| scalar.plain && PlainValue::of(scalar.text) == PlainValue::Null)
    }

    fn children(self) -> NodeAccess<'a> {
        NodeAccess {
            value: self,
            children: self.document.children(self.node),
            current: None,
        }
    }

    fn visit<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.document.node(self.node).kind {
            YamlKind::Sequence => visitor.visit_seq(self.children()),
            YamlKind::Mapping => visitor.visit_map(self.children()),
            YamlKind::Scalar => match self.scalar() {
                Some(scalar) if scalar.plain => self.visit_plain(scalar.text, visitor),
                Some(scalar) => visitor.visit_borrowed_str(scalar.text),
                None => visitor.visit_unit(),
            },
        }
    }

    fn visit_plain<V: Visitor<'a>>(
        self,
        text: &'a str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match PlainValue::of(text) {
            PlainValue::Null => visitor.visit_unit(),
            PlainValue::Boolean(value) => visitor.visit_bool(value),
            PlainValue::Unsigned(number) => visitor.visit_u64(number),
            PlainValue::Signed(number) => visitor.visit_i64(number),
            PlainValue::Float(_) => {
                Err(DecodeError::invalid_type(Unexpected::Other(text), &visitor))
            }
            PlainValue::Text => visitor.visit_borrowed_str(text),
        }
    }
}

impl<'a> Deserializer<'a> for NodeDeserializer<'a> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit(visitor).map_err(|error| error.at(self.node))
    }

    /// A number is no text, or `5.10` would be a text here and the number 5.1 in an editor. If it would be a
    /// valid text in quotation marks, these are missing.
    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let Some(scalar) = self.scalar() else {
            return self.deserialize_any(visitor);
        };
        let value = match scalar.plain {
            true => PlainValue::of(scalar.text),
            false => PlainValue::Text,
        };
        let result = match value {
            PlainValue::Null => visitor.visit_unit(),
            PlainValue::Text => visitor.visit_borrowed_str(scalar.text),
            typed @ (PlainValue::Boolean(_)
            | PlainValue::Unsigned(_)
            | PlainValue::Signed(_)
            | PlainValue::Float(_)) => visitor
                .visit_borrowed_str(scalar.text)
                .and_then(|_: V::Value| Err(DecodeError::unquoted(scalar.text, typed))),
        };
        result.map_err(|error: DecodeError| error.at(self.node))
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() {
            // Nothing is an empty list, as a scalar has no children.
            return visitor.visit_seq(self.children());
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() {
            return visitor.visit_map(self.children());
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
        .map_err(|error| error.at(self.node))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let result = match self.scalar() {
            Some(scalar) => visitor.visit_enum(StrDeserializer::<DecodeError>::new(scalar.text)),
            None => self.visit(visitor),
        };
        result.map_err(|error| error.at(self.node))
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor
            .visit_newtype_struct(self)
            .map_err(|error| error.at(self.node))
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        // Serde would accept a list with the fields in their order, which readers could not follow.
        if self.document.node(self.node).kind == YamlKind::Sequence {
            let error = DecodeError::invalid_type(Unexpected::Seq, &"struct");
            return Err(error.at(self.node));
        }
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

/// The items of a list or the entries of a map.
struct NodeAccess<'a> {
    value: NodeDeserializer<'a>,
    children: YamlChildren<'a>,
    /// The entry whose key was read.
    current: Option<YamlNodeId>,
}

impl<'a> NodeAccess<'a> {
    fn deserialize<T: DeserializeSeed<'a>>(
        &self,
        seed: T,
        node: YamlNodeId,
    ) -> Result<T::Value, DecodeError> {
        // A type that validates itself fails outside of the deserializer, so the node is set here too.
        seed.deserialize(self.value.child(node))
            .map_err(|error| error.at(node))
    }
}

impl<'a> SeqAccess<'a> for NodeAccess<'a> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DecodeError> {
        let item = self.children.next();
        item.map(|item| self.deserialize(seed, item)).transpose()
    }

    /// Most lists have one item; without a hint they would get capacity for four.
    fn size_hint(&self) -> Option<usize> {
        Some(self.children.clone().count())
    }
}

impl<'a> MapAccess<'a> for NodeAccess<'a> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, DecodeError> {
        self.current = self.children.next();
        let Some(entry) = self.current else {
            return Ok(None);
        };
        let key = self.value.document.key_text(entry).unwrap_or_default();
        seed.deserialize(StrDeserializer::new(key))
            .map(Some)
            .map_err(|error: DecodeError| error.at(entry))
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, DecodeError> {
        match self.current.take() {
            Some(entry) => self.deserialize(seed, entry),
            None => Err(DecodeError::custom("a value was asked for before its key")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.children.clone().count())
    }
}
