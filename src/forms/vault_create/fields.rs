//! The common fields.

use backup_api::Int;
use backup_api::cbr::vault_create::NAME;
use leptos::prelude::*;

use super::draft::Draft;
use crate::forms::Setting;
use crate::forms::choose::ChooseResources;
use crate::forms::details::{ResourceDetails, name_of};
use crate::forms::incompatible;
use crate::forms::input::{Area, Cards, Input, Pick, options};
use crate::forms::state::Form;
use crate::forms::tags::Tags;
use crate::text::{self, resources_add as details_words, vault_create as words};
use crate::ui::{Disclosure, FieldGroup, RadioOption, SelectOption, Switch};
use crate::work::Console;

pub(super) fn view(form: Form, draft: Draft, setting: Setting) -> AnyView {
    let sessions = form.console.client.sessions;
    let object_types = object_types(form.console);
    let kind = Signal::derive(move || draft.object_type.get());
    let incompatible = incompatible::follow(form.console, draft.incompatible, kind, draft.resources);
    let set = Signal::derive(move || {
        let chosen = draft.resources.get();
        Some(text::form::set_of_resources(draft.details.set(&chosen), chosen.len()))
    });
    let name_of = name_of(form.console, kind);
    // Also where this cloud does not have it and it was chosen for another: else nobody could mend it.
    let payable = Memo::new(move |_| sessions.profile().pre_paid() || draft.pre_paid());
    view! {
        <FieldGroup legend=words::what()>
            <Input form=form path="vault.name" label=words::name() value=draft.name hint=words::name_hint() limit=NAME />
            // The walkthrough protects a server.
            {(setting == Setting::Alone)
                .then(|| {
                    view! {
                        <Kinds form=form draft=draft options=object_types />
                    }
                })}
            <Area
                form=form
                path="vault.description"
                label=words::description()
                value=draft.description
                limit=Signal::derive(move || sessions.profile().vault_description)
            />
            <Tags form=form path="vault.tags" label=words::tags() rows=draft.tags max=untrack(move || sessions.profile().vault_tags) />
        </FieldGroup>
        <FieldGroup legend=words::how_much()>
            <Input
                form=form
                path="vault.billing.size"
                label=words::size()
                value=draft.size
                hint=words::size_hint()
                unit="GB"
                number=true
            />
            {incompatible}
            <ChooseResources
                form=form
                path="vault.resources"
                label=words::resources()
                hint=words::resources_hint()
                optional=true
                kind=kind
                chosen=draft.resources
                room=Signal::derive(move || draft.size.with(|size| Int::typed(size).value()))
            />
            <Show when=move || draft.resources.with(|chosen| !chosen.is_empty())>
                <Disclosure label=details_words::more() note=set>
                    <ResourceDetails
                        form=form
                        path="vault.resources"
                        kind=kind
                        chosen=draft.resources
                        details=draft.details
                        name_of=name_of
                    />
                </Disclosure>
            </Show>
        </FieldGroup>
        {move || payable.get().then(|| payment(form, draft))}
    }
    .into_any()
}

/// What a vault of this cloud can be for.
#[must_use]
pub fn object_types(console: Console) -> Signal<Vec<RadioOption>> {
    let sessions = console.client.sessions;
    Signal::derive(move || options(sessions.profile().object_types, words::object_type))
}

fn payment(form: Form, draft: Draft) -> AnyView {
    let sessions = form.console.client.sessions;
    let modes = Signal::derive(move || options(sessions.profile().charging_modes, words::charging));
    let periods = Signal::derive(move || options(sessions.profile().period_types, words::period));
    let pre_paid = Memo::new(move |_| draft.pre_paid());
    let hint = words::period_hint();
    view! {
        <FieldGroup legend=words::payment()>
            <Cards form=form path="vault.billing.charging_mode" label=words::charging_label() value=draft.charging_mode options=modes />
            <Show when=move || pre_paid.get()>
                <Cards form=form path="vault.billing.period_type" label=words::period_label() value=draft.period_type options=periods />
                <Input
                    form=form
                    path="vault.billing.period_num"
                    label=words::period_num()
                    value=draft.period_num
                    hint=hint
                    number=true
                />
                <Switch label=words::auto_renew() checked=draft.auto_renew />
                <Switch
                    label=words::auto_pay()
                    checked=draft.auto_pay
                    hint=MaybeProp::from(Some(words::auto_pay_hint().to_owned()))
                />
            </Show>
        </FieldGroup>
    }
    .into_any()
}

/// What the vault is for: cards, or a list where a cloud has more than fit.
#[component]
fn Kinds(form: Form, draft: Draft, options: Signal<Vec<RadioOption>>) -> AnyView {
    let many = Memo::new(move |_| options.with(Vec::len) > MOST_CARDS);
    let entries = Signal::derive(move || {
        options.with(|all| all.iter().map(|it| SelectOption::new(it.value.as_str(), it.title.as_str())).collect())
    });
    let path = "vault.billing.object_type";
    view! {
        {move || match many.get() {
            true => {
                view! { <Pick form=form path=path label=words::object_type_label() value=draft.object_type options=entries /> }
                    .into_any()
            }
            false => {
                view! { <Cards form=form path=path label=words::object_type_label() value=draft.object_type options=options /> }
                    .into_any()
            }
        }}
    }
    .into_any()
}

/// More than these are a list.
const MOST_CARDS: usize = 4;
