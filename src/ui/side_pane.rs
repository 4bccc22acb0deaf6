//! What stands beside the work, or under it where there is no room beside.

use crate::dom::prelude::*;

use super::{Icon, IconName, id};

/// A pane beside a form from 1100 px; below that a sheet at the foot, with a handle that says what is in it.
/// The width decides in the style alone, so that nothing is made twice.
#[component]
pub fn SidePane(
    /// Name of the region.
    #[prop(into)]
    label: Signal<String>,
    /// What the handle shows of the content: method and path.
    #[prop(into)]
    handle: Signal<String>,
    /// Whether the sheet is open; beside the form it always is.
    #[prop(optional)]
    open: Option<RwSignal<bool>>,
    /// What is in it.
    children: Children,
) -> AnyView {
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let body_id = id::next("pane");
    view! {
        <aside
            class="bc-pane"
            class:bc-pane-open=move || open.get()
            aria-label=label
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    open.set(false);
                }
            }
        >
            <p class="bc-pane-head">
                <span class="bc-pane-label">{label}</span>
                <span class="bc-pane-brief bc-mono">{handle}</span>
            </p>
            <button
                class="bc-pane-handle"
                type="button"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls=body_id.clone()
                on:click=move |_| open.update(|it| *it = !*it)
            >
                <Icon name=IconName::ChevronRight />
                <span class="bc-pane-label">{label}</span>
                <span class="bc-pane-brief bc-mono">{handle}</span>
            </button>
            <div class="bc-pane-body" id=body_id>{children()}</div>
        </aside>
    }
    .into_any()
}
