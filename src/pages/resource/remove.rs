//! Take the resource out of its vault: what goes with it, its name as confirmation, and whether it is out in the end.

use std::cell::Cell;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::cbr::resources_remove::{INFO, RESOURCES_REMOVE, ResourcesRemoved};
use backup_api::error::{ApiError, Cause, Taken};
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::tables::{Input, Values};

use super::Page;
use crate::form::failure::{Failure, explain};
use crate::http::Answer;
use crate::pages::parts::name_or;
use crate::text::{self, resource as words, size};
use crate::ui::{Button, ConfirmDialog, Dialog, IconName, Notice, Tone};
use crate::work::Load;
use crate::work::poll::{Step, Whose, follow, wait};
use crate::work::read::{Whole, ask_whole};

/// How a removal stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Removal {
    /// Nobody has asked for one.
    #[default]
    None,
    /// It was accepted.
    Going,
    /// It is out.
    Out,
    /// The service gave it up, or did not take it.
    Stayed,
}

#[derive(Clone, Copy)]
struct Asked {
    page: Page,
    /// The vault, with what it holds of the resource.
    vault: Load<Whole<Vault>>,
    open: RwSignal<bool>,
    busy: RwSignal<bool>,
    refused: RwSignal<Option<ApiError>>,
    lost: RwSignal<Option<ApiError>>,
}

/// Id and name of the vault that it sits in. Tracks.
fn vault_of(page: Page) -> Option<(String, String)> {
    page.with(|resource| resource.vault.as_ref().map(|vault| (vault.id.clone(), name_or(&vault.name)))).flatten()
}

pub(super) fn view(page: Page) -> AnyView {
    let vault = Load::<Whole<Vault>>::default();
    let (open, busy) = (RwSignal::new(false), RwSignal::new(false));
    let (refused, lost) = (RwSignal::new(None::<ApiError>), RwSignal::new(None::<ApiError>));
    let asked = Asked { page, vault, open, busy, refused, lost };
    Effect::new(move || {
        if open.get() {
            let _ = refused.try_set(None);
            vault.clear();
            if let Some((vault_id, _)) = untrack(|| vault_of(page)) {
                ask_whole(page.console, vault, VaultShow { vault_id });
            }
        }
    });
    let offered = move || page.console.host.offers(|features| features.sends(&INFO));
    let here = memo(move |_| vault_of(page).is_some_and(|(id, _)| !id.is_empty()) && offered());
    let blocked = derive(move || (page.removal.get() == Removal::Going).then(|| words::remove_going().to_owned()));
    let key = derive(move || page.name());
    let failure = derive(move || refused.with(|error| error.as_ref().map(explain)));
    view! {
        <Show when=move || here.get()>
            <Button
                label=words::remove()
                icon=IconName::Close
                blocked=blocked
                on_press=Callback::new(move |()| open.set(true))
            />
        </Show>
        <ConfirmDialog
            open=open
            title=derive(move || words::remove_title(&page.name().unwrap_or_default()))
            consequence=derive(move || consequence(asked))
            name=MaybeProp::derive(move || key.get())
            type_label=MaybeProp::derive(move || key.get().map(|key| text::vault::type_name(&key)))
            mismatch=MaybeProp::derive(move || key.get().map(|key| text::vault::mismatch(&key)))
            confirm_label=words::remove()
            busy=busy
            busy_label=MaybeProp::from(Some(words::removing().to_owned()))
            failure=MaybeProp::derive(move || failure.get())
            on_confirm=Callback::new(move |()| send(asked))
        />
        {outcome(asked)}
    }
    .into_any()
}

/// What the vault holds of it.
fn held(vault: &Vault, id: &str) -> Option<VaultResource> {
    vault.resources.iter().find(|held| held.id == id).cloned()
}

/// What will be gone. What could not be read is said as that.
fn consequence(asked: Asked) -> String {
    let page = asked.page;
    let (name, vault) = (page.name().unwrap_or_default(), vault_of(page).map(|(_, name)| name).unwrap_or_default());
    let known = asked.vault.value.with(|whole| whole.as_ref().and_then(|whole| held(&whole.item, &page.id())));
    let reading = asked.vault.loading.get();
    match known.and_then(|held| Some((held.backup_count?, held.backup_size))) {
        Some((count, Some(mb))) if count > 0 => words::remove_sized(count, &name, &vault, &size::mb(mb)),
        Some((count, _)) => words::remove_counted(count, &name, &vault),
        None if reading => words::remove_reading(&name, &vault),
        None => words::remove_unread(&name, &vault),
    }
}

