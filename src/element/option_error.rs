//! How a wrong value is told to the person who wrote the host page.

/// A sentence such as `options.theme: expected "light" or "dark", got "blue"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError(pub String);

pub(super) fn wrong(path: &str, expected: &str, got: &str) -> OptionError {
    OptionError(format!("{path}: expected {expected}, got {got}"))
}
