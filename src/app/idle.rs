//! Nobody is there: the token leaves memory.

use crate::dom::prelude::*;
use crate::work::Console;

/// Locks after as long without a key or a pointer as the host says. What is given is told of each.
pub(super) fn lock_when_idle(console: Console) -> Callback<()> {
    let last = StoredValue::new(js_sys::Date::now());
    Effect::new(move || {
        let Some(minutes) = console.host.with(|settings| settings.idle_minutes) else { return };
        let state = console.client.sessions.get();
        if state.session().is_none() || state.locked() {
            last.try_set_value(js_sys::Date::now());
            return;
        }
        // Only how long it is counts, so this is the browser's clock and no other. A device that slept wakes up locked: it went on.
        console.now.track();
        if js_sys::Date::now() - last.try_get_value().unwrap_or(f64::MAX) >= f64::from(minutes) * 60_000.0 {
            console.lock("idle");
        }
    });
    Callback::new(move |()| {
        last.try_set_value(js_sys::Date::now());
    })
}
