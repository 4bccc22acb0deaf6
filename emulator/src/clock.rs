//! The emulated time: it can be frozen and moved on, so a test sees work end without waiting for it.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, Timelike};

/// Milliseconds since 1970, UTC.
pub type Millis = i64;

/// How long saving or restoring one GB takes at speed 1: 40 GB in 20 seconds.
const MILLIS_PER_GB: f64 = 500.0;

/// The clock of one emulated cloud.
#[derive(Debug)]
pub struct Clock {
    ahead: Millis,
    frozen: Option<Millis>,
    speed: f64,
}

impl Clock {
    /// A running clock; `speed` divides the time that work takes, not the time of day.
    #[must_use]
    pub const fn new(speed: f64) -> Self {
        Self { ahead: 0, frozen: None, speed }
    }

    /// The present moment of the cloud.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.frozen.unwrap_or_else(|| system_millis().saturating_add(self.ahead))
    }

    /// Stops the clock at the present moment, or lets it run on from there.
    pub fn freeze(&mut self, frozen: bool) {
        let now = self.now();
        if frozen {
            self.frozen = Some(now);
        } else if self.frozen.take().is_some() {
            self.ahead = now.saturating_sub(system_millis());
        }
    }

    /// Whether the clock stands.
    #[must_use]
    pub const fn is_frozen(&self) -> bool {
        self.frozen.is_some()
    }

    /// Moves the clock on, frozen or not.
    pub fn advance(&mut self, by: Millis) {
        match &mut self.frozen {
            Some(moment) => *moment = moment.saturating_add(by),
            None => self.ahead = self.ahead.saturating_add(by),
        }
    }

    /// How many times faster than usual work is done.
    #[must_use]
    pub const fn speed(&self) -> f64 {
        self.speed
    }

    /// Changes how fast work is done from now on.
    pub const fn set_speed(&mut self, speed: f64) {
        self.speed = speed;
    }

    /// How long it takes to save or restore this many GB.
    #[must_use]
    pub fn transfer(&self, gigabytes: i64) -> Millis {
        #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
        let gigabytes = gigabytes.max(1) as f64;
        self.pause(gigabytes * MILLIS_PER_GB)
    }

    /// How long work of this many milliseconds at speed 1 takes; never nothing, so that its states can be seen.
    #[must_use]
    pub fn pause(&self, millis: f64) -> Millis {
        #[expect(clippy::cast_possible_truncation, reason = "saturates, and is a duration of at most some days")]
        let millis = (millis / self.speed) as Millis;
        millis.max(1)
    }
}

/// The present moment of this machine, which the cloud's clock may have left.
#[must_use]
pub fn system_millis() -> Millis {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX))
}

/// A day.
pub const DAY: Millis = 86_400_000;

/// The last moment up to `now` at this hour of the day, UTC.
#[must_use]
pub const fn last_at(now: Millis, hour: i64) -> Millis {
    let past = now.saturating_sub(hour.saturating_mul(3_600_000)).rem_euclid(DAY);
    now.saturating_sub(past)
}

/// `2020-08-17T03:51:24.678916`: vaults and restore points (seed S001), CSBS and VBS. Never with a `Z` there.
#[must_use]
pub fn micros(at: Millis) -> String {
    form(at, "000")
}

/// `2019-05-10T07:59:12.733+00:00`: backups, tasks and policies (seed S003).
#[must_use]
pub fn offset(at: Millis) -> String {
    form(at, "+00:00")
}

/// `2016-01-28T16:14:09.466Z`: the jobs of VBS.
#[must_use]
pub fn zulu(at: Millis) -> String {
    form(at, "Z")
}

/// `2015-11-09T01:42:57.527363Z`: tokens.
#[must_use]
pub fn zulu_micros(at: Millis) -> String {
    form(at, "000Z")
}

/// `Mon, 30 Nov 2026 11:22:04 GMT`: the header `Date`.
#[must_use]
pub fn http_date(at: Millis) -> String {
    DateTime::from_timestamp_millis(at).unwrap_or_default().format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Digit by digit: a page has thousands of times, and a pattern would be read for each.
fn form(at: Millis, end: &str) -> String {
    let at = DateTime::from_timestamp_millis(at).unwrap_or_default();
    let mut text = String::with_capacity(32);
    // Years beyond the four digits are no times of this cloud, but must not be shortened either.
    if !(0..=9999).contains(&at.year()) {
        return format!("{}{end}", at.format("%Y-%m-%dT%H:%M:%S%.3f"));
    }
    for (number, digits, behind) in [
        (at.year().unsigned_abs(), 4, "-"),
        (at.month(), 2, "-"),
        (at.day(), 2, "T"),
        (at.hour(), 2, ":"),
        (at.minute(), 2, ":"),
        (at.second(), 2, "."),
        (at.timestamp_subsec_millis(), 3, end),
    ] {
        for place in (0..digits).rev() {
            let digit = number / 10_u32.pow(place) % 10;
            text.push(char::from_digit(digit, 10).unwrap_or('0'));
        }
        text.push_str(behind);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let mut clock = Clock::new(1.0);
        clock.freeze(true);
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(1500);
        assert_eq!(clock.now(), before + 1500);
    }

    #[test]
    fn speed_divides_the_time_of_work() {
        assert_eq!(Clock::new(1.0).transfer(40), 20_000);
        assert_eq!(Clock::new(10.0).transfer(40), 2_000);
        assert_eq!(Clock::new(1e9).transfer(1), 1, "work always takes some time");
    }

    #[test]
    fn the_forms_are_those_of_the_documents() {
        let at = 1_597_636_284_678;
        assert_eq!(micros(at), "2020-08-17T03:51:24.678000");
        assert_eq!(offset(at), "2020-08-17T03:51:24.678+00:00");
        assert_eq!(zulu(at), "2020-08-17T03:51:24.678Z");
        assert_eq!(zulu_micros(at), "2020-08-17T03:51:24.678000Z");
        assert_eq!(offset(-1), "1969-12-31T23:59:59.999+00:00");
        assert_eq!(zulu(253_402_300_800_001), "+10000-01-01T00:00:00.001Z");
    }
}
