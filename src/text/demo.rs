//! The demo's own page: faults and the clock of the emulator behind it.

words!("demo");

/// Kinds of faults: the emulator's word, and ours.
#[must_use]
pub fn kinds() -> [(&'static str, &'static str); 12] {
    [
        ("status", kind_status()),
        ("broken", kind_broken()),
        ("truncated", kind_truncated()),
        ("half", kind_half()),
        ("fail-work", kind_fail_work()),
        ("delay", kind_delay()),
        ("throttle", kind_throttle()),
        ("html", kind_html()),
        ("expire-token", kind_expire_token()),
        ("wrong-types", kind_wrong_types()),
        ("unknown", kind_unknown()),
        ("missing", kind_missing()),
    ]
}

/// How often a fault still strikes.
#[must_use]
pub fn times(times: i64) -> String {
    if times == 0 { times_endless().to_owned() } else { times_some(times) }
}

/// Steps of the clock: seconds and the deed.
#[must_use]
pub fn steps() -> [(i64, &'static str); 3] {
    [(60, step_minute()), (3600, step_hour()), (86_400, step_day())]
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{moved, steps, times};

    #[test]
    fn german_counts_how_often() {
        assert_eq!(in_german(|| [0, 1, 3].map(times)), ["Bis es zurückgenommen wird", "Einmal", "3-mal"]);
    }

    #[test]
    fn a_step_of_the_clock_ends_its_sentence() {
        let said = || steps().map(|(_, step)| moved(step));
        assert_eq!(said().first().map(String::as_str), Some("The demo cloud's clock is 1 minute on."));
        assert_eq!(in_german(said).last().map(String::as_str), Some("Die Uhr der Demo-Cloud steht 1 Tag weiter."));
    }
}
