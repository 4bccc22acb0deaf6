//! Long lists, a hundred rows at a time: as many as an eye can scan and a phone can draw.

use crate::dom::prelude::*;

use crate::text::lists;
use crate::ui::{Button, ButtonKind};

/// Rows shown at first, and added by each press.
pub(in crate::pages) const PAGE: usize = 100;

/// Shows more rows, while there are any.
#[component]
pub(in crate::pages) fn More(
    /// How many rows fit the search and the filter.
    #[prop(into)]
    fitting: Signal<usize>,
    /// How many may be shown.
    limit: RwSignal<usize>,
) -> AnyView {
    let hidden = memo(move |_| fitting.get().saturating_sub(limit.get()));
    view! {
        <Show when=move || hidden.get().gt(&0)>
            <div class="bc-toolbar">
                <Button
                    label=derive(move || lists::more(hidden.get().min(PAGE), hidden.get()))
                    kind=ButtonKind::Quiet
                    on_press=Callback::new(move |()| limit.update(|limit| *limit += PAGE))
                />
            </div>
        </Show>
    }
    .into_any()
}
