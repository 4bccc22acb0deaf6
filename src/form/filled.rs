//! What is typed, judged and made into a request.

use backup_api::known::Known;
use backup_api::problem::Kind;
use backup_api::profile::Profile;
use backup_api::tables::{Input, Operation, Values};
use backup_api::{Problem, Request, Scope};

use super::draft::FormDraft;
use super::spec::Control;
use crate::ui::is_typed;

impl FormDraft {
    /// What a control says. Of a thing that is changed: only what is another now.
    pub(super) fn input(self, control: &Control) -> Option<Input> {
        if self.changes(control) {
            return self.changed(control);
        }
        let kind = self.spec.field(control).map(|field| &field.kind);
        self.slot(control.key)?.input(kind, control.always)
    }

    /// That a control was not typed which confirms the rest.
    pub(super) fn unconfirmed(self, control: &Control) -> Option<Problem> {
        let text = control.confirms?(self);
        let typed = is_typed(&self.trimmed(control.key), &text);
        (!typed).then(|| Problem::error("form.confirm", self.spec.path(control), Kind::Unconfirmed { text }))
    }
}

/// An operation with its values, and what is known of the things that they name.
#[derive(Clone)]
pub struct Filled {
    operation: &'static Operation,
    values: Values,
    known: Known,
    unconfirmed: Vec<Problem>,
}

impl Filled {
    pub(super) const fn new(
        operation: &'static Operation,
        values: Values,
        known: Known,
        unconfirmed: Vec<Problem>,
    ) -> Self {
        Self { operation, values, known, unconfirmed }
    }

    /// What the rules find.
    #[must_use]
    pub fn problems(&self, profile: &Profile) -> Vec<Problem> {
        let mut found = self.operation.problems(&self.values, &self.known, profile);
        found.extend_from_slice(&self.unconfirmed);
        found
    }

    /// Whether a body would be sent in which nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let sent = |key: &str| self.operation.field(key).is_some_and(|field| field.in_body());
        !self.values.iter().any(|(key, _)| sent(key))
    }

    /// What would be sent.
    #[must_use]
    pub fn request(&self, scope: &Scope) -> Request {
        self.operation.request(&self.values, scope)
    }
}

impl PartialEq for Filled {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values && self.known == other.known && self.unconfirmed == other.unconfirmed
    }
}
