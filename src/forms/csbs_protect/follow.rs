//! What becomes of it: the backup is found through the id of its record.

use std::future::Future;
use std::pin::Pin;

use backup_api::csbs::ItemList;
use backup_api::csbs::model::{Item, Record};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::{Read, Value};
use backup_api::phase;
use backup_api::reply::One;
use backup_api::{Phase, Request};

use crate::action::Checked;
use crate::action::lost::{self, Candidate, Found};
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::forms::job_view::{headline, seconds};
use crate::text::lists;
use crate::work::Console;
use crate::work::read::whole_list;
use crate::work::watch::{Job, JobStatus};

/// Asks about the record `id`.
pub(super) fn ask(console: Console, job: Job) -> Pin<Box<dyn Future<Output = Result<JobStatus, ApiError>>>> {
    Box::pin(async move {
        let question = ItemList { checkpoint_id: job.id.clone(), ..ItemList::default() };
        // A filter that is not known is passed over by some services: then it may stand on any page, and only a list that
        // came whole says that it is gone.
        let rows = whole_list(console, &question).await?;
        let item = rows.into_iter().find(|item| ids::same(&item.checkpoint_id, &job.id));
        Ok(item.map_or_else(JobStatus::default, status))
    })
}

/// What a backup says of the run.
fn status(item: Item) -> JobStatus {
    let phase = item.phase();
    let bad = |status: &str| !status.is_empty() && phase::backup(status) == Phase::Bad;
    let bad_parts = item.disks.iter().filter(|disk| bad(&disk.status));
    // One that is being deleted or restored was good before.
    let failed = phase == Phase::Bad;
    let reason = item.fail_reason.filter(|_| failed);
    let code = item.fail_code.filter(|_| failed).unwrap_or_default();
    let unread = || item.unread.get("reason").filter(|_| failed && code.is_empty()).map(lists::not_readable);
    JobStatus {
        phase: Some(phase),
        percent: item.progress.and_then(|it| u8::try_from(it).ok()).filter(|it| *it <= 100),
        backup_id: Some(item.id).filter(|id| !id.is_empty()),
        size_mb: item.size_mb.filter(|size| *size > 0 && phase == Phase::Good),
        bad_parts: bad_parts
            .map(|disk| if disk.volume_name.is_empty() { disk.volume_id.clone() } else { disk.volume_name.clone() })
            .collect(),
        words: reason.or_else(unread).unwrap_or_default(),
        code,
        took: item.created_at.zip(item.finished_at).and_then(|(from, to)| seconds(from.millis(), to.millis())),
        state: item.status,
        name: item.name,
        unread: item.unread,
        task: String::new(),
    }
}

/// After a lost answer: a backup of that server that is younger than the request. It is followed from then on.
pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let console = state.console;
        let resource_id = sent.named_id().unwrap_or_default().to_owned();
        let name = sent.sent_text("/protect/backup_name");
        let rows = match of_server(console, &resource_id).await {
            Err(error) => return Found::CannotTell(error),
            Ok(rows) => rows,
        };
        let (found, item) = newest(rows, &resource_id, &name, since);
        // What may be somebody else's is not followed as what was begun here.
        if let Some(item) = item.filter(|_| matches!(found, Found::Yes { .. } | Found::Several { .. })) {
            let title = item.resource_name.filter(|name| !name.is_empty()).unwrap_or(resource_id);
            let project = state.draft.submission.project();
            let job = Job { id: item.checkpoint_id, project, title, ..Job::default() };
            state.draft.watches.begin(console, ask, job, headline);
        }
        found
    })
}

/// Whether another backup of the server was begun by hand since, under the same name.
pub(super) fn check(state: FormState, sent: Request, reply: Value, since: f64) -> Checking {
    Box::pin(async move {
        let took = state.draft.submission.took();
        let own = One::<Record>::read(&reply).item.id;
        let resource_id = sent.named_id().unwrap_or_default().to_owned();
        let name = sent.sent_text("/protect/backup_name");
        match of_server(state.console, &resource_id).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(rows) => {
                let fits: Vec<&Item> = rows.iter().filter(|item| by_hand(item, &resource_id, &name)).collect();
                Checked { siblings: twins(&fits, &own, since, took), ..Checked::default() }
            }
        }
    })
}

/// The others that were made since; none where the answer does not say which is its own.
fn twins(fits: &[&Item], own: &str, since: f64, took: f64) -> Vec<String> {
    let made = fits.iter().find(|item| ids::same(&item.checkpoint_id, own)).and_then(|item| item.created_at);
    let twin =
        |item: &&&Item| !ids::same(&item.checkpoint_id, own) && lost::doubles(item.created_at, made, since, took);
    fits.iter().filter(|_| !own.is_empty()).filter(twin).map(|item| called(item)).collect()
}

/// All backups of a server.
async fn of_server(console: Console, resource_id: &str) -> Result<Vec<Item>, ApiError> {
    let of_it = ItemList { resource_id: resource_id.to_owned(), ..ItemList::default() };
    whole_list(console, &of_it).await
}

fn by_hand(item: &Item, resource_id: &str, name: &str) -> bool {
    ids::same(&item.resource_id, resource_id)
        && item.auto_trigger != Some(true)
        && (name.is_empty() || item.name == name)
}

fn called(item: &Item) -> String {
    format!("{} ({})", item.name, item.id)
}

