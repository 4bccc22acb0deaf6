//! Create a restore point.

use super::choose::kind;
use super::grouped;

words! {
    /// Title of the page.
    pub title = "Create a restore point";

    /// What it is.
    pub lead = "Backs up a vault now. One run makes one backup for each resource.";

    /// Meanwhile.
    pub busy = "Beginning the backup …";

    /// Group of vault and resources.
    pub what = "What to back up";

    /// Group of name and mode.
    pub how = "How to keep it";

    /// What of the vault.
    pub scope = "How much of the vault";

    /// All of it.
    pub whole_label = "The whole vault";

    /// Some of it.
    pub some = "Chosen resources";

    /// What it means.
    pub some_note = "Only those; the others keep their older backups.";

    /// Some of it, without some disks.
    pub detailed = "Without some disks";

    /// What it means.
    pub detailed_note = "Chosen servers, each without the disks that you leave out this time.";

    /// Why it can't be chosen.
    pub servers_only = "Only servers have disks to leave out.";

    /// The picker.
    pub resources = "Resources to back up";

    /// A vault that holds nothing.
    pub empty = "The vault holds no resources, so there is nothing to back up";

    /// What to do.
    pub empty_note = "Associate the servers or disks that it is to hold first.";

    /// Goes there.
    pub associate = "Associate resources";

    /// Its name.
    pub name = "Backup name";

    /// What it takes.
    pub name_hint = "Up to 64 letters, digits, - and _.";

    /// Its description.
    pub description = "Description";

    /// Full or not.
    pub mode = "Extent";

    /// Only what changed.
    pub incremental = "Incremental";

    /// What it means.
    pub incremental_note = "Saves what changed since the last backup: fast and small. The first one is full in any case.";

    /// Everything.
    pub full = "Full";

    /// What it means.
    pub full_note = "Saves everything: slower and larger, and stands on its own.";

    /// The disclosure.
    pub more = "More fields";
}
/// How many there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 3;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 1;
words! {
    /// The scheduler's mark.
    pub auto = "Mark as begun by the scheduler";

    /// Consequence.
    pub auto_hint = "Off for a backup by hand.";

    /// The policy.
    pub policy = "Policy behind it";

    /// Without one.
    pub policy_none = "None";

    /// What it does.
    pub policy_hint = "Its retention rules count for this backup.";

    /// Days.
    pub retention = "Keep for";

    /// What it takes.
    pub retention_hint = "1 to 36 500, or -1 for ever.";

    /// Unit.
    pub days = "days";

    /// Its id.
    pub id = "Restore point id";

    /// The same, after the word for copying.
    pub id_what = "restore point id";

    /// An answer without an id.
    pub no_id = "The service took the request, but names no restore point";

    /// What to do.
    pub no_id_note = "The backup may be running. Look into the tasks before you begin another.";

    /// Goes there.
    pub tasks = "Look into the tasks";

    /// Opens its page.
    pub open = "Open the restore point";

    /// Once more.
    pub another = "Create another restore point";
}

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
