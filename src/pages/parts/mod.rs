//! What the pages share: states of a list, badges, times, filters, rows.

pub(super) mod cells;
mod going;
mod listed;
mod one;
mod opened;
mod removal;
mod rows;

pub(super) use crate::list::time::{expires, local_offset, minute, when, when_sent};
pub(super) use going::{Deletion, Seen, Stayed, counts, follow_while};
pub(super) use listed::{Listed, kept, listed, listed_acting, listed_rows, listed_tabs};
pub(super) use one::{OneHead, Unknown, missing, one_head, one_or_missing, print, trail};
pub(super) use opened::{opener, stands};
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) use removal::{Came, came};
pub(super) use removal::{Removal, removal};
pub(super) use rows::{Line, Rows};
