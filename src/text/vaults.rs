//! The list of vaults.

words! {
    /// What they are.
    pub lead = "A vault holds the backups of the servers, disks or file systems associated with it.";

    /// The deed.
    pub create = "Create vault";

    /// For states of the list.
    pub what = "vaults";

    /// Name of the table.
    pub caption = "Vaults of this project";

    /// The search.
    pub search = "Search vaults by name or id";

    /// None is there.
    pub empty = "This project has no vaults yet";

    /// What belongs here.
    pub empty_note = "A vault has a size and one kind of resource. Create one, associate servers or disks, then back them up.";

    /// A column.
    pub name = "Vault";

    /// A column.
    pub status = "State";

    /// A column.
    pub kind = "For";

    /// A column.
    pub capacity_label = "Capacity";

    /// A column.
    pub resources = "Resources";

    /// A column.
    pub charging = "Charging";

    /// A column.
    pub created = "Created";
}

/// Name of a bar.
#[must_use]
pub fn capacity_of(name: &str) -> String {
    format!("Capacity of {name}")
}

/// The three readings: "22 GB used, 40 GB allocated, of 100 GB". What was not sent is said.
#[must_use]
pub fn capacity(used_mb: Option<i64>, allocated_gb: Option<i64>, size_gb: Option<i64>) -> String {
    use super::size::{gb, mb};
    let used = used_mb.map_or_else(|| "use not said".to_owned(), |used| format!("{} used", mb(used)));
    let allocated = allocated_gb.map(|allocated| format!(", {} allocated", gb(allocated))).unwrap_or_default();
    let size = size_gb.map_or_else(|| ", size not said".to_owned(), |size| format!(", of {}", gb(size)));
    format!("{used}{allocated}{size}")
}

words! {
    /// The vault can't be changed any more.
    pub locked = "Locked";
}

#[cfg(test)]
mod tests {
    use super::capacity;

    #[test]
    fn capacity_names_every_reading_with_its_unit() {
        assert_eq!(capacity(Some(22_528), Some(40), Some(100)), "22 GB used, 40 GB allocated, of 100 GB");
        assert_eq!(capacity(Some(0), None, Some(100)), "0 GB used, of 100 GB");
        assert_eq!(capacity(None, None, None), "use not said, size not said");
    }
}
