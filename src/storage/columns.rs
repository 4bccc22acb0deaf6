//! Which columns a list shows, as somebody chose them in this tab.

use super::{Storage, Tab};

fn name(list: &str) -> String {
    ["backup-console/columns/", list].concat()
}

/// What was chosen for the list of this name; empty where nothing was.
#[must_use]
pub fn columns(list: &str) -> String {
    Tab.get(&name(list)).unwrap_or_default()
}

/// Keeps what was chosen; nothing chosen is nothing kept.
pub fn keep_columns(list: &str, chosen: &str) {
    match chosen {
        "" => Tab.remove(&name(list)),
        chosen => {
            Tab.set(&name(list), chosen);
        }
    }
}
