//! Everything that was sent in this page's life, for the request log.

use crate::dom::prelude::*;
use backup_api::error::Taken;
use backup_api::{Info, Request};

use super::kept::Kept;

/// How a request ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ending {
    /// Under way.
    Pending,
    /// The service answered with this status.
    Status(u16),
    /// No answer; the name of the cause.
    Failed(backup_api::error::Cause),
}

/// One request and its answer. The token is in neither.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Counts up from 1.
    pub number: u32,
    /// What was sent; a secret body was taken out.
    pub request: Request,
    /// The base address it went to.
    pub base: String,
    /// When, milliseconds since 1970.
    pub at: f64,
    /// How long until the answer was read, milliseconds.
    pub took: Option<f64>,
    /// How it ended.
    pub ending: Ending,
    /// What is known of its effect, where its answer does not tell: it took effect, or nobody knows.
    pub lost: Option<Taken>,
    /// The gateway's trace id.
    pub trace_id: Option<String>,
    /// The answer's body as text; cut at [`BODY_LIMIT`].
    pub reply: Reply,
}

/// What is kept of an answer's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Its text; empty where there was none.
    Text(String),
    /// There was one, which had to make room for others.
    Dropped,
}

impl Reply {
    /// Its text, where it is kept.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Dropped => "",
        }
    }
}

/// What is known once it is over.
pub(super) struct End {
    pub took: f64,
    pub ending: Ending,
    pub lost: Option<Taken>,
    pub trace_id: Option<String>,
}

/// The most of a reply that the log keeps, in bytes: a list of a thousand backups is about a megabyte.
pub const BODY_LIMIT: usize = 64 * 1024;

/// The log of one mounted console, newest last.
#[derive(Clone, Copy, Default)]
pub struct Log {
    kept: RwSignal<Kept>,
    count: RwSignal<u32>,
}

impl Log {
    /// Reads the entries where they are: their bodies are large. Tracks them.
    pub fn with<R>(self, read: impl FnOnce(&[Entry]) -> R) -> R {
        self.kept.with(|kept| read(kept.entries()))
    }

    /// Reads one entry as it is; nothing where it is not kept.
    pub fn entry<R>(self, number: u32, read: impl FnOnce(&Entry) -> R) -> Option<R> {
        let entry = |kept: &Kept| kept.entries().iter().find(|entry| entry.number == number).map(read);
        self.kept.try_with_untracked(entry).flatten()
    }

    /// How many older requests are not kept any more. Tracks it.
    #[must_use]
    pub fn dropped(self) -> usize {
        self.kept.with(Kept::dropped)
    }

    /// Forgets all of them.
    pub fn clear(self) {
        let _ = self.kept.try_set(Kept::default());
    }

    pub(super) fn begin(self, request: &Request, base: &str, at: f64) -> u32 {
        let number = self.count.try_get_untracked().unwrap_or_default() + 1;
        let _ = self.count.try_set(number);
        let mut request = request.clone();
        if request.secret {
            request.body = None;
        }
        let entry = Entry {
            number,
            request,
            base: base.to_owned(),
            at,
            took: None,
            ending: Ending::Pending,
            lost: None,
            trace_id: None,
            reply: Reply::Text(String::new()),
        };
        self.kept.try_update(|kept| kept.push(entry));
        number
    }

    pub(super) fn end(self, number: u32, end: End, reply: &str) {
        let End { took, ending, lost, trace_id } = end;
        let reply = reply.get(..floor(reply, BODY_LIMIT)).unwrap_or_default();
        let change = |entry: &mut Entry| {
            (entry.took, entry.ending) = (Some(took), ending);
            (entry.lost, entry.trace_id) = (lost, trace_id);
            entry.reply = Reply::Text(reply.to_owned());
        };
        self.kept.try_update(|kept| kept.change(number, change));
    }
}

/// The operation's own facts, for a row.
#[must_use]
pub const fn info(entry: &Entry) -> &'static Info {
    entry.request.info
}

fn floor(text: &str, limit: usize) -> usize {
    if text.len() <= limit {
        return text.len();
    }
    (0..=limit).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0)
}
