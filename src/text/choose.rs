//! Choosing resources.

use super::grouped;

/// The service gives no reason.
pub const REFUSED: &str = "The service says that it can't be backed up, without a reason.";

/// It sits in a vault already.
#[must_use]
pub fn in_vault(name: &str) -> String {
    format!("In the vault “{name}” already.")
}

/// Name of the search field.
#[must_use]
pub fn search(object_type: &str) -> String {
    format!("Search {} by name or id", kind(object_type, 2))
}

/// Nothing to choose from.
#[must_use]
pub fn none(object_type: &str) -> String {
    format!("The project has no {}, or the service lists none. Ids can be pasted.", kind(object_type, 2))
}

/// While they are read.
#[must_use]
pub fn loading(object_type: &str) -> String {
    format!("Loading {}", kind(object_type, 2))
}

/// "3 servers, 120 GB of 200 GB". A size that is not known is said.
#[must_use]
pub fn sum(count: usize, sizes: &[Option<i64>], room: Option<i64>, object_type: &str) -> String {
    let known: i64 = sizes.iter().flatten().sum();
    let unknown = count - sizes.iter().flatten().count();
    let mut said = format!("{count} {}, {} GB", kind(object_type, count), grouped(known));
    if let Some(room) = room {
        said.push_str(&format!(" of {} GB", grouped(room)));
    }
    if unknown > 0 {
        said.push_str(&format!(", size of {unknown} not known"));
    }
    said
}

/// The kind in words, one or many.
#[must_use]
pub fn kind(object_type: &str, count: usize) -> &'static str {
    match (object_type, count) {
        ("server", 1) => "server",
        ("server", _) => "servers",
        ("disk", 1) => "disk",
        ("disk", _) => "disks",
        ("turbo", 1) => "file system",
        ("turbo", _) => "file systems",
        (_, 1) => "resource",
        _ => "resources",
    }
}
