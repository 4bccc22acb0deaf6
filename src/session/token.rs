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

    /// As much of it as finds it again in a text: of a long one too little to be used.
    #[must_use]
    pub fn head(&self) -> Self {
        Self(backup_api::redact::head_of(&self.0).into())
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
    fn what_is_kept_of_an_ended_token_is_of_no_use() {
        let long = "a1".repeat(100);
        assert_eq!(Token::new(&long).head().reveal().len(), 30);
        assert_eq!(Token::new("tok").head().reveal(), "tok");
    }

    #[test]
    fn outer_blanks_are_dropped() {
        assert_eq!(Token::new(" abc\r\n").reveal(), "abc");
    }
}
