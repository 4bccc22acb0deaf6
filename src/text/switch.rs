//! Changing over: region and project in the top bar, and the search for a place.

words! {
    /// Name of the choice in the top bar.
    pub place = "Region and project";

    /// A group of entries.
    pub projects = "Other projects of this user";
}

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

words! {
    /// Why that is needed.
    pub wanted_why = "A token opens one project only. Paste one of that project, or sign in with a password. \
                              Until then the session in hand stays.";

    /// The button in the top bar, and the title of its dialog.
    pub search = "Go to";

    /// Its keys.
    pub keys = "Ctrl K";

    /// The field.
    pub field = "Page, vault or id";

    /// How it is used.
    pub hint = "Arrow keys choose, Enter goes there.";

    /// The list.
    pub found_label = "Places";

    /// A kind of entry.
    pub page = "Page";

    /// A kind of entry.
    pub vault = "Vault";

    /// A kind of entry, where an id was pasted.
    pub vault_of_id = "Vault with this id";

    /// A kind of entry, where an id was pasted.
    pub restore_point_of_id = "Restore point with this id";

    /// Nothing fits.
    pub none = "Nothing is called like this. A vault's or restore point's whole id can be pasted.";
}

/// How many entries there are, said aloud.
#[must_use]
pub fn found(count: usize) -> String {
    match count {
        0 => none().to_owned(),
        1 => "1 place".to_owned(),
        more => format!("{more} places"),
    }
}
