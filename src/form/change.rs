//! Forms on the page of one thing: what belongs to it goes with it, and where the form changes the thing, only what is
//! another than the thing has now is sent.

use crate::dom::prelude::*;
use backup_api::ids;
use backup_api::tables::{FieldKind, Input, Values};

use super::draft::FormDraft;
use super::spec::Control;

/// The thing that the page of a form is about.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    /// The key under which the draft has its id.
    key: StoredValue<Option<&'static str>>,
    /// What it was when it was read, by the keys of the controls, where the form changes it.
    now: RwSignal<Option<Values>>,
    /// What the form began with, where something stands there before anybody types.
    began: StoredValue<Values>,
}

impl Subject {
    pub(super) fn new() -> Self {
        Self { key: StoredValue::new(None), now: RwSignal::new(None), began: StoredValue::new(Values::new()) }
    }

    /// Whether the page is about one thing.
    pub(super) fn is_fixed(self) -> bool {
        self.key.try_get_value().flatten().is_some()
    }

    pub(super) fn forget(self) {
        let _ = self.now.try_set(None);
        self.began.try_set_value(Values::new());
    }

    /// Whether this is what stood at `key` in the beginning.
    pub(super) fn is_as_begun(self, key: &str, input: &Input) -> bool {
        self.began.try_with_value(|began| began.get(key) == Some(input)) == Some(true)
    }
}

impl FormDraft {
    /// Begins for the thing of this id, which stands in the address. All that was typed for another one goes.
    pub fn begin_for(self, key: &'static str, id: &str) {
        let all: Vec<&str> = self.keys().into_iter().filter(|of| *of != key).collect();
        if self.ids(key).with_untracked(|all| all.first().is_none_or(|known| !ids::same(known, id))) {
            self.subject.forget();
        }
        self.begin(key, id, &all);
        self.subject.key.try_set_value(Some(key));
    }

    /// The same to change it; `now` is what it was a moment ago. What was typed for it stays, anything else becomes what
    /// it is now.
    pub fn begin_change(self, key: &'static str, id: &str, now: &Values) {
        self.begin_for(key, id);
        self.be(now);
    }

    /// Begins with these values, which nobody has typed: they are not kept, and stand there again when it starts over.
    pub fn begin_with(self, began: Values) {
        self.fill(&began);
        self.subject.began.try_set_value(began);
    }

    /// Everything becomes what the thing is now: what was typed is done. Safe after an `await`.
    pub fn settle(self, now: &Values) {
        if self.subject.now.try_set(None).is_some() {
            return;
        }
        self.be(now);
    }

    fn be(self, now: &Values) {
        let typed = |control: &Control| untrack(|| self.changes(control) && self.changed(control).is_some());
        self.become_now(now, typed);
        let _ = self.subject.now.try_set(Some(now.clone()));
    }

    /// Every control says what the thing is now, but for those that are to stay.
    fn become_now(self, now: &Values, stays: impl Fn(&Control) -> bool) {
        for control in self.spec.controls().filter(|control| self.spec.field(control).is_some()) {
            let (Some(slot), false) = (self.slot(control.key), self.is_key(control) || stays(control)) else {
                continue;
            };
            match now.get(control.key) {
                Some(input) => slot.fill(input),
                None => slot.reset(control.start),
            }
        }
    }

    /// Nothing is typed: empty, what the form began with, or what the thing is now. The thing stays the one of the page.
    pub fn start_over(self) {
        let thing = self.subject.key.try_get_value().flatten();
        let keys: Vec<&str> = self.keys().into_iter().filter(|key| Some(*key) != thing).collect();
        self.reset(&keys);
        self.fill(&self.subject.began.try_get_value().unwrap_or_default());
        if let Some(now) = self.seen() {
            self.become_now(&now, |_| false);
        }
    }

    /// Whether the form changes a thing. Tracks.
    #[must_use]
    pub fn is_changing(self) -> bool {
        self.subject.now.with(Option::is_some)
    }

    /// What the thing was when it was read, also what has no control; nothing where the form changes none. Tracks.
    #[must_use]
    pub fn now(self) -> Values {
        self.subject.now.get().unwrap_or_default()
    }

    /// The same without tracking; nothing where the form changes none, or is gone.
    #[must_use]
    pub fn seen(self) -> Option<Values> {
        self.subject.now.try_get_untracked().flatten()
    }

    /// The controls that change something, and to what. Tracks.
    #[must_use]
    pub fn changed_controls(self) -> Vec<(&'static Control, Input)> {
        let standing = self.spec.controls().filter(|control| control.when.is_none_or(|when| when(self)));
        standing.filter(|control| self.changes(control)).filter_map(|it| Some((it, self.changed(it)?))).collect()
    }

    /// Whether these values are for another thing than the page is about.
    #[must_use]
    pub fn is_of_another(self, values: &Values) -> bool {
        let Some(key) = self.subject.key.try_get_value().flatten() else { return false };
        let id = values.given(key).or_else(|| values.rows(key).first().map(|row| row.text("id")));
        id.is_some_and(|id| !ids::same(id, &untrack(|| self.one(key))))
    }

    fn is_key(self, control: &Control) -> bool {
        self.subject.key.try_get_value().flatten() == Some(control.key)
    }

    /// Whether a control changes something of the thing. Tracks.
    pub(super) fn changes(self, control: &Control) -> bool {
        self.is_changing() && !self.is_key(control) && self.spec.field(control).is_some()
    }

    /// What a control would change it to; nothing where it says what is so already. Tracks.
    pub(super) fn changed(self, control: &Control) -> Option<Input> {
        let kind = self.spec.field(control).map(|field| &field.kind);
        let slot = self.slot(control.key)?;
        let before = self.subject.now.with(|now| now.as_ref()?.get(control.key).cloned());
        match (slot.input(kind, true), before) {
            (typed, before) if typed == before => None,
            (None, Some(_)) => slot.emptied(kind),
            // What was not said is off.
            (Some(Input::Flag(false)), None) if !matches!(kind, Some(FieldKind::Choice { .. })) => None,
            (typed, _) => typed,
        }
    }
}
