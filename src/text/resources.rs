//! Servers, disks and file systems.

use super::language::{Language, language, pick};

words! {
    /// What the page shows.
    pub lead = "Everything of this project that could be backed up: whether it is in a vault, and if it can't be, why."
        | "Alles in diesem Projekt, was sich sichern ließe: ob es in einem Tresor ist, und wenn es sich nicht sichern \
           lässt, warum.";

    /// The deed.
    pub associate = "Associate resources" | "Ressourcen zuordnen";

    /// Name of the tabs.
    pub kinds = "Kinds of resource" | "Arten von Ressourcen";

    /// The search.
    pub search = "Search by name or id" | "Nach Name oder ID suchen";

    /// The filter.
    pub protection = "Protection" | "Schutz";

    /// A column.
    pub name = "Name" | "Name";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub vault = "Vault" | "Tresor";

    /// A column.
    pub size = "Size" | "Größe";

    /// A column.
    pub zone = "Zone" | "Zone";

    /// A column.
    pub id_name = "Id" | "ID";

    /// What an id is, for its copy button.
    pub id = "resource id" | "Ressourcen-ID";

    /// Badge and entry of the filter.
    pub in_vault = "In a vault" | "In einem Tresor";

    /// Badge and entry of the filter.
    pub in_no_vault = "In no vault" | "In keinem Tresor";

    /// Badge and entry of the filter.
    pub unfit = "Can't be backed up" | "Lässt sich nicht sichern";

    /// Entry of the filter.
    pub any = "Every protection" | "Jeder Schutz";
}

/// Name of a kind, as a tab.
#[must_use]
pub fn tab(object_type: &str) -> String {
    super::status::object_type(object_type)
}
/// For states of a list.
#[must_use]
pub fn what(object_type: &str) -> &'static str {
    match object_type.as_bytes() {
        b"server" => pick("servers", "Server"),
        b"disk" => pick("disks", "Festplatten"),
        b"turbo" => pick("file systems", "Dateisysteme"),
        _ => pick("resources", "Ressourcen"),
    }
}
/// None of a kind is there.
#[must_use]
pub fn empty(object_type: &str) -> String {
    let what = what(object_type);
    match language() {
        Language::English => format!("The service lists no {what}"),
        Language::German => format!("Der Dienst listet keine {what} auf"),
    }
}
words! {
    /// What to do about it.
    pub empty_note = "This project has none, or the service does not show them to this user."
        | "Dieses Projekt hat keine, oder der Dienst zeigt sie diesem Benutzer nicht.";

    /// What a disk's row does not tell.
    pub disks_note = "A disk that belongs to a server is also saved with the server, where that is in a vault."
        | "Eine Festplatte, die zu einem Server gehört, wird auch mit dem Server gesichert, wenn dieser in einem \
           Tresor ist.";
}

/// Disks of a server.
#[must_use]
pub fn disks(count: usize) -> String {
    super::lists::counted(count, pick("disk", "Festplatte"), pick("disks", "Festplatten"))
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{disks, empty};

    #[test]
    fn german_kinds_have_their_plural() {
        in_german(|| {
            assert_eq!([disks(1), disks(2)], ["1 Festplatte", "2 Festplatten"]);
            assert_eq!(
                ["server", "disk", "turbo", "new"].map(empty),
                ["Server", "Festplatten", "Dateisysteme", "Ressourcen"]
                    .map(|kind| format!("Der Dienst listet keine {kind} auf"))
            );
        });
    }
}
