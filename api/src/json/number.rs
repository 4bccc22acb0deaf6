//! A JSON number, without floats.
//!
//! Sizes, counts, days and shares are whole numbers, and reading a float costs the page 18 KB. So a number stays its
//! text, and a whole number is made of it digit by digit.

use std::fmt;

/// A number whose whole part fits into 64 bits, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Form);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    Whole(i64),
    /// What would be printed in another way than it was written: `40.0`, `4e1`, `-0`.
    Text(Box<str>),
}

impl Number {
    /// From its text; `None` where that is no number of JSON, or one that is out of range.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let whole = whole(text)?;
        let plain = !matches!(text, "-0") && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        Some(Self(if plain { Form::Whole(whole) } else { Form::Text(text.into()) }))
    }

    /// The number, where it is written as a whole one.
    #[must_use]
    pub const fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Form::Whole(number) => Some(number),
            Form::Text(_) => None,
        }
    }

    /// The number without its fraction.
    #[must_use]
    pub fn whole(&self) -> i64 {
        match &self.0 {
            Form::Whole(number) => *number,
            Form::Text(text) => whole(text).unwrap_or_default(),
        }
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(Form::Whole(number))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match &self.0 {
            Form::Whole(number) => number.fmt(formatter),
            Form::Text(text) => formatter.write_str(text),
        }
    }
}

/// The whole part of the number that `text` writes in the grammar of JSON (RFC 8259, section 6): of `40.0` and `4e1` it
/// is 40. `None` where it does not fit into 64 bits.
#[must_use]
pub fn whole(text: &str) -> Option<i64> {
    let (minus, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (digits, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, power(exponent)?),
        None => (unsigned, 0),
    };
    let (before, after) = match digits.split_once('.') {
        Some((before, after)) => (before, Some(after)),
        None => (digits, None),
    };
    let leading_zero = before.len() > 1 && before.starts_with('0');
    if leading_zero || !is_digits(before) || !after.is_none_or(is_digits) {
        return None;
    }
    let point = i64::try_from(before.len()).ok()?.saturating_add(exponent);
    let all = before.bytes().chain(after.unwrap_or_default().bytes());
    let sign = if minus { -1 } else { 1 };
    let mut number: i64 = 0;
    let mut seen: i64 = 0;
    for digit in all.take(usize::try_from(point).unwrap_or_default()) {
        number = number.checked_mul(10)?.checked_add(sign * i64::from(digit - b'0'))?;
        seen += 1;
    }
    // The zeros that the exponent adds. Nothing times ten stays nothing, however often.
    while number != 0 && seen < point {
        number = number.checked_mul(10)?;
        seen += 1;
    }
    Some(number)
}

/// The power of ten behind the `e`. One too large to count is as good as any other too large.
fn power(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let far = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    is_digits(digits).then(|| text.parse().unwrap_or(far))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
