//! The first page.

use super::lists::listed;

words!("overview");

/// Under a tile: so many are not available, and of so many the state was not said.
#[must_use]
pub fn of_which(not_available: usize, unknown: usize) -> String {
    match (not_available, unknown) {
        (0, 0) => all_available().to_owned(),
        (0, unknown) => state_unsaid(unknown),
        (some, 0) => some_not_available(some),
        (some, unknown) => listed([some_not_available(some), state_unsaid(unknown)]),
    }
}

/// Under the tile of the vaults, where there is none; `create`: it leads to the first.
#[must_use]
pub fn no_vault(create: bool) -> &'static str {
    if create { no_vault_create() } else { no_vault_yet() }
}

/// Under a tile: others are in no vault because they can't be backed up.
#[must_use]
pub fn unfit(all: usize, unfit: usize) -> String {
    match unfit {
        0 => of_all(all),
        unfit => of_all_fit(all, unfit),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{no_vault, of_which, stale, unfit};

    #[test]
    fn a_figure_says_from_when_it_is_and_none_what_comes_first() {
        let said = || (stale("5 minutes ago"), no_vault(true), no_vault(false));
        assert_eq!(
            said(),
            ("Could not be read again. From 5 minutes ago".to_owned(), "none yet: create one", "none yet")
        );
        assert_eq!(in_german(no_vaults), ["noch keiner: einen anlegen", "noch keiner"]);
    }

    fn no_vaults() -> [&'static str; 2] {
        [true, false].map(no_vault)
    }

    #[test]
    fn notes_under_a_tile() {
        let said = || [of_which(0, 0), of_which(2, 0), of_which(0, 5), of_which(2, 3), unfit(5, 0), unfit(5, 2)];
        assert_eq!(
            said(),
            [
                "all available",
                "2 not available",
                "state not known for 5",
                "2 not available, state not known for 3",
                "of 5",
                "of 5; not counted: 2 that can't be backed up"
            ]
        );
        assert_eq!(
            in_german(said),
            [
                "alle verfügbar",
                "2 nicht verfügbar",
                "Status bei 5 nicht bekannt",
                "2 nicht verfügbar, Status bei 3 nicht bekannt",
                "von 5",
                "von 5; nicht mitgezählt: 2, die sich nicht sichern lassen"
            ]
        );
    }
}
