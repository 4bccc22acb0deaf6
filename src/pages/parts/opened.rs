//! Which row of a list is open at the side.

use crate::dom::prelude::*;

/// Whether the panel of the row in `open` stands, an id that is empty where nothing is open; closing it forgets the row.
pub(in crate::pages) fn stands(open: RwSignal<String>) -> RwSignal<bool> {
    let stands = RwSignal::new(false);
    Effect::new(move || {
        let wanted = open.with(|id| !id.is_empty());
        if stands.get_untracked() != wanted {
            stands.set(wanted);
        }
    });
    Effect::new(move || {
        if !stands.get() && open.with_untracked(|id| !id.is_empty()) {
            open.set(String::new());
        }
    });
    stands
}

/// The name of a row as the button that opens it. A row without an id, which could not be told from another of the kind,
/// stays a name.
pub(in crate::pages) fn opener(open: RwSignal<String>, id: &str, name: String, label: String) -> AnyView {
    if id.is_empty() {
        return name.into_any();
    }
    let id = id.to_owned();
    view! {
        <button class="bc-link bc-opener" type="button" aria-label=label on:click=move |_| open.set(id.clone())>
            {name}
        </button>
    }
    .into_any()
}
