//! Whatever a service does to a reply, reading it neither panics nor loses a row.

#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use backup_api::cbr::model::{Backup, Checkpoint, Policy, Protectable, Task, Vault};
use backup_api::cbr::vault_create::VaultCreated;
use backup_api::csbs::check_protectable::Answers;
use backup_api::csbs::model::{Item, Record};
use backup_api::iam::model::{Project, Subject};
use backup_api::json;
use backup_api::json::Read;
use backup_api::json::Value;
use backup_api::reply::Row;
use backup_api::vbs::model::{DiskBackup, Job};
use backup_api::{One, Page};
use common::reply;
use proptest::prelude::*;

type Count = fn(&Value) -> usize;

fn rows<T: Row>(value: &Value) -> usize {
    Page::<T>::read(value).rows.len()
}

/// Lists: file, case, key of the list, how many rows are read.
const LISTS: [(&str, &str, &str, Count); 9] = [
    ("cbr-vault-list", "page with paging echo and mixed timestamps", "vaults", rows::<Vault>),
    ("cbr-backup-list", "ok", "backups", rows::<Backup>),
    ("cbr-operation-log-list", "running, failed, vault deletion", "operation_logs", rows::<Task>),
    ("cbr-policy-list", "of a vault, old time form", "policies", rows::<Policy>),
    ("cbr-protectable-list", "servers", "instances", rows::<Protectable>),
    ("csbs-checkpoint-items-list", "ok", "checkpoint_items", rows::<Item>),
    ("csbs-check-protectable", "mixed", "protectable", |value| Answers::read(value).rows.len()),
    ("vbs-backup-list", "v3 details", "backups", rows::<DiskBackup>),
    ("iam-projects-list", "ok", "projects", rows::<Project>),
];

/// The places of everything inside a value, itself included, as JSON pointers.
fn places(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                places(member, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                places(row, format!("{at}/{index}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

/// What happens to one place.
fn mutate(found: &mut Value, how: u8) {
    let new = match (how % 10, &*found) {
        (0, _) => Value::Null,
        (1, Value::Number(number)) => json!(number.to_string()),
        (1, Value::String(text)) => text.parse::<i64>().map_or_else(|_| json!(4711), |number| json!(number)),
        (2, Value::Bool(flag)) => json!(if *flag { "True" } else { "FALSE" }),
        (2, _) => json!(true),
        (3, _) => json!("a-state-of-next-year"),
        (4, Value::Object(members)) => {
            let mut members = members.clone();
            members.insert("a_field_of_next_year", json!({"deep": [1]}));
            Value::Object(members)
        }
        (4, _) => json!([]),
        (5, Value::Object(members)) => Value::Object(members.iter().skip(1).map(|(k, v)| (k, v.clone())).collect()),
        (5, _) => json!({}),
        (6, _) => Value::Unreadable("1.0e300".to_owned()),
        (7, _) => json!(""),
        (8, Value::Object(_)) => json!(found.to_string()),
        (8, _) => Value::Unreadable("18446744073709551615".to_owned()),
        _ => json!("\u{0}\u{202e}<b>ä"),
    };
    *found = new;
}

fn steps() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_row_is_lost(which in 0..LISTS.len(), steps in steps()) {
        let (file, case, key, count) = LISTS.get(which).unwrap();
        let mut body = reply(file, case);
        let before = body.get(key).and_then(Value::as_array).unwrap().len();
        prop_assert_eq!(count(&body), before);
        for (place, how) in steps {
            let mut all = Vec::new();
            for index in 0..before {
                let row = format!("/{key}/{index}");
                places(body.pointer(&row).unwrap(), row.clone(), &mut all);
            }
            let place = place.get(&all);
            mutate(body.pointer_mut(place).unwrap(), how);
        }
        prop_assert_eq!(count(&body), before, "{}", body);
    }

    #[test]
    fn nothing_panics(which in 0..ALL.len(), steps in steps()) {
        let (file, case, read) = ALL.get(which).unwrap();
        let mut body = reply(file, case);
        for (place, how) in steps {
            let mut all = Vec::new();
            places(&body, String::new(), &mut all);
            let place = place.get(&all);
            mutate(body.pointer_mut(place).unwrap(), how);
        }
        read(&body);
    }
}

type Reader = fn(&Value);

/// Everything that is read one at a time, with what pages compute from it.
const ALL: [(&str, &str, Reader); 9] = [
    ("cbr-vault-show", "ok", |value| {
        let vault = One::<Vault>::read(value).item;
        let billing = &vault.billing;
        let _ = (vault.phase(), billing.used_percent());
        let _ = billing.allocated_percent();
    }),
    ("cbr-vault-create", "tags, policy, excluded disk", |value| drop(VaultCreated::read(value))),
    ("cbr-checkpoint-create", "one resource skipped", |value| {
        let point = One::<Checkpoint>::read(value).item;
        let _ = (point.phase(), point.skipped());
    }),
    ("cbr-backup-show", "server backup with disk child", |value| drop(One::<Backup>::read(value))),
    ("cbr-operation-log-show", "ok", |value| drop(One::<Task>::read(value))),
    ("cbr-policy-show", "ok", |value| drop(One::<Policy>::read(value))),
    ("csbs-protect", "ok", |value| drop(One::<Record>::read(value))),
    ("vbs-job-show", "done", |value| drop(Job::read(value))),
    ("iam-token-check", "valid", |value| drop(One::<Subject>::read(value))),
];

#[test]
fn numbers_as_text_are_the_same_numbers() {
    fn turn(value: &mut Value) {
        match value {
            Value::Number(number) => *value = json!(number.to_string()),
            Value::Array(rows) => rows.iter_mut().for_each(turn),
            Value::Object(members) => members.iter_mut().for_each(|(_, member)| turn(member)),
            _ => {}
        }
    }
    let plain = reply("cbr-vault-list", "page with paging echo and mixed timestamps");
    let mut turned = plain.clone();
    turn(&mut turned);
    assert_ne!(plain, turned);
    assert_eq!(Page::<Vault>::read(&plain), Page::<Vault>::read(&turned));
}
