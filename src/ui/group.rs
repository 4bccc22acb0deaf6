//! Fields that belong together.

use crate::dom::prelude::*;

/// Three to six fields under a heading.
#[component]
pub fn FieldGroup(
    /// The heading.
    #[prop(into)]
    legend: Signal<String>,
    /// One line under it.
    #[prop(optional, into)]
    note: MaybeProp<String>,
    /// The fields.
    children: Children,
) -> AnyView {
    view! {
        <fieldset class="bc-group">
            <legend class="bc-group-legend">{legend}</legend>
            {move || note.get().map(|note| view! { <p class="bc-group-note">{note}</p> })}
            <div class="bc-group-fields">{children()}</div>
        </fieldset>
    }
    .into_any()
}
