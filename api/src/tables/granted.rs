//! What was asked for, held against what is shown of it.

use super::{Field, FieldKind, Input, Operation, Presence, Values};
use crate::json::Value;

/// One thing that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Granted {
    /// The field's key.
    pub key: &'static str,
    /// What was asked for.
    pub asked: Input,
    /// What there is; nothing where that is not shown.
    pub got: Option<Input>,
    /// Whether that is what was asked for.
    same: bool,
}

impl Granted {
    /// Of one value, however it was found out.
    #[must_use]
    pub fn new(key: &'static str, asked: Input, got: Option<Input>) -> Self {
        let same = got.as_ref() == Some(&asked);
        Self { key, asked, got, same }
    }

    /// Whether it is shown as asked for.
    #[must_use]
    pub const fn granted(&self) -> bool {
        self.got.is_some() && self.same
    }

    /// Whether something else is shown.
    #[must_use]
    pub const fn refused(&self) -> bool {
        self.got.is_some() && !self.same
    }
}

impl Operation {
    /// Each thing that the body of a request asks for, held against what is shown of it in the same form: a service answers
    /// with the object as it is then. What is shown later in `shown` wins.
    #[must_use]
    pub fn granted(&self, body: &Value, shown: &[&Value]) -> Vec<Granted> {
        let asked = self.read(&[], body);
        let shown: Vec<Values> = shown.iter().map(|shown| self.read(&[], shown)).collect();
        let held = |field: &Field| {
            let asked = asked.get(field.key)?;
            // Nothing was asked for.
            if asked.is_empty() && field.presence != Presence::AsGiven {
                return None;
            }
            let shown = shown.iter().rev().find_map(|shown| shown.get(field.key)).cloned();
            let off = || Some(Input::Flag(false)).filter(|_| field.silent_is_off);
            let got = shown.or_else(off);
            let same = got.as_ref().is_some_and(|got| same(field, asked, got));
            Some(Granted { key: field.key, asked: asked.clone(), got, same })
        };
        self.fields.iter().filter_map(held).collect()
    }
}

fn same(field: &Field, asked: &Input, got: &Input) -> bool {
    match (&field.kind, asked, got) {
        (FieldKind::List { entry, once, .. }, Input::Rows(asked), Input::Rows(got)) => {
            let key = once.first().map_or("", |once| once.key);
            let there = |row: &Values| got.iter().any(|other| alike(entry, key, row, other));
            // What is replaced as a whole has nothing else then; to what is made with some, others may be added.
            let whole = field.presence != Presence::AsGiven || got.len() == asked.len();
            whole && asked.iter().all(there)
        }
        _ => asked == got,
    }
}

/// Whether two entries are of the same thing, and what is shown of it is as asked for. What the thing is called is not asked
/// for: the service may know it by another name.
fn alike(entry: &[Field], key: &str, asked: &Values, got: &Values) -> bool {
    let fits = |field: &Field| match (asked.get(field.key), got.get(field.key)) {
        (Some(asked), Some(got)) => same(field, asked, got),
        (Some(asked), None) => asked.is_empty() || (field.key != key && !key.is_empty()),
        (None, _) => true,
    };
    entry.iter().filter(|field| field.key != "name").all(fits)
}
