//! States and kinds in words. A word that is not known is shown as the service sent it.

use super::language::pick;
use super::lists::not_said;

/// The word for a state of a vault, a backup, a restore point, a resource, a task or a server.
#[must_use]
pub fn word(status: &str) -> String {
    let known = match status.trim().to_ascii_lowercase().as_str() {
        "" => not_said(),
        "available" => pick("Available", "Verfügbar"),
        "lock" => pick("Being changed", "Wird geändert"),
        "frozen" => pick("Frozen", "Eingefroren"),
        "deleting" => pick("Being deleted", "Wird gelöscht"),
        "deleted" => pick("Deleted", "Gelöscht"),
        "error" => pick("Error", "Fehler"),
        "creating" => pick("Being created", "Wird angelegt"),
        "protecting" => pick("Backing up", "Wird gesichert"),
        "restoring" => pick("Restoring", "Wird wiederhergestellt"),
        "removing" => pick("Being removed", "Wird entfernt"),
        "waiting_protect" => pick("Waiting to back up", "Wartet auf Sicherung"),
        "waiting_restore" => pick("Waiting to restore", "Wartet auf Wiederherstellung"),
        "waiting_delete" => pick("Waiting for deletion", "Wartet auf Löschung"),
        "error-deleting" | "error_deleting" => pick("Deletion failed", "Löschung fehlgeschlagen"),
        "error_restoring" => pick("Restore failed", "Wiederherstellung fehlgeschlagen"),
        "running" => pick("Running", "Läuft"),
        "waiting" => pick("Waiting", "Wartet"),
        "success" => pick("Succeeded", "Erfolgreich"),
        "failed" | "fail" => pick("Failed", "Fehlgeschlagen"),
        "skipped" => pick("Skipped", "Übersprungen"),
        "timeout" => pick("Timed out", "Zeit abgelaufen"),
        "init" => pick("Queued", "In der Warteschlange"),
        "active" => pick("Active", "Aktiv"),
        "shutoff" | "stopped" => pick("Stopped", "Gestoppt"),
        "in-use" => pick("In use", "In Gebrauch"),
        "build" => pick("Being built", "Wird aufgebaut"),
        "reboot" | "hard_reboot" => pick("Restarting", "Startet neu"),
        _ => return status.trim().to_owned(),
    };
    known.to_owned()
}

/// One resource of a type: "Server".
#[must_use]
pub fn kind(resource_type: &str) -> String {
    let known = match resource_type {
        "OS::Nova::Server" => pick("Server", "Server"),
        "OS::Cinder::Volume" => pick("Disk", "Festplatte"),
        "OS::Sfs::Turbo" => pick("File system", "Dateisystem"),
        "OS::Ironic::BareMetalServer" => pick("Bare-metal server", "Bare-Metal-Server"),
        "OS::Workspace::DesktopV2" => pick("Desktop", "Desktop"),
        "OS::Native::Server" => pick("File backup agent", "Agent für Dateisicherung"),
        "" => not_said(),
        other => other,
    };
    known.to_owned()
}

/// What a vault is for: "Servers".
#[must_use]
pub fn object_type(id: &str) -> String {
    let name = |id: &str| super::vault_create::object_type(id).0;
    match name(&id.trim().to_ascii_lowercase()) {
        _ if id.is_empty() => not_said().to_owned(),
        other if other == name("") => id.to_owned(),
        known => known.to_owned(),
    }
}

/// Word for a way to pay.
#[must_use]
pub fn charging(id: &str) -> String {
    match id.trim().to_ascii_lowercase().as_str() {
        known @ ("post_paid" | "pre_paid") => super::vault_create::charging(known).0.to_owned(),
        "" => not_said().to_owned(),
        _ => id.trim().to_owned(),
    }
}

/// Full or incremental.
#[must_use]
pub fn extent(incremental: Option<bool>) -> &'static str {
    match incremental {
        Some(true) => pick("Incremental", "Inkrementell"),
        Some(false) => pick("Full", "Vollständig"),
        None => not_said(),
    }
}

/// By a policy or by hand, as the service says; never guessed from a name.
#[must_use]
pub fn origin(auto_trigger: Option<bool>) -> &'static str {
    match auto_trigger {
        Some(true) => pick("By policy", "Richtlinie"),
        Some(false) => pick("By hand", "Von Hand"),
        None => not_said(),
    }
}

/// Yes or no.
#[must_use]
pub fn yes_no(flag: Option<bool>) -> &'static str {
    match flag {
        Some(true) => pick("Yes", "Ja"),
        Some(false) => pick("No", "Nein"),
        None => not_said(),
    }
}

#[cfg(test)]
mod tests {
    use super::{charging, kind, object_type, word};
    use crate::text::language::in_german;

    #[test]
    fn unknown_words_stay_as_they_came() {
        assert_eq!(
            ["available", "AVAILABLE", " lock ", "", "brand_New"].map(word),
            ["Available", "Available", "Being changed", "Not said", "brand_New"]
        );
        assert_eq!(["OS::Nova::Server", "OS::New::Thing", ""].map(kind), ["Server", "OS::New::Thing", "Not said"]);
        assert_eq!(
            ["server", "SERVER", "Mainframe", ""].map(object_type),
            ["Servers", "Servers", "Mainframe", "Not said"]
        );
        assert_eq!(["POST_PAID", "Pre_Paid", "Other"].map(charging), ["Pay per use", "Pre-paid", "Other"]);
    }

    #[test]
    fn german_words_know_the_same_states() {
        assert_eq!(in_german(|| ["AVAILABLE", "error", "brand_New"].map(word)), ["Verfügbar", "Fehler", "brand_New"]);
        assert_eq!(
            in_german(|| ["server", "disk", "mainframe"].map(object_type)),
            ["Server", "Festplatten", "mainframe"]
        );
    }
}
