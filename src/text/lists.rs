//! What every list says.

use super::grouped;
use super::language::{Language, language, pick};

/// Rows shown, of all.
#[must_use]
pub fn count(shown: usize, all: usize) -> String {
    let (some, whole) = (number(shown), number(all));
    match (shown == all, language()) {
        (true, Language::English) => format!("{whole} in all"),
        (true, Language::German) => format!("{whole} insgesamt"),
        (false, Language::English) => format!("{some} of {whole}"),
        (false, Language::German) => format!("{some} von {whole}"),
    }
}

/// More rows than are shown at once.
#[must_use]
pub fn more(next: usize, hidden: usize) -> String {
    let (some, whole) = (number(next), number(hidden));
    match (next == hidden, language()) {
        (true, Language::English) => format!("Show the last {whole}"),
        (true, Language::German) if hidden == 1 => "Die letzte anzeigen".to_owned(),
        (true, Language::German) => format!("Die letzten {whole} anzeigen"),
        (false, Language::English) => format!("Show {some} more of {whole}"),
        (false, Language::German) => format!("{some} weitere von {whole} anzeigen"),
    }
}

/// Groups digits of a count.
#[must_use]
pub fn number(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

/// One thing or several: `counted(1, "vault", "vaults")`.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

words! {
    /// A list that is longer than the console reads.
    pub cut = "Not all rows are here" | "Nicht alle Zeilen sind hier";

    /// What to do about it.
    pub cut_note = "The service has more rows than the console reads. Those beyond can be asked for with the offset of the \
                    request, in another client."
        | "Der Dienst hat mehr Zeilen, als die Konsole liest. Die übrigen lassen sich über den Offset der Anfrage mit \
           einem anderen Client abfragen.";

    /// Nothing fits the search and the filters.
    pub no_match = "No row matches" | "Keine Zeile passt";

    /// What to do about it.
    pub no_match_note = "Search for another word, or show every state."
        | "Nach einem anderen Wort suchen oder jeden Status anzeigen.";

    /// The way back.
    pub show_all = "Clear search and filter" | "Suche und Filter leeren";
}

/// While the first answer is awaited. `what` is an object in German: "diesen Tresor".
#[must_use]
pub fn loading(what: &str) -> String {
    format!("{} {what}", pick("Loading", "Lädt"))
}

/// Nobody is signed in. `what` as in [`loading`].
#[must_use]
pub fn no_session(what: &str) -> String {
    match language() {
        Language::English => format!("Sign in to see {what}"),
        Language::German => format!("Anmelden, um {what} zu sehen"),
    }
}
words! {
    /// What happens then.
    pub no_session_note = "The page loads by itself as soon as a session begins."
        | "Die Seite lädt von selbst, sobald eine Sitzung beginnt.";

    /// The session is over and nothing was loaded before.
    pub session_over_title = "The session has ended" | "Die Sitzung ist zu Ende";
}
/// What to do about it. `what` as in [`loading`].
#[must_use]
pub fn session_over(what: &str) -> String {
    match language() {
        Language::English => format!("Sign in again to see {what}."),
        Language::German => format!("Erneut anmelden, um {what} zu sehen."),
    }
}

words! {
    /// No network.
    pub offline_title = "This device is offline" | "Dieses Gerät ist offline";
}
/// What is shown meanwhile.
#[must_use]
pub fn offline(age: &str) -> String {
    match language() {
        Language::English => format!("What is shown was read {age}. Connect the device, then refresh."),
        Language::German => format!("Was hier steht, wurde {age} gelesen. Das Gerät verbinden, dann aktualisieren."),
    }
}
/// What is shown below a failure.
#[must_use]
pub fn older(age: &str) -> String {
    match language() {
        Language::English => format!("What is shown below was read {age}."),
        Language::German => format!("Was darunter steht, wurde {age} gelesen."),
    }
}

/// What was sent and can't be read.
#[must_use]
pub fn not_readable(sent: &str) -> String {
    format!("{}: {sent}", pick("Not readable", "Nicht lesbar"))
}

words! {
    /// A thing without a name.
    pub no_name = "(no name)" | "(ohne Namen)";

    /// A fact that the service did not send.
    pub not_said = "Not said" | "Keine Angabe";

    /// Nothing there, in a table.
    pub none = "–" | "–";

    /// The filter by state.
    pub state = "State" | "Status";
}
/// No filter.
#[must_use]
pub fn any_state(count: usize) -> String {
    entry(pick("Every state", "Jeder Status"), count)
}
/// An entry of a filter with its count.
#[must_use]
pub fn entry(word: &str, count: usize) -> String {
    format!("{word} ({})", number(count))
}
words! {
    /// The reply whole.
    pub raw = "Whole answer (JSON)" | "Ganze Antwort (JSON)";
}

/// Local time and UTC; a time without a zone is read as UTC, and that is said.
#[must_use]
pub fn both_times(local: &str, utc: &str, zoned: bool) -> String {
    let said = if local == utc { utc.to_owned() } else { format!("{local} = {utc}") };
    match zoned {
        true => said,
        false => format!("{said} ({})", pick("zone not said, read as UTC", "ohne Zone gesendet, als UTC gelesen")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{any_state, both_times, count, loading, more, no_session};

    #[test]
    fn counts_say_what_is_hidden() {
        assert_eq!([count(3, 3), count(3, 12_000)], ["3 in all", "3 of 12\u{202f}000"]);
        assert_eq!([more(100, 250), more(50, 50)], ["Show 100 more of 250", "Show the last 50"]);
    }

    #[test]
    fn a_time_without_a_zone_is_marked() {
        assert_eq!(both_times("08:00 UTC", "08:00 UTC", true), "08:00 UTC");
        assert_eq!(
            both_times("09:00 UTC+01:00", "08:00 UTC", false),
            "09:00 UTC+01:00 = 08:00 UTC (zone not said, read as UTC)"
        );
    }

    #[test]
    fn german_lists_say_the_same() {
        in_german(|| {
            assert_eq!([count(3, 3), count(3, 12_000)], ["3 insgesamt", "3 von 12\u{202f}000"]);
            assert_eq!(
                [more(100, 250), more(50, 50), more(1, 1)],
                ["100 weitere von 250 anzeigen", "Die letzten 50 anzeigen", "Die letzte anzeigen"]
            );
            assert_eq!(any_state(2), "Jeder Status (2)");
            assert_eq!(loading("diesen Tresor"), "Lädt diesen Tresor");
            assert_eq!(no_session("diesen Tresor"), "Anmelden, um diesen Tresor zu sehen");
            assert_eq!(both_times("8", "8", false), "8 (ohne Zone gesendet, als UTC gelesen)");
        });
    }
}
