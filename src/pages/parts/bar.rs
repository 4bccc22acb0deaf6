//! The bar above a list: search, filters, how many rows, when they were read.

use crate::dom::prelude::*;

use crate::ui::Space;

use super::Reading;
use crate::pages::head::updated;

/// What narrows the list at the left, what tells about it at the right.
#[component]
pub(in crate::pages) fn Bar(
    /// The read.
    reading: Reading,
    /// How many rows: "3 of 240 vaults".
    #[prop(into)]
    count: Signal<String>,
    /// Search and filters.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    view! {
        <div class="bc-toolbar">
            {children.map(|children| children())}
            <span class="bc-quiet" role="status">{count}</span>
            <Space class="bc-toolbar-space" />
            {updated(derive(move || reading.since()), reading.loading, reading.reload)}
        </div>
    }
    .into_any()
}
