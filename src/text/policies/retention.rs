//! Retention in words.

use crate::text::language::{Language, language, pick};
use crate::text::lists::{counted, number};

/// Until when backups are kept: by days, by number, for ever.
#[must_use]
pub fn by_days(days: i64) -> String {
    if days < 0 {
        return for_ever().to_owned();
    }
    match language() {
        Language::English => format!("Each backup for {}", counted(whole(days), "day", "days")),
        Language::German => format!("Jede Sicherung {} lang", counted(whole(days), "Tag", "Tage")),
    }
}

words! {
    /// No end.
    pub for_ever = "Every backup, until it is deleted by hand" | "Jede Sicherung, bis sie von Hand gelöscht wird";
}

/// The newest ones.
#[must_use]
pub fn by_number(newest: i64) -> String {
    if newest < 0 {
        return for_ever().to_owned();
    }
    match (newest, language()) {
        (_, Language::English) => {
            format!("The newest {} of each resource", counted(whole(newest), "backup", "backups"))
        }
        (1, Language::German) => "Die neueste Sicherung jeder Ressource".to_owned(),
        (_, Language::German) => format!("Die neuesten {} Sicherungen jeder Ressource", number(whole(newest))),
    }
}

/// Those that stay longer: the last of each day, week, month, year.
#[must_use]
pub fn long_term(daily: i64, weekly: i64, monthly: i64, yearly: i64, zone: Option<&str>) -> String {
    let parts = [
        (daily, pick("daily", "tägliche")),
        (weekly, pick("weekly", "wöchentliche")),
        (monthly, pick("monthly", "monatliche")),
        (yearly, pick("yearly", "jährliche")),
    ];
    let said: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{} {word}", number(whole(*count))))
        .collect();
    match (said.is_empty(), zone) {
        (true, _) => String::new(),
        (false, Some(zone)) => format!("{} ({} {zone})", said.join(", "), pick("days in", "Tage in")),
        (false, None) => said.join(", "),
    }
}

/// Every how many backups is a full one.
#[must_use]
pub fn full_every(interval: i64) -> String {
    match (interval, language()) {
        (..0, _) => {
            pick("Never a full backup after the first", "Nach der ersten nie eine vollständige Sicherung").to_owned()
        }
        (0, _) => pick("Every backup is full", "Jede Sicherung ist vollständig").to_owned(),
        (every, Language::English) => {
            format!("A full backup after {}", counted(whole(every), "incremental one", "incremental ones"))
        }
        (every, Language::German) => {
            format!("Eine vollständige Sicherung nach {} inkrementellen", number(whole(every)))
        }
    }
}

/// Where copies go.
#[must_use]
pub fn destination(region: &str) -> String {
    match language() {
        Language::English => format!("To {region}"),
        Language::German => format!("Nach {region}"),
    }
}

fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or_default()
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
