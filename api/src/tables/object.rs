//! Objects of the cloud as tables of attributes: where each stands in a reply, what it is, and in which unit.
//!
//! Reading stays lenient and knows four answers, because three of them look alike on a page and mean different things:
//! an attribute may be there, may be absent, may be null, or may be there in a form that nobody can read.

use std::borrow::Cow;

use crate::json::{self, Reading, Value};
use crate::time::Time;

/// What an attribute holds, and in which unit.
#[derive(Clone, Copy, Debug)]
pub enum AttributeKind {
    /// Text.
    Text,
    /// An id of the object itself, or of something that no table describes.
    Id,
    /// A state in the service's words; any word may come.
    State,
    /// The id of another object.
    Reference(&'static Object),
    /// A size in GB.
    Gigabytes,
    /// A size in MB.
    Megabytes,
    /// How many.
    Count,
    /// A share, 0 to 100.
    Percent,
    /// Days; -1 is for ever.
    Days,
    /// A moment.
    Moment,
    /// Yes or no.
    Flag,
    /// Several texts.
    Texts,
    /// An object of its own inside.
    Part(&'static Object),
    /// Several objects.
    List(&'static Object),
    /// Any JSON: kept to be shown as it came.
    Json,
}

/// What a service says of an object.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// Our stable name for it.
    pub key: &'static str,
    /// Where it stands, steps between dots; several places where clouds or calls differ, the usual one first. A step
    /// with a question mark is JSON text inside a string, or a plain text that holds nothing else.
    pub paths: &'static [&'static str],
    /// What it holds.
    pub kind: AttributeKind,
    /// Key of its label in the words, below the object's name. Objects share labels that say the same.
    pub label: &'static str,
}

impl Attribute {
    /// An attribute of this kind.
    #[must_use]
    pub const fn new(key: &'static str, paths: &'static [&'static str], kind: AttributeKind) -> Self {
        Self { key, paths, kind, label: key }
    }

    /// With the label of another key.
    #[must_use]
    pub const fn label(self, label: &'static str) -> Self {
        Self { label, ..self }
    }

    /// What `object` says of it.
    #[must_use]
    pub fn read(&self, object: &Value) -> Reading<Cell> {
        let mut best = Reading::Absent;
        for path in self.paths {
            match find(object, path).map_or_else(|answer| answer, |found| self.kind.read(&found)) {
                Reading::Value(value) => return Reading::Value(value),
                Reading::Absent => {}
                // What was sent and cannot be read is never covered by what was not sent.
                other if !matches!(best, Reading::Unreadable(_)) => best = other,
                _ => {}
            }
        }
        best
    }
}

/// An object of the cloud.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// Our stable name for it.
    pub name: &'static str,
    /// What is known of it.
    pub attributes: &'static [Attribute],
}

impl Object {
    /// The attribute of this key.
    #[must_use]
    pub fn attribute(&self, key: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|attribute| attribute.key == key)
    }

    /// What a row says of the attribute of this key; nothing of one that is none.
    #[must_use]
    pub fn read(&self, key: &str, row: &Value) -> Reading<Cell> {
        self.attribute(key).map_or(Reading::Absent, |attribute| attribute.read(row))
    }
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text, an id, a state, a reference.
    Text(String),
    /// A size, a count, a share, days.
    Number(i64),
    /// A moment.
    Moment(Time),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    Texts(Vec<String>),
    /// A part.
    Part(Value),
    /// Several parts, each as it came.
    List(Vec<Value>),
}

impl Reading<Cell> {
    /// This text; empty text says nothing.
    #[must_use]
    pub fn said(text: &str) -> Self {
        if text.is_empty() { Self::Absent } else { Self::Value(Cell::Text(text.to_owned())) }
    }

    /// This number, where there is one.
    #[must_use]
    pub fn counted(number: Option<i64>) -> Self {
        number.map_or(Self::Absent, |number| Self::Value(Cell::Number(number)))
    }
}

/// The value at a path. What stands on the way may be JSON text in a string.
pub(super) fn find<'a>(object: &'a Value, path: &str) -> Result<Cow<'a, Value>, Reading<Cell>> {
    let mut at = Cow::Borrowed(object);
    for step in path.split('.') {
        at = match at {
            Cow::Borrowed(value) => member(value, step)?,
            Cow::Owned(value) => Cow::Owned(member(&value, step)?.into_owned()),
        };
    }
    Ok(at)
}

fn member<'a>(value: &'a Value, key: &str) -> Result<Cow<'a, Value>, Reading<Cell>> {
    // `description?`: where it is no JSON text, it is a plain one, in which nothing else stands.
    let (key, perhaps) = key.strip_suffix('?').map_or((key, false), |key| (key, true));
    let found = inside(value, key)?;
    match &*found {
        // What cannot be read may have been JSON text.
        Value::Unreadable(_) => Ok(found),
        other if perhaps && json::as_object(other).is_none() => Err(Reading::Absent),
        _ => Ok(found),
    }
}

fn inside<'a>(value: &'a Value, key: &str) -> Result<Cow<'a, Value>, Reading<Cell>> {
    match value {
        Value::Object(members) => members.get(key).map(Cow::Borrowed).ok_or(Reading::Absent),
        Value::Null => Err(Reading::Absent),
        Value::String(_) => match json::as_object(value) {
            Some(inner) => inner.get(key).cloned().map(Cow::Owned).ok_or(Reading::Absent),
            None => Err(Reading::unreadable(value)),
        },
        other => Err(Reading::unreadable(other)),
    }
}

impl AttributeKind {
    fn read(self, value: &Value) -> Reading<Cell> {
        // An empty object in the place of a text says no more than an empty text.
        let holds = matches!(self, Self::Part(_) | Self::Json);
        let empty = value.as_str().is_some_and(|text| text.trim().is_empty())
            || !holds && value.as_object().is_some_and(json::Object::is_empty);
        if value.is_null() || empty {
            return Reading::Null;
        }
        let cell = match self {
            Self::Text | Self::Id | Self::State | Self::Reference(_) => json::as_text(value).map(Cell::Text),
            Self::Gigabytes | Self::Megabytes | Self::Count => json::as_size(value).map(Cell::Number),
            Self::Percent => number(value, 0..=100),
            Self::Days => number(value, -1..=i64::MAX),
            Self::Moment => json::as_time(value).map(Cell::Moment),
            Self::Flag => json::as_flag(value).map(Cell::Flag),
            Self::Texts => value.as_array().map(|rows| Cell::Texts(rows.iter().filter_map(json::as_text).collect())),
            Self::Part(_) => json::as_object(value).map(Cell::Part),
            Self::List(_) => value.as_array().map(|rows| Cell::List(rows.to_vec())),
            Self::Json => Some(Cell::Part(value.clone())),
        };
        cell.map_or_else(|| Reading::unreadable(value), Reading::Value)
    }
}

fn number(value: &Value, range: std::ops::RangeInclusive<i64>) -> Option<Cell> {
    json::as_int(value).filter(|number| range.contains(number)).map(Cell::Number)
}
