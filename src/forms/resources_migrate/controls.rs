//! What leaves the vault, where it goes, and what that means.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Policy, Vault};
use backup_api::cbr::resources_migrate::takes_from;
use backup_api::ids;
use backup_api::known::KnownVault;

use super::{Along, destination as other, source};
use crate::form::bound::{bind, bind_list};
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::forms::choose_vault::{ChooseHeld, ChooseVault, held_names};
use crate::forms::lookup;
use crate::shared::capacity;
use crate::text::resources_migrate as words;
use crate::ui::{Notice, Tone};

pub(super) fn from(_: Form, state: FormState, _: &'static Control) -> AnyView {
    // Nobody may have read the list yet.
    state.console.cache.want_vaults(state.console);
    lookup::look_for_vault(state.console, move || state.draft.one("vault"));
    (move || source(state).map(|vault| capacity(&vault))).into_any()
}

pub(super) fn resources(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let (label, chosen) = ((control.label)(), state.draft.ids(control.key));
    let vault = Signal::from(memo(move |_| source(state)));
    let bound = bind_list(form, state.draft.spec.path(control), label, held_names(vault, chosen));
    view! { <ChooseHeld console=state.console bound=bound label=label vault=vault chosen=chosen /> }.into_any()
}

pub(super) fn destination(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let label = (control.label)();
    let bound = bind(form, state.draft.spec.path(control), label);
    let unfit = Callback::new(move |vault: Vault| source(state).and_then(|from| unfit(&from, &vault)));
    view! {
        <ChooseVault
            console=state.console
            bound=bound
            vault=state.draft.ids(control.key)
            label=label
            hint=control.hint.map_or("", |hint| hint())
            unfit=unfit
        />
        {consequences(state)}
    }
    .into_any()
}

/// Why a vault can't take what another holds.
fn unfit(from: &Vault, to: &Vault) -> Option<String> {
    match () {
        () if ids::same(&from.id, &to.id) => Some(words::same().to_owned()),
        () if !takes_from(&KnownVault::from(from), &KnownVault::from(to)) => {
            let kinds = from.billing.object_type != to.billing.object_type;
            Some(if kinds { words::other_kind() } else { words::other_purpose() }.to_owned())
        }
        () => None,
    }
}

/// What happens to the backups, and which policy applies from then on.
fn consequences(state: FormState) -> AnyView {
    let cache = state.console.cache;
    cache.want_policies(state.console);
    let told = memo(move |_| {
        let (from, to) = (source(state)?, other(state)?);
        let (before, after) = cache.policies.value.with(|rows| {
            let rows = rows.as_deref()?;
            Some((policy(rows, &from.id)?, policy(rows, &to.id)?))
        })?;
        Some((before, after, to.name))
    });
    let along = memo(move |_| Along::of(state));
    let chosen = memo(move |_| other(state).is_some());
    let tone = move || match told.get() {
        Some((before, after, _)) if !before.is_empty() && after.is_empty() => Tone::Warning,
        _ => Tone::Info,
    };
    let draw = move || {
        chosen.get().then(|| {
            let policies = told.get().map_or_else(
                || words::policies_unknown().to_owned(),
                |(before, after, to)| words::policies(&before, &after, &to),
            );
            let along = along.get().map(|along| view! { <li>{along.sentence()}</li> });
            view! {
                <Notice tone=tone() title=words::consequences() still=true>
                    <ul>
                        <li>{words::backups_go()}</li>
                        {along}
                        <li>{policies}</li>
                    </ul>
                </Notice>
            }
        })
    };
    draw.into_any()
}

/// The name of the backup policy of a vault; empty where it has none, nothing where that is not known.
fn policy(rows: &[Policy], vault: &str) -> Option<String> {
    let of = |policy: &&Policy| {
        policy.operation_type != "replication" && policy.vaults.iter().any(|row| ids::same(&row.vault_id, vault))
    };
    match rows.iter().find(of) {
        Some(policy) => Some(if policy.name.is_empty() { policy.id.clone() } else { policy.name.clone() }),
        None => rows.iter().all(|policy| !policy.vaults_unread).then(String::new),
    }
}
