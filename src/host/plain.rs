//! Values of the page's scripts as JSON, and back.
//!
//! Neither way reads or prints a float, which would cost the page 18 KB for numbers that no option and no event has.

use std::fmt;

use backup_api::json::{Object, Value};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use wasm_bindgen::JsValue;

/// What a script gives, where it is plain data.
#[must_use]
pub fn from_script(value: &JsValue) -> Option<Value> {
    serde_wasm_bindgen::from_value::<Plain>(value.clone()).ok().map(|Plain(value)| value)
}

/// The same for a script.
#[must_use]
pub fn to_script(value: &Value) -> JsValue {
    Borrowed(value).serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

struct Borrowed<'a>(&'a Value);

/// A number that is not written as a whole one goes as its text, and so does what is unreadable.
impl Serialize for Borrowed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_str(&number.to_string()),
            },
            Value::String(text) | Value::Unreadable(text) => serializer.serialize_str(text),
            Value::Array(rows) => serializer.collect_seq(rows.iter().map(Borrowed)),
            Value::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, member) in object {
                    map.serialize_entry(key, &Borrowed(member))?;
                }
                map.end()
            }
        }
    }
}

struct Plain(Value);

/// A number with a fraction, and one that is too large, is unreadable.
impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Plain;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Plain, E> {
        Ok(Plain(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Plain, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Plain, E> {
        Ok(Plain(Value::Bool(flag)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Plain, E> {
        Ok(Plain(Value::from(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Plain, E> {
        Ok(Plain(i64::try_from(number).map_or_else(|_| Value::Unreadable(number.to_string()), Value::from)))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Plain, E> {
        Ok(Plain(Value::Unreadable("a number".to_owned())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Plain, E> {
        Ok(Plain(Value::from(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Plain, E> {
        Ok(Plain(Value::String(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Plain, A::Error> {
        let mut rows = Vec::new();
        while let Some(Plain(row)) = seq.next_element()? {
            rows.push(row);
        }
        Ok(Plain(Value::Array(rows)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Plain, A::Error> {
        let mut object = Object::new();
        while let Some((key, Plain(member))) = map.next_entry::<String, Plain>()? {
            object.insert(key, member);
        }
        Ok(Plain(Value::Object(object)))
    }
}
