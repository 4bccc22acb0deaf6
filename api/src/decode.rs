//! From a body that somebody sent to an operation: what the emulator does with a request.
//!
//! All findings about the form of a body are reported at once, at their JSON paths; whether the values are good is the
//! business of the rules.

use serde::de::DeserializeOwned;

use crate::json::Value;
use crate::operation::Operation;
use crate::problem::{Kind, Problem};
use crate::tables;

/// An operation with a body that can be read back.
pub trait Decode: Operation + DeserializeOwned {
    /// What the body looks like.
    const TABLE: &'static tables::Operation;

    /// Takes the parts of the path, in the order of the placeholders of `Info::path`, `{project_id}` first.
    fn set_parts(&mut self, _parts: &[&str]) {}

    /// The operation that a request means.
    ///
    /// # Errors
    /// Every place where the body has not the form that the documents give it, in the order of the fields.
    fn decode(parts: &[&str], body: &Value) -> Result<Self, Vec<Problem>> {
        Self::TABLE.decode(parts, body)?;
        match serde_json::from_value::<Self>(without_nulls(body).into()) {
            Ok(mut operation) => {
                operation.set_parts(parts);
                Ok(operation)
            }
            // Only for a body whose shape in the table says less than its type; a test decodes every body.
            Err(_) => Err(vec![Problem::error("", "", Kind::WrongJsonType { expected: "object" })]),
        }
    }
}

/// Members that are null are absent: clients of both kinds exist.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .filter(|(_, member)| !member.is_null())
                .map(|(key, member)| (key, without_nulls(member)))
                .collect(),
        ),
        Value::Array(rows) => Value::Array(rows.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}
