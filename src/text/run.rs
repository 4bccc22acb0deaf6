//! A run of a backup: how it stands, and the honest word at its end.

use backup_api::error::catalogue;

use super::choose::kind;

/// What an id is of.
pub const RESOURCE_ID: &str = "resource id";
/// Name of the table.
pub const TABLE: &str = "Resources of this run";
/// A column.
pub const RESOURCE: &str = "Resource";
/// A column.
pub const PROGRESS: &str = "Progress";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const SIZE: &str = "Size";
/// Nothing was told of it yet.
pub const WAITING: &str = "waiting";
/// The run is over without it.
pub const NO_BACKUP: &str = "no backup";
/// While the first answer is awaited.
pub const LOADING: &str = "Loading the restore point";
/// Asks again at once.
pub const AGAIN: &str = "Ask now";
/// A question failed while the run goes on.
pub const STILL_ASKING: &str = "The last question was not answered. The backup goes on without it, and the console keeps asking; what stands above is from the answer before.";

/// The same where the session is over.
pub const ASKING_LATER: &str = "The session has ended, so the console can't ask. The backup goes on without it; sign \
                                in again and the console asks on. What stands above is from the answer before.";

/// Percent in words.
#[must_use]
pub fn percent(percent: u8) -> String {
    format!("{percent} %")
}

/// What a bar measures.
#[must_use]
pub fn progress_of(name: &str) -> String {
    format!("Backup of {name}")
}

/// The clock of a run.
#[must_use]
pub fn clock(elapsed: &str, over: bool) -> String {
    if over { format!("Took {elapsed}") } else { format!("{elapsed} since it began") }
}

/// Said while it goes on.
#[must_use]
pub fn saved_so_far(saved: usize, all: usize) -> String {
    format!("{saved} of {all} saved.")
}

/// Heading of the resources that were passed over.
#[must_use]
pub fn skipped(count: usize) -> String {
    let were = if count == 1 { "was skipped: it is" } else { "were skipped: they are" };
    format!("{} {were} not in this restore point", resources(count))
}

/// What a reason means, and what to do.
#[must_use]
pub fn reason(code: Option<&str>, said: Option<&str>) -> (String, String) {
    match code.and_then(catalogue::reason) {
        Some(entry) => (entry.meaning.to_owned(), entry.next_step().to_owned()),
        None => {
            let meaning = said.unwrap_or("The service gives no reason.").to_owned();
            (meaning, "Look at the resource, then back it up again.".to_owned())
        }
    }
}

/// Code and words of the service, small.
#[must_use]
pub fn code(code: Option<String>, said: Option<String>) -> Option<String> {
    match (code, said) {
        (None, None) => None,
        (Some(code), None) => Some(code),
        (None, Some(said)) => Some(format!("In the service's words: {said}")),
        (Some(code), Some(said)) => Some(format!("{code}: {said}")),
    }
}

fn resources(count: usize) -> String {
    format!("{count} {}", kind("", count))
}

/// Going on.
pub const RUNNING: &str = "The backup is running";
/// What it means.
pub const RUNNING_NOTE: &str = "It goes on in the cloud when you leave this page.";
/// The service does not know it any longer.
pub const LOST: &str = "How it ended is not known";
/// What to do.
pub const LOST_NOTE: &str = "The service no longer knows this restore point; what stands here is from before. Look into \
                             the backups of the vault.";
/// Over, nothing is there.
pub const FAILED: &str = "Nothing is saved";
/// What to do.
pub const FAILED_NOTE: &str = "Mend the reasons, then create another restore point.";
/// What a run that saved a part means, and what to do.
pub const PARTLY_NOTE: &str = "What is saved can be restored. Mend the reasons, then create another restore point.";
/// Over, and no backup is listed.
pub const UNPROVED: &str = "Nothing proves that anything is saved";
/// What to do.
pub const UNPROVED_NOTE: &str = "The restore point is available, but no backup of it is listed. Ask again in a minute; \
                                 if none appears, create another restore point.";
/// Deleted.
pub const GONE: &str = "The restore point is deleted";
/// What it means.
pub const GONE_NOTE: &str = "Its backups are gone with it.";
/// Everything is there.
pub const SAVED_NOTE: &str = "Every resource has a backup that the service calls available.";
/// Something is there, and what was skipped can't be known.
pub const SAVED_UNPROVED_NOTE: &str = "Whether others were skipped can't be told here: the service says it once, in the \
                                       answer to the creation, and this page did not get it. Compare with what the \
                                       vault holds.";

/// Over, and everything that is known of is there. `proved`: it is known that nothing was skipped.
#[must_use]
pub fn saved(count: usize, proved: bool) -> String {
    match (count, proved) {
        (1, true) => "Saved: the one resource of this run".to_owned(),
        (_, true) => format!("Saved: all {} of this run", resources(count)),
        (1, false) => "1 resource is saved".to_owned(),
        (_, false) => format!("{} are saved", resources(count)),
    }
}

/// Over, and a part is there.
#[must_use]
pub fn partly(saved: usize, skipped: usize, failed: usize) -> String {
    let mut said = format!("Not everything is saved: {saved} saved");
    if skipped > 0 {
        said.push_str(&format!(", {skipped} skipped"));
    }
    if failed > 0 {
        said.push_str(&format!(", {failed} failed"));
    }
    said
}
