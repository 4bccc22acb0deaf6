//! Every documented reply is read, and what it says is what is read.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

mod common;

use backup_api::cbr::model::{Backup, Billing, Checkpoint, Policy, Protectable, Task, Vault};
use backup_api::cbr::resources_add::ResourcesAdded;
use backup_api::cbr::resources_migrate::ResourcesMigrated;
use backup_api::cbr::resources_remove::ResourcesRemoved;
use backup_api::cbr::vault_create::VaultCreated;
use backup_api::csbs::check_protectable::Answers;
use backup_api::csbs::model::{Item, Record};
use backup_api::iam::model::{Project, Subject};
use backup_api::json;
use backup_api::json::Read;
use backup_api::json::Value;
use backup_api::reply::Row;
use backup_api::time::Time;
use backup_api::vbs::backup_create::JobStarted;
use backup_api::vbs::model::{DiskBackup, Job};
use backup_api::{One, Page, Phase};
use common::{fixture, reply};

fn one<T: Row>(file: &str, name: &str) -> T {
    One::<T>::read(&reply(file, name)).item
}

fn page<T: Row>(file: &str, name: &str) -> Page<T> {
    Page::read(&reply(file, name))
}

fn at(text: &str) -> Option<Time> {
    Some(Time::parse(text).unwrap())
}

#[test]
fn a_vault_as_s001_creates_it() {
    let created = VaultCreated::read(&reply("cbr-vault-create", "pay per use, empty"));
    let vault = created.vault.unwrap();
    assert_eq!(vault.id, "ea7b8717-2543-478a-a92d-3ca7ee448f67");
    assert_eq!(vault.name, "my_vault");
    assert_eq!(vault.description, None);
    assert_eq!(vault.created_at, at("2020-08-17T03:51:24.678916"));
    assert_eq!(vault.enterprise_project_id.as_deref(), Some("0"));
    assert_eq!(vault.auto_bind, Some(false));
    assert_eq!(
        (vault.billing.size_gb, vault.billing.used_mb, vault.billing.allocated_gb),
        (Some(200), Some(0), Some(0))
    );
    assert_eq!(vault.billing.order_id, None);
    assert_eq!(vault.phase(), Phase::Good);
    assert_eq!((created.orders.len(), created.error_code), (0, None));
}

#[test]
fn a_vault_with_tags_and_disks_left_out() {
    let vault = VaultCreated::read(&reply("cbr-vault-create", "tags, policy, excluded disk")).vault.unwrap();
    assert_eq!(vault.enterprise_project_id.as_deref(), Some("0"), "a number on the wire");
    assert_eq!((vault.tags[0].key.as_str(), vault.tags[0].value.as_str()), ("key01", "value01"));
    assert_eq!(vault.resources[0].exclude_volumes.len(), 2);
    assert_eq!((vault.resources[0].size_gb, vault.resources[0].backup_count), (Some(40), Some(0)));
    assert!(vault.created_at.unwrap().zoned());
}

#[test]
fn vaults_in_a_list() {
    let list = page::<Vault>("cbr-vault-list", "ok");
    assert_eq!((list.rows.len(), list.total), (1, Some(50)), "the total is not the length");
    let list = page::<Vault>("cbr-vault-list", "page with paging echo and mixed timestamps");
    let vault = &list.rows[0];
    assert_eq!(vault.resources[0].phase(), Phase::Good);
    let billing = &vault.billing;
    assert_eq!(billing.used_mb, Some(22528));
    assert_eq!((billing.used_percent(), billing.allocated_percent()), (Some(11), Some(20)));
    assert_eq!(one::<Vault>("cbr-vault-show", "ok"), *vault);
    assert!(!one::<Vault>("cbr-vault-show", "missing").named(), "an error's body is no vault");
}

#[test]
fn use_is_read_in_percent() {
    let billing = |used: Option<i64>, size: Option<i64>| Billing { used_mb: used, size_gb: size, ..Billing::default() };
    for (mb, percent) in [
        (0, 0),
        (1023, 0),
        (1024, 1),
        (2047, 1),
        (102_399, 99),
        (102_400, 100),
        (200_000, 100),
        (-5, 0),
        (i64::MAX, 100),
    ] {
        let read = billing(Some(mb), Some(100));
        assert_eq!(read.used_percent(), Some(percent), "{mb} MB");
    }
    assert_eq!(billing(None, Some(100)).used_percent(), None);
    assert_eq!(billing(Some(1), None).used_percent(), None);
    assert_eq!(billing(Some(1), Some(0)).used_percent(), None);
    let full = Billing { allocated_gb: Some(240), ..billing(None, Some(200)) };
    assert_eq!(full.allocated_percent(), Some(120), "more can be associated than there is");
}

