//! One line of text.

use crate::dom::prelude::*;

use super::field::FieldFacts;
use super::{FieldFrame, FieldIds, use_words};

/// A field of one line. What is typed stays as it is: trimming and reading belong to the submit.
#[component]
pub fn TextField(
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
    /// What stops the request, in sentences that say what to do.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What does not stop it.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// The most characters taken; shows the counter. Longer text can be typed, and is told.
    #[prop(optional_no_strip, into)]
    limit: Option<usize>,
    /// Unit inside the control: "GB".
    #[prop(optional, into)]
    unit: MaybeProp<String>,
    /// Monospaced, for ids.
    #[prop(optional)]
    mono: bool,
    /// Narrow, for numbers and short codes.
    #[prop(optional)]
    short: bool,
    /// The input's `type`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The input's `inputmode`: "numeric" for whole numbers.
    #[prop(default = "text")]
    input_mode: &'static str,
    /// The input's `autocomplete`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Shown while empty; never the only place of a fact.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// Runs when the person leaves the field.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Id of the input.
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: limit.is_some() };
    let unit_id = format!("{}-unit", ids.control);
    let described = ids.described_by(facts);
    let described = {
        let unit_id = unit_id.clone();
        move || match (described.get(), unit.get()) {
            (Some(ids), Some(_)) => Some(format!("{ids} {unit_id}")),
            (None, Some(_)) => Some(unit_id.clone()),
            (ids, None) => ids,
        }
    };
    let counter_id = ids.counter();
    view! {
        <FieldFrame ids=ids.clone() label=label facts=facts optional=optional>
            <div class="bc-control" class:bc-control-short=short>
                <input
                    id=ids.control
                    class="bc-input"
                    part="input"
                    class:bc-mono=mono
                    type=kind
                    inputmode=input_mode
                    autocomplete=autocomplete
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder=move || placeholder.get()
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
                />
                {move || unit.get().map(|unit| view! { <span class="bc-unit" id=unit_id.clone()>{unit}</span> })}
            </div>
            {limit.map(|limit| view! { <Counter id=counter_id value=value limit=limit /> })}
        </FieldFrame>
    }
    .into_any()
}

/// How much of a limited length is used. Read with the field, not aloud at every key.
#[component]
pub(super) fn Counter(
    /// Id of the counter.
    id: String,
    /// What is typed.
    value: RwSignal<String>,
    /// The most characters.
    limit: usize,
) -> AnyView {
    let words = use_words();
    let typed = memo(move |_| value.with(|it| it.trim().chars().count()));
    view! {
        <p
            class="bc-counter"
            class:bc-counter-far=move || is_far(typed.get(), limit)
            class:bc-counter-over=move || typed.get().gt(&limit)
            id=id
        >
            {move || (words.character_count)(typed.get(), limit)}
        </p>
    }
    .into_any()
}

/// Whether there is room enough that nobody needs to see a counter: it shows from four fifths of the limit on.
pub(super) const fn is_far(typed: usize, limit: usize) -> bool {
    typed.saturating_mul(5) < limit.saturating_mul(4)
}

#[cfg(test)]
mod tests {
    use super::is_far;

    #[test]
    fn a_counter_shows_near_the_limit() {
        assert_eq!([0, 51, 52, 64, 65].map(|typed| is_far(typed, 64)), [true, true, false, false, false]);
    }
}
