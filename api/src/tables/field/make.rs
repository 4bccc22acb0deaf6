//! How a field is written down in a table: what it is, then what else holds for it.

use super::super::{Characters, Limit, Range};
use super::{Field, FieldKind, Once, Presence};
use crate::problem::{Charset, Severity};
use crate::profile::Profile;

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
}