#[test]
fn resources_in_and_out() {
    let added = ResourcesAdded::read(&reply("cbr-vault-addresources", "ok"));
    assert_eq!(added.ids, ["e8cc6bfd-d324-4b88-9109-9fb0ba70676f"]);
    let moved = ResourcesMigrated::read(&reply("cbr-vault-migrateresources", "ok"));
    assert_eq!(moved.ids, ["abcdde3f-e0e3-403a-b690-fc259dd70008"]);
    let removed = ResourcesRemoved::read(&reply("cbr-vault-removeresources", "ok"));
    assert_eq!(removed.ids, ["97595625-198e-4e4d-879b-9d53f68ba551"]);
}

#[test]
fn an_answer_without_a_list_refuses_nobody() {
    let takes = |answer: Value| ResourcesRemoved::takes(&answer, "a");
    assert_eq!(takes(json!({"remove_resource_ids": ["b", "a"]})), Some(true));
    assert_eq!(takes(json!({"remove_resource_ids": [{}, "a"]})), Some(true));
    assert_eq!(
        [takes(json!({"remove_resource_ids": ["b"]})), takes(json!({"remove_resource_ids": []}))],
        [Some(false); 2]
    );
    for unsaid in [
        json!({}),
        json!(null),
        json!("ok"),
        json!({"remove_resource_ids": null}),
        json!({"remove_resource_ids": [{}]}),
    ] {
        assert_eq!(takes(unsaid.clone()), None, "{unsaid}");
    }
}

#[test]
fn a_changed_vault_with_what_its_answer_leaves_out() {
    let vault = one::<Vault>("cbr-vault-update", "ok");
    assert_eq!((vault.name.as_str(), vault.billing.size_gb), ("vault_name02", Some(200)));
    assert_eq!((vault.auto_bind, vault.auto_expand, vault.locked), (None, None, None));
    assert_eq!(vault.resources[0].backup_count, None);
}

#[test]
fn a_restore_point_with_texts_for_numbers_and_with_numbers() {
    let point = one::<Checkpoint>("cbr-checkpoint-create", "one server");
    assert_eq!(point.id, "d9ce6924-d753-4132-bd16-a9f8838ea7d2");
    assert_eq!(point.phase(), Phase::Working);
    assert_eq!(point.created_at, at("2020-08-17T06:49:06.307378"));
    let vault = point.vault.as_ref().unwrap();
    let server = &vault.resources[0];
    assert_eq!((server.size_gb, server.backup_size_gb, server.backup_count), (Some(40), Some(0), Some(0)));
    assert_eq!(server.name, "ecs-9f93-0002");
    assert_eq!(point.skipped(), []);
    let info = point.extra_info.unwrap();
    assert_eq!((info.name.as_deref(), info.retention_days), (Some("backup_auto"), Some(-1)));

    let point = one::<Checkpoint>("cbr-checkpoint-create", "one server, numbers");
    let server = &point.vault.as_ref().unwrap().resources[0];
    assert_eq!((server.size_gb, server.backup_size_gb, server.backup_count), (Some(40), None, None));
}

#[test]
fn what_was_skipped_is_told_although_the_call_succeeded() {
    let point = one::<Checkpoint>("cbr-checkpoint-create", "one resource skipped");
    assert_eq!(point.vault.as_ref().unwrap().resources.len(), 1);
    let skipped = &point.skipped()[0];
    assert_eq!(skipped.id, "b2b433bf-7dd6-4a74-aa8f-85673dfbda48");
    assert_eq!(skipped.code.as_deref(), Some("BackupService.6125"));
    assert_eq!(skipped.reason.as_deref(), Some("A backup task is in progress."));
}

#[test]
fn a_restore_point_that_is_asked_for_later_has_gaps() {
    let point = one::<Checkpoint>("cbr-checkpoint-show", "finished, nulls");
    assert_eq!((point.phase(), point.vault, point.extra_info), (Phase::Good, None, None));
    assert!(one::<Checkpoint>("cbr-checkpoint-show", "finished, with vault").vault.is_some());
    assert_eq!(one::<Checkpoint>("cbr-checkpoint-show", "running").phase(), Phase::Working);
    assert_eq!(one::<Checkpoint>("cbr-checkpoint-show", "failed").phase(), Phase::Bad);
}

