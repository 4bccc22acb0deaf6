//! A state as a badge: the same words and colours everywhere.

use crate::dom::prelude::*;
use backup_api::Phase;

use crate::list::cells::tone;
use crate::text::status::word;
use crate::ui::Badge;

/// Icon and word of a state, as the service names it.
pub fn status(status: &str, phase: Phase) -> AnyView {
    view! { <Badge tone=tone(phase) word=word(status) /> }.into_any()
}
