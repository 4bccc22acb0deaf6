//! A field of a request: its names, its kind, its limits.

mod make;

use super::{Characters, Input, Limit, Range, check};
use crate::problem::{Problem, Severity};
use crate::profile::Profile;

/// When a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Must be there.
    Required,
    /// Left out when it says nothing.
    Optional,
    /// Optional, and sent as it is when it is there, also when it is empty.
    AsGiven,
    /// Always sent, also when it is empty.
    Always,
}

/// Which entries of a list may not come twice.
#[derive(Clone, Copy, Debug)]
pub struct Once {
    /// The entry's field that is compared.
    pub key: &'static str,
    /// The rule that is broken.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Ids: their hexadecimal digits mean the same in either case. Other texts are compared without outer spaces where
    /// they are sent without them.
    pub ids: bool,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum FieldKind {
    /// An object that the fields below its path are in. It holds nothing itself.
    Object {
        /// Whether other keys are refused.
        closed: bool,
    },
    /// Any JSON object.
    Any,
    /// Text.
    Text {
        /// Most characters.
        longest: Option<Limit>,
        /// Which characters.
        charset: Option<Characters>,
        /// Outer spaces are dropped before it is sent and judged.
        trimmed: bool,
        /// Blanks alone count as nothing.
        blank_is_missing: bool,
    },
    /// A text that is never shown, logged, stored or exported.
    Secret,
    /// An id of any form; in every example a UUID where `warns`.
    Id {
        /// Another form than a UUID warns.
        warns: bool,
        /// Another form than a UUID is refused.
        strict: bool,
    },
    /// A whole number.
    Number {
        /// Its ends.
        range: Range,
        /// Whether -1 is taken besides, for "without end".
        endless: bool,
    },
    /// Yes or no.
    Flag,
    /// One of these.
    Choice {
        /// What the cloud offers.
        values: fn(&Profile) -> &'static [&'static str],
        /// What another cloud offers: told as not offered here.
        elsewhere: &'static [&'static str],
    },
    /// Several of the same. An entry that is a bare value is one field with an empty path.
    List {
        /// The fields of an entry, with paths below it.
        entry: &'static [Field],
        /// Most entries, and how bad more are.
        most: Option<(Limit, Severity)>,
        /// Which may not come twice.
        once: &'static [Once],
    },
}

/// A field of a request.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Our stable name for it: words, drafts and prefilled values go by it.
    pub key: &'static str,
    /// Where it stands on the wire: `vault.name` in the body, `{vault_id}` in the address, `?name` in the query,
    /// `@X-Subject-Token` in a header.
    pub path: &'static str,
    /// The rule that its findings carry.
    pub rule: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// When it is sent.
    pub presence: Presence,
    /// Must not be empty when somebody sends it.
    pub filled: bool,
    /// Whether only clouds with the extended fields know it (rule `cloud.field`).
    pub extended: bool,
    /// Whether a flag that is off asks for something, too.
    pub off_counts: bool,
    /// Whether an object that does not say it has it switched off, or a list of it empty.
    pub silent_is_off: bool,
    /// Whether an object that was made or changed with it usually shows it.
    pub shown: bool,
    /// A list that is asked about in parts: how many rows are known to work at once, and the list of the answer.
    pub at_once: Option<(usize, &'static str)>,
}

impl Field {
    /// What is wrong with `input` in this field, as it stands at `path`.
    #[must_use]
    pub fn judge(&self, input: &Input, path: &str, profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        check::one(self, Some(input), path, profile, &mut out);
        out
    }

    /// Its name below its parent on the wire: `name` of `vault.name`.
    #[must_use]
    pub fn member(&self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }

    /// The object that it is in: `vault` of `vault.name`, nothing of `vault`.
    #[must_use]
    pub fn parent(&self) -> &'static str {
        self.path.rsplit_once('.').map_or("", |(parent, _)| parent)
    }

    /// Whether it stands in the body, not in the address, the query or a header.
    #[must_use]
    pub fn in_body(&self) -> bool {
        !self.path.starts_with(['{', '?', '@'])
    }
}
