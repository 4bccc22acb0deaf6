//! A state as a badge: the same words and colours everywhere.

use crate::dom::prelude::*;
use backup_api::Phase;

use crate::text::status::word;
use crate::ui::Badge;

pub(in crate::pages) use crate::forms::choose::tone;

/// Icon and word of a state, as the service names it.
pub(in crate::pages) fn status(status: &str, phase: Phase) -> AnyView {
    view! { <Badge tone=tone(phase) word=word(status) /> }.into_any()
}
