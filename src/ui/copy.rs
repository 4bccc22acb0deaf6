//! Taking a text along.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::{Icon, IconName, use_announcer, use_words};

/// Puts a text on the clipboard, and says whether that worked.
#[component]
pub fn CopyButton(
    /// What is copied.
    #[prop(into)]
    text: Signal<String>,
    /// What it is, as the words for copying take it: "vault id".
    #[prop(into)]
    what: Signal<String>,
    /// Shows the words beside the sign.
    #[prop(optional)]
    labelled: bool,
) -> AnyView {
    let words = use_words();
    let live = use_announcer();
    let copied = RwSignal::new(false);
    let press = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let worked = write(&text).await;
            live.announce(if worked { words.copied } else { words.copy_failed });
            let _ = copied.try_set(worked);
        });
    };
    let name = move || (words.copy)(&what.get());
    view! {
        <button
            class="bc-button bc-button-quiet bc-copy"
            class:bc-button-icon=!labelled
            type="button"
            title=name
            on:click=press
            on:blur=move |_| {
                let _ = copied.try_set(false);
            }
        >
            {move || view! { <Icon name=if copied.get() { IconName::Check } else { IconName::Copy } /> }}
            <span class:bc-visually-hidden=!labelled>
                // Shorter words in sight would move what is beside it, under a press that has begun there.
                {move || if copied.get() && !labelled { words.copied.to_owned() } else { name() }}
            </span>
        </button>
    }
    .into_any()
}

async fn write(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Absent, not refused, on a page without TLS: there the property is undefined and a call would throw.
    let navigator = window.navigator();
    if !js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
