//! The deletion of a vault.

words!("vault/delete");

/// What will be gone. `backups` is `None` where they could not be counted.
#[must_use]
pub fn consequence(name: &str, backups: Option<usize>, resources: usize, used: &str) -> String {
    let gone = match backups {
        Some(count) => consequence_counted(name, count, used),
        None => consequence_all(name),
    };
    if resources == 0 { gone } else { format!("{gone} {}", consequence_resources(resources)) }
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
