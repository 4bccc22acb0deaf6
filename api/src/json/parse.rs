//! From text to a value: strict about the structure, lenient about what stands in it.
//!
//! A document that breaks off is an error. A string or a number that cannot be read is not: it spoils itself, and
//! neither its row nor the list.

use std::fmt;

use super::escape::unescape;
use super::number::Number;
use super::object::Object;
use super::value::Value;

/// How deep lists and objects may stand in each other: the stack of a page is short.
pub const DEPTH_MAX: usize = 128;

/// Why a text is no JSON document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// Where, in bytes from the beginning.
    pub at: usize,
    /// What is wrong there.
    pub kind: ErrorKind,
}

/// What is wrong in a text that should be JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// It ends before the document does.
    BrokenOff,
    /// Something stands where it cannot stand.
    Unexpected,
    /// Lists and objects stand too deep in each other.
    TooDeep,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let what = match self.kind {
            ErrorKind::BrokenOff => "breaks off",
            ErrorKind::Unexpected => "unexpected character",
            ErrorKind::TooDeep => "nested too deep",
        };
        write!(formatter, "{what} at byte {}", self.at)
    }
}

impl std::error::Error for Error {}

/// The value that a text writes.
///
/// # Errors
/// Where the text is no JSON document, or nothing but one value that cannot be read.
pub fn parse(text: &str) -> Result<Value, Error> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let value = parser.value()?;
    parser.blank();
    match value {
        _ if parser.at < text.len() => Err(parser.error(ErrorKind::Unexpected)),
        Value::Unreadable(_) => Err(Error { at: 0, kind: ErrorKind::Unexpected }),
        value => Ok(value),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Value, Error> {
        self.blank();
        match self.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::array),
            Some(b'"') => self.raw_string().map(|raw| unescape(raw).map_or_else(|| unreadable(raw), Value::String)),
            Some(byte) if is_word(byte) => Ok(word(self.raw_word())),
            _ => Err(self.unexpected()),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, Error>) -> Result<Value, Error> {
        if self.depth == DEPTH_MAX {
            return Err(self.error(ErrorKind::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value, Error> {
        let mut rows = Vec::new();
        if !self.takes(b']') {
            loop {
                rows.push(self.value()?);
                if !self.goes_on(b']')? {
                    break;
                }
            }
        }
        Ok(Value::Array(rows))
    }

    fn object(&mut self) -> Result<Value, Error> {
        let mut object = Object::new();
        if !self.takes(b'}') {
            loop {
                self.blank();
                if self.peek() != Some(b'"') {
                    return Err(self.unexpected());
                }
                let raw = self.raw_string()?;
                if !self.takes(b':') {
                    return Err(self.unexpected());
                }
                // A key that cannot be read is one that nobody asks for.
                let key = unescape(raw).unwrap_or_else(|| raw.to_owned());
                object.push(key, self.value()?);
                if !self.goes_on(b'}')? {
                    break;
                }
            }
        }
        Ok(Value::Object(object))
    }

    /// Whether a comma follows; otherwise it must be the end.
    fn goes_on(&mut self, end: u8) -> Result<bool, Error> {
        if self.takes(b',') {
            Ok(true)
        } else if self.takes(end) {
            Ok(false)
        } else {
            Err(self.unexpected())
        }
    }

    /// A string with its quotes, as it is written.
    fn raw_string(&mut self) -> Result<&'a str, Error> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
                None => return Err(Error { at: self.text.len(), kind: ErrorKind::BrokenOff }),
            }
        }
        self.at += 1;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Everything that could belong to a number or to `true`, `false` and `null`.
    fn raw_word(&mut self) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(is_word) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn takes(&mut self, byte: u8) -> bool {
        self.blank();
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn unexpected(&self) -> Error {
        self.error(if self.at < self.text.len() { ErrorKind::Unexpected } else { ErrorKind::BrokenOff })
    }

    const fn error(&self, kind: ErrorKind) -> Error {
        Error { at: self.at, kind }
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// Some services write `NaN` and `Infinity`: no more of a surprise than a number out of range.
fn word(text: &str) -> Value {
    match text {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        text => Number::parse(text).map_or_else(|| unreadable(text), Value::Number),
    }
}

fn unreadable(raw: &str) -> Value {
    Value::Unreadable(raw.to_owned())
}
