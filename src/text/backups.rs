//! Backups.

words! {
    /// What they are.
    pub lead = "A backup is the stored copy of one resource. A server's backup has one part for each disk.";

    /// For states of the list.
    pub what = "backups";

    /// For states of the panel.
    pub what_one = "this backup";

    /// Name of the table.
    pub caption = "Backups of this project";

    /// The search.
    pub search = "Search by name, resource or id";

    /// None is there.
    pub empty = "No backups yet";

    /// What belongs here.
    pub empty_note = "Create a restore point of a vault: it makes one backup of each associated resource.";

    /// The deed.
    pub create = "Create restore point";

    /// A column.
    pub name = "Backup";

    /// A column.
    pub state = "State";

    /// A column.
    pub resource = "Resource";

    /// A column.
    pub size = "Size";

    /// A column.
    pub vault = "Vault";

    /// A column.
    pub made = "Made";

    /// A column.
    pub expires = "Expires";

    /// A column.
    pub extent = "Extent";

    /// A column.
    pub kind = "Kind";

    /// A fact.
    pub origin = "Made by";

    /// A fact.
    pub holds = "Holds the state of";

    /// A fact.
    pub description = "Description";

    /// A fact.
    pub restore_point = "Restore point";

    /// A fact.
    pub zone = "Zone";

    /// A fact.
    pub restore_mode_label = "Restore";

    /// A fact.
    pub fast = "Fast restore";

    /// A fact.
    pub system_disk = "Holds the system disk";

    /// A fact.
    pub encrypted = "Encrypted";

    /// A fact.
    pub images = "Images made of it";

    /// A fact.
    pub id = "Backup id";

    /// A fact.
    pub resource_id = "Resource id";

    /// A heading.
    pub disks = "Disks in this backup";

    /// None came.
    pub no_disks = "The service names no parts of this backup.";

    /// A heading.
    pub copies = "Copies elsewhere";

    /// No end.
    pub never = "Never";
}

/// Opens a row.
#[must_use]
pub fn open(name: &str) -> String {
    format!("Open the backup {name}")
}

/// What it can be used for.
#[must_use]
pub fn restore_mode(mode: &str) -> String {
    match mode {
        "na" => "Only for new resources".to_owned(),
        "backup" => "From the backups of its disks".to_owned(),
        "snapshot" => "As a whole; also for an image of the server".to_owned(),
        other => other.to_owned(),
    }
}

/// One copy elsewhere.
#[must_use]
pub fn copy(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { format!("{region}: {state}") }
}
