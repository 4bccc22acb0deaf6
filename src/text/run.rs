//! A run of a backup: how it stands, and the honest word at its end.

use backup_api::error::catalogue;

use super::catalogue::{meaning, next_step};
use super::choose::kind;

words! {
    /// What an id is of.
    pub resource_id = "resource id";

    /// Name of the table.
    pub table = "Resources of this run";

    /// A column.
    pub resource = "Resource";

    /// A column.
    pub progress = "Progress";

    /// A column.
    pub state = "State";

    /// A column.
    pub size = "Size";

    /// Nothing was told of it yet.
    pub waiting = "waiting";

    /// The run is over without it.
    pub no_backup = "no backup";

    /// While the first answer is awaited.
    pub loading = "Loading the restore point";

    /// Asks again at once.
    pub again = "Ask now";

    /// A question failed while the run goes on.
    pub still_asking = "The last question was not answered. The backup goes on without it, and the console keeps asking; what stands above is from the answer before.";

    /// The same where the session is over.
    pub asking_later = "The session has ended, so the console can't ask. The backup goes on without it; sign \
                                in again and the console asks on. What stands above is from the answer before.";
}

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
        Some(entry) => (meaning(entry).to_owned(), next_step(entry).to_owned()),
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

words! {
    /// Going on.
    pub running = "The backup is running";

    /// What it means.
    pub running_note = "It goes on in the cloud when you leave this page.";

    /// The service does not know it any longer.
    pub lost = "How it ended is not known";

    /// What to do.
    pub lost_note = "The service no longer knows this restore point; what stands here is from before. Look into \
                             the backups of the vault.";

    /// Over, nothing is there.
    pub failed = "Nothing is saved";

    /// What to do.
    pub failed_note = "Mend the reasons, then create another restore point.";

    /// What a run that saved a part means, and what to do.
    pub partly_note = "What is saved can be restored. Mend the reasons, then create another restore point.";

    /// Over, and no backup is listed.
    pub unproved = "Nothing proves that anything is saved";

    /// What to do.
    pub unproved_note = "The restore point is available, but no backup of it is listed. Ask again in a minute; \
                                 if none appears, create another restore point.";

    /// Deleted.
    pub gone = "The restore point is deleted";

    /// What it means.
    pub gone_note = "Its backups are gone with it.";

    /// Everything is there.
    pub saved_note = "Every resource has a backup that the service calls available.";

    /// Something is there, and what was skipped can't be known.
    pub saved_unproved_note = "Whether others were skipped can't be told here: the service says it once, in the \
                                       answer to the creation, and this page did not get it. Compare with what the \
                                       vault holds.";
}

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
