//! What becomes of a restore: its answer holds no id, so the tasks tell; and where none is listed yet, the backup.

use std::cmp::Reverse;
use std::future::Future;
use std::pin::Pin;

use backup_api::cbr::model::{Backup, Task};
use backup_api::cbr::{BackupShow, TaskList};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::Value;
use backup_api::order::sort_by_key;
use backup_api::{Phase, Request};

use crate::action::Checked;
use crate::action::lost::{self, Age, Candidate, Found, age};
use crate::form::spec::Searching;
use crate::form::{Checking, FormDraft, FormState};
use crate::forms::job_view::seconds;
use crate::places::Place;
use crate::text::backup_restore as words;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::watch::{Job, JobStatus, Past};

/// Restores of a backup, the newest first.
pub(super) async fn tasks(console: Console, backup: &str) -> Result<Vec<Task>, ApiError> {
    let restores = TaskList { operation_type: "restore".to_owned(), ..TaskList::default() };
    let rows = whole_list(console, &restores).await?;
    let mut rows: Vec<Task> = rows.into_iter().filter(|task| is_of(task, backup)).collect();
    sort_by_key(&mut rows, |task| Reverse(task.created_at));
    Ok(rows)
}

/// Whether it restores this backup.
pub(super) fn is_of(task: &Task, backup: &str) -> bool {
    let of = task.detail.restore.as_ref().and_then(|it| it.backup_id.as_deref());
    of.is_some_and(|id| ids::same(id, backup))
}

/// What of these was there before anything that is begun from now on.
pub(super) fn past(tasks: &[Task]) -> Vec<Past> {
    tasks.iter().map(|task| (task.id.clone(), task.created_at)).collect()
}

/// Whether a restore can be the job's: onto its target, and not there before it. A task that does not say what it goes onto
/// may be it.
fn can_be(task: &Task, job: &Job) -> bool {
    let onto = task.detail.restore.as_ref().and_then(|it| it.target_id.as_deref());
    let other = !job.target.is_empty() && onto.is_some_and(|id| !ids::same(id, &job.target));
    // Both moments are the services': whatever the browser knows of their clock.
    let newest = job.seen.iter().filter_map(|(_, at)| *at).max();
    let earlier = task.created_at.zip(newest).is_some_and(|(at, newest)| at < newest);
    !other && !earlier && !job.seen.iter().any(|(id, _)| ids::same(id, &task.id))
}

/// The job's own restore among those of its backup, the newest first: the one that was found before, else the first that is
/// younger, else the newest of about then.
pub(super) fn own<'a>(tasks: &'a [Task], job: &Job) -> Option<&'a Task> {
    if !job.status.task.is_empty() {
        return tasks.iter().find(|task| ids::same(&task.id, &job.status.task));
    }
    let made = |task: &Task, wanted: Age| can_be(task, job) && age(task.created_at, job.begun) == wanted;
    let young = tasks.iter().rfind(|task| made(task, Age::Younger));
    young.or_else(|| tasks.iter().find(|task| made(task, Age::About)))
}

/// Asks about the restore of the backup that the job is named by, onto its target, begun about then.
pub(super) fn ask(console: Console, job: Job) -> Pin<Box<dyn Future<Output = Result<JobStatus, ApiError>>>> {
    Box::pin(async move {
        let tasks = tasks(console, &job.id).await?;
        if let Some(task) = own(&tasks, &job) {
            return Ok(of_task(task));
        }
        let backup = console.client.send(&BackupShow { backup_id: job.id }).await?.value.item;
        Ok(JobStatus { task: job.status.task, ..of_backup(&backup) })
    })
}

pub(super) fn of_task(task: &Task) -> JobStatus {
    let times = task.started_at.or(task.created_at).zip(task.ended_at);
    JobStatus {
        state: task.status.clone(),
        task: task.id.clone(),
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

/// What a request has begun: of which backup, onto what, and what was there before it.
pub(super) fn job(draft: FormDraft, sent: &Request) -> Job {
    let onto = |pointer: &str| sent.body.as_ref()?.pointer(pointer)?.as_str();
    let target = onto("/restore/server_id").or_else(|| onto("/restore/volume_id")).unwrap_or_default();
    let begun = draft.submission.since();
    // What was read after it was sent may be its own.
    let seen = draft.watches.seen.try_with_value(|(at, seen)| (*at <= begun).then(|| seen.clone())).flatten();
    Job {
        id: sent.named_id().unwrap_or_default().to_owned(),
        project: draft.submission.project(),
        target: target.to_owned(),
        seen: seen.unwrap_or_default(),
        begun,
        ..Job::default()
    }
}

/// After a lost answer: a restore of this backup onto that target that is younger than the request.
pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let tasks = match tasks(state.console, sent.named_id().unwrap_or_default()).await {
            Err(error) => return Found::CannotTell(error),
            Ok(tasks) => tasks,
        };
        let found = verdict(&tasks, &Job { begun: since, ..job(state.draft, &sent) });
        if matches!(found, Found::Yes { .. } | Found::Several { .. }) {
            super::result::accepted(state);
        }
        found
    })
}

/// Whether more than one restore of this backup onto that target was begun since: the answer holds no id.
pub(super) fn check(state: FormState, sent: Request, _: Value, since: f64) -> Checking {
    Box::pin(async move {
        match tasks(state.console, sent.named_id().unwrap_or_default()).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(tasks) => match verdict(&tasks, &Job { begun: since, ..job(state.draft, &sent) }) {
                Found::Several { what, .. } => {
                    Checked { siblings: what.into_iter().skip(1).collect(), ..Checked::default() }
                }
                _ => Checked::default(),
            },
        }
    })
}

pub(super) fn verdict(tasks: &[Task], job: &Job) -> Found {
    let one = |task: &Task| {
        let target = task.detail.restore.as_ref().and_then(|it| it.target_name.clone().or(it.target_id.clone()));
        let (id, created) = (task.id.clone(), task.created_at);
        let place = Some(Place::Backup.of(job.id.clone()));
        Candidate { id, what: words::found(&target.unwrap_or_default()), created, place }
    };
    // One that does not say what it goes onto may be onto another.
    let said = |task: &&Task| task.detail.restore.as_ref().is_some_and(|it| it.target_id.is_some());
    // An earlier restore of the same backup is no rare thing, and none of this one.
    let fits = || tasks.iter().filter(|task| can_be(task, job) && age(task.created_at, job.begun) != Age::Older);
    lost::verdict(fits().map(one).collect(), job.begun, fits().all(|task| said(&task)))
}
