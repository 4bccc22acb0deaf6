//! Associate resources.

words!("resources_add");

/// The deed: "Associate 3 servers".
#[must_use]
pub fn submit(count: usize, object_type: &str) -> String {
    if count == 0 { super::places::resources_add().to_owned() } else { submit_some(object_type, count) }
}

/// Said aloud.
#[must_use]
pub fn done(added: usize, missing: usize) -> String {
    if missing == 0 { done_all(added) } else { done_without(missing) }
}

/// What a search after a lost answer has found, as `form::took_effect` names it.
#[must_use]
pub fn found(there: usize, asked: usize, vault: &str) -> String {
    match asked {
        1 => found_one(vault),
        _ if there == asked => found_all(asked, vault),
        _ => found_part(there, asked, vault),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{added, done, found, not_added, submit};

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            let (one, two) = ("1 Ressource", "2 Ressourcen");
            assert_eq!(added(1, "prod"), format!("{one} ist dem Tresor „prod“ zugeordnet"));
            assert_eq!(added(2, "prod"), format!("{two} sind dem Tresor „prod“ zugeordnet"));
            assert_eq!(not_added(1), format!("{one} wurde nicht zugeordnet"));
            assert_eq!(done(1, 2), format!("{two} wurden nicht zugeordnet."));
            assert_eq!(done(2, 0), format!("{two} zugeordnet."));
            assert_eq!(submit(2, ""), format!("{two} zuordnen"));
            assert_eq!(submit(0, ""), "Ressourcen zuordnen");
            assert_eq!(found(2, 2, "prod"), format!("die ganze Auswahl ({two}) im Tresor „prod“"));
            assert_eq!(found(1, 2, "prod"), "nur ein Teil der Auswahl (1 von 2) im Tresor „prod“");
        });
    }

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(added(1, "prod"), "1 resource is associated with the vault “prod”");
        assert_eq!(not_added(2), "2 resources were not associated");
        assert_eq!(found(2, 2, "prod"), "the whole choice (2 resources), in the vault “prod”");
    }
}
