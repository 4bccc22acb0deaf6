//! Associate resources with a vault.

mod draft;
mod result;

pub use draft::Draft;
pub use result::Added;

use std::rc::Rc;

use backup_api::cbr::resources_add::ResourcesAdded;
use backup_api::cbr::{ResourcesAdd, VaultShow};
use leptos::prelude::*;

use super::choose::ChooseResources;
use super::choose_vault::{ChooseVault, free};
use super::details::{ResourceDetails, name_of};
use super::frame::FormFrame;
use super::input::bind;
use super::state::Form;
use super::vault_create::object_types;
use super::{AppContext, Exchange, OnDone, Setting, incompatible, lookup};
use crate::action::lost::{Found, Look, look};
use crate::http::Answer;
use crate::places::Place;
use crate::route::Route;
use crate::text::{self, resources_add as words};
use crate::ui::{Disclosure, FieldGroup, RadioCards};

/// The form. In the walkthrough the vault is fixed, and `on_done` takes what was added.
#[component]
pub fn ResourcesAddForm(
    /// Console and drafts.
    context: AppContext,
    /// Which draft: the walkthrough has its own.
    draft: Draft,
    /// Where it stands.
    setting: Setting,
    /// Takes what was added and the answer.
    #[prop(optional)]
    on_done: Option<OnDone<Added>>,
    /// In the walkthrough: goes on without what was left out.
    #[prop(optional, into)]
    go_on: Option<Callback<()>>,
    /// In the walkthrough: goes on with what the vault holds after a lost answer.
    #[prop(optional)]
    on_found: Option<Callback<Route>>,
) -> AnyView {
    let console = context.console;
    let done = Rc::new(move |answer: Answer<ResourcesAdded>| {
        let exchange = Exchange::of(draft.submission, &answer);
        let added = Added::compare(console, exchange.as_ref(), &answer.value.ids);
        console.announce(words::done(added.ids.len(), added.missing.len()));
        console.cache.stale(console);
        let _ = draft.added.try_set(added.clone());
        if let Some(on_done) = &on_done {
            on_done(added, exchange);
        }
    });
    if draft.submission.come_back(console) {
        draft.clear();
    }
    let form = Form::lasting(console, draft.submission, move || draft.operation(console), done, search(context));
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    let submit = Signal::derive(move || words::submit(draft.chosen.with(Vec::len), &draft.object_type(console)));
    view! {
        <FormFrame
            form=form
            label=Place::ResourcesAdd.title()
            submit=submit
            busy=words::busy()
            result=move || result::view(draft.added.get_untracked(), again, go_on, setting)
            on_found=on_found
        >
            {(setting == Setting::Alone).then(|| vault_group(form, draft))}
            {resources_group(form, draft)}
        </FormFrame>
    }
    .into_any()
}

fn vault_group(form: Form, draft: Draft) -> AnyView {
    let console = form.console;
    let bound = bind(form, "{vault_id}", text::choose::vault());
    // A vault that no list holds: its kind has to be told.
    let unknown = Memo::new(move |_| {
        let id = draft.vault_id();
        !id.is_empty() && console.cache.vaults.value.with(Option::is_some) && lookup::vault(console, &id).is_none()
    });
    view! {
        <FieldGroup legend=words::where_label()>
            <ChooseVault console=console bound=bound vault=draft.vault />
            <Show when=move || unknown.get()>
                <RadioCards
                    label=words::kind()
                    value=draft.kind
                    options=object_types(console)
                    hint=MaybeProp::from(Some(words::kind_hint().to_owned()))
                />
            </Show>
        </FieldGroup>
    }
    .into_any()
}

fn resources_group(form: Form, draft: Draft) -> AnyView {
    let console = form.console;
    let kind = Signal::from(Memo::new(move |_| draft.object_type(console)));
    let incompatible = incompatible::follow(console, draft.incompatible, kind, draft.chosen);
    let room = Signal::derive(move || lookup::vault(console, &draft.vault_id()).as_ref().and_then(free));
    let set = Signal::derive(move || {
        let chosen = draft.chosen.get();
        Some(text::form::set_of_resources(draft.details.set(&chosen), chosen.len()))
    });
    let name_of = name_of(console, kind);
    view! {
        <FieldGroup legend=words::what()>
            {incompatible}
            <ChooseResources
                form=form
                path="resources"
                label=words::resources_label()
                hint=words::resources_hint()
                kind=kind
                chosen=draft.chosen
                room=room
                free=true
            />
            <Show when=move || draft.chosen.with(|chosen| !chosen.is_empty())>
                <Disclosure label=words::more() note=set>
                    <ResourceDetails
                        form=form
                        path="resources"
                        kind=kind
                        chosen=draft.chosen
                        details=draft.details
                        name_of=name_of
                    />
                </Disclosure>
            </Show>
        </FieldGroup>
    }
    .into_any()
}

/// After a lost answer: which of the resources the vault holds now.
fn search(context: AppContext) -> Look<ResourcesAdd> {
    let console = context.console;
    look(move |sent: ResourcesAdd, _since| async move {
        let asked: Vec<String> = sent.resources.into_iter().map(|resource| resource.id).collect();
        let vault = match console.client.send(&VaultShow { vault_id: sent.vault_id }).await {
            Err(error) => return Found::CannotTell(error),
            Ok(answer) => answer.value.item,
        };
        let there = asked.iter().filter(|id| vault.resources.iter().any(|held| held.id == **id)).count();
        if there > 0 {
            console.cache.stale(console);
        }
        let what = words::found(there, asked.len(), &vault.name);
        let place = Some(Place::Vault.of(vault.id));
        match there {
            0 => Found::No,
            all if all == asked.len() => Found::Yes { what, place },
            _ => Found::Perhaps { what, place },
        }
    })
}
