//! What can be chosen for a vault: each name with its consequence.

use crate::text::language::pick;

/// Name and consequence of a kind of object.
#[must_use]
pub fn object_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "server" => (
            pick("Servers", "Server"),
            pick(
                "Backs up a server with all its disks at one moment.",
                "Sichert einen Server mit allen Festplatten zum selben Zeitpunkt.",
            ),
        ),
        "disk" => (pick("Disks", "Festplatten"), pick("Backs up single disks.", "Sichert einzelne Festplatten.")),
        "turbo" => (
            pick("File systems", "Dateisysteme"),
            pick("Backs up SFS Turbo file systems.", "Sichert Dateisysteme von SFS Turbo."),
        ),
        "workspace" => (pick("Workspaces", "Workspaces"), pick("Backs up cloud desktops.", "Sichert Cloud-Desktops.")),
        "vmware" => (
            pick("VMware", "VMware"),
            pick(
                "Backs up virtual machines of your own data centre.",
                "Sichert virtuelle Maschinen des eigenen Rechenzentrums.",
            ),
        ),
        "rds" => (pick("Databases", "Datenbanken"), pick("Backs up RDS instances.", "Sichert RDS-Instanzen.")),
        "file" => (
            pick("Files", "Dateien"),
            pick("Backs up single files through an agent.", "Sichert einzelne Dateien über einen Agenten."),
        ),
        _ => (pick("Other", "Andere"), ""),
    }
}

/// Name and consequence of a way to pay.
#[must_use]
pub fn charging(id: &str) -> (&'static str, &'static str) {
    match id {
        "pre_paid" => (
            pick("Pre-paid", "Vorausbezahlt"),
            pick(
                "Paid for a month or a year ahead; ends with the period.",
                "Für Monate oder Jahre im Voraus bezahlt; endet mit dem Zeitraum.",
            ),
        ),
        _ => (
            pick("Pay per use", "Nutzungsabhängig"),
            pick(
                "Charged by the hour for the size, also while it is empty.",
                "Stündlich nach der Größe berechnet, auch solange er leer ist.",
            ),
        ),
    }
}

/// Name and consequence of a purpose.
#[must_use]
pub fn protect_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "replication" => (
            pick("Replication", "Replikation"),
            pick(
                "Takes copies of backups from another region.",
                "Nimmt Kopien von Sicherungen aus einer anderen Region auf.",
            ),
        ),
        _ => (
            pick("Backup", "Sicherung"),
            pick("Takes backups of its resources.", "Nimmt Sicherungen seiner Ressourcen auf."),
        ),
    }
}

/// Name and consequence of a kind of cloud.
#[must_use]
pub fn cloud_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "hybrid" => (
            pick("Hybrid", "Hybrid"),
            pick("For backups of machines outside the cloud.", "Für Sicherungen von Maschinen außerhalb der Cloud."),
        ),
        _ => (pick("Public", "Öffentlich"), pick("For resources in the cloud.", "Für Ressourcen in der Cloud.")),
    }
}

/// Name and consequence of a consistency.
#[must_use]
pub fn consistent_level(id: &str) -> (&'static str, &'static str) {
    match id {
        "app_consistent" => (
            pick("Application", "Anwendung"),
            pick(
                "Databases are brought to rest first; needs an agent in the server.",
                "Datenbanken kommen vorher zur Ruhe; braucht einen Agenten im Server.",
            ),
        ),
        _ => (
            pick("Crash", "Absturz"),
            pick(
                "As after a power cut: all disks at the same moment.",
                "Wie nach einem Stromausfall: alle Festplatten zum selben Zeitpunkt.",
            ),
        ),
    }
}

/// A period.
#[must_use]
pub fn period(id: &str) -> (&'static str, &'static str) {
    match id {
        "year" => (pick("Years", "Jahre"), ""),
        _ => (pick("Months", "Monate"), ""),
    }
}

/// Three states of a switch that the service has a default for.
#[must_use]
pub fn notify(value: &str) -> &'static str {
    match value {
        "true" => pick("On", "Ein"),
        "false" => pick("Off", "Aus"),
        _ => pick("As the service decides (on)", "Wie der Dienst entscheidet (ein)"),
    }
}
