//! Times in every form that the services send.

use chrono::{DateTime, NaiveDateTime};

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

    /// Reads any of the forms; `None` for everything else, such as an empty text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let zoned = DateTime::parse_from_rfc3339(text).ok().or_else(|| {
            ["%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f%z"]
                .iter()
                .find_map(|form| DateTime::parse_from_str(text, form).ok())
        });
        if let Some(time) = zoned {
            return Some(Self { millis: time.timestamp_millis(), zoned: true });
        }
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
            .map(|time| Self { millis: time.and_utc().timestamp_millis(), zoned: false })
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
            .map(|time| time.format("%Y-%m-%d %H:%M:%S").to_string())
            .unwrap_or_default()
    }
}
