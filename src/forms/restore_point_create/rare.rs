//! The fields behind the disclosure.

use leptos::prelude::*;

use super::draft::Draft;
use crate::forms::input::{Flag, Input, Pick, lasting};
use crate::forms::state::Form;
use crate::text::{self, restore_point_create as words};
use crate::ui::{Disclosure, SelectOption};

pub(super) fn view(form: Form, draft: Draft) -> AnyView {
    let sessions = form.console.client.sessions;
    let extended = lasting(move || sessions.profile().extended_fields || draft.extended() > 0);
    let note = Signal::derive(move || {
        let all = if extended.get() { words::MORE_COUNT_ALL } else { words::MORE_COUNT };
        Some(text::form::set_of(draft.rare(), all))
    });
    view! {
        <Disclosure label=words::more() note=note>
            <Flag
                form=form
                path="checkpoint.parameters.auto_trigger"
                label=words::auto()
                checked=draft.auto_trigger
                hint=words::auto_hint()
            />
            {move || extended.get().then(|| of_one_cloud(form, draft))}
        </Disclosure>
    }
    .into_any()
}

/// Fields that only one of the clouds knows.
fn of_one_cloud(form: Form, draft: Draft) -> AnyView {
    let console = form.console;
    console.cache.want_policies(console);
    let policies = Signal::derive(move || {
        let mut all = vec![SelectOption::new("", words::policy_none())];
        console.cache.policies.value.with(|rows| {
            all.extend(rows.iter().flatten().map(|policy| SelectOption::new(policy.id.as_str(), policy.name.as_str())));
        });
        all
    });
    view! {
        <Pick
            form=form
            path="checkpoint.parameters.policy_id"
            label=words::policy()
            value=draft.policy
            options=policies
            hint=words::policy_hint()
            optional=true
        />
        <Input
            form=form
            path="checkpoint.parameters.retention_duration_days"
            label=words::retention()
            value=draft.retention
            hint=words::retention_hint()
            unit=words::days()
            number=true
            optional=true
        />
    }
    .into_any()
}
