//! The head of a page: title, one sentence, the one action; and when a list was read.

use crate::dom::prelude::*;
use wasm_bindgen::JsCast;

use crate::text::{shell as words, time};
use crate::ui::{Button, ButtonKind, IconName};
use crate::work::{Console, Load};

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

/// When a read came, and the button that reads again.
#[component]
pub fn Updated<T: Send + Sync + 'static>(
    /// The read.
    load: Load<T>,
    /// The console.
    console: Console,
    /// Reads again.
    reload: Callback<()>,
) -> AnyView {
    let age = derive(move || {
        let now = console.now.get();
        load.at.get().map(|at| words::updated(&time::age(now, at))).unwrap_or_default()
    });
    updated(age, load.loading.into(), reload)
}

/// The same, of words that are made elsewhere.
pub(super) fn updated(age: Signal<String>, loading: Signal<bool>, reload: Callback<()>) -> AnyView {
    view! {
        <span class="bc-updated bc-quiet">{age}</span>
        <Button
            label=words::refresh()
            icon=IconName::Refresh
            kind=ButtonKind::Quiet
            busy=loading
            on_press=reload
        />
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
        let title = place.query_selector("h1").ok().flatten();
        if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = title.focus();
        }
    });
}