#[test]
fn backups() {
    let list = page::<Backup>("cbr-backup-list", "ok");
    assert_eq!((list.rows.len(), list.total), (2, Some(2)));
    assert_eq!(list.rows[0].expired_at, at("2020-05-21T07:00:54.060+00:00"));
    assert_eq!(list.rows[1].info.bootable, Some(true));
    let shown = one::<Backup>("cbr-backup-show", "server backup with disk child");
    assert_eq!(shown.id, "6df2b54c-dd62-4059-a07c-1b8f24f2725d");
    assert_eq!((shown.resource_size_gb, shown.expired_at), (Some(40), None));
    assert_eq!(shown.children[0].parent_id.as_deref(), Some("6df2b54c-dd62-4059-a07c-1b8f24f2725d"));
    assert_eq!(shown.children[0].info.encrypted, Some(true));
    assert_eq!(shown.info.restore_mode.as_deref(), Some("backup"));
}

#[test]
fn tasks() {
    let done = one::<Task>("cbr-operation-log-show", "ok");
    assert_eq!((done.phase(), done.detail.progress), (Phase::Good, Some(100)));
    assert_eq!((done.error_code, done.error_message), (None, None), "empty texts are no error");
    assert_eq!(done.detail.backup.unwrap().name.as_deref(), Some("manualbk_1234"));
    let list = page::<Task>("cbr-operation-log-list", "running, failed, vault deletion");
    let phases: Vec<Phase> = list.rows.iter().map(Task::phase).collect();
    assert_eq!((phases.as_slice(), list.total), ([Phase::Working, Phase::Bad, Phase::Good].as_slice(), Some(3)));
    assert_eq!(list.rows[0].ended_at, None);
    assert_eq!(list.rows[0].detail.backup.as_ref().unwrap().incremental, Some(true), "text on the wire");
    assert_eq!(list.rows[1].error_code.as_deref(), Some("BackupService.2011"));
    assert!(list.rows[1].detail.restore.as_ref().unwrap().target_id.is_some());
    assert!(list.rows[2].detail.vault_delete.as_ref().unwrap().total.is_some());
}

#[test]
fn policies() {
    let made = one::<Policy>("cbr-policy-create", "backup, keep one day");
    assert_eq!((made.name.as_str(), made.enabled), ("policy001", Some(true)));
    assert_eq!((made.definition.retention_days, made.definition.max_backups), (Some(1), None));
    assert_eq!(made.trigger.patterns.len(), 1);
    let copied = one::<Policy>("cbr-policy-create", "replication");
    assert_eq!(copied.definition.destination_region.as_deref(), Some("eu-nl"));
    let listed = page::<Policy>("cbr-policy-list", "of a vault, old time form");
    assert_eq!(listed.rows[0].vaults[0].vault_id, "ea7b8717-2543-478a-a92d-3ca7ee448f67");
    assert_eq!(listed.rows[0].trigger.start_time, at("2019-05-08 06:57:05"));
    assert_eq!(one::<Policy>("cbr-policy-show", "ok").id, listed.rows[0].id);
}

#[test]
fn what_can_be_backed_up() {
    let list = page::<Protectable>("cbr-protectable-list", "servers");
    assert_eq!((list.rows.len(), list.total), (2, None));
    let (free, taken) = (&list.rows[0], &list.rows[1]);
    assert_eq!((free.can_be_backed_up, free.size_gb, free.phase()), (Some(true), Some(50), Phase::Good));
    assert_eq!((free.code.as_deref(), free.availability_zone.as_deref()), (None, Some("AZ1")));
    assert_eq!((free.children[0].status.as_str(), free.children[0].size_gb), ("in-use", Some(10)));
    assert_eq!(taken.can_be_backed_up, Some(false));
    assert_eq!(taken.vault.as_ref().unwrap().name, "my_vault");
    assert_eq!(one::<Protectable>("cbr-protectable-show", "server"), *free);
    assert_eq!([free, taken].map(Protectable::in_vault), [Some(false), Some(true)]);
}

