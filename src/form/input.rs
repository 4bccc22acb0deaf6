//! A primitive bound to a form: its problems, its place in the summary, the moment it is left.

use crate::dom::prelude::*;

use super::group_warnings::group_warnings;
use super::state::{FieldBinding, Form};
use crate::text;
use crate::ui::{self, Select, SelectOption, Switch, TextArea, TextField};

/// What a bound field needs of its form, made once for a path.
#[derive(Clone)]
pub struct Bound {
    /// DOM id of the control.
    pub id: String,
    /// Sentences that stop the request.
    pub errors: Signal<Vec<String>>,
    /// Sentences that do not.
    pub warnings: Signal<Vec<String>>,
    /// Runs when the field is left.
    pub leave: Callback<()>,
}

impl Bound {
    /// Of a field that stands outside every form: it has no problems.
    #[must_use]
    pub fn free() -> Self {
        Self {
            id: ui::id::next("field"),
            errors: Signal::stored(Vec::new()),
            warnings: Signal::stored(Vec::new()),
            leave: Callback::new(|()| {}),
        }
    }
}

/// The most problems of one field that are written out: nobody reads hundreds.
pub(super) const MANY: usize = 10;

/// Binds the field at `path` to `form` for as long as the current owner lives.
#[must_use]
pub fn bind(form: Form, path: &str, label: &str) -> Bound {
    bound(form, FieldBinding::new(path, label, &ui::id::next("field")))
}

/// The same of a text from which the blanks at both ends are taken before it is sent.
#[must_use]
pub fn bind_text(form: Form, path: &str, label: &str, typed: RwSignal<String>) -> Bound {
    bound(form, FieldBinding { typed: Some(typed), ..FieldBinding::new(path, label, &ui::id::next("field")) })
}

/// The same for a list: `entries` are the names of what it holds, in the order of the request.
#[must_use]
pub fn bind_list(form: Form, path: &str, label: &str, entries: Signal<Vec<String>>) -> Bound {
    bound(form, FieldBinding { entries: Some(entries), ..FieldBinding::new(path, label, &ui::id::next("field")) })
}

fn bound(form: Form, binding: FieldBinding) -> Bound {
    let (id, path) = (binding.id.clone(), binding.path.clone());
    form.bind(binding.clone());
    let found = memo({
        let path = path.clone();
        move |_| form.problems_at(&path)
    });
    let said = move |blocking: bool| {
        let binding = binding.clone();
        derive(move || {
            found.with(|found| {
                let wanted = found.iter().filter(|problem| problem.blocks() == blocking);
                // Each error has to be mended where it is; warnings that are alike would push the list out of sight.
                let mut said: Vec<String> = match blocking {
                    true => wanted.map(|problem| binding.sentence(problem)).collect(),
                    false => {
                        group_warnings(wanted.map(|problem| (binding.entry(&problem.path), binding.said(problem))))
                    }
                };
                said.dedup();
                let rest = said.len().saturating_sub(MANY);
                if rest > 0 {
                    said.truncate(MANY);
                    said.push(text::form::more_of_them(rest));
                }
                said
            })
        })
    };
    Bound { id, errors: said(true), warnings: said(false), leave: Callback::new(move |()| form.touch(&path)) }
}

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
