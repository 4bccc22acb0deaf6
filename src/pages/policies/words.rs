//! A policy in words: when it runs, and what it keeps.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Definition, Policy};

use super::schedule;
use crate::http::clock;
use crate::list::time::local_offset;
use crate::text::{lists, policies as words};

/// Rules in words; one that is not understood as it is.
pub(super) fn rules<'a>(patterns: impl Iterator<Item = &'a str>) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
    let offset = local_offset(clock::now() as i64);
    let told = patterns.filter(|pattern| !pattern.is_empty()).map(|pattern| match schedule::read(pattern) {
        Some(rule) => schedule::told(&rule, offset),
        None => pattern.to_owned(),
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { vec![words::no_schedule().to_owned()] } else { told }
}

/// The rules in words, one a line.
pub(in crate::pages) fn schedule_lines(policy: &Policy) -> AnyView {
    if policy.trigger.unread {
        return view! { <span class="bc-quiet">{lists::not_said()}</span> }.into_any();
    }
    let lines = rules(policy.trigger.patterns.iter().map(String::as_str));
    lines
        .into_iter()
        .map(|line| view! { <span class="bc-item">{line}</span> }.into_any())
        .collect::<Vec<_>>()
        .into_any()
}

/// The most that the documents allow for days and for backups.
const MOST: i64 = 99_999;

/// What is kept, in words. What can't be read never passes for "for ever".
pub(in crate::pages) fn retention(kept: &Definition) -> String {
    if kept.unread {
        return lists::not_said().to_owned();
    }
    let said = |count: i64, words: fn(i64) -> String| match count {
        -1..=MOST => words(count),
        other => lists::not_readable(&other.to_string()),
    };
    // Neither 0 nor -1 of one limit hides another.
    let limit = |count: Option<i64>| count.filter(|count| !matches!(count, -1 | 0));
    let days = limit(kept.retention_days).map(|days| said(days, words::by_days));
    let newest = limit(kept.max_backups).map(|count| said(count, words::by_number));
    let count = |number: Option<i64>| number.unwrap_or_default();
    let long = words::long_term(
        count(kept.day_backups),
        count(kept.week_backups),
        count(kept.month_backups),
        count(kept.year_backups),
        kept.timezone.as_deref(),
    );
    let long = Some(long).filter(|long| !long.is_empty());
    let none = days.is_none() && newest.is_none() && long.is_none();
    // Only a limit that was sent, as -1 or 0, says that there is none.
    let unlimited = kept.retention_days.is_some() || kept.max_backups.is_some();
    let first = none.then(|| if unlimited { words::for_ever() } else { lists::not_said() }.to_owned());
    let full = kept.full_backup_interval.map(words::full_every);
    let to = kept.destination_region.as_deref().map(words::destination);
    [first, days, newest, long, full, to].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Definition;
    use backup_api::json::{Read, parse};

    use super::retention;

    #[test]
    fn zeros_beside_days_say_nothing() {
        let keeps = |definition: Definition| retention(&definition);
        let zeros = Definition { day_backups: Some(0), year_backups: Some(0), ..Definition::default() };
        assert_eq!(keeps(Definition { retention_days: Some(1), ..zeros.clone() }), "Each backup for 1 day");
        assert_eq!(keeps(zeros.clone()), "Not said");
        assert_eq!(keeps(Definition { unread: true, ..zeros.clone() }), "Not said");
        assert_eq!(
            keeps(Definition { retention_days: Some(9_007_199_254), ..zeros.clone() }),
            "Not readable: 9007199254"
        );
        assert_eq!(
            keeps(Definition { max_backups: Some(10), week_backups: Some(4), ..zeros }),
            "The newest 10 backups of each resource. 4 weekly"
        );
    }

    #[test]
    fn only_a_limit_that_was_sent_says_that_there_is_none() {
        let keeps = |sent: &str| retention(&Definition::read(&parse(sent).unwrap_or_default()));
        let for_ever = "Every backup, until it is deleted by hand";
        for (sent, said) in [
            (r#"{"retention_duration_days": null}"#, "Not said"),
            (r#"{"retention_duration_days": null, "max_backups": null, "day_backups": 0}"#, "Not said"),
            (r#"{"destination_region": "eu-nl"}"#, "Not said. To eu-nl"),
            ("{}", "Not said"),
            (r#"{"retention_duration_days": -1}"#, for_ever),
            (r#"{"retention_duration_days": null, "max_backups": "-1"}"#, for_ever),
            (r#"{"retention_duration_days": 0}"#, for_ever),
        ] {
            assert_eq!(keeps(sent), said, "{sent}");
        }
    }

    #[test]
    fn one_limit_never_hides_another() {
        let keeps = |days, newest, weekly| {
            retention(&Definition {
                retention_days: days,
                max_backups: newest,
                week_backups: weekly,
                ..Definition::default()
            })
        };
        let newest = "The newest 20 backups of each resource";
        for (days, count, weekly, said) in [
            (Some(-1), Some(20), None, newest.to_owned()),
            (Some(0), Some(20), Some(0), newest.to_owned()),
            (Some(30), Some(-1), None, "Each backup for 30 days".to_owned()),
            (Some(30), Some(20), None, format!("Each backup for 30 days. {newest}")),
            (None, Some(0), Some(4), "4 weekly".to_owned()),
            (Some(-1), None, Some(4), "4 weekly".to_owned()),
            (Some(-1), Some(-1), None, "Every backup, until it is deleted by hand".to_owned()),
            (Some(-1), Some(0), None, "Every backup, until it is deleted by hand".to_owned()),
            (Some(-7), Some(20), None, format!("Not readable: -7. {newest}")),
        ] {
            assert_eq!(keeps(days, count, weekly), said, "{days:?} {count:?} {weekly:?}");
        }
    }
}
