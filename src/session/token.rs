//! The token, which nobody can print.

use std::fmt;
use std::sync::Arc;

/// What the services take in `X-Auth-Token`.
///
/// It lives in memory only. `Debug` prints a placeholder, there is no `Display` and no `Serialize`, and the text comes
/// out in one place: [`crate::http`] puts it into a header, and takes it out of answers.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Arc<str>);

impl Token {
    /// Takes what a person pasted: outer blanks and line ends are dropped, because copying from a terminal adds them.
    #[must_use]
    pub fn new(pasted: &str) -> Self {
        Self(pasted.trim().into())
    }

    /// Whether a header can hold it: printable characters without blanks.
    #[must_use]
    pub fn fits_a_header(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| byte.is_ascii_graphic())
    }

    /// None: in the place of one that has ended.
    #[must_use]
    pub fn none() -> Self {
        Self("".into())
    }

    /// For the header, and for taking it out of answers.
    #[must_use]
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn printing_shows_nothing_of_it() {
        let printed = format!("{:?}", Token::new(" secret-secret\n"));
        assert!(!printed.contains("secret"), "{printed}");
    }

    #[test]
    fn outer_blanks_are_dropped() {
        assert_eq!(Token::new(" abc\r\n").reveal(), "abc");
    }
}
