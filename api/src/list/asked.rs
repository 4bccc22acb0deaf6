//! Filters are asked for and looked at again: some services pass over one and answer everything.

use crate::ids;
use crate::json::{self, Value};
use crate::request::Request;

/// Filters whose value stands in the row under the same name.
const NAMED: [&str; 7] =
    ["checkpoint_id", "object_type", "operation_type", "parent_id", "resource_id", "status", "vault_id"];
/// Lists in which it may stand.
const LISTS: [&str; 1] = ["associated_vaults"];
/// Parts in which it may stand.
const PARTS: [&str; 2] = ["billing", "extra_info"];

/// Whether a row is one that `request` asked for. What it does not say is no reason against it.
#[must_use]
pub fn asked_for(request: &Request, row: &Value) -> bool {
    let named = request.query.iter().filter(|(key, _)| NAMED.contains(key));
    named.map(|(key, wanted)| says(row, key, wanted)).all(|said| said != Some(false))
}

/// Whether the row says so of itself; nothing where it says nothing.
fn says(row: &Value, key: &str, wanted: &str) -> Option<bool> {
    // Some answers write ids in another way than they were asked for.
    let is =
        |found: &str| if key.ends_with("_id") { ids::same(found, wanted) } else { found.eq_ignore_ascii_case(wanted) };
    let own = |value: &Value| json::filled(value, key).map(|found| is(&found));
    let part = || PARTS.iter().find_map(|part| own(&json::object(row, part)?));
    let list = || {
        let rows = LISTS.iter().find_map(|list| row.get(list)?.as_array())?;
        // One of whom nothing is said may be the one.
        let said: Vec<Option<bool>> = rows.iter().map(own).collect();
        if said.contains(&Some(true)) { Some(true) } else { (!said.contains(&None)).then_some(false) }
    };
    own(row).or_else(part).or_else(list)
}
