//! Times and spans as a person reads them.

use backup_api::time::Time;

words!("time");

/// How long ago, in words: "4 min ago". Both in milliseconds since 1970; a moment to come is "in 4 min".
#[must_use]
pub fn age(now: f64, then: f64) -> String {
    let seconds = (now - then) / 1000.0;
    if seconds.abs() > CENTURY {
        return day(then);
    }
    if seconds < -30.0 {
        return match days(-seconds) {
            Some(days) => in_days(days),
            None => in_span(&span(-seconds)),
        };
    }
    match days(seconds) {
        _ if seconds < 10.0 => just_now().to_owned(),
        Some(days) => days_ago(days),
        None => span_ago(&span(seconds)),
    }
}

/// When, as one says it: "4 min ago" within the hour, "14:05" on the same day, "yesterday 14:05", then the date. Both in
/// milliseconds since 1970; each with the minutes by which local time is ahead of UTC at that moment.
#[must_use]
pub fn when((now, here): (f64, i32), (then, there): (f64, i32)) -> String {
    let apart = (now - then).abs() / 1000.0;
    if !(3600.0..=CENTURY).contains(&apart) {
        return age(now, then);
    }
    let stamp = at(then).stamp(there);
    let (date, clock) = stamp.split_once(' ').unwrap_or_default();
    let clock = clock.rsplit_once(':').map_or(clock, |(minute, _)| minute);
    let day = |millis: f64, offset: i32| (at(millis).millis() + i64::from(offset) * 60_000).div_euclid(86_400_000);
    match day(then, there) - day(now, here) {
        0 => clock.to_owned(),
        -1 => yesterday(clock),
        1 => tomorrow(clock),
        _ => date.to_owned(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "what a double can't hold has no date")]
fn at(millis: f64) -> Time {
    Time::from_millis(millis as i64)
}

/// Beyond it a moment is no matter of days: the year 1 and the year 9999 stand for something else.
const CENTURY: f64 = 36_525.0 * 86_400.0;

/// The date alone.
fn day(millis: f64) -> String {
    let stamp = at(millis).stamp(0);
    stamp.split(' ').next().unwrap_or_default().to_owned()
}

/// Whole seconds of a span.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
fn whole(seconds: f64) -> u64 {
    seconds.clamp(0.0, 4.0e9) as u64
}

/// Days, where a span is told in them: from two on.
fn days(seconds: f64) -> Option<u64> {
    let seconds = whole(seconds);
    (seconds >= 172_800).then_some(seconds / 86_400)
}

/// A span in its two largest fitting words: "41 s", "4 min", "3 h 5 min", "12 d".
#[must_use]
pub fn span(seconds: f64) -> String {
    if let Some(days) = days(seconds) {
        return span_days(days);
    }
    let seconds = whole(seconds);
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
    match (hours, minutes) {
        (0, 0) => span_seconds(seconds),
        (0, _) => span_minutes(minutes),
        (_, 0) => span_hours(hours),
        _ => span_hours_minutes(hours, minutes),
    }
}

/// Time that runs, as a clock: "0:41", "12:05", "1:02:03".
#[must_use]
pub fn elapsed(seconds: f64) -> String {
    let seconds = whole(seconds);
    let (hours, minutes, seconds) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// `2026-11-21 08:15:03 UTC+01:00` from a moment and the zone's offset in minutes.
#[must_use]
pub fn full(time: Time, offset_minutes: i32) -> String {
    format!("{} {}", time.stamp(offset_minutes), zone(offset_minutes))
}

/// `UTC`, `UTC+01:00`.
#[must_use]
pub fn zone(offset_minutes: i32) -> String {
    if offset_minutes == 0 {
        return "UTC".to_owned();
    }
    let sign = if offset_minutes < 0 { '-' } else { '+' };
    let minutes = offset_minutes.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use backup_api::time::Time;

    use super::super::language::in_german;
    use super::{age, elapsed, full, span, when};

    #[test]
    fn ages_grow_coarser() {
        let ago = |seconds: f64| age(1.0e12, 1.0e12 - seconds * 1000.0);
        assert_eq!(
            [9.0, 10.0, 61.0, 7500.0, 200_000.0].map(ago),
            ["just now", "10 s ago", "1 min ago", "2 h 5 min ago", "2 d ago"]
        );
        assert_eq!(ago(-240.0), "in 4 min");
        assert_eq!(
            [-62_135_596_800_000.0, 253_402_214_400_000.0].map(|then| age(1.7e12, then)),
            ["0001-01-01", "9999-12-31"]
        );
        assert_eq!(span(7200.0), "2 h");
    }

    #[test]
    fn a_moment_is_told_by_the_clock_of_its_day() {
        // 2026-11-30 00:30 in Berlin.
        let now = (1_795_995_000_000.0, 60);
        let hours = |hours: f64| when(now, (now.0 - hours * 3_600_000.0, 60));
        assert_eq!(
            [0.5, 1.0, 24.0, 25.0, -5.0, -23.5, -48.0].map(hours),
            ["30 min ago", "yesterday 23:30", "yesterday 00:30", "2026-11-28", "05:30", "tomorrow 00:00", "2026-12-02"]
        );
        // 2026-10-26 00:30: on the day before, the clocks went back, so an hour more lies between.
        let october = (1_792_971_000_000.0, 60);
        assert_eq!(when(october, (october.0 - 24.5 * 3_600_000.0, 120)), "yesterday 01:00");
        assert_eq!(in_german(|| hours(1.0)), "gestern 23:30");
    }

    #[test]
    fn running_time_reads_as_a_clock() {
        assert_eq!([0.0, 41.9, 725.0, 3723.0].map(elapsed), ["0:00", "0:41", "12:05", "1:02:03"]);
    }

    #[test]
    fn a_full_time_names_its_zone() {
        let time = Time::parse("2020-08-17T03:51:24.678916").unwrap_or(Time::from_millis(0));
        assert_eq!(full(time, 0), "2020-08-17 03:51:24 UTC");
        assert_eq!(full(time, 120), "2020-08-17 05:51:24 UTC+02:00");
        assert_eq!(full(time, -240), "2020-08-16 23:51:24 UTC-04:00");
    }

    #[test]
    fn german_ages_stand_in_the_dative() {
        let ago = |seconds: f64| age(1.0e12, 1.0e12 - seconds * 1000.0);
        assert_eq!(
            in_german(|| [9.0, 61.0, 7500.0, 200_000.0, -240.0, -200_000.0].map(ago)),
            ["gerade eben", "vor 1 min", "vor 2 h 5 min", "vor 2 Tagen", "in 4 min", "in 2 Tagen"]
        );
        assert_eq!(in_german(|| [200_000.0, 7200.0].map(span)), ["2 Tage", "2 h"]);
    }
}
