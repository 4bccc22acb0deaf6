//! The first page.

use super::lists::number;

/// What it shows.
pub const LEAD: &str = "What is protected in this project, what is not, and what runs right now.";
/// Title without a session.
pub const WELCOME: &str = "Back up servers, disks and file systems";
/// What the product is.
pub const WELCOME_NOTE: &str = "This console works on the backup services of one project with your own token. The token stays in this page's memory and is sent to nobody but those services.";
/// After the end.
pub const OVER: &str = "The session has ended";
/// What stays.
pub const OVER_NOTE: &str = "Sign in again to go on. What is typed into forms stays.";
/// Heading of the entry points.
pub const CAN: &str = "What you can do";
/// The same, without a session.
pub const CAN_ABSENT: &str = "What you can do then";
/// Name of the region of the tiles.
pub const TILES: &str = "Figures";

/// A tile.
pub const VAULTS: &str = "Vaults";
/// A tile.
pub const SERVERS: &str = "Servers in no vault";
/// A tile.
pub const RUNNING: &str = "Tasks under way";
/// A tile.
pub const FAILED: &str = "Tasks failed in 24 h";
/// Under a tile.
#[must_use]
pub fn of_all(all: usize) -> String {
    format!("of {}", number(all))
}
/// Under a tile.
#[must_use]
pub fn of_which(not_available: usize) -> String {
    if not_available == 0 { "all available".to_owned() } else { format!("{} not available", number(not_available)) }
}
/// Under a tile: some of them can't be backed up.
#[must_use]
pub fn unfit(all: usize, unfit: usize) -> String {
    match unfit {
        0 => of_all(all),
        unfit => format!("of {}; {} can't be backed up", number(all), number(unfit)),
    }
}
/// While a figure is on its way.
pub const AWAITED: &str = "…";
/// A figure could not be read.
pub const UNKNOWN: &str = "Not known";
/// For screen readers.
pub const LOADING: &str = "Loading";

/// Heading of recent tasks.
pub const RECENT: &str = "Tasks of the last 24 hours";
/// None.
pub const NO_RECENT: &str = "No task in the last 24 hours";
/// What that may mean.
pub const NO_RECENT_NOTE: &str = "No backup, restore or deletion ran. Look at the policies if a backup should have.";
/// Goes there.
pub const ALL_TASKS: &str = "All tasks";
/// Heading of capacity.
pub const CAPACITY: &str = "Fullest vaults";
/// Goes there.
pub const ALL_VAULTS: &str = "All vaults";
/// For states of the part.
pub const WHAT_VAULTS: &str = "vaults";
/// For states of the part.
pub const WHAT_TASKS: &str = "recent tasks";

/// An entry point: its consequence in a sentence.
pub const PROTECT: &str = "Four steps from nothing to a backup that was seen to succeed.";
/// An entry point.
pub const CREATE_VAULT: &str = "Buys room for backups, pay-per-use or pre-paid.";
/// An entry point.
pub const ASSOCIATE: &str = "Puts servers, disks or file systems into a vault.";
/// An entry point.
pub const RESTORE_POINT: &str = "Backs up resources of a vault now.";
/// An entry point.
pub const CSBS: &str = "Protects one server with the classic service, in projects that used it before.";
/// An entry point.
pub const CSBS_CHECK: &str = "Asks for up to hundreds of servers whether they can be backed up, and why not.";
/// An entry point.
pub const VBS: &str = "Backs up one disk with the classic service and watches its job.";
