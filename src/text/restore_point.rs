//! One restore point.

words! {
    /// Title of the page.
    pub title = "Restore point";

    /// What it is.
    pub lead = "One run of backing up a vault: what it saved, and what it did not.";

    /// What has to be signed in for.
    pub signed_out = "Sign in to see this restore point";

    /// What follows.
    pub signed_out_note = "It is shown as soon as a session begins.";

    /// Prints the page.
    pub print = "Print as a record";

    /// Heading of the facts.
    pub facts = "Facts";

    /// Heading of the backups.
    pub backups = "Backups";

    /// The newest answer whole.
    pub raw = "Newest answer of the service (JSON)";

    /// Its id.
    pub id = "Id";

    /// The same, after the word for copying.
    pub id_what = "restore point id";

    /// Name of its backups.
    pub name = "Name of the backups";

    /// Description of its backups.
    pub description = "Description";

    /// When it began.
    pub created = "Begun";

    /// Its vault.
    pub vault = "Vault";

    /// Full or incremental.
    pub extent = "Extent";

    /// By whom.
    pub origin = "Origin";

    /// How long it is kept.
    pub kept = "Kept";

    /// The project.
    pub project = "Project";

    /// Kept without end.
    pub for_ever = "Until it is deleted";

    /// The service says it only in the answer to the creation.
    pub not_repeated = "The service tells name, vault and what was skipped only once, in the answer to the creation. What stands here comes from the backups.";

    /// A column.
    pub backup = "Backup";

    /// A column.
    pub resource = "Resource";

    /// A column.
    pub state = "State";

    /// A column.
    pub size = "Size";

    /// A column.
    pub expires = "Kept";

    /// What an id is of.
    pub backup_id = "backup id";

    /// No backups.
    pub no_backups = "No backup of this run is listed yet.";
}

/// When what stands here was read, on paper.
#[must_use]
pub fn as_of(moment: &str) -> String {
    format!("As the service told it at {moment}")
}

/// Kept for days.
#[must_use]
pub fn days(days: i64) -> String {
    match days {
        ..=0 => for_ever().to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{} days", super::grouped(days)),
    }
}
