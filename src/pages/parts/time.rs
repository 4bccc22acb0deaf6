//! A moment in a table: how long ago, and exactly.

use backup_api::time::Time;
use leptos::prelude::*;

use super::dash;
use crate::text::{lists, time};
use crate::ui::TimeText;
use crate::work::Console;

/// Minutes by which local time is ahead of UTC at that moment: it changes with summer time.
pub(in crate::pages) fn local_offset(millis: i64) -> i32 {
    #[expect(clippy::cast_precision_loss, reason = "a date of the browser counts in floating point")]
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(millis as f64));
    let west = date.get_timezone_offset();
    #[expect(clippy::cast_possible_truncation, reason = "no zone is further than a day")]
    if west.is_finite() { -(west as i32) } else { 0 }
}

/// The moment, or a dash.
pub(in crate::pages) fn when(console: Console, moment: Option<Time>) -> AnyView {
    let Some(moment) = moment else { return dash() };
    let millis = moment.millis();
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
    let relative = Memo::new(move |_| time::age(console.now.get(), millis as f64));
    let full =
        lists::both_times(&time::full(moment, local_offset(millis)), &time::full(moment, 0), moment.zoned());
    view! { <TimeText millis=millis relative=relative full=full /> }.into_any()
}
