//! What every list says.

use super::grouped;

words!("lists");

/// Rows shown, of all; where that is all of them, how many of what there are.
#[must_use]
pub fn count(shown: usize, all: usize, counted: impl FnOnce(usize) -> String) -> String {
    if shown == all { counted(all) } else { count_some(shown, all) }
}

/// Of a list that was not read whole: how many rows were read, and how many there are where the service said so.
pub type Part = (usize, Option<usize>);

/// Nothing fits what is looked for, and what to do: in a list that was read whole, or in as much of it as was, while the rest
/// is `loading` or not.
#[must_use]
pub fn nothing_fits(part: Option<Part>, loading: bool) -> (String, String) {
    let Some((read, total)) = part else { return (no_match().to_owned(), no_match_note().to_owned()) };
    let left = total.map(|total| total.saturating_sub(read)).filter(|left| *left > 0);
    let note = match (left, loading) {
        (Some(left), true) => no_match_coming(left),
        (Some(left), false) => no_match_left(left),
        (None, true) => no_match_more().to_owned(),
        (None, false) => no_match_rest().to_owned(),
    };
    (no_match_yet(read), note)
}

/// What writes so many rows as `kind`.
#[must_use]
pub fn export_as(kind: &str, count: usize, part: Option<Part>) -> String {
    match part {
        None => export_rows(kind, count),
        Some((read, Some(total))) => export_rows_of(kind, count, read, total),
        Some((read, None)) => export_rows_some(kind, count, read),
    }
}

/// So many rows are written.
#[must_use]
pub fn exported(count: usize, part: Option<Part>) -> String {
    match part {
        None => exported_rows(count),
        Some((read, Some(total))) => exported_rows_of(count, read, total),
        Some((read, None)) => exported_rows_some(count, read),
    }
}

/// What stands in the place of a list that is none: not said, or what was sent.
#[must_use]
pub fn unread(sent: &str) -> String {
    if sent.is_empty() { not_said().to_owned() } else { not_readable(sent) }
}

/// Groups digits of a count.
#[must_use]
pub fn number(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A number, and how it is told: "3 failed".
pub(super) type Counted<N> = (N, fn(N) -> String);

/// Things that are told one after the other: "2 saved, 1 failed".
pub fn listed(things: impl IntoIterator<Item = String>) -> String {
    things.into_iter().reduce(|before, next| listed_with(&before, &next)).unwrap_or_default()
}

/// The first of many names, and how many more there are.
pub(super) fn names(all: &[String], shown: usize) -> String {
    let first = listed(all.iter().take(shown).cloned());
    match all.len().saturating_sub(shown) {
        0 => first,
        more => and_more(&first, more),
    }
}

/// Local time and UTC; a time without a zone is read as UTC, and that is said.
#[must_use]
pub fn both_times(local: &str, utc: &str, zoned: bool) -> String {
    let said = if local == utc { utc.to_owned() } else { format!("{local} = {utc}") };
    if zoned { said } else { zone_not_said(&said) }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::super::tasks;
    use super::{any_state, both_times, count, export_as, exported, loading, no_session, nothing_fits};

    #[test]
    fn counts_say_what_is_hidden() {
        let count = |shown, all| count(shown, all, tasks::counted);
        assert_eq!([count(1, 1), count(3, 3), count(3, 12_000)], ["1 task", "3 tasks", "3 of 12\u{202f}000"]);
    }

    #[test]
    fn nothing_that_fits_so_far_is_not_nothing() {
        let said = |part, loading| {
            let (title, note) = nothing_fits(part, loading);
            [title, note].join(" / ")
        };
        assert!(said(None, true).starts_with("No row matches / "));
        for (total, loading, note) in [
            (Some(100_024), true, "99\u{202f}024 more rows are still to come."),
            (Some(100_024), false, "99\u{202f}024 more rows were not loaded."),
            (None, true, "More rows may still come."),
            (None, false, "Not all rows are here: others may match."),
        ] {
            let expected = format!("No match among the 1\u{202f}000 rows loaded so far / {note}");
            assert_eq!(said(Some((1000, total)), loading), expected);
        }
        assert_eq!(
            in_german(|| said(Some((1000, Some(1001))), true)),
            "Kein Treffer unter den bisher geladenen 1\u{202f}000 Zeilen / 1 weitere Zeile kommt noch."
        );
    }

    #[test]
    fn a_file_of_a_part_says_so() {
        let said = |part| [export_as("CSV", 214, part), exported(214, part)];
        assert_eq!(said(None), ["CSV, 214 rows", "214 rows exported"]);
        assert_eq!(
            said(Some((3000, Some(100_000)))),
            [
                "CSV, 214 rows; 3\u{202f}000 of 100\u{202f}000 loaded",
                "214 rows exported; 3\u{202f}000 of 100\u{202f}000 were loaded"
            ]
        );
        assert_eq!(
            said(Some((3000, None))),
            ["CSV, 214 rows; 3\u{202f}000 loaded, not all", "214 rows exported; 3\u{202f}000 were loaded, not all"]
        );
    }

    #[test]
    fn a_time_without_a_zone_is_marked() {
        assert_eq!(both_times("08:00 UTC", "08:00 UTC", true), "08:00 UTC");
        assert_eq!(both_times("09:00 UTC+01:00", "08:00 UTC", false), "09:00 UTC+01:00 = 08:00 UTC (UTC assumed)");
    }

    #[test]
    fn german_lists_say_the_same() {
        in_german(|| {
            let count = |shown, all| count(shown, all, tasks::counted);
            assert_eq!(
                [count(1, 1), count(3, 3), count(3, 12_000)],
                ["1 Aufgabe", "3 Aufgaben", "3 von 12\u{202f}000"]
            );
            assert_eq!(any_state(2), "Alle Status (2)");
            assert_eq!(loading("diesen Tresor"), "Lädt diesen Tresor");
            assert_eq!(no_session("diesen Tresor"), "Anmelden, um diesen Tresor zu sehen");
            assert_eq!(both_times("8", "8", false), "8 (UTC angenommen)");
        });
    }
}
