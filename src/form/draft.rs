//! What is typed into a form, by the keys of its controls.

use crate::dom::prelude::*;
use backup_api::ids;
use backup_api::known::Known;
use backup_api::tables::{FieldKind, Input, Values};

use super::change::Subject;
use super::details::Details;
use super::filled::Filled;
use super::incompatible::IncompatibleSelection;
use super::kept::Kept;
use super::slot::{Slot, SlotKind};
use super::spec::{Control, FormSpec};
use crate::action::Submission;
use crate::ui::TagRow;
use crate::work::watch::Watches;

/// What is typed, and how far its sending is. Copied into every view; it lives as long as the owner that made it, which
/// is the root, so what is typed survives a change of page.
#[derive(Clone, Copy)]
pub struct FormDraft {
    /// Of which form.
    pub spec: &'static FormSpec,
    /// Under which name it is kept: the walkthrough has others than the pages.
    pub name: &'static str,
    slots: StoredValue<Vec<(&'static str, Slot)>>,
    /// How far the form is.
    pub submission: Submission,
    /// Work that was begun here.
    pub watches: Watches,
    /// What an earlier life of the program has left of it.
    pub kept: Kept,
    /// The thing that its page is about, and what that was when it was read.
    pub(super) subject: Subject,
}

impl FormDraft {
    /// Nothing typed.
    #[must_use]
    pub fn new(spec: &'static FormSpec) -> Self {
        Self::named(spec.operation.info.id, spec)
    }

    /// The same under a name of its own.
    #[must_use]
    pub fn named(name: &'static str, spec: &'static FormSpec) -> Self {
        let controls =
            spec.controls().map(|control| (control.key, Slot::new(SlotKind::of(spec, control), control.start)));
        let kept = spec.kept.iter().map(|(key, kind)| (*key, Slot::new(*kind, "")));
        Self {
            spec,
            name,
            slots: StoredValue::new(controls.chain(kept).collect()),
            submission: Submission::new(),
            watches: Watches::default(),
            kept: Kept::new(),
            subject: Subject::new(),
        }
    }