/// The newest backup by hand that can be the result, where its record can be followed.
fn newest(rows: Vec<Item>, resource_id: &str, name: &str, since: f64) -> (Found, Option<Item>) {
    let fits = |item: &Item| by_hand(item, resource_id, name);
    let candidate =
        |item: &Item| Candidate { id: item.id.clone(), what: called(item), created: item.created_at, place: None };
    // Without a name of its own it may be somebody else's.
    let candidates = rows.iter().filter(|item| fits(item)).map(candidate).collect();
    let found = lost::verdict(candidates, since, !name.is_empty());
    let newest = lost::newest(rows, |item| item.created_at, fits, since).map(|(item, _)| item);
    (found, newest.filter(|item| !item.checkpoint_id.is_empty()))
}

#[cfg(test)]
mod tests {
    use backup_api::csbs::model::{Item, ItemDisk};
    use backup_api::json;
    use backup_api::time::Time;
    use backup_api::{Phase, json::Read};

    use super::{Found, newest, status, twins};
    use crate::work::watch::{Ending, Job};
    use backup_api::json::Value;

    fn item(id: &str, name: &str, millis: i64) -> Item {
        Item {
            id: id.to_owned(),
            checkpoint_id: format!("record-{id}"),
            name: name.to_owned(),
            resource_id: "server".to_owned(),
            created_at: Some(Time::from_millis(millis)),
            ..Item::default()
        }
    }

    #[test]
    fn the_result_of_a_lost_answer_is_younger_than_the_request() {
        crate::http::clock::learn(0.0, 0.0, 0.0);
        let rows = || vec![item("old", "b", 1_000), item("new", "b", 9_000_000), item("other", "c", 9_500_000)];
        let ask = |rows, name, since| newest(rows, "server", name, since);
        let yes = (Found::Yes { what: "b (new)".to_owned(), place: None }, rows().into_iter().nth(1));
        assert_eq!(ask(rows(), "b", 8_000_000.0), yes);
        assert!(matches!(ask(rows(), "b", 9_500_000.0), (Found::Perhaps { .. }, None)));
        assert_eq!(ask(rows(), "", 9_600_000.0), (Found::No, None));
        assert!(matches!(ask(rows(), "b", 9_001_000.0).0, Found::Perhaps { .. }));
        assert!(matches!(ask(rows(), "", 8_000_000.0).0, Found::Perhaps { .. }));
        assert_eq!(newest(rows(), "another", "b", 0.0), (Found::No, None));
        let twice = vec![item("first", "b", 9_000_000), item("second", "b", 9_000_500)];
        let what = vec!["b (second)".to_owned(), "b (first)".to_owned()];
        assert_eq!(ask(twice.clone(), "b", 8_000_000.0).0, Found::Several { what, place: None });
        let both: Vec<&Item> = twice.iter().collect();
        assert_eq!(twins(&both, "record-second", 8_000_000.0, 0.0), ["b (first)"]);
        assert_eq!(twins(&both, "RECORD-Second", 8_000_000.0, 0.0), ["b (first)"], "in whatever writing");
        assert_eq!(twins(&both, "", 8_000_000.0, 0.0), [""; 0], "which is its own is not known");
        let by_policy = Item { auto_trigger: Some(true), ..item("new", "b", 9_000_000) };
        assert_eq!(ask(vec![by_policy], "b", 8_000_000.0), (Found::No, None));
    }

    #[test]
    fn a_failure_brings_its_reason() {
        let failed = Item::read(&json!({
            "id": "i", "checkpoint_id": "c", "status": "error",
            "extend_info": {
                "progress": 40, "fail_op": "backup", "fail_reason": "no room",
                "fail_code": { "Code": "CSBS.9006", "Description": "quota" }
            }
        }));
        let found = status(failed);
        assert_eq!(found.phase, Some(Phase::Bad));
        assert_eq!((found.code.as_str(), found.words.as_str()), ("CSBS.9006", "no room"));
        assert_eq!((found.percent, found.size_mb), (Some(40), None));
    }

    #[test]
    fn what_could_not_be_read_is_not_taken_for_none() {
        let item = |extend: Value| {
            Item::read(&json!({"id": "i", "checkpoint_id": "c", "status": "available", "extend_info": extend}))
        };
        for (extend, keys) in [
            (json!({}), &[][..]),
            (json!({"volume_backups": [], "size": 12, "fail_code": {}}), &[]),
            (json!({"volume_backups": [{"status": "available"}]}), &[]),
            (json!({"volume_backups": "three"}), &["disks"]),
            (json!({"volume_backups": [{"status": {"is": "error"}}]}), &["disks"]),
            (json!({"volume_backups": ["a"]}), &["disks"]),
            (json!({"size": "much"}), &["size"]),
            (json!({"fail_code": {"nr": 7}}), &["reason"]),
            (json!("gone"), &["size", "disks", "reason"]),
        ] {
            let job = Job { status: status(item(extend.clone())), ..Job::default() };
            let found: Vec<_> =
                ["size", "disks", "reason"].into_iter().filter(|key| job.status.unread.get(key).is_some()).collect();
            assert_eq!(found, keys, "{extend}");
            let ending = if keys.contains(&"disks") { Ending::Unread } else { Ending::Saved };
            assert_eq!(job.ending(), ending, "{extend}");
            assert!(job.status.words.is_empty(), "it did not fail");
        }
        let failed = Item::read(&json!({"id": "i", "status": "error", "extend_info": {"fail_code": {"nr": 7}}}));
        assert_eq!(status(failed).words, "Not readable: {\"nr\":7}");
    }

    #[test]
    fn a_disk_that_failed_is_named() {
        let disk = |name: &str, status: &str| ItemDisk {
            volume_name: name.to_owned(),
            status: status.to_owned(),
            ..ItemDisk::default()
        };
        let item = Item {
            status: "available".to_owned(),
            disks: vec![disk("system", "available"), disk("data", "error"), disk("log", "")],
            ..Item::default()
        };
        assert_eq!(status(item).bad_parts, ["data"]);
    }
}
