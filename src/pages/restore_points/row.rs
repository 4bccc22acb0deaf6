//! What only restore points have in their rows: the run by its time, how its backups stand, and of which resources they are.

use crate::dom::prelude::*;

use super::logic;
use crate::list::At;
use crate::list::time::stamp;
use crate::places::Place;
use crate::text::restore_points as words;
use crate::ui::{Badge, Tone};

/// A backup that names no run has no page.
pub(super) fn time(at: &At<'_>) -> AnyView {
    stamp(at, Place::RestorePoint, words::no_run())
}

/// How its backups stand; quiet where all are as they should be.
pub(super) fn result(at: &At<'_>) -> AnyView {
    let count = |key| at.other(key).number().and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    let said = words::result(count("saved"), count("moving"), count("failed"), count("other"));
    match tone(at.content().text()) {
        Tone::Success => view! { <span class="bc-quiet bc-list-line">{said}</span> }.into_any(),
        tone => view! { <span class="bc-list-line" title=said.clone()><Badge tone=tone word=said /></span> }.into_any(),
    }
}

/// How an outcome is meant.
fn tone(outcome: &str) -> Tone {
    match outcome {
        "saved" => Tone::Success,
        "failed" => Tone::Danger,
        "moving" => Tone::Busy,
        _ => Tone::Neutral,
    }
}

/// The first names, and how many more there are.
pub(super) fn resources(at: &At<'_>) -> AnyView {
    let count = ["saved", "moving", "failed", "other"].map(|key| at.other(key).number().unwrap_or_default());
    let count = usize::try_from(count.iter().sum::<i64>()).unwrap_or_default();
    let all = at.content().text();
    let (first, rest) = logic::names(all.split(", ").map(str::to_owned), count);
    view! { <span class="bc-list-line" title=all.to_owned()>{words::names(&first, rest)}</span> }.into_any()
}
