//! Choosing a vault, and what a vault holds.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::{Vault, VaultResource};

use super::choose::{Choice, names, tone, with_rows};
use super::lookup::{self, Held};
use super::vault_capacity::capacity;
use crate::form::bound::Bound;
use crate::places::Place;
use crate::text::{choose as words, size, status, vaults};
use crate::ui::{ButtonLink, IconName, PickItem};
use crate::work::Console;

/// One of the vaults, from the list or by its id, with its capacity once it is chosen.
#[component]
pub fn ChooseVault(
    /// The console.
    console: Console,
    /// Its problems.
    bound: Bound,
    /// The chosen one: none or one id.
    vault: RwSignal<Vec<String>>,
    /// Only vaults for this kind of resources; empty for all.
    #[prop(optional)]
    only: &'static str,
    /// A line under the label.
    #[prop(optional)]
    hint: &'static str,
    /// Its name; by default that of a vault.
    #[prop(optional)]
    label: Option<&'static str>,
    /// Why else one can't be chosen.
    #[prop(optional)]
    unfit: Option<Callback<Vault, Option<String>>>,
) -> AnyView {
    let cache = console.cache;
    let fits = move |vault: &&Vault| only.is_empty() || vault.billing.object_type == only;
    cache.want_vaults(console);
    let load = cache.vaults;
    let choice = Choice {
        console,
        label: label.unwrap_or_else(words::vault),
        hint,
        optional: false,
        single: true,
        paste: true,
        chosen: vault,
        items: derive(move || {
            with_rows(Some(load), |rows| rows.iter().filter(fits).map(|vault| item(vault, unfit)).collect())
        }),
        sum: Signal::stored(None),
        search: Signal::stored(words::vault_search().to_owned()),
        empty: Signal::stored(words::vault_none().to_owned()),
        signed_out: Signal::stored(words::vault_signed_out().to_owned()),
        loading: load.loading.into(),
        loading_label: Signal::stored(words::vault_loading().to_owned()),
        error: load.error.into(),
        again: Callback::new(move |()| cache.ask_vaults(console)),
    };
    let chosen = memo(move |_| vault.with(|ids| ids.first().and_then(|id| lookup::vault(console, id))));
    // A page that can choose nothing leads to what is missing; what is typed here stays meanwhile.
    let none = memo(move |_| {
        let there = load.value.with(|rows| rows.as_ref().is_none_or(|rows| rows.iter().any(|row| fits(&row))));
        !there && console.offers(Place::VaultCreate)
    });
    view! {
        {choice.view(bound)}
        <Show when=move || none.get()>
            <div class="bc-actions">
                <ButtonLink href=Place::VaultCreate.href() label=vaults::create() icon=IconName::Plus />
            </div>
        </Show>
        {move || chosen.get().map(|vault| capacity(&vault))}
    }
    .into_any()
}

fn item(vault: &Vault, unfit: Option<Callback<Vault, Option<String>>>) -> PickItem {
    let billing = &vault.billing;
    let why = unfit.and_then(|unfit| unfit.run(vault.clone()));
    PickItem {
        id: vault.id.clone(),
        name: words::vault_name(&vault.name, &billing.object_type),
        state: status::word(&billing.status),
        tone: tone(vault.phase()),
        size: words::vault_room(free(vault), billing.size_gb),
        why_not: why.or_else(|| vault_unfit(vault)),
        note: None,
    }
}

/// What is not yet promised to resources, GB.
#[must_use]
pub fn free(vault: &Vault) -> Option<i64> {
    Some((vault.billing.size_gb? - vault.billing.allocated_gb?).max(0))
}

/// Why a vault takes neither resources nor backups.
fn vault_unfit(vault: &Vault) -> Option<String> {
    if vault.billing.protect_type.as_deref() == Some("replication") {
        return Some(words::vault_of_copies().to_owned());
    }
    let status = vault.billing.status.as_str();
    (vault.phase() == Phase::Bad || status.eq_ignore_ascii_case("deleting")).then(|| words::vault_state(status))
}

/// Resources that a vault holds.
#[component]
pub fn ChooseHeld(
    /// The console.
    console: Console,
    /// Its problems.
    bound: Bound,
    /// Its name.
    label: &'static str,
    /// The vault, where it is known.
    vault: Signal<Option<Vault>>,
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
) -> AnyView {
    let load = console.cache.vaults;
    let kind = derive(move || vault.with(|vault| kind_of(vault.as_ref())));
    console.cache.want_resources(console, kind);
    let choice = Choice {
        console,
        label,
        hint: "",
        optional: false,
        single: false,
        paste: true,
        chosen,
        items: held_items(console, vault),
        sum: held_sum(vault, chosen),
        search: derive(move || words::search(&kind.get())),
        empty: derive(move || vault.with(|vault| words::held_none(vault.is_some())).to_owned()),
        signed_out: derive(move || words::signed_out(&kind.get())),
        loading: load.loading.into(),
        loading_label: Signal::stored(words::vault_loading().to_owned()),
        error: load.error.into(),
        again: Callback::new(move |()| console.cache.ask_vaults(console)),
    };
    choice.view(bound)
}

/// What a vault holds, as rows to choose from.
fn held_items(console: Console, vault: Signal<Option<Vault>>) -> Signal<Vec<PickItem>> {
    derive(move || {
        vault.with(|vault| {
            let all = vault.iter().flat_map(|vault| vault.resources.iter().map(move |held| (vault, held)));
            all.map(|(vault, held)| held_item(held, lookup::held(console, &vault.billing.object_type, held))).collect()
        })
    })
}

/// What the chosen ones of a vault are called, in their order.
#[must_use]
pub fn held_names(vault: Signal<Option<Vault>>, chosen: RwSignal<Vec<String>>) -> Signal<Vec<String>> {
    derive(move || {
        vault.with(|vault| {
            let held = vault.as_ref().map_or(&[][..], |vault| &vault.resources);
            names(chosen.get(), |id| held.iter().find(|held| held.id == id).map(|held| held.name.clone()))
        })
    })
}

/// The running sum of what was chosen from a vault.
fn held_sum(vault: Signal<Option<Vault>>, chosen: RwSignal<Vec<String>>) -> Signal<Option<String>> {
    derive(move || {
        let chosen = chosen.get();
        vault.with(|vault| {
            let held = vault.as_ref().map_or(&[][..], |vault| &vault.resources);
            let size = |id: &String| held.iter().find(|held| held.id == *id).and_then(|held| held.size_gb);
            let sizes: Vec<Option<i64>> = chosen.iter().map(size).collect();
            (!chosen.is_empty()).then(|| words::sum(chosen.len(), &sizes, None, false, &kind_of(vault.as_ref())))
        })
    })
}

fn held_item(held: &VaultResource, state: Held) -> PickItem {
    PickItem {
        id: held.id.clone(),
        name: held.name.clone(),
        state: state.word,
        tone: tone(state.phase),
        size: held.size_gb.map(size::gb).unwrap_or_default(),
        why_not: None,
        note: state.why,
    }
}

fn kind_of(vault: Option<&Vault>) -> String {
    vault.map(|vault| vault.billing.object_type.clone()).unwrap_or_default()
}
