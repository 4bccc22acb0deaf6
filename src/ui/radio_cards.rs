//! One of up to four, each with its consequence.

use crate::dom::prelude::*;

use super::field::{FieldFacts, FieldNotes};
use super::{FieldIds, id, use_words};

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RadioOption {
    /// What is put into the value.
    pub value: String,
    /// Its name.
    pub title: String,
    /// What choosing it means.
    pub note: String,
    /// Why it can't be chosen, where it can't.
    pub why_not: Option<String>,
}

impl RadioOption {
    /// A card that can be chosen.
    pub fn new(value: impl Into<String>, title: impl Into<String>, note: impl Into<String>) -> Self {
        Self { value: value.into(), title: title.into(), note: note.into(), why_not: None }
    }
}

/// Native radio buttons in cards: arrow keys move the choice, Tab enters and leaves the group.
#[component]
pub fn RadioCards(
    /// The field's name.
    #[prop(into)]
    label: Signal<String>,
    /// The chosen card's value.
    value: RwSignal<String>,
    /// The cards.
    #[prop(into)]
    options: Signal<Vec<RadioOption>>,
    /// A line under the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// Marks the field as one that may stay unset.
    #[prop(optional)]
    optional: bool,
    /// What stops the request.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Id of the group.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let words = use_words();
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings: Signal::default(), counted: false };
    let described = ids.described_by(facts);
    let name = id::next("radio");
    view! {
        <fieldset
            class="bc-field"
            id=ids.control.clone()
            aria-describedby=described
            class:bc-field-invalid=move || errors.with(|it| !it.is_empty())
        >
            <legend class="bc-label" id=ids.label()>
                {label}
                {optional.then(|| view! { " " <span class="bc-optional">{words.optional}</span> })}
            </legend>
            <FieldNotes ids=ids.clone() facts=facts />
            <div class="bc-cards">
                {move || {
                    options.get().into_iter().map(|it| card(it, name.clone(), value)).collect::<Vec<_>>().into_any()
                }}
            </div>
        </fieldset>
    }
    .into_any()
}

fn card(option: RadioOption, name: String, value: RwSignal<String>) -> AnyView {
    let id = id::next("card");
    let (title_id, note_id) = (format!("{id}-title"), format!("{id}-note"));
    let own = StoredValue::new(option.value.clone());
    let blocked = option.why_not.is_some();
    let note = option.why_not.unwrap_or(option.note);
    view! {
        <label class="bc-card-choice" class:bc-card-blocked=blocked for=id.clone()>
            <input
                id=id.clone()
                class="bc-radio"
                type="radio"
                name=name
                value=option.value
                disabled=blocked
                aria-labelledby=title_id.clone()
                aria-describedby=note_id.clone()
                prop:checked=move || own.with_value(|own| value.with(|it| it == own))
                on:change=move |_| value.set(own.get_value())
            />
            <span class="bc-card-title" id=title_id>{option.title}</span>
            <span class="bc-card-note" id=note_id>{note}</span>
        </label>
    }
    .into_any()
}
