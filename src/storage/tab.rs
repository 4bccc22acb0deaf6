//! Texts by name, kept with the tab.

/// Where texts are kept by name. It may be blocked or full: then nothing is kept, and nothing else changes.
pub trait Storage {
    /// The text of this name.
    fn get(&self, name: &str) -> Option<String>;

    /// Keeps a text; tells whether there was room for it.
    fn set(&self, name: &str, text: &str) -> bool;

    /// Forgets the text of this name.
    fn remove(&self, name: &str);

    /// All names, those of others too.
    fn names(&self) -> Vec<String>;
}

/// The storage that the browser gives each tab.
#[derive(Clone, Copy, Debug)]
pub struct Tab;

/// Asked for each time: a browser that blocks it throws already here, and may be told otherwise later.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

impl Storage for Tab {
    fn get(&self, name: &str) -> Option<String> {
        storage()?.get_item(name).ok().flatten()
    }

    fn set(&self, name: &str, text: &str) -> bool {
        storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
    }

    fn remove(&self, name: &str) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(name);
        }
    }

    fn names(&self) -> Vec<String> {
        let Some(storage) = storage() else { return Vec::new() };
        let count = storage.length().unwrap_or_default();
        (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect()
    }
}
