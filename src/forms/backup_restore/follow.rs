//! What becomes of a restore: its answer holds no id, so the tasks tell; and where none is listed yet, the backup.

use std::cmp::Reverse;
use std::future::Future;
use std::pin::Pin;

use backup_api::cbr::model::{Backup, Task};
use backup_api::cbr::{BackupShow, TaskList};
use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::order::sort_by_key;
use backup_api::{Phase, Request};

use crate::action::Checked;
use crate::action::lost::{Age, Found, age};
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::forms::classic::seconds;
use crate::places::Place;
use crate::text::backup_restore as words;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::watch::{Job, JobStatus};

/// Restores of a backup, the newest first.
pub(super) async fn tasks(console: Console, backup: &str) -> Result<Vec<Task>, ApiError> {
    let restores = TaskList { operation_type: "restore".to_owned(), ..TaskList::default() };
    let rows = whole_list(console, &restores).await?;
    let of = |task: &Task| task.detail.restore.as_ref().is_some_and(|it| it.backup_id.as_deref() == Some(backup));
    let mut rows: Vec<Task> = rows.into_iter().filter(of).collect();
    sort_by_key(&mut rows, |task| Reverse(task.created_at));
    Ok(rows)
}

/// Asks about the restore of the backup that the job is named by, begun about then.
pub(super) fn ask(console: Console, job: Job) -> Pin<Box<dyn Future<Output = Result<JobStatus, ApiError>>>> {
    Box::pin(async move {
        let newest = tasks(console, &job.id).await?.into_iter().next();
        let task = newest.filter(|task| age(task.created_at, job.begun) != Age::Older);
        if let Some(task) = task {
            return Ok(of_task(&task));
        }
        let backup = console.client.send(&BackupShow { backup_id: job.id }).await?.value.item;
        Ok(of_backup(&backup))
    })
}

pub(super) fn of_task(task: &Task) -> JobStatus {
    let times = task.started_at.or(task.created_at).zip(task.ended_at);
    JobStatus {
        state: task.status.clone(),
        phase: Some(task.phase()),
        percent: task.detail.progress.and_then(|it| u8::try_from(it).ok()),
        code: task.error_code.clone().unwrap_or_default(),
        words: task.error_message.clone().unwrap_or_default(),
        took: times.and_then(|(from, to)| seconds(from.millis(), to.millis())),
        ..JobStatus::default()
    }
}

/// Without a task nothing proves an end: it goes on, or nothing is known.
pub(super) fn of_backup(backup: &Backup) -> JobStatus {
    let restoring = backup.phase() == Phase::Working;
    JobStatus {
        state: if restoring { backup.status.clone() } else { String::new() },
        phase: Some(if restoring { Phase::Working } else { Phase::Unknown }),
        ..JobStatus::default()
    }
}

/// After a lost answer: a restore of this backup that is younger than the request.
pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let id = sent.named_id().unwrap_or_default().to_owned();
        let tasks = match tasks(state.console, &id).await {
            Err(error) => return Found::CannotTell(error),
            Ok(tasks) => tasks,
        };
        let found = verdict(&tasks, &id, since);
        if matches!(found, Found::Yes { .. } | Found::Several { .. }) {
            super::result::accepted(state);
        }
        found
    })
}

/// Whether more than one restore of this backup was begun since: the answer holds no id.
pub(super) fn check(state: FormState, sent: Request, _: Value, since: f64) -> Checking {
    Box::pin(async move {
        let id = sent.named_id().unwrap_or_default().to_owned();
        match tasks(state.console, &id).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(tasks) => match verdict(&tasks, &id, since) {
                Found::Several { what, .. } => {
                    Checked { siblings: what.into_iter().skip(1).collect(), ..Checked::default() }
                }
                _ => Checked::default(),
            },
        }
    })
}

pub(super) fn verdict(tasks: &[Task], backup: &str, since: f64) -> Found {
    let place = Some(Place::Backup.of(backup.to_owned()));
    let name = |task: &Task| {
        let target = task.detail.restore.as_ref().and_then(|it| it.target_name.clone().or(it.target_id.clone()));
        words::found(&target.unwrap_or_default())
    };
    let young: Vec<&Task> = tasks.iter().filter(|task| age(task.created_at, since) == Age::Younger).collect();
    match (young.as_slice(), tasks.iter().find(|task| age(task.created_at, since) == Age::About)) {
        ([one], _) => Found::Yes { what: name(one), place },
        ([], Some(perhaps)) => Found::Perhaps { what: name(perhaps), place },
        ([], None) => Found::No,
        (many, _) => Found::Several { what: many.iter().map(|task| name(task)).collect(), place },
    }
}
