//! The head of a page: title, one sentence, the one action.

use crate::dom::prelude::*;
use wasm_bindgen::JsCast;

/// Title, one sentence that says what this is, the one action at the right.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: Signal<String>,
    /// The sentence.
    #[prop(optional, into)]
    lead: MaybeProp<String>,
    /// What it belongs to, above the title.
    #[prop(optional)]
    trail: Option<AnyView>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    view! {
        <header class="bc-head">
            {trail}
            <div class="bc-head-text">
                <h1 class="bc-title" part="title" tabindex="-1">{title}</h1>
                {move || lead.get().map(|lead| view! { <p class="bc-lead">{lead}</p> })}
            </div>
            {children.map(|children| view! { <div class="bc-actions">{children()}</div> })}
        </header>
    }
    .into_any()
}

/// The title of what is in `place` takes the focus once it stands there.
pub(crate) fn focus_title<E>(place: NodeRef<E>)
where
    E: leptos::html::ElementType,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    next_frame(move || {
        let Some(place) = place.try_get_untracked().flatten() else { return };
        let place: &web_sys::Element = place.as_ref();
        let title = place.query_selector(".bc-title").ok().flatten();
        if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = title.focus();
        }
    });
}
