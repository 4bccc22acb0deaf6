//! What can be done with rows of lists, and what is said before.

use super::lists;

words!("actions");

/// So many names of many.
const NAMES: usize = 8;

/// The first of many names, and how many more there are.
#[must_use]
pub fn named(all: &[String]) -> String {
    lists::names(all, NAMES)
}

/// What was skipped, by name and reason; nothing where nothing was.
#[must_use]
pub fn told_skipped(all: impl Iterator<Item = (String, String)>) -> String {
    let all: Vec<String> = all.map(|(name, why)| skipped_one(&name, why.trim_end_matches('.'))).collect();
    let count = all.len();
    if count == 0 { String::new() } else { skipped(count, &lists::listed(all)) }
}
