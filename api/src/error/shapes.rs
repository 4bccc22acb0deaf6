//! The shapes in which the services answer an error, read by one recipe.
//!
//! | shape | who |
//! | --- | --- |
//! | `{"error_code", "error_msg"}` | CBR, CSBS, the extension calls of IAM |
//! | the same with `request_id` | the gateway before every service |
//! | `{"error": {"code", "message"}}` | VBS, its jobs |
//! | `{"badRequest": {"code", "message"}}`, any one key | the native calls of VBS; the code may be a number |
//! | `{"error": {"code", "message", "title"}}` | IAM; the code is a number |
//! | `{"code", "message"}`, `{"errorCode", "errorMsg"}` | known to the vendor's client libraries |
//! | no JSON | proxies, empty answers |
//!
//! A refused right may come with `encoded_authorization_message` as well.

use crate::json::{Object, Value, filled};

const PAIRS: [(&str, &str); 3] = [("error_code", "error_msg"), ("errorCode", "errorMsg"), ("code", "message")];
const BESIDE: [&str; 3] = ["title", "request_id", "encoded_authorization_message"];

/// What an error body says; empty where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The code, a number as its text.
    pub code: String,
    /// The words.
    pub message: String,
    /// The title of the identity service.
    pub title: Option<String>,
    /// The gateway's id of the call.
    pub request_id: Option<String>,
    /// The encoded reason of a refused right.
    pub encoded_authorization_message: Option<String>,
}

/// Reads an error body: the pairs of names at the top, and if there are none, in every object one level down.
#[must_use]
pub fn read(body: &Value) -> Shape {
    let levels = || std::iter::once(body).chain(inner(body));
    let with_code = levels().find(|level| code(level).is_some());
    let (code, message) = match with_code {
        Some(level) => (code(level), message(level)),
        // `{"error": "Not Found"}`, as web frameworks write it.
        None => (None, levels().find_map(message).or_else(|| sentence(body, "error"))),
    };
    let beside = |key: &str| levels().find_map(|level| filled(level, key));
    Shape {
        code: code.unwrap_or_default(),
        message: message.unwrap_or_default(),
        title: beside("title"),
        request_id: beside("request_id"),
        encoded_authorization_message: beside("encoded_authorization_message"),
    }
}

/// Whether a body has a shape of the services: a code beside its words, both there, at the top or one level down. At the
/// top `code` and `message` are everybody's.
#[must_use]
pub fn is_own(body: &Value) -> bool {
    let has = |level: &Value, (code, message): &(&str, &str)| level.get(code).is_some() && level.get(message).is_some();
    PAIRS.iter().take(2).any(|pair| has(body, pair))
        || inner(body).any(|level| PAIRS.iter().any(|pair| has(level, pair)))
}

/// An error inside a good answer: nothing but the names of an error, and a code that is one (`"0"` is none).
#[must_use]
pub fn read_in_success(body: &Value) -> Option<Shape> {
    let whole = body.as_object()?;
    let only = match (whole.len(), inner(body).next()) {
        (1, Some(Value::Object(part))) => is_error(part),
        _ => is_error(whole),
    };
    let shape = read(body);
    (only && !matches!(shape.code.as_str(), "" | "0")).then_some(shape)
}

fn is_error(object: &Object) -> bool {
    let known =
        |key: &str| BESIDE.contains(&key) || PAIRS.iter().any(|(code, message)| key == *code || key == *message);
    object.keys().all(known)
        && PAIRS.iter().any(|(code, message)| object.contains_key(code) && object.contains_key(message))
}

fn code(level: &Value) -> Option<String> {
    PAIRS.iter().find_map(|(code, _)| filled(level, code))
}

fn message(level: &Value) -> Option<String> {
    PAIRS.iter().find_map(|(_, message)| sentence(level, message))
}

/// Text only: a number or a flag under `message` says nothing to a person.
fn sentence(level: &Value, key: &str) -> Option<String> {
    level.get(key).filter(|found| found.is_string()).and_then(|_| filled(level, key))
}

fn inner(body: &Value) -> impl Iterator<Item = &Value> {
    body.as_object().into_iter().flat_map(Object::values).filter(|value| value.is_object())
}
