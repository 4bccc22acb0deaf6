//! The list of vaults.

/// What they are.
pub const LEAD: &str = "A vault holds the backups of the servers, disks or file systems associated with it.";
/// The deed.
pub const CREATE: &str = "Create vault";
/// For states of the list.
pub const WHAT: &str = "vaults";
/// Name of the table.
pub const CAPTION: &str = "Vaults of this project";
/// The search.
pub const SEARCH: &str = "Search vaults by name or id";
/// None is there.
pub const EMPTY: &str = "This project has no vaults yet";
/// What belongs here.
pub const EMPTY_NOTE: &str =
    "A vault has a size and one kind of resource. Create one, associate servers or disks, then back them up.";

/// A column.
pub const NAME: &str = "Vault";
/// A column.
pub const STATUS: &str = "State";
/// A column.
pub const KIND: &str = "For";
/// A column.
pub const CAPACITY: &str = "Capacity";
/// A column.
pub const RESOURCES: &str = "Resources";
/// A column.
pub const CHARGING: &str = "Charging";
/// A column.
pub const CREATED: &str = "Created";

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

/// The vault can't be changed any more.
pub const LOCKED: &str = "Locked";

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
