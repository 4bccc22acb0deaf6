//! Several lines of text.

use crate::dom::prelude::*;

use super::field::FieldFacts;
use super::text_field::Counter;
use super::{FieldFrame, FieldIds};

/// A field of several lines.
#[component]
pub fn TextArea(
    /// The field's name.
    #[prop(into)]
    label: Signal<String>,
    /// What is typed.
    value: RwSignal<String>,
    /// A line under the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// Marks the field as one that may stay empty.
    #[prop(optional)]
    optional: bool,
    /// What stops the request.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What does not stop it.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// The most characters taken; shows the counter.
    #[prop(optional_no_strip, into)]
    limit: Option<usize>,
    /// Monospaced, for ids and tokens.
    #[prop(optional)]
    mono: bool,
    /// Lines shown.
    #[prop(default = 3)]
    rows: u32,
    /// Runs when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Id of the text area.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: limit.is_some() };
    let described = ids.described_by(facts);
    let counter_id = ids.counter();
    view! {
        <FieldFrame ids=ids.clone() label=label facts=facts optional=optional>
            <textarea
                id=ids.control
                class="bc-input bc-text-area"
                class:bc-mono=mono
                rows=rows.to_string()
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=facts.invalid()
                aria-required=(!optional).then_some("true")
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
                on:blur=move |_| {
                    if let Some(leave) = on_leave {
                        // A focused field that is removed is left, too, and by then its form may be gone.
                        leave.try_run(());
                    }
                }
            ></textarea>
            {limit.map(|limit| view! { <Counter id=counter_id value=value limit=limit /> })}
        </FieldFrame>
    }
    .into_any()
}
