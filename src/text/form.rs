//! What every form says.

use backup_api::error::Taken;

use super::lists::listed;

words!("form");

/// What is the same for several entries of a list, said once, with the first of them.
#[must_use]
pub fn each_of(entries: &[String], said: &str) -> String {
    const NAMED: usize = 3;
    let first = listed(entries.iter().take(NAMED).cloned());
    each_of_entries(entries.len(), &first, entries.len().saturating_sub(NAMED), said)
}

/// The result was found more than once.
#[must_use]
pub fn took_effect_often(what: &[String]) -> String {
    took_effect_times(what.len(), &listed(what.iter().cloned()))
}

/// The answer came when another project was in hand: where the request was sent, and what became of it.
#[must_use]
pub fn elsewhere_note(project: &str, taken: Taken) -> String {
    match taken {
        Taken::Yes => elsewhere_taken(project),
        Taken::No => elsewhere_not_taken(project),
        Taken::Unknown => elsewhere_unknown(project),
    }
}

/// Beside a disclosure with a part for each chosen resource.
#[must_use]
pub fn set_of_resources(set: usize, all: usize) -> String {
    if set == 0 { none_set().to_owned() } else { set_for(set, all) }
}

/// Beside a disclosure of rarely used fields.
#[must_use]
pub fn set_of(set: usize, all: usize) -> String {
    if set == 0 { fields_not_set(all) } else { fields_set(set, all) }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{Taken, each_of, elsewhere_note, more_of_them, set_of, set_of_resources, summary, took_effect};

    #[test]
    fn english_agrees_with_the_number() {
        assert_eq!(
            [summary(1), summary(2)],
            ["1 thing to change before this can be sent", "2 things to change before this can be sent"]
        );
        assert_eq!(
            [set_of(0, 1), set_of(0, 3), set_of(2, 3)],
            ["1 field, not set", "3 fields, none set", "2 of 3 set"]
        );
    }

    #[test]
    fn german_agrees_with_the_number() {
        in_german(|| {
            assert_eq!(
                [summary(1), summary(2)],
                [
                    "1 Angabe zu ändern, bevor sich dies senden lässt",
                    "2 Angaben zu ändern, bevor sich dies senden lässt"
                ]
            );
            assert_eq!(
                [more_of_them(1), more_of_them(2)],
                ["1 weiterer Eintrag ist wie diese.", "2 weitere Einträge sind wie diese."]
            );
            assert_eq!(
                [set_of(0, 1), set_of(0, 3), set_of(2, 3)],
                ["1 Feld, nicht gesetzt", "3 Felder, keins gesetzt", "2 von 3 gesetzt"]
            );
            assert_eq!([set_of_resources(0, 2), set_of_resources(1, 2)], ["keine gesetzt", "für 1 von 2 gesetzt"]);
            assert_eq!(
                elsewhere_note("p", Taken::No),
                "Gesendet im Projekt p. Getan wurde nichts, weder dort noch in einem anderen."
            );
            assert_eq!(took_effect("Tresor „a“"), "Die Anfrage hat gewirkt. Gefunden: Tresor „a“.");
        });
    }

    #[test]
    fn what_is_alike_names_the_first() {
        let names = |count: usize| -> Vec<String> { (1..=count).map(|number| format!("id-{number}")).collect() };
        assert_eq!(each_of(&names(2), "Check it."), "Each of 2 entries (id-1, id-2): Check it.");
        assert_eq!(each_of(&names(5), "Check it."), "Each of 5 entries (id-1, id-2, id-3 and 2 more): Check it.");
        assert_eq!(
            in_german(|| each_of(&names(5), "Prüfen.")),
            "Jeweils bei 5 Einträgen (id-1, id-2, id-3 und 2 weiteren): Prüfen."
        );
    }
}
