//! Delete the backup: what will be gone, the name as confirmation, what the service answers.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::model::Backup;
use backup_api::cbr::{BackupDelete, BackupList};
use backup_api::error::{ApiError, Cause, Taken};
use backup_api::{Operation, Phase};

use super::{Page, of_what};
use crate::form::failure::{Failure, explain};
use crate::text::{self, backups as words};
use crate::ui::{Button, ConfirmDialog, Dialog, IconName};
use crate::work::Load;
use crate::work::read::ask_backups;

pub(super) fn view(page: Page) -> AnyView {
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let refused = RwSignal::new(None::<ApiError>);
    let lost = RwSignal::new(None::<ApiError>);
    // Whether it is the last one of its resource is read before it is said.
    let others = Load::<Vec<Backup>>::default();
    Effect::new(move || {
        if open.get() {
            let _ = refused.try_set(None);
            let resource_id = untrack(|| page.with(|backup| backup.resource_id.clone())).unwrap_or_default();
            others.clear();
            if !resource_id.is_empty() {
                ask_backups(page.console, others, BackupList { resource_id, ..BackupList::default() });
            }
        }
    });
    let offered = move || page.console.host.offers(|features| features.sends(&BackupDelete::INFO));
    let here = memo(move |_| page.with(|_| ()).is_some() && offered());
    let blocked = derive(move || page.with(|backup| blocked(page, backup)).flatten());
    let key = derive(move || page.name());
    let failure = derive(move || refused.with(|error| error.as_ref().map(explain)));
    let confirm = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        refused.set(None);
        spawn_local(async move {
            let answer = page.console.client.send(&BackupDelete { backup_id: page.id() }).await;
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
            consequence=derive(move || consequence(page, others))
            name=MaybeProp::derive(move || key.get())
            type_label=MaybeProp::derive(move || key.get().map(|key| text::vault::type_name(&key)))
            mismatch=MaybeProp::derive(move || key.get().map(|key| text::vault::mismatch(&key)))
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

/// A state in which the service refuses it, and what is being done already.
fn blocked(page: Page, backup: &Backup) -> Option<String> {
    if page.deleting.get() || backup.status.eq_ignore_ascii_case("deleting") {
        return Some(words::delete_blocked().to_owned());
    }
    let busy = matches!(backup.phase(), Phase::Working | Phase::Waiting);
    busy.then(|| words::delete_busy(&text::status::word(&backup.status)))
}

fn accepted(page: Page, open: RwSignal<bool>) {
    let _ = open.try_set(false);
    let _ = page.deleting.try_set(true);
    page.console.announce(words::going().to_owned());
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
                page.with(|backup| {
                    let word = text::status::word(&backup.status);
                    view! { <p role="status">{words::looks(&word)}</p> }
                })
            }}
        </Dialog>
    }
    .into_any()
}

/// What will be gone, and what is left of its resource. What could not be read is said as that.
fn consequence(page: Page, others: Load<Vec<Backup>>) -> String {
    let left = others.value.with(|rows| {
        let rows = rows.as_ref()?;
        Some(rows.iter().filter(|row| row.id != page.id() && row.phase() == Phase::Good).count())
    });
    let cut = others.cut.get();
    let failed = others.error.with(Option::is_some);
    page.with(|backup| {
        let first = words::delete_consequence(&of_what(backup), backup.children.len());
        let rest = match left {
            Some(0) if !cut => words::delete_last(&of_what(backup)),
            Some(count) => words::delete_left(count),
            None if failed => words::delete_not_read().to_owned(),
            None => words::delete_reading().to_owned(),
        };
        let images = (!backup.info.image_ids.is_empty()).then(|| words::delete_images().to_owned());
        [Some(first), Some(rest), images].into_iter().flatten().collect::<Vec<_>>().join(" ")
    })
    .unwrap_or_default()
}
