//! Takes what is secret out of an answer, in whatever form the answer repeats it.
//!
//! Services, gateways and proxies echo what they were sent: as it is, in JSON escapes, percent-encoded, as entities of a
//! page, the end cut off. Each text is searched as it stands and under every layer of escapes that it decodes to; what is
//! found is replaced where it stands, so that everything else keeps its exact form.

mod find;
mod fingerprint;
mod layers;

use crate::order::sort_by_key;
use std::borrow::Cow;
use std::ops::Range;

use crate::json::{self, Value};
pub use fingerprint::Fingerprint;

/// From how many bytes on a secret is looked for inside of words. A shorter one could be a part of any word: it counts
/// only where it stands alone in a value.
pub const LONG: usize = 16;

/// How much of a long token is enough to find it again.
pub const HEAD: usize = 30;

/// From how many bytes on [`HEAD`] of them tell nothing about the rest.
pub const HEADED: usize = 64;

/// What must not be shown.
#[derive(Clone, Copy)]
pub struct Secret<'a> {
    needle: Needle<'a>,
    mark: &'static str,
    /// What follows in the same word belongs to it.
    open: bool,
}

/// What is looked for.
#[derive(Clone, Copy)]
enum Needle<'a> {
    Text(&'a str),
    Print(Fingerprint),
}

impl<'a> Secret<'a> {
    /// A token.
    #[must_use]
    pub fn token(text: &str) -> Self {
        Self::fingerprint(Fingerprint::of(text))
    }

    /// A token that is not here any more.
    #[must_use]
    pub const fn fingerprint(print: Fingerprint) -> Self {
        Self { needle: Needle::Print(print), mark: "(token)", open: print.open }
    }

    /// A password.
    #[must_use]
    pub const fn password(text: &'a str) -> Self {
        Self { needle: Needle::Text(text), mark: "(password)", open: false }
    }

    /// How many bytes are looked for.
    const fn length(&self) -> usize {
        match self.needle {
            Needle::Text(text) => text.len(),
            Needle::Print(print) => print.length(),
        }
    }
}

/// As much of a token as finds it again. Of a short one that is all of it: its beginning would leave too little to guess.
#[must_use]
pub fn head_of(token: &str) -> &str {
    if token.len() < HEADED { token } else { token.get(..HEAD).unwrap_or(token) }
}

/// The passwords in the body of a request.
#[must_use]
pub fn passwords(body: &Value) -> Vec<&str> {
    let own = |key: &str, value: &'_ Value| matches!(key, "password" | "passcode") && value.is_string();
    match body {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(text) if own(key, value) => vec![text],
                _ => passwords(value),
            })
            .collect(),
        Value::Array(rows) => rows.iter().flat_map(passwords).collect(),
        _ => Vec::new(),
    }
}

/// `text` without the secrets: the body of an answer, or a header. JSON stays JSON: only inside its strings something is
/// replaced, in its keys only what is long enough to be sure of. A text without any of them comes back as it is.
#[must_use]
pub fn clean<'a>(text: &'a str, secrets: &[Secret]) -> Cow<'a, str> {
    if secrets.iter().all(|secret| secret.length() == 0) || nothing(text, secrets) {
        return Cow::Borrowed(text);
    }
    // What is unreadable stands outside of every string that is one: then the text is searched as a whole.
    let is_json = json::parse(text.trim_start_matches('\u{feff}')).is_ok_and(|value| value.is_readable());
    let mut hits = find::Hits::new();
    if is_json {
        each_literal(text, |span, key| {
            let earlier = hits.len();
            find::hits(text, &span, key, secrets, &mut hits);
            hits.iter_mut().skip(earlier).for_each(|(hit, _)| find::widen(text, &span, hit));
        });
    } else {
        find::hits(text, &(0..text.len()), false, secrets, &mut hits);
    }
    if hits.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(replaced(text, hits)) }
}

/// Most answers have no escapes and no secrets, and some are a megabyte.
fn nothing(text: &str, secrets: &[Secret]) -> bool {
    !text.contains(['\\', '%', '&']) && !secrets.iter().any(|secret| find::plain(text, secret))
}

fn replaced(text: &str, mut hits: find::Hits) -> String {
    sort_by_key(&mut hits, |(span, _)| (span.start, span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (span, mark) in hits {
        if span.start >= done {
            out.push_str(text.get(done..span.start).unwrap_or_default());
            out.push_str(mark);
        }
        // One inside of another, or overlapping it, goes with it.
        done = done.max(span.end);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// The inside of each string of a text that is known to be JSON, and whether it is a key. One after the other: there may be
/// millions of them.
fn each_literal(text: &str, mut take: impl FnMut(Range<usize>, bool)) {
    let mut start = None;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match (start, byte) {
            (None, b'"') => start = Some(at + 1),
            (None, _) => {}
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(from), b'"') => {
                let after = text.get(at + 1..).unwrap_or_default().trim_start();
                take(from..at, after.starts_with(':'));
                start = None;
            }
            _ => {}
        }
    }
}
