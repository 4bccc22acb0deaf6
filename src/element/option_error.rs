//! How a wrong value is named to the person who wrote the host page.

use backup_api::json::Value;

/// A sentence such as `options.theme: expected "light" or "dark", got "blue"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError(pub String);

/// The longest text that is repeated.
const LONG: usize = 40;

pub(super) fn wrong(path: &str, expected: &str, got: &str) -> OptionError {
    OptionError(format!("{path}: expected {expected}, got {got}"))
}

pub(super) fn got(data: &Value) -> String {
    match data {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.as_i64().map_or_else(|| "a number".to_owned(), |number| number.to_string()),
        // Only a number cannot be read: one with a fraction.
        Value::Unreadable(_) => "a number".to_owned(),
        // A token that was put into the wrong option must not come to light.
        Value::String(text) if text.chars().count() > LONG => "a longer text".to_owned(),
        Value::String(text) => format!("\"{text}\""),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

#[cfg(test)]
mod tests {

    use super::{got, wrong};
    use backup_api::json;

    #[test]
    fn a_wrong_value_is_named_but_a_long_text_is_not_repeated() {
        for (value, named) in [
            (json!(null), "null"),
            (json!("blue"), "\"blue\""),
            (json!(3), "3"),
            (json!([1]), "a list"),
            (json!({}), "an object"),
            (json!("M".repeat(41)), "a longer text"),
        ] {
            assert_eq!(got(&value), named);
        }
        assert_eq!(wrong("options.theme", "\"dark\"", "3").0, "options.theme: expected \"dark\", got 3");
    }
}
