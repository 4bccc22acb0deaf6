//! Back up a disk.

use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Back up a disk (VBS)" | "Eine Festplatte sichern (VBS)";

    /// What it is, and for whom.
    pub lead = "Backs up one disk, now. Only for projects that used this service before; others use a vault \
                        for disks."
        | "Sichert eine Festplatte, jetzt. Nur für Projekte, die diesen Dienst schon früher genutzt haben; alle \
           anderen verwenden einen Tresor für Festplatten.";

    /// The deed.
    pub submit_label = "Back up disk" | "Festplatte sichern";
}
/// The deed, named.
#[must_use]
pub fn submit(disk: &str) -> String {
    match language() {
        Language::English => format!("Back up {disk}"),
        Language::German => format!("{disk} sichern"),
    }
}
words! {
    /// Meanwhile.
    pub busy = "Asking for the backup …" | "Sicherung wird angefordert …";

    /// Group of the disk.
    pub what = "What to back up" | "Was gesichert wird";

    /// Group of the backup.
    pub how = "The backup" | "Die Sicherung";

    /// The disk.
    pub disk = "Disk" | "Festplatte";

    /// Which are offered.
    pub disk_hint = "One disk, attached or not. An id that the list does not hold can be pasted."
        | "Eine Festplatte, angehängt oder nicht. Eine ID, die nicht in der Liste steht, lässt sich einfügen.";

    /// The snapshot.
    pub snapshot = "Snapshot id" | "Snapshot-ID";

    /// What it does.
    pub snapshot_hint = "Of this disk, where the backup is to be made from a snapshot that exists."
        | "Von dieser Festplatte, wenn die Sicherung aus einem vorhandenen Snapshot entstehen soll.";

    /// Name of the backup.
    pub name = "Backup name" | "Name der Sicherung";

    /// What it takes.
    pub name_hint = "1 to 64 letters, digits, - and _; not beginning with auto."
        | "1 bis 64 Buchstaben, Ziffern, - und _; nicht mit auto am Anfang.";

    /// Description.
    pub description = "Description" | "Beschreibung";

    /// Full or not.
    pub way_label = "Extent" | "Umfang";

    /// What a full one is needed for.
    pub way_hint = "Before a disk's first instant restore, one full backup is needed."
        | "Vor der ersten sofortigen Wiederherstellung einer Festplatte ist eine vollständige Sicherung nötig.";

    /// Tags.
    pub tags = "Tags of the backup" | "Tags der Sicherung";

    /// What they take.
    pub tags_hint = "Anything but = * < > \\ , | / in key and value."
        | "In Schlüssel und Wert alles außer = * < > \\ , | /.";

    /// Once more.
    pub another = "Back up another disk" | "Weitere Festplatte sichern";
}

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => (
            pick("Full", "Vollständig"),
            pick("Slower and larger; stands on its own.", "Langsamer und größer; von keiner anderen abhängig."),
        ),
        _ => (
            pick("Incremental", "Inkrementell"),
            pick("Saves what changed since the last backup.", "Sichert, was sich seit der letzten geändert hat."),
        ),
    }
}
