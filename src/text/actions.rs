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
