//! Drafts by owner and form.

use std::rc::Rc;

use backup_api::json::{Object, Value, parse};

use super::{Owner, Storage};

/// All names begin with it.
const PREFIX: &str = "backup-console/drafts/";

/// Another one is not read: keys of fields have changed since.
pub(super) const VERSION: i64 = 1;

/// More than this, in bytes, is not kept: the room of a tab is the host's, too.
pub(super) const LARGEST: usize = 200_000;

/// What is kept of one form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What was typed.
    pub typed: Option<Value>,
    /// What was sent, and has no known outcome.
    pub sent: Option<Sent>,
}

/// A request without a known outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// Its values.
    pub values: Value,
    /// When it was sent, milliseconds since 1970.
    pub at: i64,
    /// It took effect, and its result is not known.
    pub taken: bool,
    /// The page around was told that looking has found its result.
    pub told: bool,
}

/// The drafts in a storage.
#[derive(Clone)]
pub struct DraftStore {
    pub(super) storage: Rc<dyn Storage>,
}

impl DraftStore {
    /// Those in `storage`.
    #[must_use]
    pub fn new(storage: Rc<dyn Storage>) -> Self {
        Self { storage }
    }

    /// What is kept of the form of this name. Spoiled and foreign texts are nothing.
    #[must_use]
    pub fn read(&self, owner: &Owner, form: &str) -> Option<Entry> {
        let kept = parse(&self.storage.get(&name(owner, form))?).ok()?;
        if kept.get("version").and_then(Value::as_i64) != Some(VERSION) {
            return None;
        }
        let values = |found: Option<&Value>| found.filter(|values| values.is_object()).cloned();
        let sent = kept.get("sent").and_then(|sent| {
            let flag = |key| sent.get(key).and_then(Value::as_bool).unwrap_or_default();
            let (taken, told) = (flag("taken"), flag("told"));
            Some(Sent { values: values(sent.get("values"))?, at: sent.get("at")?.as_i64()?, taken, told })
        });
        Some(Entry { typed: values(kept.get("typed")), sent }).filter(|entry| *entry != Entry::default())
    }

    /// Keeps this of a form, in the place of what was kept; where it does not fit, nothing: an older state would be offered
    /// as the last one.
    pub fn put(&self, owner: &Owner, form: &str, entry: &Entry) {
        let name = name(owner, form);
        if *entry == Entry::default() {
            self.storage.remove(&name);
            return;
        }
        let mut kept = Object::new();
        kept.insert("version", Value::from(VERSION));
        if let Some(typed) = &entry.typed {
            kept.insert("typed", typed.clone());
        }
        if let Some(sent) = &entry.sent {
            let Sent { values, at, taken, told } = sent;
            let flags = [("taken", Value::from(*taken)), ("told", Value::from(*told))];
            let facts = [("values", values.clone()), ("at", Value::from(*at))].into_iter().chain(flags);
            kept.insert("sent", Value::object(facts));
        }
        let text = Value::Object(kept).to_string();
        if text.len() > LARGEST || !self.storage.set(&name, &text) {
            self.storage.remove(&name);
        }
    }

    /// Forgets all of this owner.
    pub fn forget(&self, owner: &Owner) {
        let path = owner.path();
        self.remove(|name| name.starts_with(&path));
    }

    /// Forgets all of other users, and of other projects of this one, unless `projects` keeps those: several consoles of
    /// one page may each show another.
    pub fn forget_others(&self, owner: &Owner, projects: bool) {
        let path = owner.path();
        let kept = if projects { owner.user() } else { &path };
        self.remove(|name| !name.starts_with(kept));
    }

    /// Forgets all.
    pub fn forget_all(&self) {
        self.remove(|_| true);
    }

    fn remove(&self, which: impl Fn(&str) -> bool) {
        for name in self.storage.names() {
            if name.strip_prefix(PREFIX).is_some_and(&which) {
                self.storage.remove(&name);
            }
        }
    }
}

pub(super) fn name(owner: &Owner, form: &str) -> String {
    [PREFIX, &owner.path(), form].concat()
}

#[cfg(test)]
mod tests;