#[test]
fn what_sits_in_a_vault_is_said_or_not_known() {
    for (says, expected) in [
        (json!({ "result": true }), Some(false)),
        (json!({ "result": true, "vault": null }), Some(false)),
        // An empty one stands for none.
        (json!({ "result": false, "vault": {} }), Some(false)),
        (json!({ "vault": { "id": "v" } }), Some(true)),
        (json!({ "vault": { "name": "nightly" } }), Some(true)),
        (json!({ "result": false, "code": "BackupService.6103" }), Some(true)),
        (json!({ "result": false, "code": "BackupService.6105", "vault": { "id": "v" } }), Some(true)),
        (json!({ "result": true, "vault": "x" }), None),
        (json!({ "result": false, "code": "BackupService.6103", "vault": [] }), Some(true)),
    ] {
        let row = json!({ "id": "s", "protectable": says });
        assert_eq!(Protectable::read(&row).in_vault(), expected, "{row}");
        assert_eq!(Protectable::of_backups(&row).in_vault(), expected, "{row}");
    }
}

#[test]
fn server_backups_of_csbs() {
    let record = one::<Record>("csbs-protect", "ok");
    assert_eq!(record.id, "4468f4b8-7c78-4222-a2ca-346b5d557dd2");
    assert_eq!((record.phase(), record.created_at), (Phase::Working, at("2017-04-18T01:21:52.701973")));
    assert_eq!(record.resources[0].id, "9506416d-db6c-406e-8bca-c0f43793d914");
    let named = one::<Record>("csbs-protect", "all fields; extra_info comes back as text");
    assert_eq!(named.resources[0].name, "ecs-demo");

    let list = page::<Item>("csbs-checkpoint-items-list", "ok");
    let item = &list.rows[0];
    assert_eq!((item.progress, item.disks.len(), item.disks[0].volume_size_gb), (Some(100), 2, Some(20)));
    assert_eq!((item.fail_code.as_deref(), item.fail_op.as_deref()), (None, None));
    let running = &page::<Item>("csbs-checkpoint-items-list", "of one record, running").rows[0];
    assert_eq!((running.progress, running.phase(), running.finished_at), (Some(8), Phase::Working, None));
    let failed = &page::<Item>("csbs-checkpoint-items-list", "failed one").rows[0];
    assert_eq!((failed.fail_code.as_deref(), failed.phase()), (Some("CSBS.6001"), Phase::Bad));
    assert_eq!(one::<Item>("csbs-checkpoint-items-show", "ok").id, item.id);
}

#[test]
fn backup_capability_is_matched_by_id() {
    let yes = Answers::read(&reply("csbs-check-protectable", "yes"));
    assert_eq!(yes.about("6507cb66-90dc-4a12-a573-c9f3398f899d").unwrap().result, Some(true));
    let mixed = Answers::read(&reply("csbs-check-protectable", "mixed"));
    let hinted = mixed.about("6507cb66-90dc-4a12-a573-c9f3398f899d").unwrap();
    assert_eq!((hinted.result, hinted.error_code.as_deref()), (Some(true), Some("CSBS.6004")), "a yes with a hint");
    assert_eq!(mixed.about("00000000-0000-0000-0000-000000000000").unwrap().result, Some(false));
    assert_eq!(mixed.about("nobody"), None);
}

#[test]
fn disk_backups_and_their_jobs() {
    let started = JobStarted::read(&reply("vbs-cloudbackup-create", "smallest request"));
    assert_eq!(started.job_id, "70a599e0-31e7-49b7-b260-868f441e862b");
    let done = Job::read(&reply("vbs-job-show", "done"));
    assert_eq!((done.phase(), done.backup_id.as_deref()), (Phase::Good, Some("ba5401a2-7cd2-4c01-8c0d-c936ab412d6d")));
    assert_eq!(done.end_time, at("2016-01-28T16:25:27.690Z"));
    let running = Job::read(&reply("vbs-job-show", "running"));
    assert_eq!((running.phase(), running.backup_id, running.end_time), (Phase::Working, None, None));
    let failed = Job::read(&reply("vbs-job-show", "failed"));
    assert_eq!((failed.phase(), failed.error_code.as_deref()), (Phase::Bad, Some("VolumeBackup.0064")));

    let list = page::<DiskBackup>("vbs-backup-list", "v3 details");
    assert_eq!(list.rows[0].description.as_deref(), Some("Backup_Demo"), "unpacked");
    assert_eq!((list.rows[0].incremental, list.rows[0].size_gb), (Some(true), Some(10)));
    assert_eq!((list.rows[1].phase(), list.rows[1].name.as_str()), (Phase::Bad, ""));
    let old = page::<DiskBackup>("vbs-backup-list", "v2 details (deprecated)");
    assert_eq!((old.rows[0].progress, old.rows[0].project_id.is_some()), (Some(0), true), "out of JSON text");
}

