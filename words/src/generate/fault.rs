//! What is wrong with a text.

use std::fmt;
use std::path::{Path, PathBuf};

/// Something to mend, with its file and, where there is one, its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    file: PathBuf,
    line: Option<usize>,
    message: Option<String>,
    what: String,
}

impl Fault {
    pub(super) fn new(file: impl AsRef<Path>, what: impl Into<String>) -> Self {
        Self { file: file.as_ref().to_owned(), line: None, message: None, what: what.into() }
    }

    pub(super) fn at_line(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }

    pub(super) fn of(self, message: &str) -> Self {
        Self { message: Some(message.to_owned()), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        if let Some(message) = &self.message {
            write!(out, ": {message}")?;
        }
        write!(out, ": {}", self.what)
    }
}
