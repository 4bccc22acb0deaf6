//! Narrowing a list.

use crate::dom::prelude::*;

use super::{Icon, IconName, id};

/// A search field with its sign, the label for screen readers and as the place holder.
#[component]
pub fn SearchBox(
    /// What is searched: "Search vaults by name or id".
    #[prop(into)]
    label: Signal<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// Id of the input.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let id = id.unwrap_or_else(|| id::next("search"));
    view! {
        <div class="bc-search">
            <Icon name=IconName::Search />
            <label class="bc-visually-hidden" for=id.clone()>{label}</label>
            <input
                class="bc-input"
                id=id
                type="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=label
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
                on:keydown=|event| {
                    // Enter in a search must not send the form around it.
                    if event.key() == "Enter" {
                        event.prevent_default();
                    }
                }
            />
        </div>
    }
    .into_any()
}
