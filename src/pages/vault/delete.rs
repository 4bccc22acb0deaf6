//! Delete the vault: what will be gone, the name as confirmation, what the service answers.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::VaultDelete;
use backup_api::error::{ApiError, Cause, Taken};
use backup_api::{Operation, Phase};

use super::Page;
use crate::form::failure::{Failure, explain};
use crate::pages::parts::name_or;
use crate::text::{self, vault as words};
use crate::ui::{Button, ConfirmDialog, Dialog, IconName};

pub(super) fn view(page: Page) -> AnyView {
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let refused = RwSignal::new(None::<ApiError>);
    let lost = RwSignal::new(None::<ApiError>);
    Effect::new(move || {
        if open.get() {
            let _ = refused.try_set(None);
        }
    });
    let offered = move || page.console.host.offers(|features| features.sends(&VaultDelete::INFO));
    let here = memo(move |_| page.phase().is_some() && offered());
    let blocked = derive(move || {
        let going = page.deleting.get()
            || page.with(|vault| vault.billing.status.eq_ignore_ascii_case("deleting")) == Some(true);
        going.then(|| words::delete_blocked().to_owned())
    });
    // A vault without a name is confirmed by its id.
    let key = derive(move || {
        page.with(|vault| if vault.name.trim().is_empty() { vault.id.clone() } else { vault.name.trim().to_owned() })
    });
    let failure = derive(move || refused.with(|error| error.as_ref().map(explain)));
    let confirm = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        refused.set(None);
        spawn_local(async move {
            let answer = page.console.client.send(&VaultDelete { vault_id: page.id() }).await;
            let _ = busy.try_set(false);
            match answer {
                Ok(_) => accepted(page, open),
                // Gone already: what was wanted.
                Err(error) if error.cause == Cause::NotFound => accepted(page, open),
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
    });
    view! {
        <Show when=move || here.get()>
            <Button
                label=words::delete()
                icon=IconName::Trash
                blocked=blocked
                on_press=Callback::new(move |()| open.set(true))
            />
        </Show>
        <ConfirmDialog
            open=open
            title=derive(move || words::delete_title(&page.name().unwrap_or_default()))
            consequence=derive(move || consequence(page))
            name=MaybeProp::derive(move || key.get())
            type_label=MaybeProp::derive(move || key.get().map(|key| words::type_name(&key)))
            mismatch=MaybeProp::derive(move || key.get().map(|key| words::mismatch(&key)))
            confirm_label=words::delete()
            busy=busy
            busy_label=MaybeProp::from(Some(words::deleting().to_owned()))
            failure=MaybeProp::derive(move || failure.get())
            on_confirm=confirm
        />
        {open_outcome(page, lost)}
    }
    .into_any()
}

fn accepted(page: Page, open: RwSignal<bool>) {
    let _ = open.try_set(false);
    let _ = page.deleting.try_set(true);
    page.console.announce(words::going());
}

/// No answer came: it may be on its way, so the page looks before anything is tried again.
fn open_outcome(page: Page, lost: RwSignal<Option<ApiError>>) -> AnyView {
    let open = RwSignal::new(false);
    Effect::new(move || open.set(lost.with(Option::is_some)));
    view! {
        <Dialog open=open title=words::delete()>
            {move || lost.get().map(|error| view! { <Failure error=error /> })}
            <p>{words::look()}</p>
            {move || {
                page.with(|vault| {
                    let word = text::status::word(&vault.billing.status);
                    view! { <p role="status">{words::looks(&word)}</p> }
                })
            }}
        </Dialog>
    }
    .into_any()
}

/// What will be gone, by what is known of it.
fn consequence(page: Page) -> String {
    let backups = page.backups.value.with(|rows| rows.as_ref().map(Vec::len));
    let told = page.with(|vault| {
        let used = vault.billing.used_mb.map(text::size::mb).unwrap_or_else(|| words::size_unknown().to_owned());
        let at_rest =
            matches!(vault.phase(), Phase::Good | Phase::Bad) && !vault.billing.status.eq_ignore_ascii_case("frozen");
        let state = (!at_rest).then(|| words::not_at_rest(&text::status::word(&vault.billing.status)));
        let locked = (vault.locked == Some(true)).then(|| words::delete_locked().to_owned());
        let first = words::consequence(&name_or(&vault.name), backups, vault.resources.len(), &used);
        [Some(first), state, locked].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    told.unwrap_or_default()
}
