//! Lists: how many entries, and none twice. Also the windows in which long lists are asked for.

use super::at;
use crate::problem::{Kind, Problem, Severity};

/// Most rows of a page (`list.page`).
pub const ROWS: i64 = 1000;
/// Most rows of a page of servers, disks and file systems (`list.page`).
pub const PROTECTABLE_ROWS: i64 = 50;
/// Most recurrence rules of a policy (`cbr.policy.schedule`).
pub const PATTERNS: usize = 24;
/// No document names a maximum of resources that can be asked about; more than this at once was not seen anywhere
/// (`csbs.check.list`).
pub const KNOWN_TO_WORK: usize = 100;

/// A list that must have an entry.
pub fn not_empty(rule: &'static str, path: &str, got: usize, out: &mut Vec<Problem>) {
    if got == 0 {
        out.push(Problem::error(rule, path, Kind::Missing));
    }
}

/// A list of at most `max` entries.
pub fn at_most(rule: &'static str, path: &str, got: usize, max: usize, severity: Severity, out: &mut Vec<Problem>) {
    if got > max {
        out.push(Problem { rule, path: path.to_owned(), kind: Kind::TooMany { max, got }, severity });
    }
}

/// The place of an earlier equal entry. Empty entries are equal to nothing: they are missing, not doubled.
#[must_use]
pub fn earlier<'a>(entries: impl Iterator<Item = &'a str>, index: usize, entry: &str) -> Option<usize> {
    if entry.is_empty() {
        return None;
    }
    entries.take(index).position(|other| other == entry)
}

/// A list in which no entry comes twice; the later one is reported.
pub fn unique<'a, I>(
    rule: &'static str,
    (path, member): (&str, &str),
    entries: I,
    severity: Severity,
    out: &mut Vec<Problem>,
) where
    I: Iterator<Item = &'a str> + Clone,
{
    for (index, entry) in entries.clone().enumerate() {
        if let Some(first) = earlier(entries.clone(), index, entry) {
            out.push(Problem { rule, path: at(path, index, member), kind: Kind::Duplicate { first }, severity });
        }
    }
}

/// The same for ids: their hexadecimal digits mean the same in either case.
pub fn unique_ids<'a, I>(rule: &'static str, place: (&str, &str), ids: I, severity: Severity, out: &mut Vec<Problem>)
where
    I: Iterator<Item = &'a str>,
{
    let ids: Vec<String> = ids.map(str::to_ascii_lowercase).collect();
    unique(rule, place, ids.iter().map(String::as_str), severity, out);
}

/// The window of a list: rows of a page from 1 to `max`, rows to skip from 0 (`list.page`).
#[must_use]
pub fn window(limit: Option<i64>, offset: Option<i64>, max: i64) -> Vec<Problem> {
    let mut out = Vec::new();
    if limit.is_some_and(|limit| !(1..=max).contains(&limit)) {
        out.push(Problem::error("list.page", "limit", Kind::OutOfRange { min: 1, max }));
    }
    if offset.is_some_and(|offset| offset < 0) {
        out.push(Problem::error("list.page", "offset", Kind::OutOfRange { min: 0, max: i64::MAX }));
    }
    out
}
