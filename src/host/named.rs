//! How a value that a host gave is named to the person who wrote the host page.

use backup_api::json::Value;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

/// The longest text that is repeated.
const LONG: usize = 40;

/// What a value of plain data is called.
#[must_use]
pub fn got(data: &Value) -> String {
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

/// What any value is called. It is not read as data for that: this is said in the first part of the program.
#[must_use]
pub fn kind_of(value: &JsValue) -> String {
    if let Some(text) = value.as_string() {
        return got(&text.into());
    }
    if let Some(flag) = value.as_bool() {
        return flag.to_string();
    }
    if let Some(number) = value.as_f64() {
        return whole(number).map_or_else(|| "a number".to_owned(), |number| number.to_string());
    }
    let name = || {
        let class = Reflect::get(value, &"constructor".into()).ok()?;
        Reflect::get(&class, &"name".into())
            .ok()?
            .as_string()
            .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("object"))
    };
    match () {
        () if value.is_null() => "null".to_owned(),
        () if value.is_function() => "a function".to_owned(),
        () if Array::is_array(value) => "a list".to_owned(),
        () if value.is_object() => {
            name().map_or_else(|| "an object".to_owned(), |name| format!("an instance of {name}"))
        }
        () => "something else".to_owned(),
    }
}

/// Numbers with a fraction are not printed: that costs the page 18 KB.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "compared afterwards")]
fn whole(number: f64) -> Option<i64> {
    let whole = number as i64;
    (whole as f64).eq(&number).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::got;
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
    }
}
