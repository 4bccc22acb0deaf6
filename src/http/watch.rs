//! The browser's clocks. In tests on this machine `wire` stands in their place.

/// The browser's time, milliseconds since 1970.
pub(super) fn browser() -> f64 {
    js_sys::Date::now()
}

/// Milliseconds since the page began: for how long something takes, or is to be waited. Nobody sets this clock, while
/// [`now`](super::clock::now) goes forward or back with what an answer says.
#[must_use]
pub fn steady() -> f64 {
    let watch = web_sys::window().and_then(|window| window.performance());
    watch.map_or_else(js_sys::Date::now, |watch| watch.now())
}

/// Waits for so many milliseconds.
pub fn pause(millis: u32) -> gloo_timers::future::TimeoutFuture {
    gloo_timers::future::TimeoutFuture::new(millis)
}
