//! Finding a file of the console, in the smallest encoding that the caller takes.

use std::path::{Path, PathBuf};

use axum::http::HeaderMap;

use backup_api::request::decode;

/// A file to send.
pub(super) struct Found {
    /// Its bytes, possibly compressed.
    pub bytes: Vec<u8>,
    /// Its content type.
    pub kind: &'static str,
    /// How it is compressed.
    pub encoding: Option<&'static str>,
    /// Whether its name changes with its content.
    pub hashed: bool,
}

/// The file of a path inside the folder.
pub(super) async fn find(folder: &Path, path: &str, headers: &HeaderMap) -> Option<Found> {
    let file = inside(folder, path).await?;
    let name = file.file_name()?.to_str()?.to_owned();
    let kind = kind(&name);
    let hashed = is_hashed(&name);
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepts(headers, encoding)
            && let Ok(bytes) = tokio::fs::read(file.with_file_name(format!("{name}.{ending}"))).await
        {
            return Some(Found { bytes, kind, encoding: Some(encoding), hashed });
        }
    }
    let bytes = tokio::fs::read(&file).await.ok()?;
    Some(Found { bytes, kind, encoding: None, hashed })
}

async fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = decode(path);
    let path = if path == "/" { "/index.html" } else { &path };
    let mut file = folder.to_owned();
    for part in path.trim_start_matches('/').split('/') {
        if part.is_empty() || part.starts_with('.') || part.contains(['\\', '\0', ':']) {
            return None;
        }
        file.push(part);
    }
    // A link could still lead out of the folder.
    let (root, file) = (tokio::fs::canonicalize(folder).await.ok()?, tokio::fs::canonicalize(file).await.ok()?);
    (file.starts_with(&root) && file.is_file()).then_some(file)
}

/// Whether the caller takes this encoding: named, and not with a quality of nothing.
fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    let accepted = headers.get("accept-encoding").and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|offer| {
        let (name, quality) = offer.split_once(';').unwrap_or((offer, ""));
        let none = quality.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0));
        name.trim().eq_ignore_ascii_case(encoding) && !none
    })
}

/// `console-0123456789abcdef_bg.wasm`: at least twelve hexadecimal digits after a hyphen.
fn is_hashed(name: &str) -> bool {
    name.split('-').skip(1).any(|part| {
        let digits = part.chars().take_while(|c| c.is_ascii_hexdigit()).count();
        digits >= 12 && part.chars().nth(digits).is_none_or(|next| next == '.' || next == '_')
    })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
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
