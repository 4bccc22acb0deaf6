//! Restore points, found through backups.

use super::lists::number;

words! {
    /// What they are, and where they come from.
    pub lead = "One run of backing up a vault: one backup of each of its resources. The service has no list of them, so they are found through the backups; a run that saved nothing is not here.";

    /// The deed.
    pub create = "Create restore point";

    /// For states of the list.
    pub what = "restore points";

    /// Name of the table.
    pub caption = "Restore points of this project";

    /// The search.
    pub search = "Search by resource, vault or id";

    /// None is there.
    pub empty = "No restore points yet";

    /// What belongs here.
    pub empty_note = "A restore point is made by hand or by a policy. It appears here with its first backup.";

    /// A column.
    pub time = "Made";

    /// A column.
    pub id = "Restore point";

    /// A column.
    pub vault = "Vault";

    /// A column.
    pub result_label = "Backups";

    /// A column.
    pub resources = "Resources";

    /// A column.
    pub extent = "Extent";

    /// A column.
    pub origin = "Made by";

    /// What an id is, for its copy button.
    pub id_of = "restore point id";

    /// A backup that names no run.
    pub no_run = "Backup without a restore point";

    /// Backups of several kinds.
    pub mixed = "Mixed";

    /// The filter.
    pub show = "Result";

    /// An entry of the filter.
    pub any = "Every result";

    /// An entry of the filter.
    pub all_saved = "All saved";

    /// An entry of the filter.
    pub some_failed = "With failures";

    /// An entry of the filter.
    pub running = "Under way";

    /// An entry of the filter.
    pub other = "Other";
}

/// How the backups stand, in words: "3 saved", "2 saved, 1 failed".
#[must_use]
pub fn result(saved: usize, moving: usize, failed: usize, other: usize) -> String {
    let parts = [(saved, "available"), (failed, "failed"), (moving, "under way"), (other, "in another state")];
    let said: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        // A line ends between two parts, never in one.
        .map(|(count, word)| format!("{} {word}", number(*count)).replace(' ', "\u{a0}"))
        .collect();
    said.join(", ")
}

/// Names of the resources, the rest as a number.
#[must_use]
pub fn names(first: &[String], rest: usize) -> String {
    let listed = first.join(", ");
    if rest == 0 { listed } else { format!("{listed} and {} more", number(rest)) }
}

#[cfg(test)]
mod tests {
    use super::{names, result};

    #[test]
    fn a_result_names_every_part() {
        assert_eq!(result(3, 0, 0, 0), "3\u{a0}available");
        assert_eq!(result(2, 1, 1, 0), "2\u{a0}available, 1\u{a0}failed, 1\u{a0}under\u{a0}way");
        assert_eq!(result(0, 0, 0, 1), "1\u{a0}in\u{a0}another\u{a0}state");
    }

    #[test]
    fn many_names_are_counted() {
        let both = ["a".to_owned(), "b".to_owned()];
        assert_eq!([names(&both, 0), names(&both, 12)], ["a, b", "a, b and 12 more"]);
    }
}
