//! The control path of the emulator, where the page was served by one: the demo account, faults, the clock.

use backup_api::json;
use backup_api::json::Value;
use gloo_net::http::{Request, RequestBuilder, Response};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::session::Token;
use crate::text::demo as words;

/// Where the emulator tells its demo account.
const ACCOUNT: &str = "/_emulator/config";

/// A fault that waits for its call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// By which it is taken back; zero for one that is only asked for.
    pub id: i64,
    /// Id of an operation, or its beginning and `*`.
    pub operation: String,
    /// What goes wrong, in the emulator's word.
    pub kind: String,
    /// How often it still strikes; zero for ever.
    pub times: i64,
    /// `before` or `after` the effect of the call.
    pub when: String,
}

/// Whether the page is on this very machine. Elsewhere the control path would not answer, and asking for it would log
/// a 404 in every visitor's browser.
fn on_this_machine() -> bool {
    let host = web_sys::window().and_then(|window| window.location().hostname().ok());
    matches!(host.as_deref(), Some("127.0.0.1" | "localhost" | "[::1]"))
}

/// Whether an emulator answers behind this page. It reads no answer, because the first page asks it and is to stay small.
pub async fn has_demo() -> bool {
    let Some(window) = web_sys::window().filter(|_| on_this_machine()) else { return false };
    let answer = JsFuture::from(window.fetch_with_str(ACCOUNT)).await.ok();
    let Some(answer) = answer.and_then(|answer| answer.dyn_into::<web_sys::Response>().ok()) else { return false };
    // Read to its end, or the request stays open.
    if let Ok(body) = answer.text() {
        let _ = JsFuture::from(body).await;
    }
    answer.ok()
}

/// The demo token and its project, or nothing.
pub async fn demo_account() -> Option<(Token, String)> {
    if !on_this_machine() {
        return None;
    }
    let answer = Request::get(ACCOUNT).send().await.ok().filter(Response::ok)?;
    let account: Value = json::parse(&answer.text().await.ok()?).ok()?;
    let text = |key: &str| account.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    Some((Token::new(text("token")?), text("project_id")?.to_owned()))
}

/// The faults that wait, the oldest first.
///
/// # Errors
/// A sentence for the person.
pub async fn faults() -> Result<Vec<Fault>, String> {
    if !on_this_machine() {
        return Err(words::not_here().to_owned());
    }
    let body = ask(Request::get("/_emulator/faults"), None).await?;
    let rows = body.get("faults").and_then(Value::as_array).unwrap_or_default();
    let number = |row: &Value, key: &str| row.get(key).and_then(Value::as_i64).unwrap_or_default();
    let fault = |row: &Value| Fault {
        id: number(row, "id"),
        operation: json::text_or_empty(row, "operation"),
        kind: json::text_or_empty(row, "kind"),
        times: number(row, "times"),
        when: json::text_or_empty(row, "when"),
    };
    Ok(rows.iter().map(fault).collect())
}

/// Asks for one fault more. `details` has what belongs to its kind alone.
///
/// # Errors
/// A sentence for the person.
pub async fn add_fault(fault: &Fault, details: &[(&str, Value)]) -> Result<(), String> {
    let mut body = json!({
        "operation": fault.operation, "kind": fault.kind, "times": fault.times, "when": fault.when,
    });
    if let Value::Object(fields) = &mut body {
        details.iter().for_each(|(key, value)| fields.insert(*key, value.clone()));
    }
    ask(Request::post("/_emulator/faults"), Some(body)).await.map(drop)
}

/// Takes one fault back, or all.
///
/// # Errors
/// A sentence for the person.
pub async fn clear_faults(id: Option<i64>) -> Result<(), String> {
    let path = id.map_or_else(|| "/_emulator/faults".to_owned(), |id| format!("/_emulator/faults/{id}"));
    ask(Request::delete(&path), None).await.map(drop)
}

/// Moves the emulator's clock on: what runs there gets done, tokens grow older.
///
/// # Errors
/// A sentence for the person.
pub async fn advance(seconds: i64) -> Result<(), String> {
    ask(Request::post("/_emulator/clock"), Some(json!({ "advance_seconds": seconds }))).await.map(drop)
}

async fn ask(request: RequestBuilder, body: Option<Value>) -> Result<Value, String> {
    let gone = |_| words::gone().to_owned();
    let request = match body {
        Some(body) => request.header("content-type", "application/json").body(body.to_string()),
        None => request.build(),
    };
    let answer = request.map_err(gone)?.send().await.map_err(gone)?;
    let said: Value = answer.text().await.ok().and_then(|text| json::parse(&text).ok()).unwrap_or_default();
    if answer.ok() { Ok(said) } else { Err(json::text(&said, "error").unwrap_or_else(|| words::gone().to_owned())) }
}
