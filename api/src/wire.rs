//! A number as it was typed, and how one goes into a query.

/// A whole number that a person typed, or what was typed instead.
///
/// Keeping the text lets the request preview show what was typed, and lets the rule name the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Int {
    /// A whole number.
    Value(i64),
    /// Anything else, as it was typed or sent: `""`, `10.5`, `ten`.
    Text(String),
}

impl Int {
    /// From the text of an input; blanks around the number are dropped. A plus is no digit: it stays, and is reported.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let number = Some(text.trim()).filter(|number| !number.starts_with('+'));
        number.and_then(|number| number.parse().ok()).map_or_else(|| Self::Text(text.to_owned()), Self::Value)
    }

    /// The number, where it is one.
    #[must_use]
    pub const fn value(&self) -> Option<i64> {
        match self {
            Self::Value(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    /// Whether it is a whole number, and one too large for any field.
    #[must_use]
    pub fn is_beyond(&self) -> bool {
        let Self::Text(text) = self else { return false };
        let text = text.trim();
        let digits = text.strip_prefix('-').unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<i64>().is_err()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl Default for Int {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<i64> for Int {
    fn from(number: i64) -> Self {
        Self::Value(number)
    }
}

/// A number for a query; empty where there is none.
pub(crate) fn number(number: Option<i64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
