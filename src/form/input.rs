//! The primitives, each bound to a form.

use crate::dom::prelude::*;

use super::bound::{bind, bind_list, bind_text};
use super::state::Form;
use crate::ui::{Select, SelectOption, Switch, TextArea, TextField};

/// Whether fields stand there that are shown for a reason which may pass: once there they stay, or they would go from
/// under the hand that mends them.
pub fn lasting(reason: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    memo(move |before: Option<&bool>| reason() || before.copied().unwrap_or_default())
}

/// One line of text.
#[component]
pub fn Input(
    /// Its form.
    form: Form,
    /// Its JSON path.
    path: &'static str,
    /// Its name.
    label: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// May stay empty.
    #[prop(optional)]
    optional: bool,
    /// The most characters; 0: no counter.
    #[prop(optional)]
    limit: usize,
    /// Unit inside the control.
    #[prop(optional)]
    unit: &'static str,
    /// A whole number.
    #[prop(optional)]
    number: bool,
    /// An id.
    #[prop(optional)]
    mono: bool,
) -> AnyView {
    let bound = bind_text(form, path, label, value);
    let some = |text: &'static str| MaybeProp::from((!text.is_empty()).then(|| text.to_owned()));
    let limit = (limit > 0).then_some(limit);
    view! {
        <TextField
            label=label
            value=value
            hint=some(hint)
            optional=optional
            errors=bound.errors
            warnings=bound.warnings
            limit=limit
            unit=some(unit)
            mono=mono
            short=number
            input_mode=if number { "numeric" } else { "text" }
            on_leave=bound.leave
            id=bound.id
        />
    }
    .into_any()
}

/// Several lines of text.
#[component]
pub fn Area(
    /// Its form.
    form: Form,
    /// Its JSON path.
    path: &'static str,
    /// Its name.
    label: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// May not stay empty.
    #[prop(optional)]
    required: bool,
    /// Ids or JSON.
    #[prop(optional)]
    mono: bool,
    /// Lines shown.
    #[prop(default = 3)]
    rows: u32,
    /// The most characters; 0: no counter.
    #[prop(optional, into)]
    limit: Signal<usize>,
    /// What the entries are called, where the text is a list.
    #[prop(optional)]
    entries: Option<Signal<Vec<String>>>,
) -> AnyView {
    let bound = match entries {
        Some(entries) => bind_list(form, path, label, entries),
        None => bind_text(form, path, label, value),
    };
    let limit = Some(limit.get_untracked()).filter(|limit| *limit > 0);
    view! {
        <TextArea
            label=label
            value=value
            hint=MaybeProp::from((!hint.is_empty()).then(|| hint.to_owned()))
            optional=!required
            errors=bound.errors
            warnings=bound.warnings
            limit=limit
            mono=mono
            rows=rows
            on_leave=bound.leave
            id=bound.id
        />
    }
    .into_any()
}

/// One of many.
#[component]
pub fn Pick(
    /// Its form.
    form: Form,
    /// Its JSON path.
    path: &'static str,
    /// Its name.
    label: &'static str,
    /// The chosen one.
    value: RwSignal<String>,
    /// The entries.
    options: Signal<Vec<SelectOption>>,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// May stay empty.
    #[prop(optional)]
    optional: bool,
) -> AnyView {
    let bound = bind(form, path, label);
    view! {
        <Select
            label=label
            value=value
            options=options
            hint=MaybeProp::from((!hint.is_empty()).then(|| hint.to_owned()))
            optional=optional
            errors=bound.errors
            warnings=bound.warnings
            on_leave=bound.leave
            id=bound.id
        />
    }
    .into_any()
}

/// On or off.
#[component]
pub fn Flag(
    /// Its form.
    form: Form,
    /// Its JSON path.
    path: &'static str,
    /// What is on or off.
    label: &'static str,
    /// Whether it is on.
    checked: RwSignal<bool>,
    /// A line of consequence.
    #[prop(optional)]
    hint: &'static str,
) -> AnyView {
    let bound = bind(form, path, label);
    let hint = MaybeProp::from((!hint.is_empty()).then(|| hint.to_owned()));
    view! { <Switch label=label checked=checked hint=hint errors=bound.errors warnings=bound.warnings id=bound.id /> }
        .into_any()
}
