//! Backups.

use super::language::{Language, language, pick};

words! {
    /// What they are.
    pub lead = "A backup is the stored copy of one resource. A server's backup has one part for each disk."
        | "Eine Sicherung ist die aufbewahrte Kopie einer Ressource. Die eines Servers hat je Festplatte einen Teil.";

    /// For states of the list.
    pub what = "backups" | "Sicherungen";

    /// For states of the panel.
    pub what_one = "this backup" | "diese Sicherung";

    /// Name of the table.
    pub caption = "Backups of this project" | "Sicherungen dieses Projekts";

    /// The search.
    pub search = "Search by name, resource or id" | "Nach Name, Ressource oder ID suchen";

    /// None is there.
    pub empty = "No backups yet" | "Noch keine Sicherungen";

    /// What belongs here.
    pub empty_note = "Create a restore point of a vault: it makes one backup of each associated resource."
        | "Einen Wiederherstellungspunkt eines Tresors anlegen: Er macht eine Sicherung jeder zugeordneten Ressource.";

    /// The deed.
    pub create = "Create restore point" | "Wiederherstellungspunkt anlegen";

    /// A column.
    pub name = "Backup" | "Sicherung";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub resource = "Resource" | "Ressource";

    /// A column.
    pub size = "Size" | "Größe";

    /// A column.
    pub vault = "Vault" | "Tresor";

    /// A column.
    pub made = "Made" | "Erstellt";

    /// A column.
    pub expires = "Expires" | "Läuft ab";

    /// A column.
    pub extent = "Extent" | "Umfang";

    /// A column.
    pub kind = "Kind" | "Art";

    /// A fact.
    pub origin = "Made by" | "Auslöser";

    /// A fact.
    pub holds = "Holds the state of" | "Enthält den Stand von";

    /// A fact.
    pub description = "Description" | "Beschreibung";

    /// A fact.
    pub restore_point = "Restore point" | "Wiederher\u{ad}stellungs\u{ad}punkt";

    /// A fact.
    pub zone = "Zone" | "Zone";

    /// A fact.
    pub restore_mode_label = "Restore" | "Wiederherstellung";

    /// A fact.
    pub fast = "Fast restore" | "Schnelle Wiederherstellung";

    /// A fact.
    pub system_disk = "Holds the system disk" | "Enthält die Systemfestplatte";

    /// A fact.
    pub encrypted = "Encrypted" | "Verschlüsselt";

    /// A fact.
    pub images = "Images made of it" | "Daraus erstellte Images";

    /// A fact.
    pub id = "Backup id" | "Sicherungs-ID";

    /// A fact.
    pub resource_id = "Resource id" | "Ressourcen-ID";

    /// A heading.
    pub disks = "Disks in this backup" | "Festplatten in dieser Sicherung";

    /// None came.
    pub no_disks = "The service names no parts of this backup." | "Der Dienst nennt keine Teile dieser Sicherung.";

    /// A heading.
    pub copies = "Copies elsewhere" | "Kopien anderswo";

    /// No end.
    pub never = "Never" | "Nie";
}

/// Opens a row.
#[must_use]
pub fn open(name: &str) -> String {
    match language() {
        Language::English => format!("Open the backup {name}"),
        Language::German => format!("Sicherung {name} öffnen"),
    }
}

/// What it can be used for.
#[must_use]
pub fn restore_mode(mode: &str) -> String {
    let known = match mode {
        "na" => pick("Only for new resources", "Nur für neue Ressourcen"),
        "backup" => pick("From the backups of its disks", "Aus den Sicherungen der Festplatten"),
        "snapshot" => pick("As a whole; also for an image of the server", "Als Ganzes; auch für ein Image des Servers"),
        other => other,
    };
    known.to_owned()
}

/// One copy elsewhere.
#[must_use]
pub fn copy(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { format!("{region}: {state}") }
}
