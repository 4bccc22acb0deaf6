//! The common fields.

use backup_api::cbr::checkpoint_create::{DESCRIPTION, NAME};
use backup_api::cbr::model::Vault;
use leptos::prelude::*;

use super::draft::{DETAILED, Draft, SOME, WHOLE};
use crate::forms::choose_vault::{ChooseHeld, ChooseVault, held_names};
use crate::forms::details::ResourceDetails;
use crate::forms::input::{Area, Cards, Input, bind, bind_list};
use crate::forms::lookup;
use crate::forms::state::Form;
use crate::places::Place;
use crate::text::{choose, restore_point_create as words};
use crate::ui::{ButtonLink, FieldGroup, Notice, RadioCards, RadioOption, Tone};
use crate::work::Console;

const RESOURCES: &str = "checkpoint.parameters.resources";
const DETAILS: &str = "checkpoint.parameters.resource_details";

/// The vault, and what of it.
pub(super) fn what(form: Form, draft: Draft) -> AnyView {
    let console = form.console;
    let vault: Signal<Option<Vault>> = Memo::new(move |_| lookup::vault(console, &draft.vault_id())).into();
    // What was chosen belongs to the vault it was chosen from.
    Effect::new(move |before: Option<String>| {
        let now = draft.vault_id();
        if before.is_some_and(|before| before != now) && !draft.given_for(&now) {
            draft.choose_none();
        }
        now
    });
    let bound = bind(form, "checkpoint.vault_id", choose::vault());
    let cards = Signal::derive(move || vault.with(|vault| scopes(vault.as_ref())));
    let empty = Memo::new(move |_| vault.with(|vault| vault.as_ref().is_some_and(|vault| vault.resources.is_empty())));
    let scope = Memo::new(move |_| draft.what.get());
    console.cache.want_resources(console, Signal::derive(move || vault.with(|vault| kind_of(vault.as_ref()))));
    let unfit =
        Memo::new(move |_| vault.with(|vault| vault.as_ref().map_or_else(Vec::new, |vault| unfit(console, vault))));
    view! {
        <FieldGroup legend=words::what()>
            <ChooseVault console=console bound=bound vault=draft.vault />
            <Show when=move || empty.get()>
                <Notice tone=Tone::Warning title=words::empty()>
                    <p>{words::empty_note()}</p>
                    <div class="bc-actions">
                        <ButtonLink
                            href=Signal::derive(move || Place::ResourcesAdd.with("vault", draft.vault_id()).href())
                            label=words::associate()
                        />
                    </div>
                </Notice>
            </Show>
            <RadioCards label=words::scope() value=draft.what options=cards />
            {move || match scope.get().as_str() {
                SOME => {
                    let bound = bind_list(form, RESOURCES, words::resources(), held_names(vault, draft.chosen));
                    view! {
                        <ChooseHeld console=console bound=bound label=words::resources() vault=vault chosen=draft.chosen />
                    }
                        .into_any()
                }
                DETAILED => detailed(form, draft, vault),
                _ => view! { {move || skipped(&unfit.get())} }.into_any(),
            }}
        </FieldGroup>
    }
    .into_any()
}

/// What of a vault is likely to be skipped: name, state, why.
fn unfit(console: Console, vault: &Vault) -> Vec<String> {
    let all = vault.resources.iter().filter_map(|held| {
        let state = lookup::held(console, &vault.billing.object_type, held);
        let name = if held.name.is_empty() { &held.id } else { &held.name };
        state.why.map(|why| words::unfit_row(name, &state.word, &why))
    });
    all.collect()
}

fn skipped(rows: &[String]) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let list = rows.iter().map(|row| view! { <li>{row.clone()}</li> }).collect::<Vec<_>>();
    view! {
        <Notice tone=Tone::Warning title=words::unfit(rows.len())>
            <ul>{list}</ul>
        </Notice>
    }
    .into_any()
}

fn detailed(form: Form, draft: Draft, vault: Signal<Option<Vault>>) -> AnyView {
    let kind = Signal::derive(move || vault.with(|vault| kind_of(vault.as_ref())));
    let name_of = Callback::new(move |id: String| {
        vault.with(|vault| {
            let held = vault.iter().flat_map(|vault| &vault.resources).find(|held| held.id == id);
            held.map(|held| held.name.clone()).filter(|name| !name.is_empty()).unwrap_or(id)
        })
    });
    let bound = bind_list(form, DETAILS, words::resources(), held_names(vault, draft.chosen));
    view! {
        <ChooseHeld console=form.console bound=bound label=words::resources() vault=vault chosen=draft.chosen />
        <ResourceDetails
            form=form
            path=DETAILS
            kind=kind
            chosen=draft.chosen
            details=draft.details
            name_of=name_of
        />
    }
    .into_any()
}

fn kind_of(vault: Option<&Vault>) -> String {
    vault.map_or("server", |vault| &vault.billing.object_type).to_owned()
}

/// What of the vault, each with what it means for this vault.
fn scopes(vault: Option<&Vault>) -> Vec<RadioOption> {
    let held = vault.map(|vault| {
        let size = vault.resources.iter().filter_map(|held| held.size_gb).sum();
        (vault.resources.len(), size)
    });
    let kind = vault.map_or("server", |vault| vault.billing.object_type.as_str());
    let mut detailed = RadioOption::new(DETAILED, words::detailed(), words::detailed_note());
    if kind != "server" {
        detailed.why_not = Some(words::servers_only().to_owned());
    }
    vec![
        RadioOption::new(WHOLE, words::whole_label(), words::whole(held, kind)),
        RadioOption::new(SOME, words::some(), words::some_note()),
        detailed,
    ]
}

/// Name, description, full or not.
pub(super) fn how(form: Form, draft: Draft) -> AnyView {
    let backup_types = Signal::stored(vec![
        RadioOption::new("incremental", words::incremental(), words::incremental_note()),
        RadioOption::new("full", words::full(), words::full_note()),
    ]);
    view! {
        <FieldGroup legend=words::how()>
            <Input
                form=form
                path="checkpoint.parameters.name"
                label=words::name()
                value=draft.name
                hint=words::name_hint()
                optional=true
                limit=NAME
            />
            <Area
                form=form
                path="checkpoint.parameters.description"
                label=words::description()
                value=draft.description
                limit=Signal::stored(DESCRIPTION)
            />
            <Cards form=form path="checkpoint.parameters.incremental" label=words::mode() value=draft.backup_type options=backup_types />
        </FieldGroup>
    }
    .into_any()
}
