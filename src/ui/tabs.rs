//! Several things about one, one at a time.

use crate::dom::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{id, tree::find};

/// One tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TabItem {
    /// Stable name.
    pub key: &'static str,
    /// What is shown.
    pub label: String,
}

/// A row of tabs and the panel of the chosen one. Arrow keys, Home and End move and choose.
#[component]
pub fn Tabs(
    /// What the tabs are about.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs.
    tabs: Vec<TabItem>,
    /// Key of the chosen one.
    chosen: RwSignal<&'static str>,
    /// Makes the panel of a key.
    #[prop(into)]
    panel: Callback<(&'static str,), AnyView>,
) -> AnyView {
    let base = id::next("tabs");
    let keys: Vec<&'static str> = tabs.iter().map(|it| it.key).collect();
    let keydown = {
        let base = base.clone();
        move |event: KeyboardEvent| {
            let here = keys.iter().position(|it| *it == chosen.get_untracked()).unwrap_or_default();
            let Some(next) = step(&event.key(), here, keys.len()).and_then(|it| keys.get(it)) else { return };
            event.prevent_default();
            chosen.set(next);
            let list = event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
            let tab = list.and_then(|list| find(&list, &tab_id(&base, next)));
            if let Some(tab) = tab.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                // The focus follows the choice; when it can't, the choice stands.
                let _ = tab.focus();
            }
        }
    };
    let panel_id = format!("{base}-panel");
    let heads: Vec<AnyView> = tabs
        .into_iter()
        .map(|tab| {
            let key = tab.key;
            let own = move || chosen.get() == key;
            view! {
                <button
                    class="bc-tab"
                    id=tab_id(&base, key)
                    type="button"
                    role="tab"
                    aria-selected=move || if own() { "true" } else { "false" }
                    aria-controls=panel_id.clone()
                    tabindex=move || if own() { "0" } else { "-1" }
                    on:click=move |_| chosen.set(key)
                >
                    {tab.label}
                </button>
            }
            .into_any()
        })
        .collect();
    let labelled = {
        let base = base.clone();
        move || tab_id(&base, chosen.get())
    };
    view! {
        <div>
            <div class="bc-tab-list" role="tablist" aria-label=label on:keydown=keydown>{heads}</div>
            <div class="bc-tab-panel" id=panel_id role="tabpanel" tabindex="0" aria-labelledby=labelled>
                {move || panel.run((chosen.get(),))}
            </div>
        </div>
    }
    .into_any()
}

fn tab_id(base: &str, key: &str) -> String {
    format!("{base}-{key}")
}

/// Where a key leads from here, around the ends.
pub(super) fn step(key: &str, here: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" | "ArrowDown" => Some(if here >= last { 0 } else { here + 1 }),
        "ArrowLeft" | "ArrowUp" => Some(here.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}
