//! The body of an answer, read piece by piece: one without an end must not take the tab with it.

use backup_api::error::Failure;
use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// The most that an answer may have, bytes. The largest page of a list has a thousand rows and about a megabyte, where they are
/// vaults with many resources some; and read, `[0,0,…]` takes eight times its size.
const MOST: usize = 16 * 1024 * 1024;

/// How long the body is, where that is said and means it: packed, it may be anything. Of another origin nobody knows whether it
/// is packed.
fn told(response: &Response) -> Option<usize> {
    let headers = response.headers();
    let known = headers.get("date").is_some() && headers.get("content-encoding").is_none();
    headers.get("content-length").filter(|_| known)?.parse().ok()
}

/// The whole body as text.
///
/// # Errors
/// It broke off, or is larger than any answer.
pub(super) async fn text(response: &Response) -> Result<String, Failure> {
    let status = response.status();
    let broken = Failure::BrokenBody { status };
    if told(response).is_some_and(|length| length <= MOST) {
        return response.text().await.map_err(|_| broken);
    }
    let Some(stream) = response.body() else { return Ok(String::new()) };
    // A host's own fetch may have read it.
    if stream.locked() {
        return Err(broken);
    }
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(ReadableStreamDefaultReader::read(&reader)).await.map_err(|_| broken)?;
        let part = |name: &str| Reflect::get(&piece, &JsValue::from_str(name)).unwrap_or_default();
        if part("done").is_truthy() {
            break;
        }
        let Ok(piece) = part("value").dyn_into::<Uint8Array>() else { return Err(broken) };
        let from = bytes.len();
        let all = from.saturating_add(piece.length() as usize);
        if all > MOST {
            drop(reader.cancel());
            return Err(Failure::TooLarge { status });
        }
        bytes.resize(all, 0);
        if let Some(room) = bytes.get_mut(from..) {
            piece.copy_to(room);
        }
    }
    let text = String::from_utf8(bytes).unwrap_or_else(|found| String::from_utf8_lossy(found.as_bytes()).into_owned());
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
