//! Create a restore point.

use super::choose::kind;
use super::grouped;

/// Title of the page.
pub const TITLE: &str = "Create a restore point";
/// What it is.
pub const LEAD: &str = "Backs up a vault now. One run makes one backup for each resource.";
/// Meanwhile.
pub const BUSY: &str = "Beginning the backup …";

/// Group of vault and resources.
pub const WHAT: &str = "What to back up";
/// Group of name and mode.
pub const HOW: &str = "How to keep it";
/// What of the vault.
pub const SCOPE: &str = "How much of the vault";
/// All of it.
pub const WHOLE: &str = "The whole vault";
/// Some of it.
pub const SOME: &str = "Chosen resources";
/// What it means.
pub const SOME_NOTE: &str = "Only those; the others keep their older backups.";
/// Some of it, without some disks.
pub const DETAILED: &str = "Without some disks";
/// What it means.
pub const DETAILED_NOTE: &str = "Chosen servers, each without the disks that you leave out this time.";
/// Why it can't be chosen.
pub const SERVERS_ONLY: &str = "Only servers have disks to leave out.";
/// The picker.
pub const RESOURCES: &str = "Resources to back up";

/// A vault that holds nothing.
pub const EMPTY: &str = "The vault holds no resources, so there is nothing to back up";
/// What to do.
pub const EMPTY_NOTE: &str = "Associate the servers or disks that it is to hold first.";
/// Goes there.
pub const ASSOCIATE: &str = "Associate resources";

/// Its name.
pub const NAME: &str = "Backup name";
/// What it takes.
pub const NAME_HINT: &str = "Up to 64 letters, digits, - and _.";
/// Its description.
pub const DESCRIPTION: &str = "Description";
/// Full or not.
pub const MODE: &str = "Extent";
/// Only what changed.
pub const INCREMENTAL: &str = "Incremental";
/// What it means.
pub const INCREMENTAL_NOTE: &str =
    "Saves what changed since the last backup: fast and small. The first one is full in any case.";
/// Everything.
pub const FULL: &str = "Full";
/// What it means.
pub const FULL_NOTE: &str = "Saves everything: slower and larger, and stands on its own.";

/// The disclosure.
pub const MORE: &str = "More fields";
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 3;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 1;
/// The scheduler's mark.
pub const AUTO: &str = "Mark as begun by the scheduler";
/// Consequence.
pub const AUTO_HINT: &str = "Off for a backup by hand.";
/// The policy.
pub const POLICY: &str = "Policy behind it";
/// Without one.
pub const POLICY_NONE: &str = "None";
/// What it does.
pub const POLICY_HINT: &str = "Its retention rules count for this backup.";
/// Days.
pub const RETENTION: &str = "Keep for";
/// What it takes.
pub const RETENTION_HINT: &str = "1 to 36 500, or -1 for ever.";
/// Unit.
pub const DAYS: &str = "days";

/// Its id.
pub const ID: &str = "Restore point id";
/// The same, after the word for copying.
pub const ID_WHAT: &str = "restore point id";
/// An answer without an id.
pub const NO_ID: &str = "The service took the request, but names no restore point";
/// What to do.
pub const NO_ID_NOTE: &str = "The backup may be running. Look into the tasks before you begin another.";
/// Goes there.
pub const TASKS: &str = "Look into the tasks";
/// Opens its page.
pub const OPEN: &str = "Open the restore point";
/// Once more.
pub const ANOTHER: &str = "Create another restore point";

/// What the whole vault is, as far as known: how many resources, and their size in GB.
#[must_use]
pub fn whole(held: Option<(usize, i64)>, object_type: &str) -> String {
    match held {
        None => "Everything that is associated with it.".to_owned(),
        Some((0, _)) => "It holds nothing yet.".to_owned(),
        Some((count, size)) => {
            let all = if count == 1 { "Its" } else { "All" };
            format!("{all} {count} {}, {} GB.", kind(object_type, count), grouped(size))
        }
    }
}

/// Resources of the vault that are not fit for a backup.
#[must_use]
pub fn unfit(count: usize) -> String {
    let resources = if count == 1 { "resource is" } else { "resources are" };
    format!("{count} {resources} likely to be skipped")
}

/// One of them.
#[must_use]
pub fn unfit_row(name: &str, state: &str, why: &str) -> String {
    format!("{name} ({state}): {why}")
}

/// The deed: "Back up 3 resources".
#[must_use]
pub fn submit(whole: bool, chosen: usize, held: Option<usize>) -> String {
    match (whole, chosen, held) {
        (true, _, None | Some(0)) => "Back up the vault".to_owned(),
        (true, _, Some(count)) => format!("Back up the vault: {count} {}", kind("", count)),
        (false, 0, _) => "Back up chosen resources".to_owned(),
        (false, count, _) => format!("Back up {count} {}", kind("", count)),
    }
}

/// Said aloud.
#[must_use]
pub fn done(skipped: usize) -> String {
    match skipped {
        0 => "The backup has begun.".to_owned(),
        count => format!(
            "The backup has begun; {count} {} skipped.",
            if count == 1 { "resource was" } else { "resources were" }
        ),
    }
}

/// A run that a search after a lost answer has found, as the subject of a sentence.
#[must_use]
pub fn found(id: &str, name: &str) -> String {
    if name.is_empty() { format!("Restore point {id}") } else { format!("Restore point {id} (“{name}”)") }
}
