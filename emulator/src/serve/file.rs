//! What `ServeDir` does not know of a file: whether it may be read, how long it lives, how its text is written.

use std::path::Path;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};

use backup_api::request::decode;

/// Whether a path of the address space stays in the folder and asks for nothing hidden.
pub(super) async fn is_public(folder: &Path, path: &str) -> bool {
    let path = decode(path);
    let relative = path.trim_start_matches('/');
    if relative.split('/').any(|part| part.starts_with('.')) {
        return false;
    }
    // A link could still lead out of the folder. What is not there is for `ServeDir` to say.
    let Ok(file) = tokio::fs::canonicalize(folder.join(relative)).await else { return true };
    tokio::fs::canonicalize(folder).await.is_ok_and(|root| file.starts_with(root))
}

/// What `ServeDir` leaves open in the headers of a file: how long a browser may keep it, and that its text is UTF-8.
pub(super) fn describe(headers: &mut HeaderMap, path: &str) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control(path)));
    let text = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).filter(|kind| kind.starts_with("text/"));
    if let Some(kind) = text.and_then(|kind| HeaderValue::try_from(format!("{kind}; charset=utf-8")).ok()) {
        headers.insert(CONTENT_TYPE, kind);
    }
}

fn cache_control(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// `console-0123456789abcdef_bg.wasm`: at least twelve hexadecimal digits after a hyphen.
fn is_hashed(name: &str) -> bool {
    name.split('-').skip(1).any(|part| {
        let digits = part.chars().take_while(|c| c.is_ascii_hexdigit()).count();
        digits >= 12 && part.chars().nth(digits).is_none_or(|next| next == '.' || next == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_live_for_ever() {
        assert!(is_hashed("console-0123456789abcdef_bg.wasm"));
        assert!(is_hashed("snippets-0123456789abcdef.js"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("backup-console.js"));
    }
}
