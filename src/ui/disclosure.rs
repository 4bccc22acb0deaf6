//! What is rarely needed, behind one line that says what is there.

use crate::dom::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use super::{Icon, IconName};

/// "12 more fields, 2 set". Its content is in the page from the start, so that the search of the browser finds it and
/// a summary can lead to a field in it.
#[component]
pub fn Disclosure(
    /// What is behind it.
    #[prop(into)]
    label: Signal<String>,
    /// Beside the label: how many are set.
    #[prop(optional, into)]
    note: MaybeProp<String>,
    /// Whether it is open; its own state when left out.
    #[prop(optional)]
    open: Option<RwSignal<bool>>,
    /// What is behind it.
    children: Children,
) -> AnyView {
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let toggled = move |event: leptos::ev::Event| {
        if let Some(details) = event.current_target().and_then(|it| it.dyn_into::<HtmlDetailsElement>().ok())
            && open.try_get_untracked().is_some_and(|open| open != details.open())
        {
            open.set(details.open());
        }
    };
    view! {
        <details class="bc-disclosure" prop:open=move || open.get() on:toggle=toggled>
            <summary class="bc-disclosure-head">
                <Icon name=IconName::ChevronRight />
                <span>{label}</span>
                {move || note.get().map(|note| view! { <span class="bc-disclosure-note">{note}</span> })}
            </summary>
            <div class="bc-disclosure-body">{children()}</div>
        </details>
    }
    .into_any()
}
