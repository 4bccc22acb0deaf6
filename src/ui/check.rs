//! Yes or no.

use crate::dom::prelude::*;

use super::{FieldIds, field::FieldFacts};

/// A box to tick, its label at the right.
#[component]
pub fn Checkbox(
    /// What ticking it means.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is ticked.
    checked: RwSignal<bool>,
    /// A line of consequence.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What stops the request.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Id of the input.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    toggle(label, checked, hint, errors, Signal::default(), id, false)
}

/// The same as a switch: for what takes effect at once, or is on or off by nature.
#[component]
pub fn Switch(
    /// What is on or off.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is on.
    checked: RwSignal<bool>,
    /// A line of consequence.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What stops the request.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What does not stop it.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// Id of the input.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    toggle(label, checked, hint, errors, warnings, id, true)
}

fn toggle(
    label: Signal<String>,
    checked: RwSignal<bool>,
    hint: MaybeProp<String>,
    errors: Signal<Vec<String>>,
    warnings: Signal<Vec<String>>,
    id: Option<String>,
    switch: bool,
) -> AnyView {
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: false };
    let described = ids.described_by(facts);
    view! {
        <div class="bc-check">
            <input
                id=ids.control.clone()
                class=if switch { "bc-switch" } else { "bc-checkbox" }
                type="checkbox"
                role=switch.then_some("switch")
                aria-describedby=described
                aria-invalid=facts.invalid()
                prop:checked=move || checked.get()
                on:change:target=move |event| checked.set(event.target().checked())
            />
            <div class="bc-check-text">
                <label id=ids.label() for=ids.control.clone()>{label}</label>
                <super::field::FieldNotes ids=ids facts=facts />
            </div>
        </div>
    }
    .into_any()
}
