//! A field of a request: its names, its kind, its limits.

use super::{Characters, Input, Limit, Range, check};
use crate::problem::{Charset, Problem, Severity};
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
    const fn new(key: &'static str, path: &'static str, kind: FieldKind) -> Self {
        Self {
            key,
            path,
            rule: "",
            kind,
            presence: Presence::Optional,
            filled: false,
            extended: false,
            off_counts: false,
            silent_is_off: false,
            shown: false,
            at_once: None,
        }
    }

    /// Text.
    #[must_use]
    pub const fn text(key: &'static str, path: &'static str) -> Self {
        let kind = FieldKind::Text { longest: None, charset: None, trimmed: false, blank_is_missing: false };
        Self::new(key, path, kind)
    }

    /// A text that is never shown.
    #[must_use]
    pub const fn secret(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Secret)
    }

    /// An id of any form.
    #[must_use]
    pub const fn id(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Id { warns: false, strict: false })
    }

    /// An id that is a UUID in every example; another form warns.
    #[must_use]
    pub const fn uuid_like(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Id { warns: true, strict: false })
    }

    /// An id that must be a UUID.
    #[must_use]
    pub const fn uuid(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Id { warns: false, strict: true })
    }

    /// A whole number.
    #[must_use]
    pub const fn number(key: &'static str, path: &'static str, (min, max): (i64, i64)) -> Self {
        Self::new(key, path, FieldKind::Number { range: Range::Fixed(min, max), endless: false })
    }

    /// A whole number, or -1 for "without end".
    #[must_use]
    pub const fn endless(key: &'static str, path: &'static str, (min, max): (i64, i64)) -> Self {
        Self::new(key, path, FieldKind::Number { range: Range::Fixed(min, max), endless: true })
    }

    /// A whole number within what the cloud says.
    #[must_use]
    pub const fn number_of(key: &'static str, path: &'static str, range: fn(&Profile) -> (i64, i64)) -> Self {
        Self::new(key, path, FieldKind::Number { range: Range::Of(range), endless: false })
    }

    /// Yes or no.
    #[must_use]
    pub const fn flag(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Flag)
    }

    /// One of what the cloud offers.
    #[must_use]
    pub const fn choice(
        key: &'static str,
        path: &'static str,
        values: fn(&Profile) -> &'static [&'static str],
    ) -> Self {
        Self::new(key, path, FieldKind::Choice { values, elsewhere: &[] })
    }

    /// An object that other fields are in.
    #[must_use]
    pub const fn object(path: &'static str) -> Self {
        Self::new(path, path, FieldKind::Object { closed: false })
    }

    /// An object that takes no other keys than those of the fields in it.
    #[must_use]
    pub const fn closed(path: &'static str) -> Self {
        Self::new(path, path, FieldKind::Object { closed: true })
    }

    /// Any JSON object.
    #[must_use]
    pub const fn any(key: &'static str, path: &'static str) -> Self {
        Self::new(key, path, FieldKind::Any)
    }

    /// Several of the same.
    #[must_use]
    pub const fn list(key: &'static str, path: &'static str, entry: &'static [Self]) -> Self {
        Self::new(key, path, FieldKind::List { entry, most: None, once: &[] })
    }

    /// Must be there.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { presence: Presence::Required, ..self }
    }

    /// Sent also when it is empty.
    #[must_use]
    pub const fn always_sent(self) -> Self {
        Self { presence: Presence::Always, ..self }
    }

    /// Sent as it is when it is there.
    #[must_use]
    pub const fn as_given(self) -> Self {
        Self { presence: Presence::AsGiven, ..self }
    }

    /// Not empty when it is sent.
    #[must_use]
    pub const fn filled(self) -> Self {
        Self { filled: true, ..self }
    }

    /// Only for clouds with the extended fields.
    #[must_use]
    pub const fn extended(self) -> Self {
        Self { extended: true, ..self }
    }

    /// A flag that asks for something whether it is on or off.
    #[must_use]
    pub const fn off_counts(self) -> Self {
        Self { off_counts: true, ..self }
    }

    /// A flag that is off, or a list that is empty, where an object does not say it: some regions do not know it.
    #[must_use]
    pub const fn silent_is_off(self) -> Self {
        Self { silent_is_off: true, ..self }
    }

    /// Usually shown by the object that has it.
    #[must_use]
    pub const fn shown(self) -> Self {
        Self { shown: true, ..self }
    }

    /// The rule that findings about it carry.
    #[must_use]
    pub const fn rule(self, rule: &'static str) -> Self {
        Self { rule, ..self }
    }

    /// So many rows are known to work at once: of questions, whose `answers` to parts of a list make one.
    #[must_use]
    pub const fn asked_in_parts(self, most: usize, answers: &'static str) -> Self {
        Self { at_once: Some((most, answers)), ..self }
    }

    /// At most this many characters.
    #[must_use]
    pub const fn longest(self, most: usize) -> Self {
        self.limited(Limit::Fixed(most))
    }

    /// At most as many characters as the cloud takes.
    #[must_use]
    pub const fn longest_of(self, most: fn(&Profile) -> usize) -> Self {
        self.limited(Limit::Of(most))
    }

    const fn limited(mut self, most: Limit) -> Self {
        if let FieldKind::Text { longest, .. } = &mut self.kind {
            *longest = Some(most);
        }
        self
    }

    /// Of these characters.
    #[must_use]
    pub const fn of(self, set: Charset) -> Self {
        self.made_of(Characters::Fixed(set))
    }

    /// Of the characters that the cloud takes.
    #[must_use]
    pub const fn of_cloud(self, set: fn(&Profile) -> Charset) -> Self {
        self.made_of(Characters::Of(set))
    }

    const fn made_of(mut self, set: Characters) -> Self {
        if let FieldKind::Text { charset, .. } = &mut self.kind {
            *charset = Some(set);
        }
        self
    }

    /// Outer spaces are dropped before it is judged and sent.
    #[must_use]
    pub const fn trimmed(mut self) -> Self {
        if let FieldKind::Text { trimmed, .. } = &mut self.kind {
            *trimmed = true;
        }
        self
    }

    /// Blanks alone count as nothing.
    #[must_use]
    pub const fn blank_is_missing(mut self) -> Self {
        if let FieldKind::Text { blank_is_missing, .. } = &mut self.kind {
            *blank_is_missing = true;
        }
        self
    }

    /// Values that only another cloud offers.
    #[must_use]
    pub const fn elsewhere(mut self, others: &'static [&'static str]) -> Self {
        if let FieldKind::Choice { elsewhere, .. } = &mut self.kind {
            *elsewhere = others;
        }
        self
    }

    /// At most this many entries; more are refused.
    #[must_use]
    pub const fn at_most(self, most: usize) -> Self {
        self.counted(Limit::Fixed(most), Severity::Error)
    }

    /// More entries than this warn.
    #[must_use]
    pub const fn usually_at_most(self, most: usize) -> Self {
        self.counted(Limit::Fixed(most), Severity::Warning)
    }

    /// At most as many entries as the cloud takes.
    #[must_use]
    pub const fn at_most_of(self, most: fn(&Profile) -> usize) -> Self {
        self.counted(Limit::Of(most), Severity::Error)
    }

    const fn counted(mut self, limit: Limit, severity: Severity) -> Self {
        if let FieldKind::List { most, .. } = &mut self.kind {
            *most = Some((limit, severity));
        }
        self
    }

    /// What may not come twice among its entries.
    #[must_use]
    pub const fn once(mut self, entries: &'static [Once]) -> Self {
        if let FieldKind::List { once, .. } = &mut self.kind {
            *once = entries;
        }
        self
    }

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
