//! Create a restore point.

use super::choose::{known, sum};

words!("restore_point_create");

/// How many more fields there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 3;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 1;

/// What the whole vault is, as far as known: the sizes of its resources in GB.
#[must_use]
pub fn whole(held: Option<&[Option<i64>]>, object_type: &str) -> String {
    let Some(sizes) = held else { return whole_unknown().to_owned() };
    let count = sizes.len();
    match known(sizes) {
        _ if count == 0 => whole_nothing().to_owned(),
        (size, 0) => whole_known(object_type, count, size),
        _ => whole_partly(&sum(count, sizes, None, false, object_type)),
    }
}

/// The deed: "Back up 3 resources".
#[must_use]
pub fn submit(whole: bool, chosen: usize, held: Option<usize>) -> String {
    match (whole, chosen, held) {
        (true, _, None | Some(0)) => submit_vault().to_owned(),
        (true, _, Some(count)) => submit_vault_of(count),
        (false, 0, _) => submit_chosen().to_owned(),
        (false, count, _) => submit_some(count),
    }
}

/// Said aloud.
#[must_use]
pub fn done(skipped: usize) -> String {
    if skipped == 0 { done_all().to_owned() } else { done_without(skipped) }
}

/// A run that a search after a lost answer has found, as `form::took_effect` names it.
#[must_use]
pub fn found(id: &str, name: &str) -> String {
    if name.is_empty() { found_id(id) } else { found_named(id, name) }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{done, found, submit, unfit, whole};

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(
            [unfit(1), unfit(2)],
            ["1 resource is likely to be skipped", "2 resources are likely to be skipped"]
        );
        assert_eq!(
            [0, 1, 2].map(done),
            [
                "The backup has begun.",
                "The backup has begun; 1 resource was skipped.",
                "The backup has begun; 2 resources were skipped."
            ]
        );
        assert_eq!(whole(Some(&[Some(40)]), "server"), "Its 1 server, 40 GB.");
        for (sizes, said) in [
            (&[None][..], "Everything in it: 1 server, size of 1 not known."),
            (&[Some(40), None], "Everything in it: 2 servers, 40 GB, size of 1 not known."),
        ] {
            assert_eq!(whole(Some(sizes), "server"), said);
        }
    }

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            let (one, two) = ("Ressource", "Ressourcen");
            assert_eq!(unfit(1), format!("1 {one} wird wahrscheinlich übersprungen"));
            assert_eq!(unfit(2), format!("2 {two} werden wahrscheinlich übersprungen"));
            assert_eq!(done(1), format!("Die Sicherung hat begonnen; 1 {one} wurde übersprungen."));
            assert_eq!(done(2), format!("Die Sicherung hat begonnen; 2 {two} wurden übersprungen."));
            assert_eq!(submit(false, 2, None), format!("2 {two} sichern"));
            assert_eq!(submit(true, 0, Some(1)), format!("Den Tresor sichern: 1 {one}"));
            assert_eq!(whole(Some(&[Some(1000), Some(200)]), ""), format!("Alle 2 {two}, 1\u{202f}200 GB."));
            assert_eq!(found("7", "nachts"), "Wiederherstellungspunkt 7 („nachts“)");
        });
    }
}
