//! The deletion of a vault.

words!("vault/delete");

/// What is known of the backups of a vault, from all who say something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// How many their list holds; nothing where it was not read whole.
    pub listed: Option<usize>,
    /// How many its resources are said to have.
    pub counted: Option<i64>,
    /// What they take, MB.
    pub used_mb: Option<i64>,
}

impl Backups {
    /// How many there are, where nobody says otherwise; that there are none only where their list came whole and somebody
    /// besides says so, too.
    #[must_use]
    pub fn agreed(self) -> Option<i64> {
        let Some(listed) = self.listed.and_then(|listed| i64::try_from(listed).ok()) else {
            return self.counted.filter(|counted| *counted > 0);
        };
        let said = self.counted.is_some() || self.used_mb.is_some();
        let none = said && self.used_mb.is_none_or(|used| used == 0);
        (self.counted.is_none_or(|counted| counted <= listed) && (listed > 0 || none)).then_some(listed)
    }

    /// How many the vault counts beyond what is listed, and how many those are.
    #[must_use]
    pub fn apart(self) -> Option<(i64, usize)> {
        let (counted, listed) = self.counted.zip(self.listed)?;
        usize::try_from(counted).is_ok_and(|counted| counted > listed).then_some((counted, listed))
    }
}

/// What will be gone. That it is nothing is said only where everybody says so.
#[must_use]
pub fn consequence(name: &str, backups: Backups, used: &str) -> String {
    let Backups { listed, counted, used_mb } = backups;
    let count = usize::try_from(counted.unwrap_or_default()).unwrap_or_default();
    match listed {
        None => consequence_all(name),
        Some(0) if count > 0 => [consequence_all(name), disagree_count(count, used)].join(" "),
        Some(0) if used_mb.is_none_or(|used| used != 0) => [consequence_all(name), disagree_used(used)].join(" "),
        Some(listed) if count > listed => [consequence_counted(name, listed, used), disagree_more(count)].join(" "),
        Some(listed) => consequence_counted(name, listed, used),
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
    use super::{Backups, consequence, consequence_resources};
    use crate::text::language::in_german;

    fn of(listed: Option<usize>, counted: Option<i64>, used_mb: Option<i64>) -> Backups {
        Backups { listed, counted, used_mb }
    }

    #[test]
    fn the_consequence_names_what_goes_and_what_stays() {
        let some = of(Some(12), Some(12), Some(22_528));
        assert_eq!(
            [consequence("a", some, "22 GB"), consequence_resources(3)].join(" "),
            "This deletes the vault “a”. 12 backups (22 GB) will be gone for good, and nothing brings it back. 3 resources \
             stay as they are but are no longer backed up."
        );
    }

    #[test]
    fn what_nobody_denies_is_agreed_and_none_needs_two() {
        for (backups, agreed) in [
            (of(Some(3), Some(3), Some(1)), Some(3)),
            (of(Some(3), Some(2), None), Some(3)),
            (of(Some(2), Some(3), Some(1)), None),
            (of(None, Some(3), None), Some(3)),
            (of(None, Some(0), Some(0)), None),
            (of(Some(0), Some(0), None), Some(0)),
            (of(Some(0), None, Some(0)), Some(0)),
            (of(Some(0), None, None), None),
            (of(Some(0), Some(0), Some(17)), None),
            (of(None, None, None), None),
        ] {
            assert_eq!(backups.agreed(), agreed, "{backups:?}");
        }
        assert_eq!((of(Some(0), Some(2), None).apart(), of(Some(3), Some(2), None).apart()), (Some((2, 0)), None));
    }

    #[test]
    fn nothing_is_said_to_go_only_where_everybody_says_so() {
        let none = "holds no backups";
        for (backups, says_none, also) in [
            (of(Some(0), Some(0), Some(0)), true, ""),
            (of(Some(0), None, Some(0)), true, ""),
            (of(None, None, Some(0)), false, "All its backups"),
            (
                of(Some(0), Some(3), Some(17_048)),
                false,
                "The list of its backups is empty, but the vault counts 3 backups (17 GB).",
            ),
            (
                of(Some(0), Some(0), Some(17_048)),
                false,
                "The list of its backups is empty, but the vault says of its backups: 17 GB.",
            ),
            (of(Some(0), None, None), false, "All its backups"),
            (of(Some(2), Some(5), Some(1)), false, "The vault counts 5 backups."),
            (of(Some(5), Some(2), Some(1)), false, "5 backups (17 GB)"),
        ] {
            let said = consequence("a", backups, "17 GB");
            assert_eq!((said.contains(none), said.contains(also)), (says_none, true), "{backups:?} {said}");
        }
    }

    #[test]
    fn the_consequence_counts_in_german_too() {
        let deletes = "Das löscht den Tresor „a“, und nichts bringt ihn zurück.";
        for (listed, rest) in [
            (Some(1), "1 Sicherung (22 GB) geht endgültig verloren."),
            (Some(12), "12 Sicherungen (22 GB) gehen endgültig verloren."),
            (Some(0), "Er enthält keine Sicherungen."),
            (None, "Alle seine Sicherungen gehen endgültig verloren."),
        ] {
            let said = in_german(|| consequence("a", of(listed, None, Some(0)), "22 GB"));
            assert_eq!(said, format!("{deletes} {rest}"));
        }
    }
}
