//! How far something is.

use crate::dom::prelude::*;

/// A bar of progress with its words. Without a number it stands still: nothing pretends to move.
#[component]
pub fn ProgressBar(
    /// What is going on: "Backup of ecs-01".
    #[prop(into)]
    label: Signal<String>,
    /// Percent done, where it is known.
    #[prop(into)]
    percent: Signal<Option<u8>>,
    /// The words beside it: "40 %, 2 min 10 s".
    #[prop(into)]
    words: Signal<String>,
) -> AnyView {
    view! {
        <div class="bc-progress">
            <div
                class="bc-progress-bar"
                class:bc-progress-unknown=move || percent.get().is_none()
                role="progressbar"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || percent.get().map(|it| it.min(100).to_string())
                aria-valuetext=words
            >
                <span
                    class="bc-progress-done"
                    style=("--bc-share", move || format!("{}%", percent.get().unwrap_or(0).min(100)))
                ></span>
            </div>
            <span class="bc-progress-words">{words}</span>
        </div>
    }
    .into_any()
}
