//! Filters are asked for and looked at again: some services pass over one and answer everything.

use crate::ids;
use crate::json::{self, Value};
use crate::request::Request;
use crate::rules;

/// Filters whose value stands in the row under the same name.
const NAMED: [&str; 7] =
    ["checkpoint_id", "object_type", "operation_type", "parent_id", "resource_id", "status", "vault_id"];
/// Lists in which it may stand.
const LISTS: [&str; 1] = ["associated_vaults"];
/// Parts in which it may stand.
const PARTS: [&str; 2] = ["billing", "extra_info"];

/// How rows name the project that they are in.
const PROJECT: [&str; 2] = ["project_id", "os-backup-project-attr:project_id"];

/// Whether a row is one that `request` asked for. What it does not say is no reason against it.
#[must_use]
pub fn asked_for(request: &Request, row: &Value) -> bool {
    if of_another_project(request, row) {
        return false;
    }
    let named = request.query.iter().filter(|(key, _)| NAMED.contains(key));
    named.map(|(key, wanted)| says(row, key, wanted)).all(|said| said != Some(false))
}

/// Whether a row says of itself that it is in another project than the address of the list. What is shared with that project
/// is in its owner's, and is left in where it was asked for, or names the project among those that it is shared with. What is
/// no id of a project names none.
fn of_another_project(request: &Request, row: &Value) -> bool {
    let is_id = |id: &str| rules::id::is_project(&ids::key(id));
    let mut named = request.info.path.split('/').zip(request.path.split('/'));
    let Some((_, project)) = named.find(|(name, _)| *name == "{project_id}").filter(|(_, id)| is_id(id)) else {
        return false;
    };
    let shared = request.query.iter().any(|(key, value)| *key == "own_type" && value != "private");
    let member = |row: &Value| json::filled(row, "dest_project_id").is_some_and(|id| ids::same(&id, project));
    let own = PROJECT.iter().find_map(|key| json::filled(row, key)).filter(|id| is_id(id));
    own.is_some_and(|id| !ids::same(&id, project)) && !shared && !json::rows(row, "members").iter().any(member)
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
