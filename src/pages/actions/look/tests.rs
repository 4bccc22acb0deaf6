//! What tasks, states and lists say of what was sent: nothing of an earlier try, and nothing of what could not be read.

use backup_api::cbr::model::{Backup, Task, Vault};
use backup_api::json;
use backup_api::json::{Read, Value};
use backup_api::time::Time;

use super::{Sought, Trace, by_task, has_begun, is_gone, is_out, stands};
use crate::http::clock;
use crate::queue::Seen;

const SENT: f64 = 1_517_486_400_000.0;

fn sought() -> Sought {
    Sought { since: SENT, ..Sought::new("a", "v", false) }
}

fn failed(seen: &Seen) -> bool {
    matches!(seen, Seen::Failed(_))
}

/// A task of the thing, made at a time of that day.
fn task(what: &str, status: &str, at: &str) -> Task {
    let mut detail = json::Object::new();
    let key = if what == "delete" { "backup_id" } else { "id" };
    detail.insert(what, Value::object([(key, Value::from("a"))]));
    Task::read(&json!({
        "id": at, "status": status, "created_at": ["2018-02-01T", at, ".000000"].concat(), "extra_info": Value::Object(detail),
        "error_info": { "code": "BackupService.6204", "message": "no" },
    }))
}

#[test]
fn a_failure_of_an_earlier_try_is_not_taken_for_this_one() {
    let (before, after) = ("11:55:00", "12:00:01");
    let by = |tasks: &[Task]| by_task(&sought(), tasks);
    // Nobody has said what time it is there: any of them may be from before.
    assert_eq!(by(&[task("delete", "failed", after)]), None);
    clock::learn(0.0, 0.0, 0.0);
    assert_eq!(by(&[task("delete", "failed", before)]), None);
    assert!(by(&[task("delete", "failed", after)]).as_ref().is_some_and(failed));
    assert_eq!(by(&[task("delete", "failed", before), task("delete", "running", after)]), Some(Seen::Going));
    assert_eq!(by(&[task("delete", "success", before)]), Some(Seen::Over), "what was gone once stays so");
    let vault = Vault::read(&json!({"resources": [{"id": "a", "protect_status": "available"}]}));
    let out = |at| is_out(&sought(), Some(&vault), &[task("resource", "failed", at)]);
    assert_eq!(out(before), Seen::Still);
    assert!(failed(&out(after)));
}

#[test]
fn a_state_of_before_says_nothing() {
    let backup = |status: &str| Backup { status: status.to_owned(), ..Backup::default() };
    assert!(failed(&stands(&backup("error_deleting"), false)));
    assert_eq!(stands(&backup("error-deleting"), true), Seen::Still);
    assert_eq!(stands(&backup("deleting"), true), Seen::Going);
    assert!(failed(&is_gone(Some("error"), false)));
    assert_eq!(is_gone(Some("ERROR"), true), Seen::Still);
    assert_eq!([is_gone(Some("deleting"), true), is_gone(None, true)], [Seen::Going, Seen::Over]);
}

#[test]
fn a_list_that_could_not_be_read_shows_nothing_to_be_out() {
    let out = |resources: Value| is_out(&sought(), Some(&Vault::read(&json!({ "resources": resources }))), &[]);
    assert_eq!([out(json!(null)), out(json!("a")), out(json!([{}]))], [const { Seen::Unread }; 3]);
    assert_eq!(out(json!([{"id": "b"}])), Seen::Over);
    assert_eq!(out(json!([{"id": "a", "protect_status": "removing"}])), Seen::Going);
    assert_eq!(out(json!([{"id": "a", "protect_status": "protecting"}])), Seen::Still, "a backup is no removal");
    assert_eq!(is_out(&sought(), None, &[]), Seen::Over);
}

#[test]
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn a_restore_point_is_the_only_one_or_told_with_the_others() {
    clock::learn(0.0, 0.0, 0.0);
    let trace = |vault: &str, id: &str, after: i64| Trace {
        vault: vault.to_owned(),
        id: id.to_owned(),
        created: Some(Time::from_millis(SENT as i64 + after)),
        by_hand: true,
        ..Trace::default()
    };
    let made = Sought { made: Some("own".to_owned()), ..sought() };
    let own = || trace("v", "own", 10);
    assert_eq!(has_begun(&made, &[own(), trace("other", "x", 10), trace("v", "old", -60_000)]), Seen::Over);
    assert!(matches!(has_begun(&made, &[own(), trace("v", "twin", 20)]), Seen::Noted(said) if said.contains("twin")));
    assert_eq!(has_begun(&sought(), &[trace("other", "x", 10), trace("v", "old", -60_000)]), Seen::Still);
    assert!(matches!(has_begun(&sought(), &[own()]), Seen::Open(_)));
    // Somebody else may have asked for the very same at that time.
    assert!(matches!(has_begun(&sought().with(vec!["a".to_owned()]), &[own(), own()]), Seen::Open(_)));
}
