//! The browser's zone.

/// Minutes that the browser's zone is ahead of UTC at a moment (milliseconds since 1970): summer time counts.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "offsets are within a day")]
pub fn offset_minutes(millis: f64) -> i32 {
    -(js_sys::Date::new(&millis.into()).get_timezone_offset() as i32)
}
