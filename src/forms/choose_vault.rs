//! Choosing a vault, and what a vault holds.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::known::KnownVault;
use backup_api::rules::resource::taking;

use super::choose::{Choice, Coming, names, with_rows};
use super::lookup::{self, Held};
use crate::form::bound::Bound;
use crate::places::Place;
use crate::shared::capacity;
use crate::shared::tone;
use crate::text::{choose as words, lists, problem, size, status, vaults};
use crate::ui::{ButtonLink, Fit, IconName, PickItem, PickList, PickRows, in_order};
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
    let fits = move |vault: &Vault| only.is_empty() || vault.billing.object_type == only;
    cache.want_vaults(console);
    lookup::look_for_vault(console, move || vault.with(|ids| ids.first().cloned().unwrap_or_default()));
    let load = cache.vaults;
    let items = memo(move |_| {
        let (mut all, mut places) = (PickRows::default(), Vec::new());
        with_rows(Some(load), |rows| {
            for (at, vault) in rows.iter().enumerate().filter(|(_, vault)| fits(vault)) {
                let item = item(vault, unfit);
                all.add(&item.id, &item.name, if item.why_not.is_some() { Fit::Blocked } else { Fit::Free });
                places.push(at);
            }
        });
        all.made(move |at| {
            let place = places.get(at).copied()?;
            load.so_far_now(|rows| rows.get(place).map(|vault| item(vault, unfit))).flatten()
        })
    });
    let choice = Choice {
        console,
        label: label.unwrap_or_else(words::vault),
        hint,
        optional: false,
        single: true,
        paste: true,
        chosen: vault,
        items: items.into(),
        sum: Signal::stored(None),
        search: Signal::stored(words::vault_search().to_owned()),
        empty: Signal::stored(words::vault_none().to_owned()),
        signed_out: Signal::stored(words::vault_signed_out().to_owned()),
        loading_label: Signal::stored(words::vault_loading().to_owned()),
        coming: Coming::of(move || Some(load)),
        again: Callback::new(move |()| cache.ask_vaults(console)),
    };
    let chosen = memo(move |_| vault.with(|ids| ids.first().and_then(|id| lookup::vault(console, id))));
    // A page that can choose nothing leads to what is missing; what is typed here stays meanwhile.
    let none = memo(move |_| {
        let there = load.value.with(|rows| rows.as_ref().is_none_or(|rows| rows.iter().any(fits)));
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

/// Why a vault takes neither resources nor backups, by the rule of the operations.
fn vault_unfit(vault: &Vault) -> Option<String> {
    let (mut found, billing) = (Vec::new(), &vault.billing);
    let known = KnownVault {
        protect_type: billing.protect_type.clone().unwrap_or_default(),
        state: billing.status.clone(),
        ..KnownVault::default()
    };
    taking("", Some(&known), &mut found);
    found.first().map(|found| problem(found, ""))
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
        empty: derive(move || vault.with(|vault| held_none(vault.as_ref()))),
        signed_out: derive(move || words::signed_out(&kind.get())),
        loading_label: Signal::stored(words::vault_loading().to_owned()),
        coming: Coming {
            so_far: Signal::stored(None),
            part: Signal::stored(None),
            whole: derive(move || vault.with(|vault| vault.as_ref().is_some_and(Vault::lists_all))),
            ..Coming::of(move || Some(load))
        },
        again: Callback::new(move |()| console.cache.ask_vaults(console)),
    };
    choice.view(bound)
}

/// Why there is nothing of a vault to choose from: only an empty list means that nothing is there.
fn held_none(vault: Option<&Vault>) -> String {
    match vault.map(|vault| vault.unread.get("resources")) {
        Some(Some(sent)) => words::held_unread(&lists::unread(sent)),
        vault => words::held_none(vault.is_some()).to_owned(),
    }
}

/// What a vault holds, as rows to choose from.
fn held_items(console: Console, vault: Signal<Option<Vault>>) -> Signal<PickList> {
    let rows = move || {
        let mut all = PickRows::default();
        vault.with(|vault| {
            let Some(vault) = vault else { return };
            for (held, state) in vault.resources.iter().zip(lookup::all_held(console, vault)) {
                let fit = match state.why {
                    _ if !state.there => Fit::Blocked,
                    Some(_) => Fit::Noted,
                    None => Fit::Free,
                };
                all.add(&held.id, &held.name, fit);
            }
        });
        all
    };
    memo(move |_| {
        rows().made(move |at| {
            let vault = vault.try_get_untracked().flatten()?;
            let held = vault.resources.get(at)?;
            Some(held_item(held, lookup::held(console, &vault.billing.object_type, held)))
        })
    })
    .into()
}

/// What the chosen ones of a vault are called, in their order.
#[must_use]
pub fn held_names(vault: Signal<Option<Vault>>, chosen: RwSignal<Vec<String>>) -> Signal<Vec<String>> {
    derive(move || {
        vault.with(|vault| {
            let held = vault.as_ref().map_or(&[][..], |vault| &vault.resources);
            let chosen = chosen.get();
            let found = in_order(&chosen, held, |held| &held.id);
            names(&chosen, found.into_iter().map(|held| held.map(|held| &*held.name)))
        })
    })
}

/// The running sum of what was chosen from a vault.
fn held_sum(vault: Signal<Option<Vault>>, chosen: RwSignal<Vec<String>>) -> Signal<Option<String>> {
    derive(move || {
        let chosen = chosen.get();
        vault.with(|vault| {
            let held = vault.as_ref().map_or(&[][..], |vault| &vault.resources);
            let found = in_order(&chosen, held, |held| &held.id);
            let here = found.into_iter().filter(|held| held.is_none_or(|held| !held.gone()));
            let sizes: Vec<Option<i64>> = here.map(|held| held?.size_gb).collect();
            (!chosen.is_empty()).then(|| words::sum(sizes.len(), &sizes, None, false, &kind_of(vault.as_ref())))
        })
    })
}

fn held_item(held: &VaultResource, state: Held) -> PickItem {
    let (why_not, note) = if state.there { (None, state.why) } else { (state.why, None) };
    PickItem {
        id: held.id.clone(),
        name: held.name.clone(),
        state: Held::word(&state.state),
        tone: tone(Held::phase(&state.state)),
        size: held.size_gb.map(size::gb).unwrap_or_default(),
        why_not,
        note,
    }
}

fn kind_of(vault: Option<&Vault>) -> String {
    vault.map(|vault| vault.billing.object_type.clone()).unwrap_or_default()
}
