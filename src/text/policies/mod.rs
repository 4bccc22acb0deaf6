//! Policies: schedules, and in their own file retention, in words.

use super::language::{Language, language, pick};

mod retention;

pub use retention::*;

words! {
    /// What they are.
    pub lead = "A policy backs up its vaults by a schedule and says how long the backups are kept."
        | "Eine Richtlinie sichert ihre Tresore nach einem Zeitplan und sagt, wie lange die Sicherungen aufbewahrt \
           werden.";

    /// What its times mean.
    pub utc = "Schedules run in UTC and do not follow summer time. The local time beside them is today's."
        | "Zeitpläne laufen in UTC und folgen der Sommerzeit nicht. Die Ortszeit daneben gilt heute.";

    /// For states of the list.
    pub what = "policies" | "Richtlinien";

    /// Name of the table.
    pub caption = "Policies of this project" | "Richtlinien dieses Projekts";

    /// The search.
    pub search = "Search policies by name or id" | "Richtlinien nach Name oder ID suchen";

    /// None is there.
    pub empty = "This project has no policies" | "Dieses Projekt hat keine Richtlinien";

    /// What belongs here.
    pub empty_note = "Without a policy, backups are made by hand only. This console shows policies; create them in the vendor's console."
        | "Ohne Richtlinie entstehen Sicherungen nur von Hand. Diese Konsole zeigt Richtlinien; anlegen lassen sie \
           sich in der Konsole des Anbieters.";

    /// A column.
    pub name = "Policy" | "Richtlinie";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub kind = "Does" | "Tut";

    /// A column.
    pub schedule_label = "Schedule" | "Zeitplan";

    /// A column.
    pub retention = "Keeps" | "Bewahrt auf";

    /// A column.
    pub vaults = "Vaults" | "Tresore";

    /// What an id is, for its copy button.
    pub id = "policy id" | "Richtlinien-ID";

    /// It runs.
    pub enabled = "Runs" | "Läuft";

    /// It does not.
    pub disabled = "Switched off" | "Abgeschaltet";

    /// On no vault.
    pub no_vault = "None: it does nothing" | "Keine: Sie tut nichts";

    /// No rule.
    pub no_schedule = "No schedule" | "Kein Zeitplan";
}

/// What it does.
#[must_use]
pub fn operation(kind: &str) -> String {
    match kind {
        "backup" => pick("Backup", "Sicherung").to_owned(),
        "replication" => pick("Replication", "Replikation").to_owned(),
        "" => super::lists::not_said().to_owned(),
        other => other.to_owned(),
    }
}

/// The days of a rule: "Every day", "Every 3 days", "Mon, Wed".
#[must_use]
pub fn days(interval: u32, named: &[&str]) -> String {
    match (named.len(), interval) {
        (0, 0 | 1) | (7, _) => pick("Every day", "Jeden Tag").to_owned(),
        (0, every) => match language() {
            Language::English => format!("Every {every} days"),
            Language::German => format!("Alle {every} Tage"),
        },
        _ => named.join(", "),
    }
}

/// A rule whole: days, times in UTC, and the same in local time where it differs.
#[must_use]
pub fn schedule(days: &str, utc: &str, local: &str) -> String {
    match (language(), utc == local) {
        (Language::English, true) => format!("{days} at {utc} UTC"),
        (Language::English, false) => format!("{days} at {utc} UTC ({local} here today)"),
        (Language::German, true) => format!("{days} um {utc} UTC"),
        (Language::German, false) => format!("{days} um {utc} UTC (heutige Ortszeit: {local})"),
    }
}

/// Days of the week as a rule names them.
#[must_use]
pub fn day(code: &str) -> Option<&'static str> {
    Some(match code {
        "MO" => pick("Mon", "Mo"),
        "TU" => pick("Tue", "Di"),
        "WE" => pick("Wed", "Mi"),
        "TH" => pick("Thu", "Do"),
        "FR" => pick("Fri", "Fr"),
        "SA" => pick("Sat", "Sa"),
        "SU" => pick("Sun", "So"),
        _ => return None,
    })
}

/// Another day here than in UTC.
#[must_use]
pub fn shifted(time: &str, days: i32) -> String {
    match (days, language()) {
        (0, _) => time.to_owned(),
        (1.., Language::English) => format!("{time} the next day"),
        (1.., Language::German) => format!("{time} am Folgetag"),
        (_, Language::English) => format!("{time} the day before"),
        (_, Language::German) => format!("{time} am Vortag"),
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
