//! How full a vault is.

use crate::dom::prelude::*;

use super::id;
use super::number::{hundredths, whole};

/// A bar with three readings and the words beside it. The share that is used is filled, the allocated part is hatched.
#[component]
pub fn CapacityBar(
    /// What is measured: "Capacity of my_vault".
    #[prop(into)]
    label: Signal<String>,
    /// Used, in any unit.
    #[prop(into)]
    used: Signal<f64>,
    /// Promised to resources, in the same unit.
    #[prop(optional, into)]
    allocated: Signal<f64>,
    /// Size, in the same unit.
    #[prop(into)]
    size: Signal<f64>,
    /// The readings in words: "0.4 of 100 GB used, 60 GB allocated".
    #[prop(into)]
    words: Signal<String>,
) -> AnyView {
    let words_id = id::next("capacity");
    let used_share = memo(move |_| share(used.get(), size.get()));
    let allocated_share = memo(move |_| share(allocated.get(), size.get()));
    let tone = move || match used_share.get() {
        it if it >= 95.0 => "bc-capacity bc-tone-danger",
        it if it >= 80.0 || allocated.get() > size.get() && size.get() > 0.0 => "bc-capacity bc-tone-warning",
        _ => "bc-capacity",
    };
    view! {
        <div class=tone>
            <div
                class="bc-capacity-bar"
                role="meter"
                aria-label=label
                aria-describedby=words_id.clone()
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || whole(used_share.get())
                aria-valuetext=words
            >
                <span
                    class="bc-capacity-allocated"
                    style=("--bc-share", move || format!("{}%", hundredths(allocated_share.get())))
                ></span>
                <span
                    class="bc-capacity-used"
                    class:bc-capacity-none=move || used_share.get() <= 0.0
                    style=("--bc-share", move || format!("{}%", hundredths(used_share.get())))></span>
            </div>
            <span class="bc-capacity-words" id=words_id>{words}</span>
        </div>
    }
    .into_any()
}

/// Percent of the whole, between 0 and 100 whatever comes in.
fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 && part > 0.0 { (part / whole * 100.0).min(100.0) } else { 0.0 }
}
