//! What is left of a span of time, as a ring.

use crate::dom::prelude::*;

use super::Tone;
use super::number::hundredths;

/// Of both circles, in the box of 20.
const RADIUS: &str = "8";

/// A thin ring that empties. The words beside it say the same: it is hidden from screen readers.
#[component]
pub fn Ring(
    /// What is left, from 0 to 1.
    #[prop(into)]
    left: Signal<f64>,
    /// Warning under half an hour, danger under five minutes, say.
    #[prop(into)]
    tone: Signal<Tone>,
) -> AnyView {
    let gone = move || hundredths(100.0 * (1.0 - left.get().clamp(0.0, 1.0)));
    view! {
        <svg
            class=move || format!("bc-ring bc-tone-{}", tone.get().name())
            viewBox="0 0 20 20"
            aria-hidden="true"
            focusable="false"
        >
            // Given when it is made, or it would be HTML that is parsed: see `Space`.
            <circle class="bc-ring-track" cx="10" cy="10" r=RADIUS />
            <circle
                cx="10"
                cy="10"
                r="8"
                pathLength="100"
                stroke-dasharray="100"
                stroke-dashoffset=gone
                transform="rotate(-90 10 10)"
            />
        </svg>
    }
    .into_any()
}
