//! A number as it was typed, and how one goes into a query.

use std::borrow::Cow;

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
    /// From the text of an input; blanks around the number and between groups of three digits are dropped. A plus is no
    /// digit: it stays, and is reported.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let number = Some(plain(text)).filter(|number| !number.starts_with('+'));
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
        let text = plain(text);
        let digits = text.strip_prefix('-').unwrap_or(&text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<i64>().is_err()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

/// The number without the blanks around it and, where it is written in groups as the hints are (10 485 760), without those
/// between them: plain, thin or kept together. A blank anywhere else stays, and is reported.
fn plain(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let blank = |it: char| matches!(it, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let whole = |group: &str, least: usize| {
        (least..=3).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut groups = text.strip_prefix('-').unwrap_or(text).split(blank);
    let grouped = groups.next().is_some_and(|first| whole(first, 1)) && groups.all(|group| whole(group, 3));
    match grouped && text.contains(blank) {
        true => Cow::Owned(text.chars().filter(|it| !blank(*it)).collect()),
        false => Cow::Borrowed(text),
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
