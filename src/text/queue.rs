//! What is carried out beside the pages.

use super::lists::listed;

words!("queue");

/// A number, and what is said of it.
type Told = (usize, fn(usize) -> String);

/// How many stand where; nothing of what there is none of.
#[must_use]
pub fn told(parts: &[Told]) -> String {
    listed(parts.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(*count)))
}
