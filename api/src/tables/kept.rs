//! Values as JSON that is kept somewhere and read back: a draft that outlives its page.
//!
//! What is secret never gets there, and what comes back is taken by known keys alone: somebody else may have written it,
//! or another version of the program.

use super::field::{Field, FieldKind};
use super::{Input, Values};
use crate::json::{Object, Value, whole};
use crate::wire::Int;

/// The keys that a form may hold: those of its operation's fields, and its own.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    /// The fields of the operation, with those of their entries.
    pub fields: &'static [Field],
    /// Keys that no field has, at any depth.
    pub own: &'a [&'static str],
}

impl Values {
    /// As JSON, without what a field marks secret.
    #[must_use]
    pub fn kept(&self, fields: &[Field]) -> Value {
        let mut members = Object::new();
        for (key, input) in self.iter() {
            let field = fields.iter().find(|field| field.key == key);
            if field.is_some_and(|field| matches!(field.kind, FieldKind::Secret)) {
                continue;
            }
            let entry = field.map_or(&[][..], entry_of);
            members.insert(key, keep(input, entry));
        }
        Value::Object(members)
    }

    /// What was kept. Unknown keys and what is none of the kinds are passed over, and secrets that somebody else put there.
    #[must_use]
    pub fn restored(kept: &Value, keys: Keys) -> Self {
        let mut values = Self::new();
        for (key, found) in kept.as_object().into_iter().flatten() {
            let field = keys.fields.iter().find(|field| field.key == key);
            let known = field.map(|field| field.key).or_else(|| keys.own.iter().find(|own| **own == key).copied());
            let secret = field.is_some_and(|field| matches!(field.kind, FieldKind::Secret));
            let Some(known) = known.filter(|_| !secret) else { continue };
            let below = Keys { fields: field.map_or(&[], entry_of), ..keys };
            if let Some(input) = restore(found, below) {
                values.set(known, input);
            }
        }
        values
    }
}

const fn entry_of(field: &Field) -> &'static [Field] {
    match field.kind {
        FieldKind::List { entry, .. } => entry,
        _ => &[],
    }
}

fn keep(input: &Input, entry: &[Field]) -> Value {
    match input {
        Input::Text(text) => Value::from(text.as_str()),
        Input::Number(Int::Value(number)) => Value::from(*number),
        Input::Number(Int::Text(typed)) => Value::object([("typed", Value::from(typed.as_str()))]),
        Input::Flag(flag) => Value::from(*flag),
        Input::Rows(rows) => Value::array(rows.iter().map(|row| row.kept(entry))),
        Input::Json(value) => Value::object([("json", value.clone())]),
    }
}

fn restore(found: &Value, keys: Keys) -> Option<Input> {
    Some(match found {
        Value::String(text) => Input::Text(text.clone()),
        Value::Bool(flag) => Input::Flag(*flag),
        Value::Number(number) => Input::Number(Int::Value(whole(&number.to_string())?)),
        Value::Array(rows) => Input::Rows(rows.iter().map(|row| Values::restored(row, keys)).collect()),
        Value::Object(members) => match (members.get("typed"), members.get("json")) {
            (Some(Value::String(typed)), _) => Input::Number(Int::Text(typed.clone())),
            (_, Some(value)) => Input::Json(value.clone()),
            _ => return None,
        },
        Value::Null | Value::Unreadable(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Input, Int, Keys, Values};
    use crate::json;
    use crate::json::{Value, parse};
    use crate::tables::Field;

    const ROW: &[Field] = &[Field::id("id", "id"), Field::secret("pin", "pin")];
    const FIELDS: &[Field] = &[
        Field::text("name", "vault.name"),
        Field::number("size", "vault.size", (1, 9)),
        Field::flag("locked", "vault.locked"),
        Field::any("more", "vault.more"),
        Field::list("resources", "vault.resources", ROW),
        Field::secret("password", "vault.password"),
    ];
    const KEYS: Keys = Keys { fields: FIELDS, own: &["what", "key"] };

    fn through(values: &Values) -> Values {
        let text = values.kept(FIELDS).to_string();
        Values::restored(&parse(&text).unwrap_or(Value::Null), KEYS)
    }

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        let values = Values::new()
            .text_at("name", " \u{e4} \"quoted\" \u{1f600} ")
            .with("size", Input::Number(Int::Text("4o".to_owned())))
            .with("locked", Input::Flag(false))
            .with("more", Input::Json(json!({"a": [1, null, "x"]})))
            .with("resources", Input::Rows(vec![Values::new().text_at("id", "1"), Values::new()]))
            .text_at("what", "resources");
        assert_eq!(through(&values), values);
        for number in [0, -1, i64::MAX, i64::MIN] {
            let size = Values::new().with("size", Input::Number(Int::Value(number)));
            assert_eq!(through(&size), size);
        }
        for typed in ["", "5", "true"] {
            let size = Values::new().with("size", Input::Number(Int::Text(typed.to_owned())));
            assert_eq!(through(&size), size);
        }
        assert_eq!(through(&Values::new()), Values::new());
    }

    #[test]
    fn a_secret_is_neither_kept_nor_taken_back() {
        let row = Values::new().text_at("id", "1").text_at("pin", "s3cret");
        let values = Values::new().text_at("password", "s3cret").with("resources", Input::Rows(vec![row]));
        let kept = values.kept(FIELDS);
        assert!(!kept.to_string().contains("s3cret"), "{kept}");
        let planted = json!({"password": "s3cret", "resources": [{"id": "1", "pin": "s3cret"}]});
        let back = Values::restored(&planted, KEYS);
        assert!(back.get("password").is_none());
        assert_eq!(back.rows("resources"), [Values::new().text_at("id", "1")]);
    }

    #[test]
    fn what_nobody_knows_is_passed_over() {
        let other = json!({
            "name": null, "size": {"other": 1}, "locked": [], "gone": "x", "resources": ["x", {"id": "1", "old": true}],
            "what": "kept",
        });
        let back = Values::restored(&other, KEYS);
        let rows = Input::Rows(vec![Values::new(), Values::new().text_at("id", "1")]);
        let known = Values::new().with("locked", Input::Rows(Vec::new())).with("resources", rows);
        assert_eq!(back, known.text_at("what", "kept"));
        for spoiled in [Value::Null, json!([]), json!("x"), json!(1)] {
            assert_eq!(Values::restored(&spoiled, KEYS), Values::new());
        }
    }
}
