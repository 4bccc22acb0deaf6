//! Looking whether what was begun is over.

use backup_api::cbr::model::{Backup, Task, Vault};
use backup_api::cbr::{BackupList, BackupShow, TaskList, VaultShow};
use backup_api::error::{ApiError, Cause};
use backup_api::time::Time;
use backup_api::{Phase, phase};

use crate::action::lost::{Age, age};
use crate::http::{Client, clock};
use crate::queue::{Explained, Looking, Seen, Sought};
use crate::text::{actions as words, catalogue, status};
use crate::work::Console;
use crate::work::read::{all_tasks, whole_list};
use crate::work::tasks::from;

/// Asked for from a little earlier, milliseconds: where the services' clock is not known, a day.
fn before() -> f64 {
    if clock::known() { 600_000.0 } else { 86_400_000.0 }
}

/// The most that are asked for one by one in a look.
const SINGLE: usize = 10;

/// Tasks of this kind since a moment. Who may not read tasks has none.
async fn tasks(console: Console, operation_type: &str, since: f64) -> Result<Vec<Task>, ApiError> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
    let since = Time::from_millis((since - before()) as i64);
    let start_time = [&since.stamp(0).replace(' ', "T"), "Z"].concat();
    let filter = TaskList { operation_type: operation_type.to_owned(), start_time, ..TaskList::default() };
    match all_tasks(Client::send_request, console, filter).await {
        Ok(tasks) => Ok(tasks.rows),
        Err(error) if error.cause == Cause::Forbidden => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// Why a task failed.
fn why(task: &Task) -> String {
    let known = task.error_code.as_deref().and_then(backup_api::error::catalogue::reason).map(catalogue::meaning);
    let said = known.map(str::to_owned).or_else(|| task.error_message.clone()).unwrap_or_default();
    let code = task.error_code.clone().unwrap_or_default();
    [said, code].into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whether backups are deleted: by their tasks, which say of many at once; of those without one, by asking for some.
pub(super) fn deleted(console: Console, sought: Vec<Sought>, since: f64) -> Looking {
    Box::pin(async move {
        let tasks = tasks(console, "delete", since).await?;
        let mut seen = Vec::new();
        let mut left = SINGLE;
        for sought in sought {
            let of_it = |task: &&Task| task.detail.delete.as_ref().and_then(|of| of.id.as_deref()) == Some(&sought.id);
            let newest = tasks.iter().filter(of_it).max_by_key(|task| task.created_at);
            let found = match newest.map(|task| (task.phase(), task)) {
                Some((Phase::Good | Phase::Gone, _)) => Seen::Over,
                Some((Phase::Bad, task)) => Seen::Failed(why(task)),
                Some((Phase::Working | Phase::Waiting, _)) => Seen::Going,
                _ if left == 0 => continue,
                _ => {
                    left -= 1;
                    show(console, &sought.id).await?
                }
            };
            seen.push((sought.id, found));
        }
        Ok(seen)
    })
}

/// What a backup says of itself.
async fn show(console: Console, id: &str) -> Result<Seen, ApiError> {
    match console.client.send(&BackupShow { backup_id: id.to_owned() }).await {
        Err(error) if error.gone() => Ok(Seen::Over),
        Err(error) => Err(error),
        Ok(answer) => Ok(stands(&answer.value.item)),
    }
}

fn stands(backup: &Backup) -> Seen {
    let state = backup.status.to_ascii_lowercase();
    match state.as_str() {
        "deleting" | "waiting_delete" => Seen::Going,
        "deleted" => Seen::Over,
        "error-deleting" | "error_deleting" => Seen::Failed(words::now_in_state(&status::word(&backup.status))),
        _ => Seen::Still,
    }
}

/// Of a backup that is not deleted because of an image: of which.
pub(super) fn images(console: Console, sought: Sought, error: ApiError) -> Explained {
    Box::pin(async move {
        if !error.code.ends_with("6204") {
            return String::new();
        }
        let answer = console.client.send(&BackupShow { backup_id: sought.id }).await;
        let ids = answer.map(|answer| answer.value.item.info.image_ids.join(", ")).unwrap_or_default();
        if ids.is_empty() { ids } else { words::which_images(&ids) }
    })
}

/// The vaults of some.
async fn vaults(console: Console, sought: &[Sought]) -> Result<Vec<(String, Option<Vault>)>, ApiError> {
    let mut vaults: Vec<(String, Option<Vault>)> = Vec::new();
    for sought in sought {
        if vaults.iter().any(|(id, _)| *id == sought.within) {
            continue;
        }
        let vault = match console.client.send(&VaultShow { vault_id: sought.within.clone() }).await {
            Ok(answer) => Some(answer.value.item),
            Err(error) if error.gone() => None,
            Err(error) => return Err(error),
        };
        vaults.push((sought.within.clone(), vault));
    }
    Ok(vaults)
}

/// Whether resources are out of their vaults, read again.
pub(super) fn removed(console: Console, sought: Vec<Sought>, since: f64) -> Looking {
    Box::pin(async move {
        let vaults = vaults(console, &sought).await?;
        let tasks = tasks(console, "remove_resource", since).await?;
        let seen = sought.into_iter().map(|sought| {
            let vault = vaults.iter().find(|(id, _)| *id == sought.within).and_then(|(_, vault)| vault.as_ref());
            let held = vault.and_then(|vault| vault.resources.iter().find(|held| held.id == sought.id));
            let of_it = |task: &&Task| task.detail.resource.as_ref().is_some_and(|of| of.id == sought.id);
            let failed = tasks.iter().filter(of_it).max_by_key(|task| task.created_at);
            let failed = failed.filter(|task| task.phase() == Phase::Bad && age(task.created_at, since) != Age::Older);
            let found = match (held, failed) {
                (None, _) => Seen::Over,
                (Some(held), _) if phase::resource(&held.protect_status).moves() => Seen::Going,
                (Some(_), Some(task)) => Seen::Failed(why(task)),
                (Some(_), None) => Seen::Still,
            };
            (sought.id, found)
        });
        Ok(seen.collect())
    })
}

/// Whether vaults are gone.
pub(super) fn emptied(console: Console, sought: Vec<Sought>, _: f64) -> Looking {
    Box::pin(async move {
        let vaults = vaults(console, &sought).await?;
        let seen = vaults.into_iter().map(|(id, vault)| {
            let found = match vault.map(|vault| vault.billing.status) {
                None => Seen::Over,
                Some(state) if state.eq_ignore_ascii_case("deleting") => Seen::Going,
                Some(state) if state.eq_ignore_ascii_case("error") => {
                    Seen::Failed(words::not_now(&status::word(&state)))
                }
                Some(_) => Seen::Still,
            };
            (id, found)
        });
        Ok(seen.collect())
    })
}

/// Whether restore points of that time are there, of requests without an answer.
pub(super) fn begun(console: Console, sought: Vec<Sought>, since: f64) -> Looking {
    Box::pin(async move {
        let mut seen = Vec::new();
        for sought in sought {
            let of_vault =
                BackupList { vault_id: sought.within.clone(), start_time: from(since), ..BackupList::default() };
            let rows = whole_list(console, &of_vault).await?;
            let young = rows.iter().any(|backup| age(backup.created_at, since) != Age::Older);
            let found = if young { Seen::Open(words::perhaps_begun().to_owned()) } else { Seen::Still };
            seen.push((sought.id, found));
        }
        Ok(seen)
    })
}
