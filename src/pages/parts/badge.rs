//! A state as a badge: the same words and colours everywhere.

use backup_api::Phase;
use leptos::prelude::*;

use crate::text::status::word;
use crate::ui::{Badge, Tone};

/// How a phase is meant.
pub(in crate::pages) const fn tone(phase: Phase) -> Tone {
    match phase {
        Phase::Good => Tone::Success,
        Phase::Bad => Tone::Danger,
        Phase::Waiting | Phase::Working => Tone::Busy,
        Phase::Gone | Phase::Unknown => Tone::Neutral,
    }
}

/// Icon and word of a state, as the service names it.
pub(in crate::pages) fn status(status: &str, phase: Phase) -> AnyView {
    view! { <Badge tone=tone(phase) word=word(status) /> }.into_any()
}
