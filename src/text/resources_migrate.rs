//! Move resources to another vault.

words!("resources_migrate");

/// The deed: "Move 3 servers".
#[must_use]
pub fn submit(count: usize, object_type: &str) -> String {
    if count == 0 { submit_none().to_owned() } else { submit_some(object_type, count) }
}

/// Which policy applies from then on; empty names are of none.
#[must_use]
pub fn policies(before: &str, after: &str, to: &str) -> String {
    match (before.is_empty(), after.is_empty()) {
        (true, true) => policy_none(to),
        (false, true) => policy_lost(before, to),
        (true, false) => policy_new(after),
        (false, false) if before == after => policy_same(after),
        (false, false) => policy_other(before, after),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{arrived, policies, submit};

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            assert_eq!(submit(1, "server"), "1 Server verschieben");
            assert_eq!(submit(2, "disk"), "2 Festplatten verschieben");
            assert_eq!(arrived(1), "1 Ressource ist im neuen Tresor");
            assert_eq!(arrived(2), "2 Ressourcen sind im neuen Tresor");
        });
    }

    #[test]
    fn a_vault_without_a_policy_is_told() {
        assert!(policies("daily", "", "archive").starts_with("“daily” no longer applies."));
        assert!(policies("daily", "daily", "archive").contains("still applies"));
    }
}
