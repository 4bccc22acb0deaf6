//! A reply, and what is known where there is none.

use backup_api::error::{ApiError, Received, Taken, read_answer};
use backup_api::json::{Read, Value};
use backup_api::{Effect, Request};

use super::fetch::Raw;
use crate::session::Token;

/// A reply, whole and as far as it was read; `()` where nobody has read it yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T = ()> {
    /// What could be read of it.
    pub value: T,
    /// All of it, for the raw view; null where there was no body.
    pub raw: Value,
    /// The HTTP status.
    pub status: u16,
    /// The gateway's trace id.
    pub trace_id: Option<String>,
    /// The token that came with it (identity service only).
    pub subject_token: Option<Token>,
}

impl Answer {
    /// With what `T` reads of it.
    #[must_use]
    pub fn read<T: Read>(self) -> Answer<T> {
        let Self { raw, status, trace_id, subject_token, .. } = self;
        Answer { value: T::read(&raw), raw, status, trace_id, subject_token }
    }
}

/// Whether an answer holds what was asked for.
pub type Fits = fn(&Value) -> bool;

/// What is known of the effect of a request whose answer does not tell it.
pub(super) fn lost(error: &ApiError) -> Option<Taken> {
    Some(error.taken).filter(|taken| *taken != Taken::No && error.effect != Effect::Reads)
}

/// What a reply says, where it is one.
///
/// # Errors
/// Everything but a readable 2xx.
pub(super) fn read(request: &Request, raw: &Raw, fits: Fits) -> Result<Answer, ApiError> {
    let received = Received {
        status: raw.status,
        content_type: &raw.content_type,
        trace_id: raw.trace_id.as_deref(),
        retry_after: raw.retry_after.as_deref(),
        body: &raw.body,
    };
    let whole = read_answer(request, &received, fits)?;
    let (trace_id, subject_token) = (raw.trace_id.clone(), raw.subject_token.clone());
    Ok(Answer { value: (), raw: whole, status: raw.status, trace_id, subject_token })
}
