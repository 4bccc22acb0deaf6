//! The times of a policy: recurrence rules in the part of iCalendar that the service takes, in UTC (`cbr.policy.schedule`).

use super::at;
use crate::order::sort_by_key;
use crate::problem::{Kind, Problem};
use crate::tables::Values;

/// Minutes that lie between two runs at least.
pub const APART: u16 = 60;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const DAY: u16 = 24 * 60;
const WEEK: u16 = 7 * DAY;

/// The minutes of a week, from Monday 00:00, at which a rule may run; none where it names no hour. A rule that runs every
/// few days may run on any of them. Nothing at all for what is no rule of the known form.
#[must_use]
pub fn read(rule: &str) -> Option<Vec<u16>> {
    let (mut often, mut interval, mut days, mut hours, mut minutes) = (None, None, None, None, None);
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=')?;
        let slot = match key {
            "FREQ" => &mut often,
            "INTERVAL" => &mut interval,
            "BYDAY" => &mut days,
            "BYHOUR" => &mut hours,
            "BYMINUTE" => &mut minutes,
            _ => return None,
        };
        if slot.replace(value).is_some() {
            return None;
        }
    }
    if !matches!(often?, "DAILY" | "WEEKLY") || interval.is_some_and(|days| !is_interval(days)) {
        return None;
    }
    let days: Vec<u16> = match days {
        None => (0..7).collect(),
        Some(days) => days.split(',').map(day).collect::<Option<_>>()?,
    };
    let minutes = numbers(minutes.unwrap_or("0"), 60)?;
    let hours = hours.map_or(Some(Vec::new()), |hours| numbers(hours, 24))?;
    let mut times = Vec::new();
    for day in days {
        for hour in &hours {
            let hour = day.saturating_mul(DAY).saturating_add(hour.saturating_mul(60));
            times.extend(minutes.iter().map(|minute| hour.saturating_add(*minute)));
        }
    }
    Some(times)
}

fn is_interval(days: &str) -> bool {
    days.parse::<u16>().is_ok_and(|days| days > 0)
}

fn day(name: &str) -> Option<u16> {
    DAYS.iter().position(|known| *known == name).and_then(|day| u16::try_from(day).ok())
}

fn numbers(list: &str, below: u16) -> Option<Vec<u16>> {
    list.split(',').map(|number| number.parse().ok().filter(|number| *number < below)).collect()
}

/// Whether each is a rule, and the runs of all of them are far enough from each other. Of two that are too close, the later
/// rule of the list is told; one that is word for word an earlier one is told by the table.
pub fn rules(list: &str, rows: &[Values], out: &mut Vec<Problem>) {
    let texts: Vec<&str> = rows.iter().map(|row| row.text("rule")).collect();
    let mut runs: Vec<(u16, usize)> = Vec::new();
    for (index, text) in texts.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        match read(text) {
            None => out.push(Problem::error("cbr.policy.schedule", at(list, index, ""), Kind::NotRecurring)),
            Some(_) if texts.iter().take(index).any(|earlier| earlier == text) => {}
            Some(minutes) => runs.extend(minutes.into_iter().map(|minute| (minute, index))),
        }
    }
    sort_by_key(&mut runs, |run| *run);
    let mut close: Vec<(usize, u16)> = Vec::new();
    let next = runs.iter().skip(1).map(|(minute, rule)| (*minute, *rule));
    let around = runs.first().map(|(minute, rule)| (minute.saturating_add(WEEK), *rule));
    for ((minute, one), (following, other)) in runs.iter().zip(next.chain(around)) {
        let (apart, rule) = (following.saturating_sub(*minute), (*one).max(other));
        match close.iter_mut().find(|(told, _)| *told == rule) {
            _ if apart >= APART => {}
            Some((_, least)) => *least = apart.min(*least),
            None => close.push((rule, apart)),
        }
    }
    sort_by_key(&mut close, |rule| *rule);
    for (rule, apart) in close {
        let kind = Kind::TooClose { apart: i64::from(apart), least: i64::from(APART) };
        out.push(Problem::error("cbr.policy.schedule", at(list, rule, ""), kind));
    }
}
