//! The body as JSON.

use crate::request::Request;

/// The body as indented JSON, without a secret; empty where there is no body.
#[must_use]
pub fn json(request: &Request) -> String {
    request.shown_body().map(|body| body.pretty()).unwrap_or_default()
}
