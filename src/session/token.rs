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

    /// Whether there is none any more.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it may be one: [`Self::read`] says what is wrong where it is not.
    #[must_use]
    pub fn is_likely(&self) -> bool {
        self.fits_a_header()
            && !matches!(self.0.as_bytes().first(), Some(b'{' | b'"'))
            && !matches!(&*self.0, "undefined" | "null")
    }

    /// A token that a script gave.
    ///
    /// # Errors
    /// What the text is instead: none of its own words.
    pub fn read(given: &str) -> Result<Self, &'static str> {
        let token = Self::new(given);
        let text = token.reveal();
        let begins = |word: &str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        if begins("bearer ") {
            return Err("a text that begins with \"Bearer\"");
        }
        if text.contains(['\n', '\r']) {
            return Err("a text with a line break");
        }
        if text.starts_with(['{', '"']) {
            return Err("a text that is JSON");
        }
        if ["undefined", "null"].contains(&text) {
            return Err("the word for no value");
        }
        if text.contains(char::is_whitespace) {
            return Err("a text with a blank");
        }
        if token.is_likely() { Ok(token) } else { Err("a text with signs that no header takes") }
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
    fn what_is_no_token_is_named_without_its_words() {
        for (given, named) in [
            ("MIIG abc", "a text with a blank"),
            ("Bearer MIIGabc", "a text that begins with \"Bearer\""),
            ("bearer MIIGabc", "a text that begins with \"Bearer\""),
            ("MIIG\nabc", "a text with a line break"),
            ("MIIG\r\nabc", "a text with a line break"),
            ("\"MIIGabc\"", "a text that is JSON"),
            ("{\"token\":\"MIIGabc\"}", "a text that is JSON"),
            ("undefined", "the word for no value"),
            ("MIIGäbc", "a text with signs that no header takes"),
            ("ä\u{1f600}", "a text with signs that no header takes"),
        ] {
            assert_eq!(Token::read(given).err(), Some(named), "{given}");
            assert!(!Token::new(given).is_likely(), "{given}");
        }
        assert_eq!(Token::read(" MIIGabc+/=\n").map(|token| token.reveal().to_owned()), Ok("MIIGabc+/=".to_owned()));
    }

    #[test]
    fn outer_blanks_are_dropped() {
        assert_eq!(Token::new(" abc\r\n").reveal(), "abc");
    }
}
