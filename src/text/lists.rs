//! What every list says.

use super::grouped;

/// Rows shown, of all.
#[must_use]
pub fn count(shown: usize, all: usize) -> String {
    if shown == all { format!("{} in all", number(all)) } else { format!("{} of {}", number(shown), number(all)) }
}

/// More rows than are shown at once.
#[must_use]
pub fn more(next: usize, hidden: usize) -> String {
    if next == hidden {
        format!("Show the last {}", number(hidden))
    } else {
        format!("Show {} more of {}", number(next), number(hidden))
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
    /// Nothing fits the search and the filters.
    pub no_match = "No row matches";

    /// What to do about it.
    pub no_match_note = "Search for another word, or show every state.";

    /// The way back.
    pub show_all = "Clear search and filter";
}

/// While the first answer is awaited.
#[must_use]
pub fn loading(what: &str) -> String {
    format!("Loading {what}")
}

/// Nobody is signed in.
#[must_use]
pub fn no_session(what: &str) -> String {
    format!("Sign in to see {what}")
}
words! {
    /// What happens then.
    pub no_session_note = "The page loads by itself as soon as a session begins.";

    /// The session is over and nothing was loaded before.
    pub session_over_title = "The session has ended";
}
/// What to do about it.
#[must_use]
pub fn session_over(what: &str) -> String {
    format!("Sign in again to see {what}.")
}

words! {
    /// No network.
    pub offline_title = "This device is offline";
}
/// What is shown meanwhile.
#[must_use]
pub fn offline(age: &str) -> String {
    format!("What is shown was read {age}. Connect the device, then refresh.")
}
/// What is shown below a failure.
#[must_use]
pub fn older(age: &str) -> String {
    format!("What is shown below was read {age}.")
}

words! {
    /// A thing without a name.
    pub no_name = "(no name)";

    /// A fact that the service did not send.
    pub not_said = "Not said";

    /// Nothing there, in a table.
    pub none = "–";

    /// The filter by state.
    pub state = "State";
}
/// No filter.
#[must_use]
pub fn any_state(count: usize) -> String {
    format!("Every state ({})", number(count))
}
/// An entry of a filter with its count.
#[must_use]
pub fn entry(word: &str, count: usize) -> String {
    format!("{word} ({})", number(count))
}
words! {
    /// The reply whole.
    pub raw = "Whole answer (JSON)";
}

/// Local time and UTC; a time without a zone is read as UTC, and that is said.
#[must_use]
pub fn both_times(local: &str, utc: &str, zoned: bool) -> String {
    let said = if local == utc { utc.to_owned() } else { format!("{local} = {utc}") };
    if zoned { said } else { format!("{said} (zone not said, read as UTC)") }
}

#[cfg(test)]
mod tests {
    use super::{both_times, count, more};

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
}
