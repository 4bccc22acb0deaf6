//! Lists: how many entries, and the windows in which long ones are asked for.

use crate::tables::Field;

/// Most rows of a page (`list.page`).
pub const ROWS: i64 = 1000;
/// Most rows of a page of servers, disks and file systems (`list.page`).
pub const PROTECTABLE_ROWS: i64 = 50;
/// Most recurrence rules of a policy (`cbr.policy.schedule`).
pub const PATTERNS: usize = 24;
/// No document names a maximum of resources that can be asked about; more than this at once was not seen anywhere
/// (`csbs.check.list`).
pub const KNOWN_TO_WORK: usize = 100;

/// The window of a list: rows of a page …
pub(crate) const LIMIT: Field = Field::number("limit", "?limit", (1, ROWS)).rule("list.page");
/// … and rows to skip.
pub(crate) const OFFSET: Field = Field::number("offset", "?offset", (0, i64::MAX)).rule("list.page");
