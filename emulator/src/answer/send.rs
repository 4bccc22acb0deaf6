//! From an answer as data to bytes, and to connections that break on purpose.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body::Frame;

use super::{Answer, Content, Delivery};

/// The response that a client gets.
#[must_use]
pub fn send(answer: Answer, request_id: &str) -> Response<Body> {
    // What HTTP knows only without a body has none, whatever somebody asked for: then there is nothing to cut either.
    let bare = matches!(answer.status, 204 | 304);
    let (kind, mut text) = match answer.content {
        Content::Json(body) if !bare => (Some("application/json"), body.to_string()),
        Content::Text { kind, text } if !bare => (Some(kind), text),
        _ => (None, String::new()),
    };
    if answer.delivery == Delivery::Half {
        let middle = (0..=text.len() / 2).rev().find(|index| text.is_char_boundary(*index));
        text.truncate(middle.unwrap_or_default());
    }
    let length = text.len();
    let breaks = answer.delivery == Delivery::Broken || (answer.delivery == Delivery::Truncated && !bare);
    let body = match answer.delivery {
        Delivery::Truncated if breaks => Body::new(Breaking::Data(Bytes::from(text).slice(..length / 2))),
        Delivery::Broken => Body::new(Breaking::Broken),
        _ => Body::from(text),
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::BAD_REQUEST);
    let headers = response.headers_mut();
    if let Some(kind) = kind {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    if breaks {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length.max(1)));
    }
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert("cache-control", HeaderValue::from_static("no-store"));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-request-id", id);
    }
    for (name, value) in answer.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    response
}

/// A body that fails after its first bytes; the server then closes the connection.
enum Breaking {
    /// Some bytes first.
    Data(Bytes),
    /// One pause, in which the server sends what it has: else it would drop those bytes with the connection.
    Pause,
    /// The break.
    Broken,
}

impl HttpBody for Breaking {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match std::mem::replace(&mut *self, Self::Broken) {
            Self::Data(bytes) => {
                *self = Self::Pause;
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            Self::Pause => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Broken => Poll::Ready(Some(Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)))),
        }
    }
}
