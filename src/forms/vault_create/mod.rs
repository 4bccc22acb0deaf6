//! Create a vault, pay-per-use or pre-paid.

mod draft;
mod fields;
mod rare;

pub use draft::Draft;
pub use fields::object_types;

use std::rc::Rc;

use backup_api::cbr::model::Vault;
use backup_api::cbr::vault_create::{Order, VaultCreated};
use backup_api::cbr::{VaultCreate, VaultList};
use leptos::prelude::*;

use super::frame::FormFrame;
use super::state::Form;
use super::{Desk, Exchange, OnDone, Setting};
use crate::http::Answer;
use crate::route::Route;
use crate::text::{vault, vault_create as words};
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, IdText, Notice, Tone};
use crate::work::lost::{Age, Found, Look, age, look};

/// The form. In the walkthrough `on_done` takes the new vault.
#[component]
pub fn VaultCreateForm(
    /// Console and drafts.
    desk: Desk,
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
    let console = desk.console;
    let created = draft.created;
    let done = Rc::new(move |answer: Answer<VaultCreated>| {
        if let Some(vault) = &answer.value.vault {
            console.stock.stale(console);
            if let Some(on_done) = on_done.as_ref().filter(|_| !answer.value.failed()) {
                on_done(vault.clone(), Exchange::of(draft.course, &answer));
            }
        }
        let _ = created.try_set(answer.value);
    });
    if draft.course.come_back(console) {
        draft.clear();
    }
    let form = Form::lasting(console, draft.course, move || draft.operation(console), done, search(desk));
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    view! {
        <FormFrame
            form=form
            label=words::title()
            submit=words::submit()
            busy=words::busy()
            result=move || view! { <Created created=created again=again setting=setting /> }
            on_found=on_found
        >
            {fields::view(form, draft, setting)}
            {rare::view(form, draft)}
        </FormFrame>
    }
    .into_any()
}

/// After a lost answer: a vault of that name that is younger than the request.
fn search(desk: Desk) -> Look<VaultCreate> {
    let client = desk.console.client;
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
    same.sort_by_key(|vault| vault.created_at);
    let Some(vault) = same.pop() else { return Found::No };
    let what = format!("{} ({})", vault.name, vault.id);
    let place = Some(Route::Vault(vault.id.clone()));
    match age(vault.created_at, since) {
        Age::Younger => Found::Yes { what, place },
        Age::About => Found::Perhaps { what, place },
        Age::Older => Found::No,
    }
}

/// The orders behind a pre-paid vault, each with its id.
fn orders(orders: &[Order]) -> AnyView {
    let ids = orders.iter().filter_map(|order| order.order_id.clone());
    ids.map(|id| {
        view! { <Fact term=words::order()><IdText id=id what=words::order_id() whole=true /></Fact> }.into_any()
    })
    .collect::<Vec<_>>()
    .into_any()
}

#[component]
fn Created(created: RwSignal<VaultCreated>, again: Callback<()>, setting: Setting) -> AnyView {
    let another = move || {
        (setting == Setting::Alone)
            .then(|| view! { <Button label=words::another() kind=ButtonKind::Quiet on_press=again /> })
    };
    let result = created.get_untracked();
    let (ordered, orders) = (!result.orders.is_empty(), orders(&result.orders));
    let failed = result.failed();
    match result.vault {
        Some(vault) if !failed => {
            let id = vault.id.clone();
            view! {
                <Notice tone=Tone::Success title=words::done(&vault.name)>
                    <Facts single=true>
                        <Fact term=words::name()>{vault.name.clone()}</Fact>
                        <Fact term=words::id()>
                            <IdText id=vault.id.clone() what=vault::id() whole=true />
                        </Fact>
                        {orders}
                    </Facts>
                    {ordered.then(|| view! { <p>{words::order_note()}</p> })}
                    <p>{words::next()}</p>
                    <div class="bc-actions">
                        <ButtonLink
                            href=Route::ResourcesAdd(Some(id.clone())).href()
                            label=words::associate()
                            kind=ButtonKind::Primary
                        />
                        <ButtonLink href=Route::Vault(id).href() label=words::open() />
                        {another()}
                    </div>
                </Notice>
            }
            .into_any()
        }
        vault => {
            let title = if failed { words::order_failed() } else { words::ordered() };
            let note = if failed { words::order_failed_note(vault.is_some()) } else { words::ordered_note() };
            let said = result.error_text.map(|said| view! { <p>{said}</p> });
            let code = result.error_code.map(|code| view! { <Fact term=words::order_code()>{code}</Fact> });
            let named = vault.map(|vault| {
                view! {
                    <Fact term=words::name()>{vault.name}</Fact>
                    <Fact term=words::id()>
                        <IdText id=vault.id what=vault::id() whole=true />
                    </Fact>
                }
            });
            view! {
                <Notice tone=if failed { Tone::Danger } else { Tone::Info } title=title>
                    {said}
                    <p>{note}</p>
                    <Facts single=true>{code} {named} {orders}</Facts>
                    <div class="bc-actions">
                        <ButtonLink href=Route::Vaults.href() label=vault::to_list() /> {another()}
                    </div>
                </Notice>
            }
            .into_any()
        }
    }
}
