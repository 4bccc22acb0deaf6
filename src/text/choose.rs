//! Choosing resources.

use super::{grouped, size};

words! {
    /// The service gives no reason.
    pub refused = "The service says that it can't be backed up, without a reason."
        | "Der Dienst sagt ohne Grund, dass sie sich nicht sichern lässt.";
}

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

/// Nobody is signed in, so nothing is known of what there is.
#[must_use]
pub fn signed_out(object_type: &str) -> String {
    format!("Sign in to see the {} of the project. Ids can be pasted.", kind(object_type, 2))
}

/// What was chosen for a vault of another kind.
#[must_use]
pub fn aside(count: usize, before: &str, now: &str) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{count} {} {are} put aside: this vault takes {}", kind(before, count), kind(now, 2))
}

/// How it comes back.
#[must_use]
pub fn aside_back(before: &str) -> String {
    format!("They come back with a vault for {}.", kind(before, 2))
}

words! {
    /// State of a resource that the service does not back up.
    pub unfit = "Not fit for a backup" | "Nicht zu sichern";

    /// Behind the state of a resource, as its own service names it.
    pub unfit_note = "In this state a backup is likely to skip it."
        | "In diesem Status wird sie bei einer Sicherung wahrscheinlich übersprungen.";
}

/// While they are read.
#[must_use]
pub fn loading(object_type: &str) -> String {
    format!("Loading {}", kind(object_type, 2))
}

/// "3 servers, 120 GB of 200 GB". A size that is not known is said. `free`: the room is what is left of a vault.
#[must_use]
pub fn sum(count: usize, sizes: &[Option<i64>], room: Option<i64>, free: bool, object_type: &str) -> String {
    let known: i64 = sizes.iter().flatten().sum();
    let unknown = count - sizes.iter().flatten().count();
    let mut said = format!("{count} {}, {} GB", kind(object_type, count), grouped(known));
    if let Some(room) = room {
        said.push_str(&format!(" of {} GB{}", grouped(room), if free { " free" } else { "" }));
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

words! {
    /// The field of a vault.
    pub vault = "Vault" | "Tresor";

    /// Name of its search field.
    pub vault_search = "Search vaults by name or id" | "Tresore nach Name oder ID suchen";

    /// Nothing to choose from.
    pub vault_none = "The project has no vaults, or the service lists none. An id can be pasted."
        | "Das Projekt hat keine Tresore, oder der Dienst führt keine auf. Eine ID lässt sich einfügen.";

    /// Nobody is signed in.
    pub vault_signed_out = "Sign in to see the vaults of the project. An id can be pasted."
        | "Anmelden, um die Tresore des Projekts zu sehen. Eine ID lässt sich einfügen.";

    /// While they are read.
    pub vault_loading = "Loading vaults" | "Tresore werden geladen";

    /// A vault for copies.
    pub vault_of_copies = "Takes copies of backups from elsewhere, no resources."
        | "Nimmt Kopien von Sicherungen von anderswo auf, keine Ressourcen.";
}

/// A vault that can do nothing now.
#[must_use]
pub fn vault_state(status: &str) -> String {
    format!("The vault is in the state “{status}”.")
}

/// "production (servers)".
#[must_use]
pub fn vault_name(name: &str, object_type: &str) -> String {
    if object_type.is_empty() { name.to_owned() } else { format!("{name} ({})", kind(object_type, 2)) }
}

/// "160 GB free"; the whole where it is not known how much is promised.
#[must_use]
pub fn vault_room(free: Option<i64>, whole: Option<i64>) -> String {
    match (free, whole) {
        (Some(free), _) => format!("{} free", size::gb(free)),
        (None, Some(whole)) => size::gb(whole),
        (None, None) => String::new(),
    }
}

/// What a bar measures.
#[must_use]
pub fn capacity_of(name: &str) -> String {
    format!("Capacity of {name}")
}

/// "0.4 GB used, 60 GB allocated, 200 GB in all".
#[must_use]
pub fn capacity(used_mb: Option<i64>, allocated: Option<i64>, whole: i64) -> String {
    let mut said = String::new();
    if let Some(used) = used_mb {
        said.push_str(&format!("{} used, ", size::mb(used)));
    }
    if let Some(allocated) = allocated {
        said.push_str(&format!("{} allocated, ", size::gb(allocated)));
    }
    said + &format!("{} in all", size::gb(whole))
}

/// Why there is nothing of a vault to choose from.
#[must_use]
pub fn held_none(vault_known: bool) -> &'static str {
    if vault_known {
        "The vault holds no resources. Associate some first."
    } else {
        "What this vault holds is not known. Ids can be pasted."
    }
}
