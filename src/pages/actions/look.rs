//! Looking whether what was begun is over.

use backup_api::Phase;
use backup_api::cbr::model::{Backup, Task, Vault};
use backup_api::cbr::{BackupList, BackupShow, TaskList, VaultList, VaultShow};
use backup_api::error::{ApiError, Cause};
use backup_api::ids;
use backup_api::time::Time;

use crate::action::lost::{Age, Found, age};
use crate::forms::restore_point_create::search::{Trace, siblings, traces, verdict};
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
/// So few are asked for one by one; of more a list tells at once.
const FEW: usize = 2;

/// From when on what was sent since a moment (milliseconds since 1970) is asked for, as the services take it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn start(since: f64) -> String {
    let since = Time::from_millis((since - before()) as i64);
    [&since.stamp(0).replace(' ', "T"), "Z"].concat()
}

/// When the first of them was sent.
fn earliest(sought: &[Sought]) -> f64 {
    sought.iter().map(|sought| sought.since).fold(f64::MAX, f64::min)
}

/// Tasks of this kind since the first of them was sent. Who may not read tasks has none.
async fn tasks(console: Console, operation_type: &str, sought: &[Sought]) -> Result<Vec<Task>, ApiError> {
    let (operation_type, start_time) = (operation_type.to_owned(), start(earliest(sought)));
    let filter = TaskList { operation_type, start_time, ..TaskList::default() };
    match all_tasks(Client::send_request, console, filter).await {
        Ok(tasks) => Ok(tasks.rows),
        Err(error) if error.cause == Cause::Forbidden => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// What the newest of the tasks says that came of a thing since it was sent. That of an earlier try says nothing, and where no
/// service has said what time it is, no failure is known to be from this one.
fn newest<'a>(tasks: impl Iterator<Item = &'a Task>, since: f64) -> Option<&'a Task> {
    let own = tasks.filter(|task| age(task.created_at, since) != Age::Older);
    own.max_by_key(|task| task.created_at).filter(|task| clock::known() || task.phase() != Phase::Bad)
}

