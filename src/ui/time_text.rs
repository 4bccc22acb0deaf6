//! When, told twice: how long ago, and exactly.

use crate::dom::prelude::*;

/// "4 min ago", with the full time, zone and UTC on hover and focus.
#[component]
pub fn TimeText(
    /// The moment, milliseconds since 1970 UTC.
    #[prop(into)]
    millis: Signal<i64>,
    /// How long ago, or when.
    #[prop(into)]
    relative: Signal<String>,
    /// Local time with offset, and UTC.
    #[prop(into)]
    full: Signal<String>,
    /// What stands for it in a table on paper: local time with offset.
    #[prop(optional, into)]
    paper: Option<String>,
) -> AnyView {
    view! {
        <time class="bc-time bc-tip" tabindex="0" data-tip=full data-paper=paper datetime=move || machine(millis.get()) aria-label=move || {
            format!("{}, {}", relative.get(), full.get())
        }>{relative}</time>
    }
    .into_any()
}

/// The moment in the form that machines read; nothing when it is outside what a date can hold.
fn machine(millis: i64) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "a date of the browser counts in floating point")]
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(millis as f64));
    (!date.get_time().is_nan()).then(|| String::from(date.to_iso_string()))
}
