//! The answer of a service, or of whoever answered in its place.

use super::cause::{Author, of_status, taken};
use super::{ApiError, CODE_MAX, Cause, MESSAGE_MAX, PLAIN_MAX, RAW_MAX, Taken, catalogue, plain, shapes};
use crate::json::{self, Read, Value};
use crate::operation::{Info, Service};
use crate::request::Request;
use crate::time::Time;

/// An answer as fetch gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`; empty where there is none.
    pub content_type: &'a str,
    /// The header `X-Request-Id` or `X-Openstack-Request-Id`.
    pub trace_id: Option<&'a str>,
    /// The header `Retry-After`.
    pub retry_after: Option<&'a str>,
    /// The body as text.
    pub body: &'a str,
}

/// Reads a whole answer: the reply, and the JSON that it was read from.
///
/// # Errors
/// As [`read_json`].
pub fn read_reply<T: Read>(info: &'static Info, received: &Received) -> Result<(T, Value), ApiError> {
    let value = read_json(info, received, T::fits)?;
    Ok((T::read(&value), value))
}

/// The JSON of a whole answer; `fits` tells whether it holds what was asked for.
///
/// An empty body is [`Value::Null`]: several operations answer without one.
///
/// # Errors
/// For a status outside 2xx, and for a 2xx whose body is a page, a text, broken off, an error in itself, or lacks what was
/// asked for.
pub fn read_json(info: &'static Info, received: &Received, fits: fn(&Value) -> bool) -> Result<Value, ApiError> {
    if !(200..300).contains(&received.status) {
        return Err(ApiError::from_reply(info, received));
    }
    let value = decode(received).map_err(|cause| {
        // A page under a good status may come from a portal that the request never got past.
        let taken = if cause == Cause::Truncated { Taken::Yes } else { Taken::Unknown };
        let mut error = received.start(info, cause, taken.unless_reading(info.effect));
        if cause != Cause::Truncated {
            // A scrap of JSON is no sentence; it stands in the raw answer.
            error.message = plain::words(body(received), PLAIN_MAX);
        }
        error
    })?;
    match shapes::read_in_success(&value) {
        Some(shape) => Err(contradiction(info, received, shape)),
        // What changes something is not undone by an answer that says too little: it has to be looked for.
        None if !fits(&value) => {
            let mut error = received.start(info, Cause::Incomplete, Taken::Yes.unless_reading(info.effect));
            error.counted = json::int(&value, "count").filter(|count| *count > 0);
            Err(error)
        }
        None => Ok(value),
    }
}

/// The reply to a request as [`read_json`] has it.
///
/// # Errors
/// As [`read_json`], and where the answer is about another thing than the request names.
pub fn read_answer(request: &Request, received: &Received, fits: fn(&Value) -> bool) -> Result<Value, ApiError> {
    let value = read_json(request.info, received, fits)?;
    match request.other_than_asked(&value) {
        None => Ok(value),
        Some(id) => {
            let taken = Taken::Yes.unless_reading(request.info.effect);
            Err(ApiError { message: plain::cut(&id, PLAIN_MAX), ..received.start(request.info, Cause::Another, taken) })
        }
    }
}

impl ApiError {
    /// The error of an answer with a status outside 2xx.
    #[must_use]
    pub fn from_reply(info: &'static Info, received: &Received) -> Self {
        let text = body(received);
        let json = json::parse(text).ok().filter(Value::is_object);
        let own = match received.status {
            // The identity service says so of a token, in whatever shape.
            404 if info.service != Service::Iam => json.as_ref().is_some_and(shapes::is_own),
            _ => text.is_empty() || text.starts_with('{'),
        };
        let author = if own { Author::Service } else { Author::Another };
        let mut shape = json.as_ref().map(shapes::read).unwrap_or_default();
        if shape.code.is_empty() && shape.message.is_empty() {
            shape.message = plain::words(text, PLAIN_MAX);
        }
        let entry = catalogue::find_code(&shape.code, Some(received.status));
        let cause = of_status(received.status, entry, author);
        let taken = taken(received.status, cause, info.effect);
        received.start(info, cause, taken).with(shape)
    }

    fn with(mut self, shape: shapes::Shape) -> Self {
        self.code = plain::cut(shape.code.trim(), CODE_MAX);
        self.message = plain::cut(shape.message.trim(), MESSAGE_MAX);
        self.title = shape.title.map(|title| plain::cut(&title, PLAIN_MAX));
        self.trace_id = self.trace_id.or_else(|| shape.request_id.map(|id| plain::cut(&id, PLAIN_MAX)));
        self.encoded_authorization_message =
            shape.encoded_authorization_message.map(|text| plain::cut_bytes(&text, RAW_MAX).to_owned());
        self
    }
}

impl Received<'_> {
    /// What the status line, the headers and the raw body say.
    fn start(&self, info: &'static Info, cause: Cause, taken: Taken) -> ApiError {
        let mut error = ApiError::bare(info, cause, Some(self.status), taken);
        error.trace_id = self.trace_id.filter(|id| !id.is_empty()).map(|id| plain::cut(id, PLAIN_MAX));
        error.retry_after_seconds = self.retry_after.and_then(|header| header.trim().parse().ok());
        // A bare number is never a moment here, however long.
        let date = self.retry_after.filter(|header| header.contains(':'));
        error.retry_after_time = date.and_then(Time::read);
        plain::cut_bytes(self.body, RAW_MAX).clone_into(&mut error.raw);
        error
    }
}

/// A good status around an error: a documented code is believed, any other leaves it open what happened.
fn contradiction(info: &'static Info, received: &Received, shape: shapes::Shape) -> ApiError {
    let entry = catalogue::find_code(&shape.code, None);
    let cause =
        entry.map_or(Cause::Refused, |entry| of_status(entry.status.unwrap_or(400), Some(entry), Author::Service));
    let taken = match (entry, cause) {
        (None, _) | (_, Cause::ServerFault | Cause::Gateway) => Taken::Unknown,
        _ => Taken::No,
    };
    received.start(info, cause, taken.unless_reading(info.effect)).with(shape)
}

/// The JSON of a good answer, or what is wrong with it.
fn decode(received: &Received) -> Result<Value, Cause> {
    let text = body(received);
    if text.is_empty() {
        return Ok(Value::Null);
    }
    match json::parse(text) {
        // Every documented reply is an object. An array or a bare word read as one would be an empty list.
        Ok(value @ (Value::Object(_) | Value::Null)) => Ok(value),
        Ok(_) => Err(Cause::NotJson),
        Err(_) if text.starts_with('{') => Err(Cause::Truncated),
        Err(_) => Err(Cause::NotJson),
    }
}

/// The body without the byte order mark that some servers put before it.
fn body<'a>(received: &Received<'a>) -> &'a str {
    received.body.trim_start_matches('\u{feff}').trim()
}