/// Why a task failed.
fn why(task: &Task) -> String {
    let known = task.error_code.as_deref().and_then(backup_api::error::catalogue::reason).map(catalogue::meaning);
    let said = known.map(str::to_owned).or_else(|| task.error_message.clone()).unwrap_or_default();
    let code = task.error_code.clone().unwrap_or_default();
    [said, code].into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whether backups are deleted: by their tasks, which say of many at once; of those without one, by a list of backups; and what
/// that lacks is asked for.
pub(super) fn deleted(console: Console, sought: Vec<Sought>) -> Looking {
    Box::pin(async move {
        let tasks = tasks(console, "delete", &sought).await?;
        let (mut seen, mut rest) = (Vec::new(), Vec::new());
        for sought in sought {
            match by_task(&sought, &tasks) {
                Some(found) => seen.push((sought.id, found)),
                None => rest.push(sought),
            }
        }
        let listed = if rest.len() > FEW { backups(console, &rest).await? } else { Vec::new() };
        let mut left = SINGLE;
        for sought in rest {
            let found = match listed.iter().find(|backup| ids::same(&backup.id, &sought.id)) {
                Some(backup) => stands(backup, sought.failed),
                None if left == 0 => continue,
                None => {
                    left -= 1;
                    show(console, &sought).await?
                }
            };
            seen.push((sought.id, found));
        }
        Ok(seen)
    })
}

/// What its task says of a backup that is deleted.
fn by_task(sought: &Sought, tasks: &[Task]) -> Option<Seen> {
    let of_it = |task: &&Task| {
        task.detail.delete.as_ref().and_then(|of| of.id.as_deref()).is_some_and(|id| ids::same(id, &sought.id))
    };
    // What was gone once stays so.
    if tasks.iter().filter(of_it).any(|task| matches!(task.phase(), Phase::Good | Phase::Gone)) {
        return Some(Seen::Over);
    }
    let task = newest(tasks.iter().filter(of_it), sought.since)?;
    match task.phase() {
        Phase::Bad => Some(Seen::Failed(why(task))),
        phase => phase.moves().then_some(Seen::Going),
    }
}

/// All backups, of their vault where they are in one.
async fn backups(console: Console, sought: &[Sought]) -> Result<Vec<Backup>, ApiError> {
    let vault_id = within(sought).unwrap_or_default();
    whole_list(console, &BackupList { vault_id, ..BackupList::default() }).await
}

/// What all of them are in, where that is one.
fn within(sought: &[Sought]) -> Option<String> {
    let first = &sought.first()?.within;
    sought.iter().all(|sought| ids::same(&sought.within, first)).then(|| first.clone())
}

/// What a backup says of itself.
async fn show(console: Console, sought: &Sought) -> Result<Seen, ApiError> {
    match console.client.send(&BackupShow { backup_id: sought.id.clone() }).await {
        Err(error) if error.gone() => Ok(Seen::Over),
        Err(error) => Err(error),
        Ok(answer) => Ok(stands(&answer.value.item, sought.failed)),
    }
}

/// How a backup stands that had `failed` before.
fn stands(backup: &Backup, failed: bool) -> Seen {
    let state = backup.status.to_ascii_lowercase();
    match state.as_str() {
        "deleting" | "waiting_delete" => Seen::Going,
        "deleted" => Seen::Over,
        "error-deleting" | "error_deleting" if !failed => {
            Seen::Failed(words::now_in_state(&status::word(&backup.status)))
        }
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

/// The vaults of some: one list, and what that lacks is asked for, some in a look; nothing where one is gone.
async fn vaults(console: Console, sought: &[Sought]) -> Result<Vec<(String, Option<Vault>)>, ApiError> {
    let mut ids: Vec<&str> = Vec::new();
    for sought in sought {
        if !ids.iter().any(|id| ids::same(id, &sought.within)) {
            ids.push(&sought.within);
        }
    }
    let listed = match ids.len() > FEW {
        true => whole_list(console, &VaultList::default()).await?,
        false => Vec::new(),
    };
    let mut vaults = Vec::new();
    let mut left = SINGLE;
    for id in ids {
        let told = listed.iter().find(|vault| ids::same(&vault.id, id) && vault.unread.get("resources").is_none());
        let vault = match told {
            Some(vault) => Some(vault.clone()),
            None if left == 0 => continue,
            None => {
                left -= 1;
                match console.client.send(&VaultShow { vault_id: id.to_owned() }).await {
                    Ok(answer) => Some(answer.value.item),
                    Err(error) if error.gone() => None,
                    Err(error) => return Err(error),
                }
            }
        };
        vaults.push((id.to_owned(), vault));
    }
    Ok(vaults)
}

/// Whether resources are out of their vaults, read again.
pub(super) fn removed(console: Console, sought: Vec<Sought>) -> Looking {
    Box::pin(async move {
        let vaults = vaults(console, &sought).await?;
        let tasks = tasks(console, "remove_resource", &sought).await?;
        let seen = sought.into_iter().filter_map(|sought| {
            let (_, vault) = vaults.iter().find(|(id, _)| ids::same(id, &sought.within))?;
            let found = is_out(&sought, vault.as_ref(), &tasks);
            Some((sought.id, found))
        });
        Ok(seen.collect())
    })
}

/// Whether a resource is out of its vault; there may be no vault any more.
fn is_out(sought: &Sought, vault: Option<&Vault>, tasks: &[Task]) -> Seen {
    let Some(vault) = vault else { return Seen::Over };
    let held = vault.resources.iter().find(|held| ids::same(&held.id, &sought.id));
    let of_it = |task: &&Task| task.detail.resource.as_ref().is_some_and(|of| ids::same(&of.id, &sought.id));
    match (vault.holds(&sought.id), held) {
        (None, _) => Seen::Unread,
        (Some(false), _) => Seen::Over,
        (_, Some(held)) if held.leaves() => Seen::Going,
        _ => match newest(tasks.iter().filter(of_it), sought.since) {
            Some(task) if task.phase() == Phase::Bad => Seen::Failed(why(task)),
            Some(task) if task.phase().moves() => Seen::Going,
            _ => Seen::Still,
        },
    }
}

/// Whether vaults are gone.
pub(super) fn emptied(console: Console, sought: Vec<Sought>) -> Looking {
    Box::pin(async move {
        let vaults = vaults(console, &sought).await?;
        let seen = sought.into_iter().filter_map(|sought| {
            let (_, vault) = vaults.iter().find(|(id, _)| ids::same(id, &sought.within))?;
            // What is in error for another reason may still go.
            let failed = sought.failed || !sought.accepted;
            let found = is_gone(vault.as_ref().map(|vault| vault.billing.status.as_str()), failed);
            Some((sought.id, found))
        });
        Ok(seen.collect())
    })
}

/// Whether a vault is gone, by its state, which says nothing of a failure where it had `failed` before.
fn is_gone(state: Option<&str>, failed: bool) -> Seen {
    match state {
        None => Seen::Over,
        Some(state) if state.eq_ignore_ascii_case("deleting") => Seen::Going,
        Some(state) if state.eq_ignore_ascii_case("error") && !failed => {
            Seen::Failed(words::not_now(&status::word(state)))
        }
        Some(_) => Seen::Still,
    }
}

/// Whether restore points were begun: of requests without an answer, whether one of that time is there; of those with one,
/// whether it is the only one. What all of them left is read at once.
pub(super) fn begun(console: Console, sought: Vec<Sought>) -> Looking {
    Box::pin(async move {
        let since = earliest(&sought);
        let vault = within(&sought);
        // Of one vault also what the browser's clock would leave out.
        let start = if vault.is_some() { from(since) } else { start(since) };
        let traces = traces(console, &vault.unwrap_or_default(), start).await?;
        let seen = sought.into_iter().map(|sought| {
            let found = has_begun(&sought, &traces);
            (sought.id, found)
        });
        Ok(seen.collect())
    })
}

/// A request that names no restore point of its own can't be told from one of somebody else for the same: of one without an answer
/// nothing proves that what was begun at that time is its own.
fn has_begun(sought: &Sought, traces: &[Trace]) -> Seen {
    let own: Vec<&Trace> = traces.iter().filter(|trace| ids::same(&trace.vault, &sought.within)).collect();
    let Some(made) = &sought.made else {
        return match verdict(own, "", sought.since) {
            Found::No => Seen::Still,
            _ => Seen::Open(words::perhaps_begun().to_owned()),
        };
    };
    match siblings(own, made, "", (sought.since, 0.0)) {
        none if none.is_empty() => Seen::Over,
        some => Seen::Noted(words::begun_twice(&words::named(&some))),
    }
}

#[cfg(test)]
mod tests;
