//! Why something failed that went on after its answer.

use backup_api::error::catalogue;

use crate::text::{self, classic as words};

/// A failure in words.
pub struct Reason {
    /// What it means.
    pub meaning: String,
    /// What to do about it, where the catalogue knows.
    pub remedy: Option<&'static str>,
    /// The service's code and words, as far as the meaning does not repeat them.
    pub source: String,
}

/// What the service's code and words for a failure mean.
#[must_use]
pub fn reason(code: &str, message: &str) -> Reason {
    let entry = catalogue::reason(code);
    let meaning = match (entry, message) {
        (Some(entry), _) => text::catalogue::meaning(entry),
        (None, "") => words::no_reason(),
        (None, message) => message,
    };
    let quoted = if entry.is_some() { message } else { "" };
    Reason {
        meaning: meaning.to_owned(),
        remedy: entry.map(text::catalogue::next_step),
        source: words::source(code, quoted),
    }
}
