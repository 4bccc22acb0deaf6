//! The browser's zone.

/// Minutes that the browser's zone is ahead of UTC at a moment (milliseconds since 1970): summer time counts.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "offsets are within a day")]
pub fn offset_minutes(millis: f64) -> i32 {
    let west = js_sys::Date::new(&millis.into()).get_timezone_offset();
    // A moment that no date of the browser can hold has no zone.
    if west.is_finite() { -(west as i32) } else { 0 }
}
