//! The list of vaults.

use super::language::pick;

words! {
    /// What they are.
    pub lead = "A vault holds the backups of the servers, disks or file systems associated with it."
        | "Ein Tresor enthält die Sicherungen der Server, Festplatten oder Dateisysteme, die ihm zugeordnet sind.";

    /// The deed.
    pub create = "Create vault" | "Tresor anlegen";

    /// For states of the list.
    pub what = "vaults" | "Tresore";

    /// Name of the table.
    pub caption = "Vaults of this project" | "Tresore dieses Projekts";

    /// The search.
    pub search = "Search vaults by name or id" | "Tresore nach Name oder ID suchen";

    /// None is there.
    pub empty = "This project has no vaults yet" | "Dieses Projekt hat noch keine Tresore";

    /// What belongs here.
    pub empty_note = "A vault has a size and one kind of resource. Create one, associate servers or disks, then back them up."
        | "Ein Tresor hat eine Größe und eine Art von Ressourcen. Einen anlegen, Server oder Festplatten zuordnen, \
           dann sichern.";

    /// A column.
    pub name = "Vault" | "Tresor";

    /// A column.
    pub status = "State" | "Status";

    /// A column.
    pub kind = "For" | "Für";

    /// A column.
    pub capacity_label = "Capacity" | "Kapazität";

    /// A column.
    pub resources = "Resources" | "Ressourcen";

    /// A column.
    pub charging = "Charging" | "Abrechnung";

    /// A column.
    pub created = "Created" | "Angelegt";
}

/// Name of a bar.
#[must_use]
pub fn capacity_of(name: &str) -> String {
    format!("{} {name}", pick("Capacity of", "Kapazität von"))
}

/// The three readings: "22 GB used, 40 GB allocated, of 100 GB". What was not sent is said.
#[must_use]
pub fn capacity(used_mb: Option<i64>, allocated_gb: Option<i64>, size_gb: Option<i64>) -> String {
    use super::size::{gb, mb};
    let used = used_mb.map(|used| format!("{} {}", mb(used), pick("used", "belegt")));
    let used = used.unwrap_or_else(|| pick("use not said", "Belegung nicht angegeben").to_owned());
    let allocated = allocated_gb.map(|allocated| format!(", {} {}", gb(allocated), pick("allocated", "zugeteilt")));
    let allocated = allocated.unwrap_or_default();
    let size = size_gb.map(|size| format!(", {} {}", pick("of", "von"), gb(size)));
    let size = size.unwrap_or_else(|| pick(", size not said", ", Größe nicht angegeben").to_owned());
    format!("{used}{allocated}{size}")
}

words! {
    /// The vault can't be changed any more.
    pub locked = "Locked" | "Gesperrt";
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::capacity;

    #[test]
    fn capacity_names_every_reading_with_its_unit() {
        assert_eq!(
            capacity(Some(22_528), Some(40), Some(100)),
            "22\u{a0}GB used, 40\u{a0}GB allocated, of 100\u{a0}GB"
        );
        assert_eq!(capacity(Some(0), None, Some(100)), "0\u{a0}GB used, of 100\u{a0}GB");
        assert_eq!(capacity(None, None, None), "use not said, size not said");
    }

    #[test]
    fn german_capacity_names_every_reading_too() {
        in_german(|| {
            assert_eq!(
                capacity(Some(1536), Some(40), Some(100)),
                "1,5\u{a0}GB belegt, 40\u{a0}GB zugeteilt, von 100\u{a0}GB"
            );
            assert_eq!(capacity(None, None, None), "Belegung nicht angegeben, Größe nicht angegeben");
        });
    }
}
