//! The deletion of a vault.

use crate::text::language::{Language, language};
use crate::text::lists::{counted, number};

/// Deleted, seen by asking.
#[must_use]
pub fn gone(name: &str) -> String {
    match language() {
        Language::English => format!("The vault “{name}” is deleted"),
        Language::German => format!("Der Tresor „{name}“ ist gelöscht"),
    }
}

words! {
    /// What is there now.
    pub gone_note = "The service does not know it any more. Its backups are gone with it; its resources stay as they are."
        | "Der Dienst kennt ihn nicht mehr. Seine Sicherungen sind mit ihm weg; seine Ressourcen bleiben, wie sie \
           sind.";

    /// While it goes.
    pub going = "The vault is being deleted" | "Der Tresor wird gelöscht";

    /// What happens.
    pub going_note = "The service deletes its backups first. This page asks until it is gone."
        | "Der Dienst löscht zuerst seine Sicherungen. Diese Seite fragt nach, bis er weg ist.";
}

/// Question of the dialog.
#[must_use]
pub fn delete_title(name: &str) -> String {
    match language() {
        Language::English => format!("Delete {name}?"),
        Language::German => format!("{name} löschen?"),
    }
}

/// What will be gone. `backups` is `None` where they could not be counted.
#[must_use]
pub fn consequence(name: &str, backups: Option<usize>, resources: usize, used: &str) -> String {
    match language() {
        Language::English => english(name, backups, resources, used),
        Language::German => german(name, backups, resources, used),
    }
}

fn english(name: &str, backups: Option<usize>, resources: usize, used: &str) -> String {
    let backups = match backups {
        Some(0) => "It holds no backups".to_owned(),
        Some(count) => format!("{} ({used}) will be gone for good", counted(count, "backup", "backups")),
        None => "All its backups will be gone for good".to_owned(),
    };
    let resources = match resources {
        0 => String::new(),
        1 => " 1 resource stays as it is but is no longer backed up.".to_owned(),
        count => format!(" {count} resources stay as they are but are no longer backed up."),
    };
    format!("This deletes the vault “{name}”. {backups}, and nothing brings it back.{resources}")
}

fn german(name: &str, backups: Option<usize>, resources: usize, used: &str) -> String {
    let backups = match backups {
        Some(0) => "Er enthält keine Sicherungen".to_owned(),
        Some(1) => format!("1 Sicherung ({used}) geht endgültig verloren"),
        Some(count) => format!("{} Sicherungen ({used}) gehen endgültig verloren", number(count)),
        None => "Alle seine Sicherungen gehen endgültig verloren".to_owned(),
    };
    let resources = match resources {
        0 => String::new(),
        1 => " 1 Ressource bleibt, wie sie ist, wird aber nicht mehr gesichert.".to_owned(),
        count => format!(" {count} Ressourcen bleiben, wie sie sind, werden aber nicht mehr gesichert."),
    };
    format!("Das löscht den Tresor „{name}“, und nichts bringt ihn zurück. {backups}.{resources}")
}

/// Above the field.
#[must_use]
pub fn type_name(name: &str) -> String {
    match language() {
        Language::English => format!("Type {name} to confirm"),
        Language::German => format!("Zum Bestätigen {name} eingeben"),
    }
}

/// Beside the button.
#[must_use]
pub fn mismatch(name: &str) -> String {
    match language() {
        Language::English => format!("Type {name} first"),
        Language::German => format!("Zuerst {name} eingeben"),
    }
}

words! {
    /// A deletion is under way.
    pub delete_blocked = "It is being deleted already" | "Er wird schon gelöscht";

    /// How much is not known.
    pub size_unknown = "size not said" | "Größe nicht angegeben";

    /// The lock stands against it.
    pub delete_locked = "Its backups are locked: the service refuses as long as one of them has not expired."
        | "Seine Sicherungen sind gesperrt: Der Dienst lehnt ab, solange eine davon nicht abgelaufen ist.";
}

/// The service may refuse.
#[must_use]
pub fn not_at_rest(state: &str) -> String {
    match language() {
        Language::English => {
            format!("Its state is “{state}”; the service deletes a vault only when it is available or in error.")
        }
        Language::German => {
            format!(
                "Sein Status ist „{state}“; der Dienst löscht einen Tresor nur, wenn er verfügbar oder im Fehler ist."
            )
        }
    }
}

words! {
    /// After a lost answer.
    pub look = "The page has looked at the vault again. Delete it again only if it is still available."
        | "Die Seite hat den Tresor erneut abgefragt. Nur dann erneut löschen, wenn er noch verfügbar ist.";
}

/// What was seen then.
#[must_use]
pub fn looks(state: &str) -> String {
    match language() {
        Language::English => format!("The vault's state is “{state}” now."),
        Language::German => format!("Der Status des Tresors ist jetzt „{state}“."),
    }
}

/// For support.
#[must_use]
pub fn trace(id: &str) -> String {
    match language() {
        Language::English => format!("Trace id {id}."),
        Language::German => format!("Trace-ID {id}."),
    }
}

/// An answer to the deletion: what happened, whether it took effect, what to do, the facts for support.
#[must_use]
pub fn delete_failed(parts: &[&str]) -> String {
    let said: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::consequence;
    use crate::text::language::in_german;

    #[test]
    fn the_consequence_names_what_goes_and_what_stays() {
        assert_eq!(
            consequence("a", Some(12), 3, "22 GB"),
            "This deletes the vault “a”. 12 backups (22 GB) will be gone for good, and nothing brings it back. 3 resources \
             stay as they are but are no longer backed up."
        );
        assert!(consequence("a", None, 0, "").contains("All its backups"));
        assert!(consequence("a", Some(0), 1, "").contains("holds no backups"));
    }

    #[test]
    fn the_consequence_counts_in_german_too() {
        let said = |backups, resources| in_german(|| consequence("a", backups, resources, "22 GB"));
        let deletes = "Das löscht den Tresor „a“, und nichts bringt ihn zurück.";
        let cases = [
            (Some(1), 1, "1 Sicherung (22 GB) geht endgültig verloren. 1 Ressource bleibt, wie sie ist, wird aber"),
            (
                Some(12),
                3,
                "12 Sicherungen (22 GB) gehen endgültig verloren. 3 Ressourcen bleiben, wie sie sind, werden",
            ),
            (Some(0), 0, "Er enthält keine Sicherungen."),
            (None, 0, "Alle seine Sicherungen gehen endgültig verloren."),
        ];
        for (backups, resources, rest) in cases {
            let said = said(backups, resources);
            assert!(said.starts_with(&format!("{deletes} {rest}")), "{said}");
        }
    }
}
