//! A request of the log, opened again in its form.

use backup_api::error::Taken;
use backup_api::json::Value;
use backup_api::tables::Values;
use backup_api::{Request, Scope};

use super::draft::FormDraft;
use super::kept::{Waiting, restored};
use crate::storage::Sent;

/// A request that somebody wants to edit and send again.
#[derive(Clone, Debug, PartialEq)]
pub struct Reopened {
    /// What was sent.
    pub request: Request,
    /// When, milliseconds since 1970.
    pub at: i64,
    /// What is known of its effect, where its answer does not tell: then its result is looked for first.
    pub lost: Option<Taken>,
    /// It was accepted.
    pub done: bool,
}

impl Reopened {
    /// What is to stand in its form. Nothing secret is taken along.
    #[must_use]
    pub fn typed(&self, draft: FormDraft) -> Values {
        typed(draft, &sent(draft, &self.request))
    }

    /// The same, with what the form has to look for.
    pub(super) fn waiting(&self, draft: FormDraft) -> Waiting {
        let taken = self.lost == Some(Taken::Yes);
        let sent = self.lost.map(|_| Sent { values: sent(draft, &self.request), at: self.at, taken, told: false });
        Waiting { values: self.typed(draft), sent, done: self.done }
    }
}

/// The values of a request, without what is secret.
pub(super) fn sent(draft: FormDraft, request: &Request) -> Value {
    let operation = draft.spec.operation;
    let parts = request.parts();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    operation.read(&parts, request.body.as_ref().unwrap_or(&Value::Null)).kept(operation.fields)
}

/// What was typed where this was sent.
pub(super) fn typed(draft: FormDraft, sent: &Value) -> Values {
    (draft.spec.typed)(restored(draft, sent))
}

/// The request again of its values.
pub(super) fn request(draft: FormDraft, sent: &Value, scope: &Scope) -> Request {
    draft.spec.operation.request(&restored(draft, sent), scope)
}
