//! Whole numbers.

use crate::problem::{Kind, Problem};
use crate::wire::Int;

/// Size of a new vault, GB (`cbr.vault.size`).
pub const VAULT_GB: (i64, i64) = (10, 10_485_760);
/// Size that a vault is changed to, GB (`cbr.vault.change.size`).
pub const CHANGED_VAULT_GB: (i64, i64) = (1, VAULT_GB.1);
/// Share of use from which a vault notifies, percent (`cbr.vault.threshold`).
pub const THRESHOLD: (i64, i64) = (1, 100);
/// Days that a backup made by hand is kept; -1 besides, for ever (`cbr.checkpoint.keep`).
pub const KEEP_DAYS: (i64, i64) = (1, 36_500);
/// Days or backups that a policy keeps; -1 besides, for ever (`cbr.policy.retention`).
pub const RETENTION: (i64, i64) = (1, 99_999);
/// Yearly, monthly, weekly and daily backups that a policy keeps (`cbr.policy.retention`).
pub const LONG_TERM: (i64, i64) = (0, 100);

/// A whole number that must be there, from `min` to `max`.
pub fn required(rule: &'static str, path: &str, number: &Int, (min, max): (i64, i64), out: &mut Vec<Problem>) {
    within(rule, path, number, (min, max), Kind::OutOfRange { min, max }, out);
}

/// A whole number that may be left out, from `min` to `max`.
pub fn optional(rule: &'static str, path: &str, number: Option<&Int>, range: (i64, i64), out: &mut Vec<Problem>) {
    if let Some(number) = number.filter(|number| !number.is_blank()) {
        required(rule, path, number, range, out);
    }
}

/// A whole number that may be left out, from `min` to `max`, or -1, which means without end.
pub fn optional_or_endless(
    rule: &'static str,
    path: &str,
    number: Option<&Int>,
    (min, max): (i64, i64),
    out: &mut Vec<Problem>,
) {
    if let Some(number) = number.filter(|number| !number.is_blank() && number.value() != Some(-1)) {
        within(rule, path, number, (min, max), Kind::OutOfRangeOrEndless { min, max }, out);
    }
}

fn within(rule: &'static str, path: &str, number: &Int, (min, max): (i64, i64), outside: Kind, out: &mut Vec<Problem>) {
    let kind = match number {
        Int::Value(value) if (min..=max).contains(value) => return,
        Int::Value(_) => outside,
        Int::Text(_) if number.is_blank() => Kind::Missing,
        // Digits only, and too many of them.
        Int::Text(_) if number.is_beyond() => outside,
        Int::Text(_) => Kind::NotWhole,
    };
    out.push(Problem::error(rule, path, kind));
}
