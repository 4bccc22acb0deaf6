//! What becomes of it: the job tells, and names the backup.

use std::future::Future;
use std::pin::Pin;

use backup_api::Request;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::Value;
use backup_api::vbs::model::{DiskBackup, Job};
use backup_api::vbs::{BackupList, JobShow};

use crate::action::Checked;
use crate::action::lost::{self, Age, Candidate, Found};
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::forms::job_view::seconds;
use crate::text::lists;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::watch::{Job as Watched, JobStatus};

/// Asks about a job.
pub(super) fn ask(console: Console, job: Watched) -> Pin<Box<dyn Future<Output = Result<JobStatus, ApiError>>>> {
    Box::pin(async move { console.client.send(&JobShow { job_id: job.id }).await.map(|answer| status(&answer.value)) })
}

/// What the job says.
fn status(job: &Job) -> JobStatus {
    let first =
        |read: fn(&Job) -> Option<String>| read(job).or_else(|| job.sub_jobs.iter().find_map(read)).unwrap_or_default();
    let times = job.begin_time.zip(job.end_time);
    let (code, words) = (first(|job| job.error_code.clone()), first(|job| job.fail_reason.clone()));
    let unread = || first(|job| job.unread.get("reason").map(lists::not_readable));
    let words = if code.is_empty() && words.is_empty() { unread() } else { words };
    JobStatus {
        state: job.status.to_ascii_lowercase(),
        phase: Some(job.phase()),
        backup_id: Some(first(|job| job.backup_id.clone())).filter(|id| !id.is_empty()),
        code,
        words,
        unread: job.unread.clone(),
        took: times.and_then(|(from, to)| seconds(from.millis(), to.millis())),
        ..JobStatus::default()
    }
}

/// After a lost answer: a backup of that name and disk that is younger than the request.
pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let (disk, name) = (sent.sent_text("/backup/volume_id"), sent.sent_text("/backup/name"));
        match called_so(state.console, &name).await {
            Err(error) => Found::CannotTell(error),
            Ok(rows) => newest(rows, &disk, &name, since),
        }
    })
}

/// All backups of a name.
async fn called_so(console: Console, name: &str) -> Result<Vec<DiskBackup>, ApiError> {
    let of_name = BackupList { name: name.to_owned(), ..BackupList::default() };
    whole_list(console, &of_name).await
}

/// Whether more than one backup of that name and disk was begun since: the answer names a job, not the backup.
pub(super) fn check(state: FormState, sent: Request, _: Value, since: f64) -> Checking {
    Box::pin(async move {
        let (disk, name) = (sent.sent_text("/backup/volume_id"), sent.sent_text("/backup/name"));
        match called_so(state.console, &name).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(rows) => {
                let fits = |backup: &&DiskBackup| {
                    backup.name == name
                        && ids::same(&backup.volume_id, &disk)
                        && lost::age(backup.created_at, since) == Age::Younger
                };
                let siblings = rows.iter().filter(fits).map(called).skip(1).collect();
                Checked { siblings, ..Checked::default() }
            }
        }
    })
}

fn newest(rows: Vec<DiskBackup>, disk: &str, name: &str, since: f64) -> Found {
    let candidate = |backup: DiskBackup| Candidate {
        what: called(&backup),
        created: backup.created_at,
        place: None,
        id: backup.id,
    };
    // The filter may match parts of a name.
    let fits = rows.into_iter().filter(|backup| backup.name == name && ids::same(&backup.volume_id, disk));
    lost::verdict(fits.map(candidate).collect(), since, true)
}

fn called(backup: &DiskBackup) -> String {
    format!("{} ({})", backup.name, backup.id)
}

#[cfg(test)]
mod tests {
    use backup_api::Phase;
    use backup_api::json;
    use backup_api::json::Read;
    use backup_api::time::Time;
    use backup_api::vbs::model::{DiskBackup, Job};

    use super::{Found, newest, status};

    #[test]
    fn the_job_names_the_backup_and_its_time() {
        let found = status(&Job::read(&json!({
            "status": "SUCCESS", "job_id": "j", "entities": { "backup_id": "b", "volume_id": "v" },
            "begin_time": "2016-01-28T16:14:09.466Z", "end_time": "2016-01-28T16:25:27.690Z",
            "error_code": null, "fail_reason": null
        })));
        assert_eq!((found.phase, found.backup_id.as_deref()), (Some(Phase::Good), Some("b")));
        assert_eq!((found.state.as_str(), found.took), ("success", Some(678.224)));
        assert_eq!((found.code.as_str(), found.words.as_str()), ("", ""));
    }

    #[test]
    fn a_part_of_the_job_may_say_why_it_failed() {
        let found = status(&Job::read(&json!({
            "status": "FAIL", "job_id": "j", "entities": {},
            "sub_jobs": [{ "status": "FAIL", "error_code": "VolumeBackup.0064", "fail_reason": "no" }]
        })));
        assert_eq!((found.phase, found.backup_id), (Some(Phase::Bad), None));
        assert_eq!((found.code.as_str(), found.words.as_str()), ("VolumeBackup.0064", "no"));
    }

    #[test]
    fn what_could_not_be_read_is_said() {
        let found = status(&Job::read(&json!({
            "status": "FAIL", "job_id": "j", "entities": "none", "fail_reason": ["no"]
        })));
        assert_eq!((found.backup_id.as_deref(), found.unread.get("backup_id")), (None, Some("none")));
        assert_eq!(found.words, "Not readable: [\"no\"]");
    }

    #[test]
    fn the_result_of_a_lost_answer_has_name_disk_and_age() {
        crate::http::clock::learn(0.0, 0.0, 0.0);
        let backup = |id: &str, name: &str, disk: &str, millis| DiskBackup {
            id: id.to_owned(),
            name: name.to_owned(),
            volume_id: disk.to_owned(),
            created_at: Some(Time::from_millis(millis)),
            ..DiskBackup::default()
        };
        let rows = || {
            vec![backup("1", "b", "d", 9_000_000), backup("2", "b", "e", 9_900_000), backup("3", "bb", "d", 9_900_000)]
        };
        assert_eq!(newest(rows(), "d", "b", 8_000_000.0), Found::Yes { what: "b (1)".to_owned(), place: None });
        let twice = [rows(), vec![backup("4", "b", "d", 9_100_000)]].concat();
        let what = vec!["b (4)".to_owned(), "b (1)".to_owned()];
        assert_eq!(newest(twice, "d", "b", 8_000_000.0), Found::Several { what, place: None });
        assert!(matches!(newest(rows(), "d", "b", 9_500_000.0), Found::Perhaps { .. }));
        assert_eq!(newest(rows(), "f", "b", 8_000_000.0), Found::No);
    }
}
