//! Requests built from values are the source documents' requests, key for key and in their order.

#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use backup_api::cbr::CheckpointShow;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resource::SERVER;
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::csbs::PROVIDER_ID;
use backup_api::csbs::check_protectable::CHECK_PROTECTABLE;
use backup_api::csbs::protect::PROTECT;
use backup_api::iam::token_create::{TokenProject, with_password};
use backup_api::json;
use backup_api::vbs::JobShow;
use backup_api::vbs::backup_create::BACKUP_CREATE;
use backup_api::{Method, profile};
use common::{Wanted, ids, path, request, request_in, resource, sent, tag, without_disks};

/// Equal as text too: the same keys in the same order.
fn same(built: &backup_api::Request, file: &str, name: &str) {
    assert_eq!(built.path, path(file, name), "{name}");
    let body = sent(file, name);
    assert_eq!(built.body.as_ref(), Some(&body), "{name}");
    assert_eq!(built.body_text(), body.to_string(), "{name}: order of the keys");
}

#[test]
fn s001_creates_a_vault_without_resources() {
    let wanted = common::vault("my_vault", 200);
    same(&wanted.request(), "cbr-vault-create", "pay per use, empty");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s001_creates_a_pre_paid_vault_with_a_server() {
    let mut wanted = common::vault("vault_name", 100);
    wanted.text("description", "vault_description");
    wanted.rows("resources", vec![resource("97595625-198e-4e4d-879b-9d53f68ba551", SERVER)]);
    wanted.text("charging_mode", "pre_paid");
    wanted.text("period_type", "month");
    wanted.number("period_num", "1");
    wanted.flag("auto_renew", false);
    wanted.flag("auto_pay", false);
    same(&wanted.request(), "cbr-vault-create", "pre-paid with a server");
    assert_eq!(wanted.problems(&profile::HUAWEI), []);
    assert_eq!(wanted.found(), ["cbr.vault.payment vault.billing.charging_mode not-offered E"]);
}

#[test]
fn s001_associates_a_server() {
    let server = resource("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", SERVER).text_at("name", "server-4690-0002");
    let mut wanted = Wanted::of(&RESOURCES_ADD);
    wanted.text("vault", "ea7b8717-2543-478a-a92d-3ca7ee448f67");
    wanted.rows("resources", vec![server]);
    same(&wanted.request(), "cbr-vault-addresources", "ok");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

fn restore_point(vault: &str, name: &str, description: &str, automatic: bool, server: &str) -> Wanted {
    let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
    wanted.flag("automatic", automatic);
    wanted.text("description", description);
    wanted.flag("incremental", true);
    wanted.text("name", name);
    wanted.rows("resources", ids(&[server]));
    wanted.text("vault", vault);
    wanted
}

#[test]
fn s001_and_s003_create_a_restore_point() {
    let vault = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
    let wanted = restore_point(vault, "backup_auto", "backupauto", false, "e8cc6bfd-d324-4b88-9109-9fb0ba70676f");
    same(&wanted.request(), "cbr-checkpoint-create", "one server");
    assert_eq!(wanted.problems(&profile::OTC), []);

    let vault = "3b5816b5-f29c-4172-9d9a-76c719a659ce";
    let server = "94eba8b2-acc9-4d82-badc-127144cc5526";
    let wanted = restore_point(vault, "backup_name", "backup_description", true, server);
    same(&wanted.request_in("f841e01fd2b14e7fa41b6ae7aa6b0594"), "cbr-checkpoint-create", "one server, numbers");
    assert_eq!(wanted.found(), ["cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W"]);
}

#[test]
fn a_restore_point_leaves_disks_out() {
    let disks = ["43a320a5-3efd-4568-b1aa-8dd9183cc64b"];
    let server = without_disks("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", SERVER, &disks);
    let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
    wanted.flag("automatic", false);
    wanted.flag("incremental", false);
    wanted.text("name", "full_2026-11");
    wanted.rows("details", vec![server.text_at("name", "ecs-9f93-0002")]);
    wanted.text("vault", "ea7b8717-2543-478a-a92d-3ca7ee448f67");
    same(&wanted.request(), "cbr-checkpoint-create", "resource_details with an excluded disk, full backup");
    let warned =
        "cbr.resource.exclude checkpoint.parameters.resource_details[0].extra_info.exclude_volumes may-be-refused W";
    assert_eq!(wanted.found(), [warned]);
}

#[test]
fn s001_queries_a_restore_point() {
    let built = request(&CheckpointShow { checkpoint_id: "d9ce6924-d753-4132-bd16-a9f8838ea7d2".to_owned() });
    assert_eq!(built.info.method, Method::Get);
    assert_eq!(built.path, path("cbr-checkpoint-show", "finished, nulls"));
    assert_eq!((built.body, built.query), (None, vec![]));
}

#[test]
fn s000_protects_a_server() {
    let mut wanted = Wanted::of(&PROTECT);
    wanted.text("server", "9506416d-db6c-406e-8bca-c0f43793d914");
    wanted.text("name", "backup");
    wanted.text("description", "backup des");
    wanted.json("extra_info", json!({}));
    same(&wanted.request_in("b942cc8342734d15bcb246babb1953cf"), "csbs-protect", "ok");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn a_protection_with_every_field_drops_the_spaces_around_tags() {
    let mut wanted = Wanted::of(&PROTECT);
    wanted.text("server", "9506416d-db6c-406e-8bca-c0f43793d914");
    wanted.text("name", "db_2026-11");
    wanted.text("description", "before upgrade");
    wanted.flag("incremental", true);
    wanted.text("type", SERVER);
    wanted.rows("tags", vec![tag(" env ", "prod "), tag("owner", "  ")]);
    wanted.json("extra_info", json!({}));
    let name = "all fields; extra_info comes back as text";
    same(&wanted.request_in("b942cc8342734d15bcb246babb1953cf"), "csbs-protect", name);
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s004_asks_what_can_be_backed_up() {
    let mut wanted = Wanted::of(&CHECK_PROTECTABLE);
    wanted.rows("servers", vec![resource("6507cb66-90dc-4a12-a573-c9f3398f899d", SERVER)]);
    same(&wanted.request_in("b942cc8342734d15bcb246babb1953cf"), "csbs-check-protectable", "yes");
    assert!(wanted.request().path.contains(PROVIDER_ID));
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s002_creates_a_disk_backup_and_asks_for_its_job() {
    let project = "b23b579f08c84228b9b4673c46f0c442";
    let mut wanted = Wanted::of(&BACKUP_CREATE);
    wanted.text("disk", "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768");
    wanted.text("name", "backup1");
    same(&wanted.request_in(project), "vbs-cloudbackup-create", "smallest request");

    wanted.text("description", "Backup_Demo");
    wanted.rows("tags", vec![tag("key", "value")]);
    wanted.text("full", "true");
    assert_eq!(wanted.problems(&profile::OTC), []);
    // The sample sends a null for what is left out here.
    let mut body = sent("vbs-cloudbackup-create", "full backup");
    body.pointer_mut("/backup").unwrap().as_object_mut().unwrap().remove("snapshot_id");
    assert_eq!(wanted.request_in(project).body_text(), body.to_string());

    let job = JobShow { job_id: "4010b39b5281d3590152874bfa3b1604".to_owned() };
    assert_eq!(request_in(project, &job).path, path("vbs-job-show", "done"));
}

#[test]
fn a_token_is_asked_for_without_one_and_its_password_is_not_shown() {
    let project = TokenProject { name: Some("eu-de".to_owned()), id: None };
    let built = with_password("domain A", "user A", "hunter\"2".to_owned(), project);
    assert!(built.anonymous && built.secret && !built.subject_token);
    let body = sent("iam-token-create", "ok");
    assert_eq!(built.shown_body().unwrap(), body, "with the password covered, the documented body");
    assert!(built.body_text().contains("hunter"));
    for shown in [format!("{built:?}"), backup_api::export::json(&built)] {
        assert!(!shown.contains("hunter"), "{shown}");
    }
}

#[test]
fn optional_texts_that_are_empty_are_left_out() {
    let mut wanted = restore_point("v", "", "", false, "r");
    wanted.rows("resources", Vec::new());
    ["automatic", "incremental"].into_iter().for_each(|key| wanted.values.remove(key));
    let body = wanted.request().body_text();
    assert_eq!(body, r#"{"checkpoint":{"vault_id":"v"}}"#);

    let mut wanted = Wanted::of(&PROTECT);
    wanted.text("name", "");
    wanted.text("description", "");
    assert_eq!(wanted.request().body_text(), r#"{"protect":{"description":""}}"#, "here alone it may be sent empty");

    let mut wanted = Wanted::of(&BACKUP_CREATE);
    wanted.text("description", "");
    wanted.text("snapshot", "");
    assert_eq!(wanted.request().body_text(), r#"{"backup":{"volume_id":"","name":""}}"#);
    wanted.text("description", "d");
    wanted.text("snapshot", "s");
    let body = r#"{"backup":{"volume_id":"","snapshot_id":"s","name":"","description":"d"}}"#;
    assert_eq!(wanted.request().body_text(), body, "and sent when they are not");
}
