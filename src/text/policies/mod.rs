//! Policies: schedules, and in their own file retention, in words.

use super::lists::listed;

mod retention;
pub use retention::*;

words!("policies");

/// What it does. A word that is not known is shown as the service sent it.
#[must_use]
pub fn operation(kind: &str) -> String {
    if kind.is_empty() { super::lists::not_said().to_owned() } else { operation_word(kind) }
}

/// Whether it runs, as the list keeps it.
#[must_use]
pub fn running(sent: &str) -> String {
    let word = match sent {
        "on" => enabled(),
        "off" => disabled(),
        _ => super::lists::not_said(),
    };
    word.to_owned()
}

/// The days of a rule: "Every day", "Every 3 days", "Mon, Wed".
#[must_use]
pub fn days(interval: u32, named: &[&str]) -> String {
    match (named.len(), interval) {
        (0, 0 | 1) | (7, _) => every_day().to_owned(),
        (0, every) => every_days(every),
        _ => listed(named.iter().map(|day| (*day).to_owned())),
    }
}

/// A rule whole: days, times in UTC, and the same in local time where it differs.
#[must_use]
pub fn schedule(days: &str, utc: &str, local: &str) -> String {
    if utc == local { schedule_utc(days, utc) } else { schedule_local(days, utc, local) }
}

/// Days of the week as a rule names them.
#[must_use]
pub fn day(code: &str) -> Option<&'static str> {
    Some(match code {
        "MO" => monday(),
        "TU" => tuesday(),
        "WE" => wednesday(),
        "TH" => thursday(),
        "FR" => friday(),
        "SA" => saturday(),
        "SU" => sunday(),
        _ => return None,
    })
}

/// Another day here than in UTC.
#[must_use]
pub fn shifted(time: &str, days: i32) -> String {
    match days {
        0 => time.to_owned(),
        1.. => next_day(time),
        _ => day_before(time),
    }
}

#[cfg(test)]
mod tests {
    use super::{day, days, schedule, shifted};
    use crate::text::language::in_german;

    #[test]
    fn rules_read_as_sentences() {
        assert_eq!(days(1, &[]), "Every day");
        assert_eq!(days(3, &[]), "Every 3 days");
        assert_eq!(days(0, &["Mon", "Wed"]), "Mon, Wed");
        assert_eq!(schedule("Every day", "06:00", "06:00"), "Every day at 06:00 UTC");
        assert_eq!(
            schedule("Every day", "23:00", &shifted("01:00", 1)),
            "Every day at 23:00 UTC (01:00 the next day here today)"
        );
    }

    #[test]
    fn german_rules_read_as_sentences() {
        let rule = |every, named: &[&str]| in_german(|| days(every, named));
        assert_eq!([rule(1, &[]), rule(3, &[]), rule(0, &["Mo", "Mi"])], ["Jeden Tag", "Alle 3 Tage", "Mo, Mi"]);
        assert_eq!(in_german(|| ["MO", "DI"].map(day)), [Some("Mo"), None]);
        assert_eq!(
            in_german(|| schedule("Jeden Tag", "23:00", &shifted("01:00", 1))),
            "Jeden Tag um 23:00 UTC (heutige Ortszeit: 01:00 am Folgetag)"
        );
    }
}
