//! The zone that local times are told in: the browser's, unless the host names another.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::use_context;
use wasm_bindgen::{JsCast, JsValue};

use crate::host::Host;

/// Minutes that the zone is ahead of UTC at a moment (milliseconds since 1970): summer time counts. Call it while a view
/// is made: which console it is for is known there.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "offsets are within a day")]
pub fn offset_minutes(millis: f64) -> i32 {
    let named = use_context::<Host>().and_then(|host| host.now().time_zone);
    if let Some(minutes) = named.and_then(|zone| minutes_in(&zone, millis)) {
        return minutes;
    }
    let west = js_sys::Date::new(&millis.into()).get_timezone_offset();
    // A moment that no date of the browser can hold has no zone.
    if west.is_finite() { -(west as i32) } else { 0 }
}

/// Whether the browser knows the zone.
#[must_use]
pub fn is_zone(zone: &str) -> bool {
    formatter(zone).is_some()
}

/// As the browser prints it, `GMT+02:00`: the one form in which it tells the offset of any zone.
fn minutes_in(zone: &str, millis: f64) -> Option<i32> {
    let format = kept(zone)?;
    let parts: Function = Reflect::get(&format, &"formatToParts".into()).ok()?.dyn_into().ok()?;
    let parts: Array = parts.call1(&format, &JsValue::from_f64(millis)).ok()?.dyn_into().ok()?;
    let text = |part: &JsValue, key: &str| Reflect::get(part, &key.into()).ok()?.as_string();
    let name = parts.iter().find(|part| text(part, "type").as_deref() == Some("timeZoneName"))?;
    offset(&text(&name, "value")?)
}

thread_local! {
    /// The one in use: making one takes longer than a hundred uses of it.
    static KEPT: RefCell<Option<(String, JsValue)>> = const { RefCell::new(None) };
}

fn kept(zone: &str) -> Option<JsValue> {
    let known =
        KEPT.with_borrow(|kept| kept.as_ref().filter(|(name, _)| name == zone).map(|(_, format)| format.clone()));
    if known.is_some() {
        return known;
    }
    let made = formatter(zone)?;
    KEPT.set(Some((zone.to_owned(), made.clone())));
    Some(made)
}

fn formatter(zone: &str) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    for (key, value) in [("timeZone", zone), ("timeZoneName", "longOffset")] {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    Reflect::construct(&class, &Array::of2(&"en".into(), &options)).ok()
}

/// `GMT`, `GMT+02:00`, `GMT-03:30`.
fn offset(name: &str) -> Option<i32> {
    let rest = name.strip_prefix("GMT")?;
    if rest.is_empty() {
        return Some(0);
    }
    let (sign, rest) = match rest.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, rest.strip_prefix(['-', '\u{2212}'])?),
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    Some(sign * (hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn the_browsers_name_of_an_offset_is_read() {
        for (name, minutes) in [
            ("GMT", Some(0)),
            ("GMT+02:00", Some(120)),
            ("GMT-03:30", Some(-210)),
            ("GMT+5:45", Some(345)),
            ("CEST", None),
        ] {
            assert_eq!(offset(name), minutes, "{name}");
        }
    }
}
