//! What opens below a button in the bar: columns, range, export.

use crate::dom::prelude::*;
use leptos::html::Details;
use web_sys::KeyboardEvent;

use crate::ui::{Icon, IconName};

/// A button with what opens below it. It closes with Escape, and when the focus goes elsewhere.
pub(super) fn menu(label: Signal<String>, icon: IconName, content: ViewFn) -> AnyView {
    let open = RwSignal::new(false);
    let place = NodeRef::<Details>::new();
    let close_outside = move || {
        next_frame(move || {
            let inside =
                place.try_get_untracked().flatten().is_some_and(|it| it.matches(":focus-within").unwrap_or(true));
            if !inside {
                let _ = open.try_set(false);
            }
        });
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.stop_propagation();
            open.set(false);
            let summary = place.get_untracked().and_then(|it| it.query_selector("summary").ok().flatten());
            if let Some(summary) =
                summary.and_then(|it| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(it).ok())
            {
                let _ = summary.focus();
            }
        }
    };
    let toggled = move |_: web_sys::Event| {
        if let Some(now) = place.get_untracked().map(|it| it.open())
            && open.try_get_untracked().is_some_and(|open| open != now)
        {
            open.set(now);
        }
    };
    view! {
        <details
            class="bc-menu"
            node_ref=place
            prop:open=move || open.get()
            on:toggle=toggled
            on:focusout=move |_| close_outside()
            on:keydown=escape
        >
            <summary class="bc-button bc-button-quiet"><Icon name=icon /><span>{label}</span></summary>
            <div class="bc-menu-body" tabindex="-1">{move || open.get().then(|| content.run())}</div>
        </details>
    }
    .into_any()
}
