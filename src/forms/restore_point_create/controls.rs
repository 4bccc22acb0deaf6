//! The vault, and what of it.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::ids;

use super::{DETAILED, SOME, WHOLE};
use crate::form::bound::{bind, bind_list};
use crate::form::state::Form;
use crate::form::{Control, FormDraft, FormState};
use crate::forms::choose_vault::{ChooseHeld, ChooseVault, held_names};
use crate::forms::details::ResourceDetails;
use crate::forms::lookup;
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::ui::{ButtonLink, Notice, RadioCards, RadioOption, Tone};
use crate::work::Console;

const RESOURCES: &str = "checkpoint.parameters.resources";
const DETAILS: &str = "checkpoint.parameters.resource_details";

/// The vault as the lists know it.
fn of(state: FormState) -> Signal<Option<Vault>> {
    memo(move |_| lookup::vault(state.console, &state.draft.one("vault"))).into()
}

pub(super) fn vault(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let FormState { console, draft, .. } = state;
    // What was chosen belongs to the vault it was chosen from.
    Effect::new(move |before: Option<String>| {
        let now = draft.one("vault");
        if before.is_some_and(|before| before != now) && !given_for(draft, &now) {
            draft.reset(&["chosen", "more"]);
        }
        now
    });
    let vault = of(state);
    let bound = bind(form, draft.spec.path(control), (control.label)());
    let empty = memo(move |_| {
        let empty = |vault: &Vault| vault.present().next().is_none() && vault.unread.get("resources").is_none();
        vault.with(|vault| vault.as_ref().is_some_and(empty))
    });
    view! {
        <ChooseVault console=console bound=bound vault=draft.ids(control.key) />
        <Show when=move || empty.get()>
            <Notice tone=Tone::Warning title=words::empty()>
                <p>{words::empty_note()}</p>
                <div class="bc-actions">
                    <ButtonLink
                        href=derive(move || Place::ResourcesAdd.with("vault", draft.one("vault")).href())
                        label=words::associate()
                    />
                </div>
            </Notice>
        </Show>
    }
    .into_any()
}

/// Whether the choice came together with this vault from outside, asked once.
fn given_for(draft: FormDraft, vault: &str) -> bool {
    let given = draft.text("given").try_update(std::mem::take).unwrap_or_default();
    !given.is_empty() && given == vault
}

pub(super) fn scope(_: Form, state: FormState, control: &'static Control) -> AnyView {
    let vault = of(state);
    let cards = derive(move || vault.with(|vault| scopes(vault.as_ref())));
    view! { <RadioCards label=(control.label)() value=state.draft.text(control.key) options=cards /> }.into_any()
}

pub(super) fn chosen(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let FormState { console, draft, .. } = state;
    let vault = of(state);
    let scope = memo(move |_| draft.trimmed("what"));
    console.cache.want_resources(console, derive(move || vault.with(|vault| kind_of(vault.as_ref()))));
    let unfit = memo(move |_| vault.with(|vault| vault.as_ref().map_or_else(Vec::new, |vault| unfit(console, vault))));
    let held = move |path: &str| {
        let label = (control.label)();
        let chosen = draft.ids(control.key);
        let bound = bind_list(form, path, label, held_names(vault, chosen));
        view! { <ChooseHeld console=console bound=bound label=label vault=vault chosen=chosen /> }
    };
    let draw = move || match scope.get().as_str() {
        SOME => held(RESOURCES).into_any(),
        DETAILED => view! { {held(DETAILS)} {detailed(form, draft, vault)} }.into_any(),
        _ => view! { {move || skipped(&unfit.get())} }.into_any(),
    };
    draw.into_any()
}

/// What of a vault is likely to be skipped: name, state, why.
fn unfit(console: Console, vault: &Vault) -> Vec<String> {
    let all = vault.resources.iter().zip(lookup::all_held(console, vault)).filter_map(|(held, state)| {
        let name = if held.name.is_empty() { &held.id } else { &held.name };
        state.why.map(|why| words::unfit_row(name, &lookup::Held::word(&state.state), &why))
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

fn detailed(form: Form, draft: FormDraft, vault: Signal<Option<Vault>>) -> AnyView {
    let kind = derive(move || vault.with(|vault| kind_of(vault.as_ref())));
    let name_of = Callback::new(move |id: String| {
        vault.with(|vault| {
            let held = vault.iter().flat_map(|vault| &vault.resources).find(|held| ids::same(&held.id, &id));
            held.map(|held| held.name.clone()).filter(|name| !name.is_empty()).unwrap_or(id)
        })
    });
    let held = Callback::new(move |id: String| {
        vault.with(|vault| {
            let held = vault.iter().flat_map(|vault| &vault.resources).find(|held| ids::same(&held.id, &id));
            held.map(|held| held.include_volumes.clone()).unwrap_or_default()
        })
    });
    let (chosen, details) = (draft.ids("chosen"), draft.details());
    view! {
        <ResourceDetails
            form=form
            path=DETAILS
            kind=kind
            chosen=chosen
            details=details
            name_of=name_of
            held=held
        />
    }
    .into_any()
}

fn kind_of(vault: Option<&Vault>) -> String {
    vault.map_or("server", |vault| &vault.billing.object_type).to_owned()
}

/// What of the vault, each with what it means for this vault.
fn scopes(vault: Option<&Vault>) -> Vec<RadioOption> {
    let held = vault.filter(|vault| vault.unread.get("resources").is_none());
    let held = held.map(|vault| vault.present().map(|held| held.size_gb).collect::<Vec<_>>());
    let kind = vault.map_or("server", |vault| vault.billing.object_type.as_str());
    let mut detailed = RadioOption::new(DETAILED, words::detailed(), words::detailed_note());
    if kind != "server" {
        detailed.why_not = Some(words::servers_only().to_owned());
    }
    vec![
        RadioOption::new(WHOLE, words::whole_label(), words::whole(held.as_deref(), kind)),
        RadioOption::new(SOME, words::some(), words::some_note()),
        detailed,
    ]
}
