//! Which columns a list shows, as somebody chose them in this browser. That is no secret and nobody's data: it stays when the
//! tab is closed, for all consoles of the origin.

fn name(list: &str) -> String {
    ["backup-console/columns/", list].concat()
}

/// Asked for each time, like the storage of the tab: it may be blocked.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// What was chosen for the list of this name; empty where nothing was.
#[must_use]
pub fn columns(list: &str) -> String {
    storage().and_then(|storage| storage.get_item(&name(list)).ok().flatten()).unwrap_or_default()
}

/// Keeps what was chosen; nothing chosen is nothing kept.
pub fn keep_columns(list: &str, chosen: &str) {
    let Some(storage) = storage() else { return };
    let _ = match chosen {
        "" => storage.remove_item(&name(list)),
        chosen => storage.set_item(&name(list), chosen),
    };
}
