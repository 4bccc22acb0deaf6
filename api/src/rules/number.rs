//! Whole numbers.

use crate::problem::{Kind, Problem};
use crate::wire::Int;

/// A whole number that must be there, from `min` to `max`.
pub fn required(rule: u8, path: &str, number: &Int, (min, max): (i64, i64), out: &mut Vec<Problem>) {
    match number {
        Int::Value(value) if (min..=max).contains(value) => {}
        Int::Value(_) => out.push(Problem::error(rule, path, Kind::OutOfRange { min, max })),
        Int::Text(_) if number.is_blank() => out.push(Problem::error(rule, path, Kind::Missing)),
        Int::Text(_) => out.push(Problem::error(rule, path, Kind::NotWhole)),
    }
}

/// A whole number that may be left out, from `min` to `max`.
pub fn optional(rule: u8, path: &str, number: Option<&Int>, range: (i64, i64), out: &mut Vec<Problem>) {
    if let Some(number) = number.filter(|number| !number.is_blank()) {
        required(rule, path, number, range, out);
    }
}

/// A whole number from `min` to `max`, or -1, which means without end.
pub fn optional_or_endless(rule: u8, path: &str, number: Option<&Int>, range: (i64, i64), out: &mut Vec<Problem>) {
    if number.and_then(Int::value) != Some(-1) {
        optional(rule, path, number, range, out);
    }
}
