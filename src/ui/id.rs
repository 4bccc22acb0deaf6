//! Ids of elements, unique in the page however many instances of the console it holds.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// The next unused id that begins with `bc-` and `prefix`: `bc-field-7`.
#[must_use]
pub fn next(prefix: &str) -> String {
    format!("bc-{prefix}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
