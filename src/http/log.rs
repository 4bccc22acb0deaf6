//! Everything that was sent in this page's life, for the request log.

use crate::dom::prelude::*;
use backup_api::error::Taken;
use backup_api::{Info, Request};

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
    pub reply: String,
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

/// The most requests it keeps: polling for a night must not fill the memory.
const LENGTH_LIMIT: usize = 500;

/// The log of one mounted console, newest last.
#[derive(Clone, Copy)]
pub struct Log {
    entries: RwSignal<Vec<Entry>>,
    count: RwSignal<u32>,
}

impl Default for Log {
    fn default() -> Self {
        Self { entries: RwSignal::new(Vec::new()), count: RwSignal::new(0) }
    }
}

impl Log {
    /// Tracks the entries.
    #[must_use]
    pub fn entries(self) -> Vec<Entry> {
        self.entries.get()
    }

    /// Reads the entries where they are: their bodies are large. Tracks them.
    pub fn with<R>(self, read: impl FnOnce(&[Entry]) -> R) -> R {
        self.entries.with(|entries| read(entries))
    }

    /// Forgets all of them.
    pub fn clear(self) {
        let _ = self.entries.try_set(Vec::new());
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
            reply: String::new(),
        };
        self.entries.try_update(|entries| {
            if entries.len() >= LENGTH_LIMIT {
                entries.remove(0);
            }
            entries.push(entry);
        });
        number
    }

    pub(super) fn end(self, number: u32, end: End, reply: &str) {
        let End { took, ending, lost, trace_id } = end;
        self.entries.try_update(|entries| {
            if let Some(entry) = entries.iter_mut().rev().find(|entry| entry.number == number) {
                (entry.took, entry.ending) = (Some(took), ending);
                (entry.lost, entry.trace_id) = (lost, trace_id);
                reply.get(..floor(reply, BODY_LIMIT)).unwrap_or_default().clone_into(&mut entry.reply);
            }
        });
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