#[test]
fn tokens_and_projects() {
    let subject = one::<Subject>("iam-token-create", "ok");
    assert_eq!(subject.expires_at, at("2026-11-21T10:42:57.527363Z"));
    assert_eq!((subject.user.name.as_str(), subject.user_domain.name.as_str()), ("user A", "domain A"));
    assert_eq!(subject.project.as_ref().unwrap().id, common::PROJECT);
    assert_eq!(subject.roles, ["te_admin"]);
    assert_eq!(one::<Subject>("iam-token-check", "valid").user, subject.user);
    let projects = page::<Project>("iam-projects-list", "ok").rows;
    let offered: Vec<&str> = projects.iter().filter(|row| !row.is_internal()).map(|row| row.name.as_str()).collect();
    assert_eq!(offered, ["eu-de"]);
}

/// What each file's good replies carry: the key of the thing or of the list, and the reader of its ids.
type Reader = fn(&Value) -> Vec<String>;

fn ids<T: Row>(value: &Value, id: fn(T) -> String) -> Vec<String> {
    if value.get(T::MANY).is_some() {
        Page::<T>::read(value).rows.into_iter().map(id).collect()
    } else {
        vec![id(One::<T>::read(value).item)]
    }
}

#[test]
fn the_ids_of_every_row_of_every_reply_are_read() {
    let readers: [(&str, Reader); 19] = [
        ("cbr-vault-create", |value| ids::<Vault>(value, |row| row.id)),
        ("cbr-vault-list", |value| ids::<Vault>(value, |row| row.id)),
        ("cbr-vault-show", |value| ids::<Vault>(value, |row| row.id)),
        ("cbr-checkpoint-create", |value| ids::<Checkpoint>(value, |row| row.id)),
        ("cbr-checkpoint-show", |value| ids::<Checkpoint>(value, |row| row.id)),
        ("cbr-backup-list", |value| ids::<Backup>(value, |row| row.id)),
        ("cbr-backup-show", |value| ids::<Backup>(value, |row| row.id)),
        ("cbr-operation-log-list", |value| ids::<Task>(value, |row| row.id)),
        ("cbr-operation-log-show", |value| ids::<Task>(value, |row| row.id)),
        ("cbr-policy-list", |value| ids::<Policy>(value, |row| row.id)),
        ("cbr-policy-show", |value| ids::<Policy>(value, |row| row.id)),
        ("cbr-policy-create", |value| ids::<Policy>(value, |row| row.id)),
        ("cbr-protectable-list", |value| ids::<Protectable>(value, |row| row.id)),
        ("cbr-protectable-show", |value| ids::<Protectable>(value, |row| row.id)),
        ("csbs-protect", |value| ids::<Record>(value, |row| row.id)),
        ("csbs-checkpoint-items-list", |value| ids::<Item>(value, |row| row.id)),
        ("csbs-checkpoint-items-show", |value| ids::<Item>(value, |row| row.id)),
        ("vbs-backup-list", |value| ids::<DiskBackup>(value, |row| row.id)),
        ("iam-projects-list", |value| ids::<Project>(value, |row| row.id)),
    ];
    let mut seen = 0;
    let mut files = 0;
    for (file, read) in readers {
        let before = seen;
        for case in fixture(file)["cases"].as_array().unwrap() {
            if case["response"]["status"] != 200 {
                continue;
            }
            let body = &case["response"]["body"];
            let rows: Vec<Value> = body
                .as_object()
                .unwrap()
                .iter()
                .filter(|(key, _)| *key != "links")
                .flat_map(|(_, part)| match part {
                    Value::Array(rows) => rows.clone(),
                    other => vec![other.clone()],
                })
                .filter(|row| row.get("id").is_some())
                .collect();
            let expected: Vec<String> = rows.iter().flat_map(|row| row["id"].as_str().map(str::to_owned)).collect();
            assert!(!expected.is_empty(), "{file}: {}", case["case"]);
            assert_eq!(read(body), expected, "{file}: {}", case["case"]);
            seen += expected.len();
        }
        files += usize::from(seen > before);
    }
    assert!(seen > 30, "only {seen} rows");
    assert_eq!(files, 19, "a file has no good reply");
}
