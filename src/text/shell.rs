//! The frame: names of the places.

words! {
    /// The product.
    pub product = "Backup console";

    /// Goes to the title.
    pub skip = "Skip to the page";

    /// Opens the rail on a phone.
    pub menu = "Menu";

    /// Name of the rail.
    pub navigation = "Places";

    /// To light.
    pub light = "Use light colours";

    /// To dark.
    pub dark = "Use dark colours";

    /// A place.
    pub overview = "Overview";

    /// A place.
    pub protect = "Protect a server";

    /// A place.
    pub vaults = "Vaults";

    /// A place.
    pub restore_points = "Restore points";

    /// A place.
    pub backups = "Backups";

    /// A place.
    pub resources = "Resources";

    /// A place.
    pub tasks = "Tasks";

    /// A place.
    pub policies = "Policies";

    /// A heading.
    pub classic = "Classic services";

    /// A place.
    pub csbs = "Server backup (CSBS)";

    /// A place.
    pub csbs_check = "Capability (CSBS)";

    /// A place.
    pub vbs = "Disk backup (VBS)";

    /// A heading.
    pub this_page = "This page";

    /// A place.
    pub log = "Request log";

    /// Title of an unknown place.
    pub unknown = "There is no such page";

    /// What to do.
    pub unknown_note = "The address may be mistyped, or from another version. Choose a place from the menu.";

    /// The way out.
    pub to_overview = "Go to the overview";
}
/// When a list was read.
#[must_use]
pub fn updated(age: &str) -> String {
    format!("Updated {age}")
}
words! {
    /// Reads again.
    pub refresh = "Refresh";
}
