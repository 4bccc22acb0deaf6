//! The one formatter: puts arguments into a sentence.
//!
//! A pattern is text with marks that no sentence contains. `ARGUMENT a` stands for the first argument; `SELECT a`, variants
//! and `END` for one of them: each variant is `VARIANT key IS pattern`, the last has an empty key and fits always.

use crate::foreign::isolated;

/// An argument follows: `a` is the first.
pub(crate) const ARGUMENT: char = '\u{1}';
/// Variants by an argument follow.
pub(crate) const SELECT: char = '\u{2}';
/// A variant begins.
pub(crate) const VARIANT: char = '\u{3}';
/// Its key ends.
pub(crate) const IS: char = '\u{4}';
/// The last variant ends.
pub(crate) const END: char = '\u{5}';

/// What is put into a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// As it is.
    Text(&'a str),
    /// In groups of three digits; chooses a plural.
    Number(i64),
}

/// A count, of whatever type of whole number.
#[derive(Clone, Copy, Debug)]
pub struct Number(pub i64);

impl From<Number> for Value<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number.0)
    }
}

macro_rules! numbers {
    ($($whole:ty),*) => {
        $(impl From<$whole> for Number {
            fn from(whole: $whole) -> Self {
                Self(i64::try_from(whole).unwrap_or(i64::MAX))
            }
        })*
    };
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

/// `pattern` with `values` in it. `plural` names the plural category of a number: "one", "few", "other".
#[must_use]
pub fn fill(pattern: &str, values: &[Value<'_>], plural: &dyn Fn(i64) -> String) -> String {
    let mut out = String::with_capacity(pattern.len());
    write(&mut out, pattern, values, plural);
    out
}

fn write(out: &mut String, pattern: &str, values: &[Value<'_>], plural: &dyn Fn(i64) -> String) {
    let mut rest = pattern;
    while let Some(at) = rest.find([ARGUMENT, SELECT]) {
        let (text, mark) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(text);
        let mut marks = mark.chars();
        let (kind, name) = (marks.next(), marks.next());
        let value = name.and_then(|name| values.get((name as usize).wrapping_sub('a' as usize))).copied();
        rest = marks.as_str();
        if kind == Some(ARGUMENT) {
            match value {
                Some(Value::Text(text)) => out.push_str(&isolated(text)),
                Some(Value::Number(number)) => out.push_str(&grouped(number)),
                None => {}
            }
        } else {
            let (chosen, after) = choose(rest, value, plural);
            write(out, chosen, values, plural);
            rest = after;
        }
    }
    out.push_str(rest);
}

/// The pattern of the first variant that fits, and what follows after the last.
fn choose<'p>(variants: &'p str, value: Option<Value<'_>>, plural: &dyn Fn(i64) -> String) -> (&'p str, &'p str) {
    let mut chosen = None;
    let mut rest = variants;
    while let Some((key, body)) = rest.strip_prefix(VARIANT).and_then(|rest| rest.split_once(IS)) {
        let (pattern, after) = body.split_at_checked(end_of(body)).unwrap_or((body, ""));
        if chosen.is_none() && fits(key, value, plural) {
            chosen = Some(pattern);
        }
        rest = after;
    }
    (chosen.unwrap_or_default(), rest.strip_prefix(END).unwrap_or(rest))
}

/// Where a variant ends: at the next one, or at the end of all, of the same select.
fn end_of(body: &str) -> usize {
    let mut depth = 0_usize;
    for (at, mark) in body.char_indices() {
        match mark {
            SELECT => depth += 1,
            VARIANT | END if depth == 0 => return at,
            END => depth -= 1,
            _ => {}
        }
    }
    body.len()
}

fn fits(key: &str, value: Option<Value<'_>>, plural: &dyn Fn(i64) -> String) -> bool {
    match value {
        _ if key.is_empty() => true,
        Some(Value::Text(text)) => key == text,
        // Keys that are numbers come first, so a category is asked for only where there are some.
        Some(Value::Number(number)) if key.starts_with(|first: char| first.is_ascii_digit() || first == '-') => {
            key == number.to_string()
        }
        Some(Value::Number(number)) => key == plural(number),
        None => false,
    }
}

/// Digits in groups of three, with a thin no-break space.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    if number < 0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// The plural category where no browser can be asked: right for English, German and languages without a plural.
#[must_use]
pub fn simple_plural(number: i64) -> String {
    if number == 1 { "one".to_owned() } else { "other".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Value, fill, grouped, simple_plural};

    fn said(pattern: &str, values: &[Value<'_>]) -> String {
        fill(pattern, values, &simple_plural)
    }

    #[test]
    fn arguments_stand_where_the_sentence_puts_them() {
        assert_eq!(
            said("\u{1}b of \u{1}a, {}", &[Value::Text("prod"), Value::Number(12_000)]),
            "12\u{202f}000 of prod, {}"
        );
    }

    #[test]
    fn a_variant_is_chosen_by_number_by_plural_and_by_word() {
        let count = "\u{2}a\u{3}0\u{4}none\u{3}one\u{4}one thing\u{3}\u{4}\u{1}a things\u{5}.";
        assert_eq!([0, 1, 2].map(|number| said(count, &[Value::Number(number)])), ["none.", "one thing.", "2 things."]);
        let kind = "\u{2}a\u{3}disk\u{4}a disk\u{3}\u{4}a resource\u{5}";
        assert_eq!(["disk", "new"].map(|kind_of| said(kind, &[Value::Text(kind_of)])), ["a disk", "a resource"]);
    }

    #[test]
    fn a_variant_holds_variants() {
        let both = "\u{2}a\u{3}disk\u{4}\u{2}b\u{3}one\u{4}disk\u{3}\u{4}disks\u{5}!\u{3}\u{4}thing\u{5}?";
        let of = |kind, count| said(both, &[Value::Text(kind), Value::Number(count)]);
        assert_eq!([of("disk", 1), of("disk", 2), of("x", 2)], ["disk!?", "disks!?", "thing?"]);
    }

    #[test]
    fn a_category_of_another_language_is_taken_as_it_comes() {
        let few = "\u{2}a\u{3}few\u{4}few\u{3}\u{4}many\u{5}";
        assert_eq!(fill(few, &[Value::Number(3)], &|_| "few".to_owned()), "few");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([10_485_760, -1000, 7].map(grouped), ["10\u{202f}485\u{202f}760", "-1\u{202f}000", "7"]);
    }
}