    pub(super) fn slot(self, key: &str) -> Option<Slot> {
        let find = |slots: &Vec<(&'static str, Slot)>| slots.iter().find(|(of, _)| *of == key).map(|(_, slot)| *slot);
        self.slots.try_with_value(find).flatten()
    }

    /// The text at `key`. One of nothing where there is none: a table that names a wrong key shows an empty control.
    #[must_use]
    pub fn text(self, key: &str) -> RwSignal<String> {
        match self.slot(key) {
            Some(Slot::Text(text)) => text,
            _ => RwSignal::new(String::new()),
        }
    }

    /// The switch at `key`.
    #[must_use]
    pub fn flag(self, key: &str) -> RwSignal<bool> {
        match self.slot(key) {
            Some(Slot::Flag(flag)) => flag,
            _ => RwSignal::new(false),
        }
    }

    /// The ids at `key`.
    #[must_use]
    pub fn ids(self, key: &str) -> RwSignal<Vec<String>> {
        match self.slot(key) {
            Some(Slot::Ids(ids)) => ids,
            _ => RwSignal::new(Vec::new()),
        }
    }

    /// Which of the chosen ids a text names, with the keys that they stand at. Not tracked.
    #[must_use]
    pub fn named_in(self, text: &str) -> Vec<(&'static str, String)> {
        let chosen = |slots: &Vec<(&'static str, Slot)>| {
            let ids = slots.iter().filter_map(|(key, slot)| match slot {
                Slot::Ids(ids) => Some(ids.try_get_untracked()?.into_iter().map(|id| (*key, id))),
                _ => None,
            });
            ids.flatten().filter(|(_, id)| !id.trim().is_empty() && ids::named(text, id)).collect()
        };
        self.slots.try_with_value(chosen).unwrap_or_default()
    }

    /// The rows of tags at `key`.
    #[must_use]
    pub fn tags(self, key: &str) -> RwSignal<Vec<TagRow>> {
        match self.slot(key) {
            Some(Slot::Tags(rows)) => rows,
            _ => RwSignal::new(Vec::new()),
        }
    }

    /// What is typed about the chosen resources.
    #[must_use]
    pub fn details(self) -> Details {
        match self.slot("more") {
            Some(Slot::Details(details)) => details,
            _ => Details::new(),
        }
    }

    /// What was chosen and does not fit at the moment.
    #[must_use]
    pub fn incompatible(self) -> IncompatibleSelection {
        match self.slot("incompatible") {
            Some(Slot::Incompatible(kept)) => kept,
            _ => IncompatibleSelection::new(),
        }
    }

    /// The text at `key`, without the blanks around it. Tracks.
    #[must_use]
    pub fn trimmed(self, key: &str) -> String {
        self.text(key).with(|text| text.trim().to_owned())
    }

    /// Whether the text at `key` is this one. Tracks.
    #[must_use]
    pub fn says(self, key: &str, text: &str) -> bool {
        self.text(key).with(|typed| typed == text)
    }

    /// The one id at `key`; empty where none is chosen. Tracks.
    #[must_use]
    pub fn one(self, key: &str) -> String {
        self.ids(key).with(|ids| ids.first().map(|id| id.trim().to_owned()).unwrap_or_default())
    }

    /// Whether a control is set to something else than it begins with, or than the thing has now that it would change.
    /// Tracks.
    #[must_use]
    pub fn is_set(self, control: &Control) -> bool {
        self.slot(control.key).is_some_and(|slot| match self.changes(control) {
            true => self.changed(control).is_some(),
            false => slot.is_set(control.start),
        })
    }

    /// What is typed, as the operation takes it. Tracks.
    #[must_use]
    pub fn filled(self, known: Known) -> Filled {
        let (mut values, mut unconfirmed) = (Values::new(), Vec::new());
        for control in self.spec.controls() {
            if control.when.is_some_and(|when| !when(self)) {
                continue;
            }
            if let Some(input) = self.input(control) {
                values.set(control.key, input);
            }
            unconfirmed.extend(self.unconfirmed(control));
        }
        (self.spec.complete)(self, &known, &mut values);
        Filled::new(self.spec.operation, values, known, unconfirmed)
    }

    /// Puts values where they belong. What the form has no control for is passed over.
    pub fn fill(self, values: &Values) {
        for (key, input) in values.iter() {
            if let Some(slot) = self.slot(key) {
                slot.fill(input);
            }
            if let (Input::Rows(rows), Some(Slot::Details(details))) = (input, self.slot("more")) {
                details.fill(rows);
            }
        }
    }

    /// What is typed as it stands, to be put back by [`Self::fill`]; nothing where nothing is set but one id, which comes
    /// with a link. What is secret is left out. Tracks.
    #[must_use]
    pub fn typed(self) -> Option<Values> {
        let mut values = Values::new();
        let mut typed = false;
        for (key, slot) in self.slots.try_get_value().unwrap_or_default() {
            let control = self.spec.controls().find(|control| control.key == key);
            let field = control.and_then(|control| self.spec.field(control));
            if field.is_some_and(|field| matches!(field.kind, FieldKind::Secret)) {
                continue;
            }
            let changes = control.is_some_and(|control| self.changes(control));
            // What no control shows is not typed; it goes along.
            let set = control.is_some_and(|control| self.is_set(control));
            if let Some(input) = slot.kept().filter(|_| set || !changes) {
                let set = set && !self.subject.is_as_begun(key, &input);
                let linked = matches!((slot, &input), (Slot::Ids(_), Input::Rows(ids)) if ids.len() == 1);
                typed |= set && !linked;
                values.set(key, input);
            }
        }
        typed.then_some(values)
    }

    /// The keys of what [`Self::typed`] gives, at any depth.
    #[must_use]
    pub fn keys(self) -> Vec<&'static str> {
        let slots = self.slots.try_with_value(|slots| slots.iter().map(|(key, _)| *key).collect::<Vec<_>>());
        let mut keys = slots.unwrap_or_default();
        keys.extend(["id", "key", "value", "name", "exclude", "include", "os_version"]);
        keys
    }

    /// Empties all of it, and what came of it: it was somebody else's.
    pub fn forget(self) {
        self.submission.forget();
        self.submission.begin_anew();
        self.subject.forget();
        self.clear();
    }

    /// Empties all of it.
    fn clear(self) {
        self.reset(&self.keys());
    }

    /// Empties what is at these keys.
    pub fn reset(self, keys: &[&str]) {
        for key in keys {
            if let Some(slot) = self.slot(key) {
                let control = self.spec.controls().find(|control| control.key == *key);
                slot.reset(control.map_or("", |control| control.start));
            }
        }
    }

    /// Empties what belongs to one sending.
    pub fn next(self) {
        self.reset(self.spec.next);
    }

    /// Begins with `id` at `key`: what is at `belonging` goes with another one. What was typed for the same one stays.
    pub fn begin(self, key: &str, id: &str, belonging: &[&str]) {
        let chosen = self.ids(key);
        if chosen.with_untracked(|all| all.first().is_none_or(|known| !ids::same(known, id))) {
            chosen.set(vec![id.to_owned()]);
            self.reset(belonging);
            self.submission.begin_anew();
        }
    }

    /// Another project: what was chosen and found out in the one before does not count there.
    pub fn leave_project(self) {
        self.submission.forget();
        self.reset(self.spec.of_project);
    }
}
