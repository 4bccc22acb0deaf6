//! Protect a server.

use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Protect a server (CSBS)" | "Einen Server schützen (CSBS)";

    /// What it is, and for whom.
    pub lead = "Backs up one server with all its disks, now. Only for projects that used this service before; \
                        others protect a server with a vault."
        | "Sichert einen Server mit allen seinen Festplatten, jetzt. Nur für Projekte, die diesen Dienst schon \
           nutzen; alle anderen schützen einen Server mit einem Tresor.";

    /// The deed.
    pub submit_label = "Protect server" | "Server schützen";
}
/// The deed, named.
#[must_use]
pub fn submit(server: &str) -> String {
    match language() {
        Language::English => format!("Protect {server}"),
        Language::German => format!("{server} schützen"),
    }
}
words! {
    /// Meanwhile.
    pub busy = "Asking for the backup …" | "Sicherung wird angefordert …";

    /// Group of the server.
    pub what = "What to back up" | "Was gesichert wird";

    /// Group of the backup.
    pub how = "The backup" | "Die Sicherung";

    /// The server.
    pub server = "Server" | "Server";

    /// Which are offered.
    pub server_hint = "One server. An id that the list does not hold can be pasted."
        | "Ein Server. Eine ID, die nicht in der Liste steht, lässt sich einfügen.";

    /// Name of the backup.
    pub name = "Backup name" | "Name der Sicherung";

    /// What it takes.
    pub name_hint = "1 to 255 letters, digits, - and _. Left empty, the service chooses one."
        | "1 bis 255 Buchstaben, Ziffern, - und _. Leer gelassen, wählt der Dienst einen.";

    /// Description.
    pub description = "Description" | "Beschreibung";

    /// Full or not.
    pub way_label = "Extent" | "Umfang";

    /// What is always so.
    pub way_hint = "The first backup of a server is full, whatever is chosen."
        | "Die erste Sicherung eines Servers ist vollständig, was auch gewählt ist.";

    /// Tags.
    pub tags = "Tags of the backup" | "Tags der Sicherung";

    /// What they take.
    pub tags_hint = "Letters, digits, - and _. Each key once."
        | "Buchstaben, Ziffern, - und _. Jeder Schlüssel einmal.";

    /// The disclosure.
    pub more = "More fields" | "Weitere Felder";
}
/// How many there are.
pub const MORE_COUNT: usize = 2;
words! {
    /// Type of the resource.
    pub type_label = "Resource type" | "Typ der Ressource";

    /// Further information.
    pub extra = "Extra information" | "Zusatzangaben";

    /// What it takes.
    pub extra_hint = "A JSON object that is kept with the backup, such as {}."
        | "Ein JSON-Objekt, das mit der Sicherung aufbewahrt wird, zum Beispiel {}.";

    /// Once more.
    pub another = "Protect another server" | "Weiteren Server schützen";
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
            pick(
                "Saves what changed since the last backup.",
                "Sichert, was sich seit der letzten Sicherung geändert hat.",
            ),
        ),
    }
}

/// Name and consequence of a type.
#[must_use]
pub fn resource_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "" => (
            pick("Not sent", "Nicht gesendet"),
            pick("The service takes the server type by itself.", "Der Dienst nimmt von selbst den Typ für Server."),
        ),
        _ => ("OS::Nova::Server", pick("The only type that there is.", "Der einzige Typ, den es gibt.")),
    }
}
