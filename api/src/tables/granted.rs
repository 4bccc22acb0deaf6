//! What was asked for, held against what is shown of it.
//!
//! What was asked for is read strictly, as it was sent; what is shown as leniently as every reply: a number as text is that
//! number, and what can't be read is not said.

use super::object::find;
use super::{Field, FieldKind, Input, Operation, Presence, Values};
use crate::ids;
use crate::json::{self, Reading, Value};
use crate::wire::Int;

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
    /// Whether it is usually shown.
    shown: bool,
}

impl Granted {
    /// Of one value that is usually shown, however it was found out.
    #[must_use]
    pub fn new(key: &'static str, asked: Input, got: Option<Input>) -> Self {
        let same = got.as_ref() == Some(&asked);
        Self { key, asked, got, same, shown: true }
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

    /// Whether it is not shown, though usually it is.
    #[must_use]
    pub const fn unseen(&self) -> bool {
        self.got.is_none() && self.shown
    }
}

impl Operation {
    /// Each thing that the body of a request asks for, held against what is shown of it in the same form: a service answers
    /// with the object as it is then. What is shown later in `shown` wins.
    #[must_use]
    pub fn granted(&self, body: &Value, shown: &[&Value]) -> Vec<Granted> {
        let asked = self.read(&[], body);
        let held = |field: &Field| {
            let asked = asked.get(field.key)?;
            // Nothing was asked for.
            if asked.is_empty() && field.presence != Presence::AsGiven {
                return None;
            }
            let said = |object: &&Value| match shown_of(field, field.path, object) {
                Reading::Absent | Reading::Null => None,
                said => Some(said),
            };
            let mut got = match shown.iter().rev().find_map(said) {
                Some(said) => said.value(),
                None => off(field),
            };
            let same = got.as_ref().and_then(|got| same(field, asked, got));
            if let Some(got) = &mut got {
                only_asked(field, asked, got);
            }
            let got = got.filter(|_| same.is_some());
            Some(Granted { key: field.key, asked: asked.clone(), got, same: same == Some(true), shown: field.shown })
        };
        self.fields.iter().filter_map(held).collect()
    }
}

/// What an object shows of a field that stands at `path` in it.
fn shown_of(field: &Field, path: &str, object: &Value) -> Reading<Input> {
    match find(object, path) {
        Ok(found) => read(field, &found),
        Err(Reading::Unreadable(raw)) => Reading::Unreadable(raw),
        Err(_) => Reading::Absent,
    }
}

fn read(field: &Field, found: &Value) -> Reading<Input> {
    let input = match &field.kind {
        FieldKind::Text { .. } | FieldKind::Secret | FieldKind::Id { .. } | FieldKind::Choice { .. } => {
            json::as_text(found).map(Input::Text)
        }
        FieldKind::Number { .. } => json::as_int(found).map(|number| Input::Number(Int::Value(number))),
        FieldKind::Flag => json::as_flag(found).map(Input::Flag),
        FieldKind::Any => json::as_object(found).map(Input::Json),
        FieldKind::List { entry, .. } => {
            found.as_array().map(|rows| Input::Rows(rows.iter().map(|row| entry_of(entry, row)).collect()))
        }
        FieldKind::Object { .. } => None,
    };
    input.map_or_else(|| Reading::unreadable(found), Reading::Value)
}

/// An entry of a list: an object, or its first value alone.
fn entry_of(entry: &'static [Field], row: &Value) -> Values {
    let mut values = Values::new();
    for (index, field) in entry.iter().enumerate() {
        let path = if field.path.is_empty() { field.key } else { field.path };
        let said = match row {
            Value::Object(_) => shown_of(field, path, row),
            bare if index == 0 => read(field, bare),
            _ => Reading::Absent,
        };
        let input = match said {
            Reading::Absent | Reading::Null => off(field),
            said => said.value(),
        };
        input.into_iter().for_each(|input| values.set(field.key, input));
    }
    values
}

/// What silence means, where it means anything.
fn off(field: &Field) -> Option<Input> {
    field.silent_is_off.then(|| match field.kind {
        FieldKind::List { .. } => Input::Rows(Vec::new()),
        _ => Input::Flag(false),
    })
}

/// The entry's field that tells which thing it is of.
fn key_of(entry: &'static [Field], once: &[super::Once]) -> Option<&'static Field> {
    once.first().and_then(|once| entry.iter().find(|field| field.key == once.key)).or_else(|| entry.first())
}

/// Whether what is shown is what was asked for; nothing where a part of it is not shown.
fn same(field: &Field, asked: &Input, got: &Input) -> Option<bool> {
    match (&field.kind, asked, got) {
        (FieldKind::List { entry, once, .. }, Input::Rows(asked), Input::Rows(got)) => {
            // What is replaced as a whole, and what silence switches off, has nothing else then; to what is made with some,
            // others may be added.
            if (field.presence == Presence::AsGiven || field.silent_is_off) && got.len() != asked.len() {
                return Some(false);
            }
            let key = key_of(entry, once)?;
            all(asked.iter().map(|row| there(entry, key, row, got)))
        }
        (FieldKind::Id { .. }, Input::Text(asked), Input::Text(got)) => Some(ids::same(asked, got)),
        _ => Some(asked == got),
    }
}

/// One that is not so is enough; else one that is not known.
fn all(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut whole = Some(true);
    for answer in answers {
        match answer {
            Some(false) => return answer,
            None => whole = None,
            Some(true) => {}
        }
    }
    whole
}

/// Whether an entry is there as asked for.
fn there(entry: &'static [Field], key: &Field, asked: &Values, got: &[Values]) -> Option<bool> {
    match got.iter().find(|other| of_one(key, asked, other)) {
        Some(other) => alike(entry, asked, other),
        // One that does not say which thing it is of may be it.
        None => got.iter().all(|other| other.get(key.key).is_some()).then_some(false),
    }
}

/// Whether two entries are of the same thing.
fn of_one(key: &Field, asked: &Values, got: &Values) -> bool {
    let both = asked.get(key.key).zip(got.get(key.key));
    both.is_some_and(|(asked, got)| same(key, asked, got) == Some(true))
}

/// Whether what is shown of a thing is as asked for. What it is called is not asked for: the service may know it by another name.
fn alike(entry: &'static [Field], asked: &Values, got: &Values) -> Option<bool> {
    let fits = |field: &Field| match (asked.get(field.key), got.get(field.key)) {
        (Some(asked), Some(got)) => same(field, asked, got),
        (Some(asked), None) => asked.is_empty().then_some(true),
        (None, _) => Some(true),
    };
    all(entry.iter().filter(|field| field.key != "name").map(fits))
}

/// Leaves out what nobody asked about: a list that is only added to may be long.
fn only_asked(field: &Field, asked: &Input, got: &mut Input) {
    if let (FieldKind::List { entry, once, .. }, Input::Rows(asked), Input::Rows(got)) = (&field.kind, asked, got)
        && field.presence != Presence::AsGiven
        && let Some(key) = key_of(entry, once)
    {
        got.retain(|other| asked.iter().any(|row| of_one(key, row, other)));
    }
}
