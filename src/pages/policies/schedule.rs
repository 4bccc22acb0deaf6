//! Recurrence rules as the service stores them: `FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=14;BYMINUTE=00`, in UTC.

use crate::text::policies as words;

/// One rule, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rule {
    /// Every how many days; 0 where days are named.
    pub interval: u32,
    /// Named days, as words.
    pub days: Vec<&'static str>,
    /// Times of day in UTC, in minutes.
    pub minutes: Vec<i32>,
}

/// Reads a rule; `None` for one that this version does not understand, which is then shown as it is.
pub(super) fn read(pattern: &str) -> Option<Rule> {
    let part = |name: &str| {
        pattern.trim_start_matches("RRULE:").split(';').find_map(|part| {
            let (key, value) = part.split_once('=')?;
            (key.trim().eq_ignore_ascii_case(name)).then(|| value.trim())
        })
    };
    let interval = part("INTERVAL").map_or(Some(1), |text| text.parse::<u32>().ok())?;
    let days: Option<Vec<&'static str>> = part("BYDAY")
        .unwrap_or_default()
        .split(',')
        .filter(|day| !day.is_empty())
        .map(|day| words::day(day.trim()))
        .collect();
    let days = days?;
    let interval = match part("FREQ")?.to_ascii_uppercase().as_str() {
        "DAILY" => interval,
        // A week without its days, or every other week: not in use, so not guessed at.
        "WEEKLY" if days.is_empty() || interval != 1 => return None,
        "WEEKLY" => 0,
        _ => return None,
    };
    let numbers = |text: &str, below: i32| -> Option<Vec<i32>> {
        text.split(',').map(|text| text.trim().parse().ok().filter(|number| (0..below).contains(number))).collect()
    };
    let hours = numbers(part("BYHOUR")?, 24)?;
    let minutes = numbers(part("BYMINUTE").unwrap_or("0"), 60)?;
    let minutes = hours.iter().flat_map(|hour| minutes.iter().map(move |minute| hour * 60 + minute)).collect();
    Some(Rule { interval, days, minutes })
}

/// A rule in words, with local time where the offset from UTC, in minutes, is not 0.
pub(super) fn told(rule: &Rule, offset: i32) -> String {
    let days = words::days(rule.interval, &rule.days);
    let join = |shift: i32| rule.minutes.iter().map(|minutes| clock(minutes + shift)).collect::<Vec<_>>().join(", ");
    words::schedule(&days, &join(0), &join(offset))
}

/// Minutes of a day as a clock shows them; beyond midnight the other day is named.
fn clock(minutes: i32) -> String {
    let day = minutes.rem_euclid(1440);
    words::shifted(&format!("{:02}:{:02}", day / 60, day % 60), minutes.div_euclid(1440))
}

#[cfg(test)]
mod tests {
    use super::{read, told};

    fn said(pattern: &str, offset: i32) -> Option<String> {
        read(pattern).map(|rule| told(&rule, offset))
    }

    #[test]
    fn rules_are_told_in_utc_and_local_time() {
        for (pattern, offset, expected) in [
            ("FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00", 0, Some("Every day at 06:00 UTC")),
            (
                "FREQ=DAILY;INTERVAL=3;BYHOUR=6,18;BYMINUTE=30",
                60,
                Some("Every 3 days at 06:30, 18:30 UTC (07:30, 19:30 here today)"),
            ),
            ("FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=14;BYMINUTE=00", 0, Some("Mon, Wed at 14:00 UTC")),
            ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00", 0, Some("Every day at 14:00 UTC")),
            (
                "FREQ=WEEKLY;BYDAY=SU;BYHOUR=23;BYMINUTE=15",
                120,
                Some("Sun at 23:15 UTC (01:15 the next day here today)"),
            ),
            ("FREQ=DAILY;BYHOUR=1;BYMINUTE=0", -300, Some("Every day at 01:00 UTC (20:00 the day before here today)")),
            ("FREQ=MONTHLY;BYHOUR=1;BYMINUTE=0", 0, None),
            ("FREQ=WEEKLY;BYHOUR=1;BYMINUTE=0", 0, None),
            ("FREQ=DAILY;BYHOUR=25;BYMINUTE=0", 0, None),
            ("FREQ=WEEKLY;BYDAY=XX;BYHOUR=1;BYMINUTE=0", 0, None),
            ("", 0, None),
        ] {
            assert_eq!(said(pattern, offset).as_deref(), expected, "{pattern}");
        }
    }
}
