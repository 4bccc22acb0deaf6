//! Times in every form that the services send.

mod forms;

use chrono::{DateTime, Datelike, NaiveDate, Timelike};

/// A moment, and whether the service said in which zone.
///
/// Forms seen: `2020-08-17T03:51:24.678916` (no zone), `2019-05-10T07:59:12.733+00:00`, `2020-02-23T01:00:32Z`,
/// `2020-01-08 09:59:49`. One without a zone is read as UTC: no document says so, but every example with an offset
/// agrees, and policy times are UTC by the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    millis: i64,
    zoned: bool,
}

impl Time {
    /// A moment from milliseconds since 1970 in UTC.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self { millis, zoned: true }
    }

    /// The same moment, of which the service said or did not say in which zone it is.
    #[must_use]
    pub const fn with_zone(self, zoned: bool) -> Self {
        Self { zoned, ..self }
    }

    /// Reads any of the forms; `None` for everything else, such as an empty text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (date, rest) = (text.get(..10)?, text.get(11..)?);
        if !matches!(text.as_bytes().get(10), Some(b'T' | b't' | b' ')) {
            return None;
        }
        let zone = rest.find(['Z', 'z', '+', '-']);
        let (clock, zone) = zone.map_or((rest, None), |at| (rest.get(..at).unwrap_or(rest), rest.get(at..)));
        let offset = zone.map_or(Some(0), minutes_east)?;
        let millis = day(date)? * 86_400_000 + time_of_day(clock)? - offset * 60_000;
        Some(Self { millis, zoned: zone.is_some() })
    }

    /// Reads what a reply holds: also forms in which no document writes a time, but some server does. Nothing that is
    /// typed or sent is read so.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::parse(text).or_else(|| forms::epoch(text)).or_else(|| Self::parse(&forms::usual(text)?))
    }

    /// Milliseconds since 1970 in UTC.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.millis
    }

    /// Whether the text named its zone; where it did not, UTC is assumed.
    #[must_use]
    pub const fn zoned(self) -> bool {
        self.zoned
    }

    /// Date and time of day at an offset from UTC in minutes: `2020-08-17 03:51:24`. A moment outside the calendar's
    /// range (years beyond ±262 000) gives an empty text.
    #[must_use]
    pub fn stamp(self, offset_minutes: i32) -> String {
        DateTime::from_timestamp_millis(self.millis.saturating_add(i64::from(offset_minutes) * 60_000))
            .map(|time| {
                let (date, clock) = (time.date_naive(), time.time());
                let (hour, minute, second) = (clock.hour(), clock.minute(), clock.second());
                format!("{:04}-{:02}-{:02} {hour:02}:{minute:02}:{second:02}", date.year(), date.month(), date.day())
            })
            .unwrap_or_default()
    }
}

// By hand over chrono's calendar: its own parser and formatter read their forms at run time, and the page would carry
// every form there is.

/// Days since 1970 of `2020-08-17`.
fn day(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month, day) = (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    parts.next().is_none().then(|| date.signed_duration_since(NaiveDate::default()).num_days())
}

/// Milliseconds of `03:51:24.678916`, of `03:51:24`, of `03:51`. A leap second counts as the next one's beginning.
fn time_of_day(text: &str) -> Option<i64> {
    let (clock, fraction) = text.split_once('.').map_or((text, None), |(clock, fraction)| (clock, Some(fraction)));
    let mut parts = clock.split(':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let second = match parts.next() {
        Some(second) => number(second, 2)?,
        None if fraction.is_none() => 0,
        None => return None,
    };
    let right = hour < 24 && minute < 60 && second <= 60 && parts.next().is_none();
    let millis = fraction.map_or(Some(0), thousandths)?;
    right.then(|| i64::from(hour * 3600 + minute * 60 + second) * 1000 + millis)
}

/// The first three digits after the point.
fn thousandths(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let three = text.bytes().chain(std::iter::repeat(b'0')).take(3);
    digits.then(|| three.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0')))
}

/// Minutes east of Greenwich of `Z`, `+02:00`, `-0400`.
fn minutes_east(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let (sign, digits) = (text.get(..1)?, text.get(1..)?);
    let (hours, minutes) = digits.split_once(':').or_else(|| digits.split_at_checked(2))?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let east = i64::from(hours * 60 + minutes);
    (hours < 24 && minutes < 60).then_some(if sign == "-" { -east } else { east })
}

/// Exactly `width` digits.
fn number(text: &str, width: usize) -> Option<u32> {
    let digits = text.len() == width && text.bytes().all(|digit| digit.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