fn send(asked: Asked) {
    let Asked { page, open, busy, refused, lost, .. } = asked;
    let Some((vault, _)) = untrack(|| vault_of(page)) else { return };
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    refused.set(None);
    let id = Values::new().text_at("id", page.id());
    let values = Values::new().text_at("vault", &vault).with("resources", Input::Rows(vec![id]));
    let request = RESOURCES_REMOVE.request(&values, &page.console.client.sessions.scope());
    spawn_local(async move {
        let answer = page.console.client.send_request(request, Value::is_object).await;
        let _ = busy.try_set(false);
        match answer {
            Ok(answer) => {
                let _ = open.try_set(false);
                // Asked for is not granted.
                let taken = ResourcesRemoved::read(&answer.raw).ids.contains(&page.id());
                let _ = page.removal.try_set(if taken { Removal::Going } else { Removal::Stayed });
                if taken {
                    page.console.announce(words::remove_going().to_owned());
                    watch(page, vault);
                }
            }
            Err(error) if error.taken != Taken::No => {
                let _ = open.try_set(false);
                let _ = lost.try_set(Some(error));
                page.reading.reload.try_run(());
            }
            Err(error) => {
                let _ = refused.try_set(Some(error));
            }
        }
    });
}

/// Asks the vault until it does not hold the resource any more, or holds it at rest.
fn watch(page: Page, vault_id: String) {
    let whose = Whose::here(page.console);
    spawn_local(async move {
        wait(2).await;
        let alive = move || page.removal.try_get_untracked() == Some(Removal::Going);
        let seen_going = Cell::new(false);
        let vault_id = &vault_id;
        let ask = || async move { page.console.client.send(&VaultShow { vault_id: vault_id.clone() }).await };
        follow(page.console, whose, alive, ask, |answer| take(page, &seen_going, answer)).await;
        page.reading.reload.try_run(());
        page.console.cache.stale(page.console);
    });
}

fn take(page: Page, seen_going: &Cell<bool>, answer: Result<Answer<One<Vault>>, ApiError>) -> Step {
    let now = match answer {
        Ok(answer) => held(&answer.value.item, &page.id()),
        Err(error) if error.cause == Cause::NotFound => None,
        Err(error) => return Step::Failed(error),
    };
    let moving = now.as_ref().is_some_and(|held| held.phase().moves());
    let before = seen_going.replace(seen_going.get() || moving);
    let ended = match now {
        None => Removal::Out,
        // It went and came back: the service gave the removal up.
        Some(_) if before && !moving => Removal::Stayed,
        Some(_) => return Step::Again,
    };
    let _ = page.removal.try_set(ended);
    let said = if ended == Removal::Out { words::removed() } else { words::remove_stayed() };
    page.console.announce(said.to_owned());
    Step::Done
}

/// Where no answer came, what the page has seen since.
fn outcome(asked: Asked) -> AnyView {
    let Asked { page, lost, .. } = asked;
    let open = RwSignal::new(false);
    Effect::new(move || open.set(lost.with(Option::is_some)));
    view! {
        <Dialog open=open title=words::remove()>
            {move || lost.get().map(|error| view! { <Failure error=error /> })}
            <p>{words::remove_look()}</p>
            {move || {
                let said = match vault_of(page) {
                    Some((_, vault)) => words::remove_still(&vault),
                    None => words::removed().to_owned(),
                };
                view! { <p role="status">{said}</p> }
            }}
        </Dialog>
    }
    .into_any()
}

/// How it stands, above everything else.
pub(super) fn notice(page: Page) -> AnyView {
    let draw = move || {
        let (tone, title, note) = match page.removal.get() {
            Removal::None => return ().into_any(),
            Removal::Going => (Tone::Busy, words::remove_going(), words::remove_going_note()),
            Removal::Out => (Tone::Success, words::removed(), words::removed_note()),
            Removal::Stayed => (Tone::Warning, words::remove_stayed(), words::remove_stayed_note()),
        };
        view! { <Notice tone=tone title=title><p>{note}</p></Notice> }.into_any()
    };
    draw.into_any()
}
