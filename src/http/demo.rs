//! The demo account of the emulator, where the page was served by one.

use gloo_net::http::Request;
use serde_json::Value;

use crate::session::Token;

/// The demo token and its project, or nothing. Only a page on this very machine asks: a deployed one would log a 404
/// in every visitor's browser.
pub async fn demo_account() -> Option<(Token, String)> {
    let host = web_sys::window()?.location().hostname().ok()?;
    if !matches!(host.as_str(), "127.0.0.1" | "localhost" | "[::1]") {
        return None;
    }
    let answer = Request::get("/_emulator/config").send().await.ok().filter(gloo_net::http::Response::ok)?;
    let account: Value = serde_json::from_str(&answer.text().await.ok()?).ok()?;
    let text = |key: &str| account.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    Some((Token::new(text("token")?), text("project_id")?.to_owned()))
}
