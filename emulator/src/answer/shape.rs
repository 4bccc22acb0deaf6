//! The shapes in which the services say no. `X-Request-Id` is added to all of them when they are sent.

use axum::http::StatusCode;
use serde_json::json;

use super::Answer;

/// CBR, CSBS: `error_code` and `error_msg`.
#[must_use]
pub fn cbr(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({ "error_code": code, "error_msg": message }))
}

/// The gateway in front of every service: as CBR, with its own request id.
#[must_use]
pub fn gateway(status: u16, code: &str, message: &str, request_id: &str) -> Answer {
    Answer::json(status, json!({ "error_code": code, "error_msg": message, "request_id": request_id }))
}

/// VBS's own interface and its jobs (seed S002).
#[must_use]
pub fn vbs(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({ "error": { "message": message, "code": code } }))
}

/// The native interface of VBS, and the pickers: one key that says what kind of fault it is.
#[must_use]
pub fn cinder(status: u16, message: &str) -> Answer {
    let key = match status {
        400 => "badRequest",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "itemNotFound",
        409 => "conflictingRequest",
        413 | 429 => "overLimit",
        501 => "notImplemented",
        503 => "serviceUnavailable",
        _ => "computeFault",
    };
    Answer::json(status, json!({ key: { "message": message, "code": status } }))
}

/// Identity.
#[must_use]
pub fn keystone(status: u16, message: &str) -> Answer {
    Answer::json(status, json!({ "error": { "code": status, "message": message, "title": title(status) } }))
}

/// `code` and `message` at the top, as the vendor's SDK expects them of some services.
#[must_use]
pub fn top(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({ "code": code, "message": message }))
}

/// The same in camel case.
#[must_use]
pub fn camel(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({ "errorCode": code, "errorMsg": message }))
}

/// A page of a proxy.
#[must_use]
pub fn html(status: u16) -> Answer {
    let title = title(status);
    Answer::text(
        status,
        "text/html; charset=utf-8",
        format!(
            "<html>\r\n<head><title>{status} {title}</title></head>\r\n<body>\r\n<center><h1>{status} \
             {title}</h1></center>\r\n<hr><center>proxy</center>\r\n</body>\r\n</html>\r\n"
        ),
    )
}

/// What a status is called.
fn title(status: u16) -> &'static str {
    StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error")
}

#[cfg(test)]
mod tests {
    use super::{html, keystone};
    use crate::answer::Content;

    #[test]
    fn a_page_is_titled_by_its_status() {
        for (status, title) in [(502, "Bad Gateway"), (503, "Service Unavailable"), (403, "Forbidden"), (599, "Error")]
        {
            let text = match html(status).content {
                Content::Text { text, .. } => text,
                other => format!("{other:?}"),
            };
            assert_eq!(text.matches(&format!(">{status} {title}<")).count(), 2, "{text}");
            assert_eq!(keystone(status, "").body().pointer("/error/title"), Some(&title.into()));
        }
    }
}
