//! A JSON value, as lossless as its text.

use super::number::Number;
use super::object::Object;

/// A JSON value.
///
/// What a service sent stays what it sent: a number keeps its digits, an object its order, and what cannot be read
/// keeps its raw text instead of taking the document with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Object),
    /// The raw text of a scalar that cannot be read: a string with a lone surrogate, a number that is out of range.
    Unreadable(String),
}

/// Found where nothing is.
static NULL: Value = Value::Null;

impl Value {
    /// An object with these members, in this order.
    pub fn object<'a>(members: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        Self::Object(members.into_iter().collect())
    }

    /// A list of these.
    pub fn array<T: Into<Self>>(rows: impl IntoIterator<Item = T>) -> Self {
        Self::Array(rows.into_iter().map(Into::into).collect())
    }

    /// The member `key` of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// The member `key` of an object, to change it.
    #[must_use]
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.as_object_mut()?.get_mut(key)
    }

    /// The row `index` of a list.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<&Self> {
        self.as_array()?.get(index)
    }

    /// What stands at a JSON pointer (RFC 6901), such as `/vault/resources/0/id`.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get(&unescaped(step)),
            Self::Array(rows) => rows.get(row(step)?),
            _ => None,
        })
    }

    /// What stands at a JSON pointer, to change it.
    #[must_use]
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get_mut(&unescaped(step)),
            Self::Array(rows) => rows.get_mut(row(step)?),
            _ => None,
        })
    }

    /// The text of a string.
    #[must_use]
    pub const fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text.as_str()),
            _ => None,
        }
    }

    /// The truth value.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A number that is written as a whole one.
    #[must_use]
    pub const fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The rows of a list.
    #[must_use]
    pub const fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(rows) => Some(rows.as_slice()),
            _ => None,
        }
    }

    /// The rows of a list, to change them.
    #[must_use]
    pub const fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(rows) => Some(rows),
            _ => None,
        }
    }

    /// The members of an object.
    #[must_use]
    pub const fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The members of an object, to change them.
    #[must_use]
    pub const fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is a truth value.
    #[must_use]
    pub const fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether it is text.
    #[must_use]
    pub const fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether it is a list.
    #[must_use]
    pub const fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether it is an object.
    #[must_use]
    pub const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Whether nothing in it is unreadable.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        match self {
            Self::Unreadable(_) => false,
            Self::Array(rows) => rows.iter().all(Self::is_readable),
            Self::Object(object) => object.values().all(Self::is_readable),
            _ => true,
        }
    }
}

impl std::ops::Index<&str> for Value {
    type Output = Self;

    /// The member `key`; null where there is none.
    fn index(&self, key: &str) -> &Self {
        self.get(key).unwrap_or(&NULL)
    }
}

impl std::ops::Index<usize> for Value {
    type Output = Self;

    /// The row; null where there is none.
    fn index(&self, index: usize) -> &Self {
        self.at(index).unwrap_or(&NULL)
    }
}

fn steps(pointer: &str) -> Option<impl Iterator<Item = &str>> {
    // Everything before the first slash: nothing, or it is no pointer.
    let mut steps = pointer.split('/');
    steps.next().filter(|before| before.is_empty()).map(|_| steps)
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn row(step: &str) -> Option<usize> {
    let digits = step.bytes().all(|byte| byte.is_ascii_digit()) && (step == "0" || !step.starts_with('0'));
    step.parse().ok().filter(|_| digits)
}
