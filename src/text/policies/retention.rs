//! Retention in words.

use crate::text::lists::{Counted, listed};

words!("policies/retention");

/// Until when backups are kept: by days, by number, for ever.
#[must_use]
pub fn by_days(days: i64) -> String {
    if days < 0 { for_ever().to_owned() } else { for_days(days) }
}

/// The newest ones.
#[must_use]
pub fn by_number(newest: i64) -> String {
    if newest < 0 { for_ever().to_owned() } else { newest_kept(newest) }
}

/// Those that stay longer: the last of each day, week, month, year.
#[must_use]
pub fn long_term(daily: i64, weekly: i64, monthly: i64, yearly: i64, zone: Option<&str>) -> String {
    let parts: [Counted<i64>; 4] =
        [(daily, kept_daily), (weekly, kept_weekly), (monthly, kept_monthly), (yearly, kept_yearly)];
    let said = listed(parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, said)| said(count)));
    match zone {
        Some(zone) if !said.is_empty() => kept_in_zone(&said, zone),
        _ => said,
    }
}

/// Every how many backups is a full one.
#[must_use]
pub fn full_every(interval: i64) -> String {
    match interval {
        ..0 => full_never().to_owned(),
        0 => full_always().to_owned(),
        every => full_after(every),
    }
}

#[cfg(test)]
mod tests {
    use super::{by_days, by_number, full_every, long_term};
    use crate::text::language::in_german;

    #[test]
    fn retention_says_what_stays() {
        assert_eq!([by_days(1), by_days(30)], ["Each backup for 1 day", "Each backup for 30 days"]);
        assert_eq!(by_days(-1), by_number(-1));
        assert_eq!(by_number(5), "The newest 5 backups of each resource");
        assert_eq!(long_term(7, 0, 12, 0, Some("UTC+01:00")), "7 daily, 12 monthly (days in UTC+01:00)");
        assert_eq!(long_term(0, 0, 0, 0, Some("UTC+01:00")), "");
    }

    #[test]
    fn german_retention_counts() {
        assert_eq!(in_german(|| [1, 30].map(by_days)), ["Jede Sicherung 1 Tag lang", "Jede Sicherung 30 Tage lang"]);
        assert_eq!(
            in_german(|| [1, 5].map(by_number)),
            ["Die neueste Sicherung jeder Ressource", "Die neuesten 5 Sicherungen jeder Ressource"]
        );
        assert_eq!(
            in_german(|| long_term(7, 0, 12, 0, Some("UTC+01:00"))),
            "7 tägliche, 12 monatliche (Tage in UTC+01:00)"
        );
        assert_eq!(in_german(|| full_every(6)), "Eine vollständige Sicherung nach 6 inkrementellen");
    }
}
