//! One of many, by name.

use crate::dom::prelude::*;

use super::field::FieldFacts;
use super::{FieldFrame, FieldIds, Icon, IconName};

/// One entry of a [`Select`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// What is put into the value.
    pub value: String,
    /// What is shown.
    pub label: String,
}

impl SelectOption {
    /// An entry.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// A choice from five or more; up to four are [`RadioCards`](super::RadioCards).
#[component]
pub fn Select(
    /// The field's name.
    #[prop(into)]
    label: Signal<String>,
    /// The chosen entry's value.
    value: RwSignal<String>,
    /// The entries.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
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
    /// Narrow, for short entries.
    #[prop(optional)]
    short: bool,
    /// Runs when the person comes to the field, before it opens.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
    /// Runs when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Id of the select.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: false };
    let described = ids.described_by(facts);
    let entries = move || {
        let chosen = value.get();
        options
            .get()
            .into_iter()
            .map(|it| {
                let selected = it.value == chosen;
                view! { <option value=it.value prop:selected=selected>{it.label}</option> }.into_any()
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    let open = move || {
        if let Some(open) = on_open {
            open.run(());
        }
    };
    view! {
        <FieldFrame ids=ids.clone() label=label facts=facts optional=optional>
            <div class="bc-control bc-control-select" class:bc-control-short=short>
                <select
                    id=ids.control
                    class="bc-input"
                    part="input"
                    aria-describedby=described
                    aria-invalid=facts.invalid()
                    aria-required=(!optional).then_some("true")
                    on:change:target=move |event| value.set(event.target().value())
                    on:focus=move |_| open()
                    on:pointerdown=move |_| open()
                    on:blur=move |_| {
                        if let Some(leave) = on_leave {
                            // A focused field that is removed is left, too, and by then its form may be gone.
                            leave.try_run(());
                        }
                    }
                >
                    {entries}
                </select>
                <Icon name=IconName::ChevronDown />
            </div>
        </FieldFrame>
    }
    .into_any()
}
