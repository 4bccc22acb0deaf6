//! The first page.

use super::lists::number;

words! {
    /// What it shows.
    pub lead = "What is protected in this project, what is not, and what runs right now.";

    /// Title without a session.
    pub welcome = "Back up servers, disks and file systems";

    /// What the product is.
    pub welcome_note = "This console works on the backup services of one project with your own token. The token stays in this page's memory and is sent to nobody but those services.";

    /// After the end.
    pub over = "The session has ended";

    /// What stays.
    pub over_note = "Sign in again to go on. What is typed into forms stays.";

    /// Heading of the entry points.
    pub can = "What you can do";

    /// The same, without a session.
    pub can_absent = "What you can do then";

    /// Name of the region of the tiles.
    pub tiles = "Figures";

    /// A tile.
    pub vaults = "Vaults";

    /// A tile.
    pub servers = "Servers in no vault";

    /// A tile.
    pub running = "Tasks under way";

    /// A tile.
    pub failed = "Tasks failed in 24 h";
}
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
words! {
    /// While a figure is on its way.
    pub awaited = "…";

    /// A figure could not be read.
    pub unknown = "Not known";

    /// For screen readers.
    pub loading = "Loading";

    /// Heading of recent tasks.
    pub recent = "Tasks of the last 24 hours";

    /// None.
    pub no_recent = "No task in the last 24 hours";

    /// What that may mean.
    pub no_recent_note = "No backup, restore or deletion ran. Look at the policies if a backup should have.";

    /// Goes there.
    pub all_tasks = "All tasks";

    /// Heading of capacity.
    pub capacity = "Fullest vaults";

    /// Goes there.
    pub all_vaults = "All vaults";

    /// For states of the part.
    pub what_vaults = "vaults";

    /// For states of the part.
    pub what_tasks = "recent tasks";

    /// An entry point: its consequence in a sentence.
    pub protect = "Four steps from nothing to a backup that was seen to succeed.";

    /// An entry point.
    pub create_vault = "Buys room for backups, pay-per-use or pre-paid.";

    /// An entry point.
    pub associate = "Puts servers, disks or file systems into a vault.";

    /// An entry point.
    pub restore_point = "Backs up resources of a vault now.";

    /// An entry point.
    pub csbs = "Protects one server with the classic service, in projects that used it before.";

    /// An entry point.
    pub csbs_check = "Asks for up to hundreds of servers whether they can be backed up, and why not.";

    /// An entry point.
    pub vbs = "Backs up one disk with the classic service and watches its job.";
}
