//! One control, as its table and the table of its field say.

use crate::dom::prelude::*;
use backup_api::problem::Severity;
use backup_api::tables::{Field, FieldKind};

use super::bound::{Bound, bind};
use super::draft::FormDraft;
use super::input::{Area, Flag, Input};
use super::spec::{Control, ControlKind, FormState, Name};
use super::state::Form;
use super::tags::Tags;
use crate::ui::{RadioCards, RadioOption, Select, SelectOption};

/// Draws a control.
pub(super) fn view(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let field = state.draft.spec.field(control);
    match (control.kind, field.map(|field| &field.kind)) {
        (ControlKind::Special(_, draw), _) => draw(form, state, control),
        (ControlKind::Cards(name), _) => choice(form, state, control, name, false),
        (ControlKind::Select(name), _) => choice(form, state, control, name, true),
        (ControlKind::Area(rows), _) => area(form, state, control, rows),
        (ControlKind::OfField, Some(FieldKind::Any)) => area(form, state, control, 3),
        (ControlKind::OfField, Some(FieldKind::Flag)) => switch(form, state, control),
        (ControlKind::OfField, Some(FieldKind::List { entry, most, .. })) => {
            let (most, advised) = most.map_or((usize::MAX, true), |(limit, severity)| {
                (limit.of(untrack(move || form.console.client.sessions.profile())), severity == Severity::Warning)
            });
            tags(form, state, control, entry, (most, advised))
        }
        (ControlKind::OfField, _) => line(form, state, control),
    }
}

/// A sentence that may be missing, as the primitives take it.
fn sentence(words: Option<fn() -> &'static str>) -> &'static str {
    words.map_or("", |words| words())
}

/// The most characters of a text; 0 where nothing limits it.
fn longest(form: Form, field: Option<&Field>) -> usize {
    match field.map(|field| &field.kind) {
        Some(FieldKind::Text { longest: Some(limit), .. }) => {
            limit.of(untrack(move || form.console.client.sessions.profile()))
        }
        _ => 0,
    }
}

fn line(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let field = state.draft.spec.field(control);
    let kind = field.map(|field| &field.kind);
    view! {
        <Input
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            value=state.draft.text(control.key)
            hint=sentence(control.hint)
            // Of a thing that is there, whatever is left alone stays as it is.
            optional=control.optional(field) && !untrack(move || state.draft.is_changing())
            limit=longest(form, field)
            unit=sentence(control.unit)
            number=matches!(kind, Some(FieldKind::Number { .. }))
            mono=control.mono || matches!(kind, Some(FieldKind::Id { .. }))
        />
    }
    .into_any()
}

fn area(form: Form, state: FormState, control: &'static Control, rows: u32) -> AnyView {
    let field = state.draft.spec.field(control);
    view! {
        <Area
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            value=state.draft.text(control.key)
            hint=sentence(control.hint)
            required=!control.optional(field)
            mono=control.mono || matches!(field.map(|field| &field.kind), Some(FieldKind::Any))
            rows=rows
            limit=Signal::stored(longest(form, field))
        />
    }
    .into_any()
}

fn switch(form: Form, state: FormState, control: &'static Control) -> AnyView {
    view! {
        <Flag
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            checked=state.draft.flag(control.key)
            hint=sentence(control.hint)
        />
    }
    .into_any()
}

fn tags(
    form: Form,
    state: FormState,
    control: &'static Control,
    entry: &'static [Field],
    (max, advised): (usize, bool),
) -> AnyView {
    let limit = |key: &str| longest(form, entry.iter().find(|field| field.key == key));
    view! {
        <Tags
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            rows=state.draft.tags(control.key)
            max=max
            advised=advised
            hint=sentence(control.hint)
            limits=(limit("key"), limit("value"))
        />
    }
    .into_any()
}

/// More than these are a list.
const MOST_CARDS: usize = 4;

fn choice(form: Form, state: FormState, control: &'static Control, name: Name, listed: bool) -> AnyView {
    let FormDraft { spec, .. } = state.draft;
    let options = derive(move || options_of(state, control, name));
    let many = memo(move |_| listed || options.with(Vec::len) > MOST_CARDS);
    let path = spec.path(control);
    let value = state.draft.text(control.key);
    let hint = move || MaybeProp::from(control.hint.map(|hint| hint().to_owned()));
    let draw = move || {
        let label = (control.label)();
        let Bound { id, errors, warnings, leave } = bind(form, path, label);
        if many.get() {
            let entries = derive(move || options.with(|all| all.iter().map(entry).collect::<Vec<_>>()));
            let optional = control.optional(spec.field(control));
            return view! {
                <Select
                    label=label
                    value=value
                    options=entries
                    hint=hint()
                    optional=optional && control.or_none
                    errors=errors
                    warnings=warnings
                    on_leave=leave
                    id=id
                />
            }
            .into_any();
        }
        // A wrong one can't be chosen, so nothing shows before sending is tried.
        view! { <RadioCards label=label value=value options=options hint=hint() errors=errors id=id /> }.into_any()
    };
    draw.into_any()
}

fn entry(card: &RadioOption) -> SelectOption {
    SelectOption::new(card.value.as_str(), card.title.as_str())
}

/// What a field's table offers in this cloud, each with its name and consequence. Tracks.
#[must_use]
pub fn options_of(state: FormState, control: &Control, name: Name) -> Vec<RadioOption> {
    let profile = state.console.client.sessions.profile();
    let offered = match state.draft.spec.field(control).map(|field| &field.kind) {
        Some(FieldKind::Choice { values, .. }) => values(profile),
        Some(FieldKind::Flag) => &["true", "false"],
        _ => control.choices,
    };
    let none = control.or_none.then_some("");
    let option = |id: &str| {
        let (title, note) = name(id);
        RadioOption::new(id, title, note)
    };
    none.into_iter().chain(offered.iter().copied()).map(option).collect()
}
