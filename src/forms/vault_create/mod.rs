//! Create a vault, pay-per-use or pre-paid.

mod draft;
mod fields;
mod rare;
mod result;

pub use draft::Draft;
pub use fields::object_types;
use result::Created;

use std::cmp::Reverse;
use std::rc::Rc;

use backup_api::cbr::model::Vault;
use backup_api::cbr::vault_create::VaultCreated;
use backup_api::cbr::{VaultCreate, VaultList};
use leptos::prelude::*;

use super::frame::FormFrame;
use super::state::Form;
use super::{AppContext, Exchange, OnDone, Setting};
use crate::action::lost::{Age, Found, Look, age, look};
use crate::http::Answer;
use crate::places::Place;
use crate::route::Route;
use crate::text::vault_create as words;

/// The form. In the walkthrough `on_done` takes the new vault.
#[component]
pub fn VaultCreateForm(
    /// Console and drafts.
    context: AppContext,
    /// Which draft: the walkthrough has its own.
    draft: Draft,
    /// Where it stands.
    setting: Setting,
    /// Takes the new vault and the answer.
    #[prop(optional)]
    on_done: Option<OnDone<Vault>>,
    /// In the walkthrough: takes the vault that was found after a lost answer.
    #[prop(optional)]
    on_found: Option<Callback<Route>>,
) -> AnyView {
    let console = context.console;
    let created = draft.created;
    let done = Rc::new(move |answer: Answer<VaultCreated>| {
        if let Some(vault) = answer.value.vault.as_ref().filter(|vault| !vault.id.is_empty()) {
            console.cache.stale(console);
            if let Some(on_done) = on_done.as_ref().filter(|_| !answer.value.failed()) {
                on_done(vault.clone(), Exchange::of(draft.submission, &answer));
            }
        }
        let _ = created.try_set(answer.value);
    });
    if draft.submission.come_back(console) {
        draft.clear();
    }
    let form = Form::lasting(console, draft.submission, move || draft.operation(console), done, search(context));
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    view! {
        <FormFrame
            form=form
            label=Place::VaultCreate.title()
            submit=words::submit()
            busy=words::busy()
            result=move || view! { <Created context=context draft=draft again=again setting=setting /> }
            on_found=on_found
        >
            {fields::view(form, draft, setting)}
            {rare::view(form, draft)}
        </FormFrame>
    }
    .into_any()
}

/// After a lost answer: a vault of that name that is younger than the request.
fn search(context: AppContext) -> Look<VaultCreate> {
    let client = context.console.client;
    look(move |sent: VaultCreate, since| async move {
        let name = sent.vault.name;
        let answer = client.send(&VaultList { name: name.clone(), ..VaultList::default() }).await;
        match answer {
            Err(error) => Found::CannotTell(error),
            Ok(answer) => newest(answer.value.rows, &name, since),
        }
    })
}

fn newest(rows: Vec<Vault>, name: &str, since: f64) -> Found {
    // The service may match parts of a name.
    let mut same = rows.into_iter().filter(|vault| vault.name == name).collect::<Vec<_>>();
    same.sort_by_key(|vault| Reverse(vault.created_at));
    let Some(vault) = same.first() else { return Found::No };
    let called = |vault: &Vault| format!("{} ({})", vault.name, vault.id);
    let what = called(vault);
    let place = Some(Place::Vault.of(vault.id.clone()));
    let younger = same.iter().filter(|vault| age(vault.created_at, since) == Age::Younger);
    match age(vault.created_at, since) {
        Age::Younger if younger.clone().count() > 1 => Found::Several { what: younger.map(called).collect(), place },
        Age::Younger => Found::Yes { what, place },
        Age::About => Found::Perhaps { what, place },
        Age::Older => Found::No,
    }
}
