//! The frame: names of the places.

/// The product.
pub const PRODUCT: &str = "Backup console";
/// Goes to the title.
pub const SKIP: &str = "Skip to the page";
/// Opens the rail on a phone.
pub const MENU: &str = "Menu";
/// Name of the rail.
pub const NAVIGATION: &str = "Places";
/// To light.
pub const LIGHT: &str = "Use light colours";
/// To dark.
pub const DARK: &str = "Use dark colours";

/// A place.
pub const OVERVIEW: &str = "Overview";
/// A place.
pub const PROTECT: &str = "Protect a server";
/// A place.
pub const VAULTS: &str = "Vaults";
/// A place.
pub const RESTORE_POINTS: &str = "Restore points";
/// A place.
pub const BACKUPS: &str = "Backups";
/// A place.
pub const RESOURCES: &str = "Resources";
/// A place.
pub const TASKS: &str = "Tasks";
/// A place.
pub const POLICIES: &str = "Policies";
/// A heading.
pub const CLASSIC: &str = "Classic services";
/// A place.
pub const CSBS: &str = "Server backup (CSBS)";
/// A place.
pub const CSBS_CHECK: &str = "Capability (CSBS)";
/// A place.
pub const VBS: &str = "Disk backup (VBS)";
/// A heading.
pub const THIS_PAGE: &str = "This page";
/// A place.
pub const LOG: &str = "Request log";

/// Title of an unknown place.
pub const UNKNOWN: &str = "There is no such page";
/// What to do.
pub const UNKNOWN_NOTE: &str = "The address may be mistyped, or from another version. Choose a place from the menu.";
/// The way out.
pub const TO_OVERVIEW: &str = "Go to the overview";
/// When a list was read.
#[must_use]
pub fn updated(age: &str) -> String {
    format!("Updated {age}")
}
/// Reads again.
pub const REFRESH: &str = "Refresh";
