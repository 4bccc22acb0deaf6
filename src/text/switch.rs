//! Changing over: region and project in the top bar, and the search for a place.

/// Name of the choice in the top bar.
pub const PLACE: &str = "Region and project";
/// A group of entries.
pub const PROJECTS: &str = "Other projects of this user";

/// A group of entries.
#[must_use]
pub fn regions(cloud: &str) -> String {
    format!("Other regions of {cloud}")
}

/// What is in use.
#[must_use]
pub fn current(region: &str, project: &str) -> String {
    if project.is_empty() || project == region { region.to_owned() } else { format!("{region}, {project}") }
}

/// Above the form, after something else was chosen.
#[must_use]
pub fn wanted(place: &str) -> String {
    format!("Sign in for {place}")
}

/// Why that is needed.
pub const WANTED_WHY: &str = "A token opens one project only. Paste one of that project, or sign in with a password. \
                              Until then the session in hand stays.";

/// The button in the top bar, and the title of its dialog.
pub const SEARCH: &str = "Go to";
/// Its keys.
pub const KEYS: &str = "Ctrl K";
/// The field.
pub const FIELD: &str = "Page, vault or id";
/// How it is used.
pub const HINT: &str = "Arrow keys choose, Enter goes there.";
/// The list.
pub const FOUND: &str = "Places";
/// A kind of entry.
pub const PAGE: &str = "Page";
/// A kind of entry.
pub const VAULT: &str = "Vault";
/// A kind of entry, where an id was pasted.
pub const VAULT_OF_ID: &str = "Vault with this id";
/// A kind of entry, where an id was pasted.
pub const RESTORE_POINT_OF_ID: &str = "Restore point with this id";
/// Nothing fits.
pub const NONE: &str = "Nothing is called like this. A vault's or restore point's whole id can be pasted.";

/// How many entries there are, said aloud.
#[must_use]
pub fn found(count: usize) -> String {
    match count {
        0 => NONE.to_owned(),
        1 => "1 place".to_owned(),
        more => format!("{more} places"),
    }
}
