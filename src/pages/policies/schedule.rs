//! Recurrence rules as the service stores them: `FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=14;BYMINUTE=00`, in UTC.

use backup_api::order::sort_by_key;

use crate::text::policies as words;

/// One rule, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::pages) struct Rule {
    /// Every how many days; 0 where days are named.
    pub interval: u32,
    /// Named days, Monday is 0.
    pub days: Vec<usize>,
    /// Times of day in UTC, in minutes.
    pub minutes: Vec<i32>,
}

/// Days of the week as a rule names them.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Reads a rule; `None` for one that this version does not understand, which is then shown as it is.
pub(in crate::pages) fn read(pattern: &str) -> Option<Rule> {
    let part = |name: &str| {
        pattern.trim_start_matches("RRULE:").split(';').find_map(|part| {
            let (key, value) = part.split_once('=')?;
            (key.trim().eq_ignore_ascii_case(name)).then(|| value.trim())
        })
    };
    let interval = part("INTERVAL").map_or(Some(1), |text| text.parse::<u32>().ok())?;
    let days: Option<Vec<usize>> = part("BYDAY")
        .unwrap_or_default()
        .split(',')
        .filter(|day| !day.is_empty())
        .map(|day| DAYS.iter().position(|known| *known == day.trim()))
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
    let named = rule.days.iter().filter_map(|day| words::day(DAYS.get(*day)?)).collect::<Vec<_>>();
    let days = words::days(rule.interval, &named);
    let join = |shift: i32| rule.minutes.iter().map(|minutes| clock(minutes + shift)).collect::<Vec<_>>().join(", ");
    words::schedule(&days, &join(0), &join(offset))
}

/// Minutes of a day.
const DAY: i64 = 1440;
/// Days within which a next run is looked for: longer than the longest interval.
const AHEAD: i64 = 400;

/// The next runs after `now`, not before `start`: all in minutes since 1970, UTC. Nothing where they can't be known: every
/// few days is counted from a day that was not sent.
pub(in crate::pages) fn next(rules: &[Rule], now: i64, start: Option<i64>, count: usize) -> Option<Vec<i64>> {
    if rules.iter().any(|rule| rule.interval > 1) && start.is_none() {
        return None;
    }
    let first = start.unwrap_or(now).div_euclid(DAY);
    let mut runs: Vec<i64> = Vec::new();
    for day in now.div_euclid(DAY).max(first)..=now.div_euclid(DAY).max(first) + AHEAD {
        // 1970 began with a Thursday.
        let weekday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default();
        for rule in rules {
            let named = rule.days.is_empty() || rule.days.contains(&weekday);
            let counted = rule.interval < 2 || (day - first).rem_euclid(i64::from(rule.interval)) == 0;
            if named && counted {
                runs.extend(rule.minutes.iter().map(|minute| day * DAY + i64::from(*minute)));
            }
        }
        runs.retain(|run| *run > now && start.is_none_or(|start| *run >= start));
        if runs.len() >= count {
            break;
        }
    }
    sort_by_key(&mut runs, |run| *run);
    runs.dedup();
    runs.truncate(count);
    Some(runs)
}

/// Minutes of a day as a clock shows them; beyond midnight the other day is named.
fn clock(minutes: i32) -> String {
    let day = minutes.rem_euclid(1440);
    words::shifted(&format!("{:02}:{:02}", day / 60, day % 60), minutes.div_euclid(1440))
}

#[cfg(test)]
mod tests {
    use super::{DAY, next, read, told};

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

    #[test]
    fn next_runs_follow_days_times_and_the_start() {
        // Monday, 1970-01-05, 12:00.
        let now = 4 * DAY + 720;
        let runs = |patterns: &[&str], start: Option<i64>| {
            let rules: Vec<_> = patterns.iter().filter_map(|pattern| read(pattern)).collect();
            next(&rules, now, start, 3)
                .map(|runs| runs.iter().map(|run| (run / DAY - 4, run % DAY / 60)).collect::<Vec<_>>())
        };
        let daily = "FREQ=DAILY;INTERVAL=1;BYHOUR=6,12,18;BYMINUTE=00";
        assert_eq!(runs(&[daily], None), Some(vec![(0, 18), (1, 6), (1, 12)]));
        let week = "FREQ=WEEKLY;BYDAY=MO,SU;BYHOUR=3;BYMINUTE=00";
        assert_eq!(runs(&[week], None), Some(vec![(6, 3), (7, 3), (13, 3)]));
        assert_eq!(runs(&[week, daily], Some(now + 5 * DAY)), Some(vec![(5, 12), (5, 18), (6, 3)]));
        let third = "FREQ=DAILY;INTERVAL=3;BYHOUR=0;BYMINUTE=00";
        assert_eq!(runs(&[third], Some(3 * DAY - 60)), Some(vec![(1, 0), (4, 0), (7, 0)]));
        assert_eq!(runs(&[third], None), None, "from which day it counts is not known");
        assert_eq!(runs(&[], None), Some(vec![]));
    }
}
