//! The fields behind the disclosure.

use backup_api::rules::offer::{CONSOLE_URL, ZONE};
use backup_api::rules::tag::BINDING;
use leptos::prelude::*;

use super::draft::Draft;
use crate::forms::input::{Cards, Flag, Input, Pick, lasting, options};
use crate::forms::state::Form;
use crate::forms::tags::Tags;
use crate::text::{self, vault_create as words};
use crate::ui::{Disclosure, SelectOption, Switch};

pub(super) fn view(form: Form, draft: Draft) -> AnyView {
    let console = form.console;
    let sessions = console.client.sessions;
    console.cache.want_policies(console);
    let profile = move || sessions.profile();
    let policies = Signal::derive(move || {
        let mut all = vec![SelectOption::new("", words::policy_none())];
        console.cache.policies.value.with(|rows| {
            all.extend(rows.iter().flatten().map(|policy| SelectOption::new(policy.id.as_str(), policy.name.as_str())));
        });
        all
    });
    let clouds = Signal::derive(move || options(profile().cloud_types, words::cloud_type));
    let purposes = Signal::derive(move || options(profile().protect_types, words::protect_type));
    let levels = Signal::derive(move || options(profile().consistent_levels, words::consistent_level));
    let levels_shown = lasting(move || several(profile().consistent_levels, draft.consistent_level));
    let clouds_shown = lasting(move || several(profile().cloud_types, draft.cloud_type));
    let extended_shown = lasting(move || profile().extended_fields || draft.extended());
    let note = Signal::derive(move || {
        let all = if extended_shown.get() { words::MORE_COUNT_ALL } else { words::MORE_COUNT };
        Some(text::form::set_of(draft.rare(), all))
    });
    let address_shown = lasting(move || profile().pre_paid() || draft.console_url.with(|url| !url.trim().is_empty()));
    view! {
        <Disclosure label=words::more() note=note>
            <Pick form=form path="vault.backup_policy_id" label=words::policy() value=draft.policy options=policies optional=true />
            <Cards form=form path="vault.billing.protect_type" label=words::protect_type_label() value=draft.protect_type options=purposes />
            {move || {
                levels_shown
                    .get()
                    .then(|| {
                        view! {
                            <Cards
                                form=form
                                path="vault.billing.consistent_level"
                                label=words::consistent_level_label()
                                value=draft.consistent_level
                                options=levels
                            />
                        }
                    })
            }}
            {move || {
                clouds_shown
                    .get()
                    .then(|| {
                        view! {
                            <Cards
                                form=form
                                path="vault.billing.cloud_type"
                                label=words::cloud_type_label()
                                value=draft.cloud_type
                                options=clouds
                            />
                        }
                    })
            }}
            <Switch label=words::auto_bind() checked=draft.auto_bind hint=said(words::auto_bind_hint()) />
            <Show when=move || draft.auto_bind.get()>
                <Tags form=form path="vault.bind_rules.tags" label=words::bind_tags() rows=draft.bind_tags max=BINDING advised=true />
            </Show>
            <Switch label=words::locked() checked=draft.locked hint=said(words::locked_hint()) />
            <Input
                form=form
                path="vault.enterprise_project_id"
                label=words::enterprise_project()
                value=draft.enterprise_project
                hint=words::enterprise_project_hint()
                optional=true
                mono=true
            />
            {move || {
                address_shown
                    .get()
                    .then(|| {
                        view! {
                            <Input
                                form=form
                                path="vault.billing.console_url"
                                label=words::console_url()
                                value=draft.console_url
                                limit=CONSOLE_URL
                                optional=true
                            />
                        }
                    })
            }}
            {move || extended_shown.get().then(|| extended(form, draft))}
        </Disclosure>
    }
    .into_any()
}

/// Whether there is something to choose: more than one, or another than what is chosen, which another cloud offered.
fn several(offered: &[&str], chosen: RwSignal<String>) -> bool {
    offered.len() > 1 || chosen.with(|chosen| !offered.contains(&chosen.as_str()))
}

/// Fields that only one of the clouds knows.
fn extended(form: Form, draft: Draft) -> AnyView {
    let notify =
        Signal::derive(|| ["", "true", "false"].map(|value| SelectOption::new(value, words::notify(value))).to_vec());
    view! {
        <Flag
            form=form
            path="vault.auto_expand"
            label=words::auto_expand()
            checked=draft.auto_expand
            hint=words::auto_expand_hint()
        />
        <Flag form=form path="vault.billing.is_multi_az" label=words::multi_zone() checked=draft.multi_zone />
        <Flag
            form=form
            path="vault.demand_billing"
            label=words::demand_billing()
            checked=draft.demand_billing
            hint=words::demand_billing_hint()
        />
        <Pick form=form path="vault.smn_notify" label=words::notify_label() value=draft.notify options=notify optional=true />
        <Input
            form=form
            path="vault.threshold"
            label=words::threshold()
            value=draft.threshold
            unit="%"
            number=true
            optional=true
        />
        <Input form=form path="vault.backup_name_prefix" label=words::name_prefix() value=draft.name_prefix optional=true />
        <Input form=form path="vault.availability_zone" label=words::zone() value=draft.zone limit=ZONE optional=true />
        <Input
            form=form
            path="vault.sys_lock_source_service"
            label=words::locked_by()
            value=draft.locked_by
            hint=words::locked_by_hint()
            optional=true
        />
    }
    .into_any()
}

fn said(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}
