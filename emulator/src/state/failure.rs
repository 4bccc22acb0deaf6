//! How work ends that does not end well.

/// Code and message, as the service tells them once the work is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

impl Failure {
    /// One with this code and this message.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}
