//! The frame that every field shares, and how its parts find each other.

use crate::dom::prelude::*;

use super::{Icon, IconName, id, use_words};

/// Ids of a field's parts, all made from the id of its control. A summary needs the control's only.
#[derive(Clone, Debug)]
pub struct FieldIds {
    /// Id of the control, or of the group where the field has several.
    pub control: String,
}

impl FieldIds {
    /// From a given id, or a new one.
    #[must_use]
    pub fn new(given: Option<String>) -> Self {
        Self { control: given.unwrap_or_else(|| id::next("field")) }
    }

    /// Id of the label or legend.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}-label", self.control)
    }

    /// Id of the hint.
    #[must_use]
    pub fn hint(&self) -> String {
        format!("{}-hint", self.control)
    }

    /// Id of the list of errors and warnings.
    #[must_use]
    pub fn error(&self) -> String {
        format!("{}-error", self.control)
    }

    /// Id of the counter.
    #[must_use]
    pub fn counter(&self) -> String {
        format!("{}-counter", self.control)
    }

    /// The value of `aria-describedby`: error first, because it is what the person has to act on.
    #[must_use]
    pub fn described_by(&self, facts: FieldFacts) -> Signal<Option<String>> {
        let (hint, error, counter) = (self.hint(), self.error(), self.counter());
        derive(move || {
            let mut ids: Vec<&str> = Vec::with_capacity(3);
            if facts.errors.with(|it| !it.is_empty()) || facts.warnings.with(|it| !it.is_empty()) {
                ids.push(&error);
            }
            if facts.hint.with(Option::is_some) {
                ids.push(&hint);
            }
            if facts.counted {
                ids.push(&counter);
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }
}

/// What decides which parts a field has.
#[derive(Clone, Copy, Debug)]
pub struct FieldFacts {
    /// A line under the label.
    pub hint: MaybeProp<String>,
    /// Stop the request.
    pub errors: Signal<Vec<String>>,
    /// Do not.
    pub warnings: Signal<Vec<String>>,
    /// Whether there is a counter.
    pub counted: bool,
}

impl FieldFacts {
    /// The value of `aria-invalid`.
    #[must_use]
    pub fn invalid(self) -> Signal<Option<&'static str>> {
        derive(move || self.errors.with(|it| !it.is_empty()).then_some("true"))
    }
}

/// Label, hint, errors, then the control: for a field with one control.
#[component]
pub fn FieldFrame(
    /// Ids of the parts.
    ids: FieldIds,
    /// The field's name.
    label: Signal<String>,
    /// Hint, errors, warnings.
    facts: FieldFacts,
    /// Whether it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// The control and what stands under it.
    children: Children,
) -> AnyView {
    let words = use_words();
    view! {
        <div class="bc-field" class:bc-field-invalid=move || facts.errors.with(|it| !it.is_empty())>
            <label class="bc-label" id=ids.label() for=ids.control.clone()>
                {label}
                {optional.then(|| view! { " " <span class="bc-optional">{words.optional}</span> })}
            </label>
            <FieldNotes ids=ids facts=facts />
            {children()}
        </div>
    }
    .into_any()
}

/// Hint and messages, shared by fields and groups.
#[component]
pub fn FieldNotes(
    /// Ids of the parts.
    ids: FieldIds,
    /// Hint, errors, warnings.
    facts: FieldFacts,
) -> AnyView {
    let hint_id = ids.hint();
    view! {
        {move || facts.hint.get().map(|hint| view! { <p class="bc-hint" id=hint_id.clone()>{hint}</p> })}
        <div class="bc-messages" id=ids.error() aria-live="polite">
            {move || messages(facts.errors.get(), IconName::Error, "bc-message")}
            {move || messages(facts.warnings.get(), IconName::Warning, "bc-message bc-message-warning")}
        </div>
    }
    .into_any()
}

fn messages(texts: Vec<String>, icon: IconName, class: &'static str) -> AnyView {
    texts.into_iter().map(|text| message(text, icon, class)).collect::<Vec<_>>().into_any()
}

/// One message.
pub(super) fn message(text: String, icon: IconName, class: &'static str) -> AnyView {
    view! { <p class=class><Icon name=icon /><span>{text}</span></p> }.into_any()
}
