//! Requests built from typed values are the source documents' requests, key for key and in their order.

#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use backup_api::cbr::checkpoint_create::{NewCheckpoint, Parameters};
use backup_api::cbr::resource::{Resource, SERVER};
use backup_api::cbr::{CheckpointCreate, CheckpointShow, ResourcesAdd};
use backup_api::csbs::check_protectable::Candidate;
use backup_api::csbs::protect::NewRecord;
use backup_api::csbs::{CheckProtectable, PROVIDER_ID, Protect};
use backup_api::iam::TokenCreate;
use backup_api::iam::token_create::TokenProject;
use backup_api::json;
use backup_api::vbs::backup_create::{ExtendParam, NewBackup};
use backup_api::vbs::{BackupCreate, JobShow};
use backup_api::{Known, Method, Operation, Tag, profile};
use common::{path, request, request_in, sent};

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

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
    same(&request(&wanted), "cbr-vault-create", "pay per use, empty");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s001_creates_a_pre_paid_vault_with_a_server() {
    let mut wanted = common::vault("vault_name", 100);
    wanted.vault.description = text("vault_description");
    wanted.vault.resources = vec![Resource::new("97595625-198e-4e4d-879b-9d53f68ba551", SERVER)];
    let billing = &mut wanted.vault.billing;
    billing.charging_mode = text("pre_paid");
    billing.period_type = text("month");
    billing.period_num = Some(1.into());
    billing.is_auto_renew = Some(false);
    billing.is_auto_pay = Some(false);
    same(&request(&wanted), "cbr-vault-create", "pre-paid with a server");
    assert_eq!(wanted.problems(&profile::HUAWEI), []);
    assert_eq!(common::found(&wanted), ["cbr.vault.payment vault.billing.charging_mode not-offered E"]);
}

#[test]
fn s001_associates_a_server() {
    let resource =
        Resource { name: text("server-4690-0002"), ..Resource::new("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", SERVER) };
    let wanted = ResourcesAdd {
        vault_id: "ea7b8717-2543-478a-a92d-3ca7ee448f67".to_owned(),
        resources: vec![resource],
        known: Known::default(),
    };
    same(&request(&wanted), "cbr-vault-addresources", "ok");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

fn restore_point(vault: &str, name: &str, description: &str, automatic: bool, server: &str) -> CheckpointCreate {
    let parameters = Parameters {
        auto_trigger: Some(automatic),
        description: text(description),
        incremental: Some(true),
        name: text(name),
        resources: vec![server.to_owned()],
        ..Parameters::default()
    };
    let checkpoint = NewCheckpoint { parameters, vault_id: vault.to_owned() };
    CheckpointCreate { checkpoint, ..CheckpointCreate::default() }
}

#[test]
fn s001_and_s003_create_a_restore_point() {
    let vault = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
    let wanted = restore_point(vault, "backup_auto", "backupauto", false, "e8cc6bfd-d324-4b88-9109-9fb0ba70676f");
    same(&request(&wanted), "cbr-checkpoint-create", "one server");
    assert_eq!(wanted.problems(&profile::OTC), []);

    let vault = "3b5816b5-f29c-4172-9d9a-76c719a659ce";
    let server = "94eba8b2-acc9-4d82-badc-127144cc5526";
    let wanted = restore_point(vault, "backup_name", "backup_description", true, server);
    same(&request_in("f841e01fd2b14e7fa41b6ae7aa6b0594", &wanted), "cbr-checkpoint-create", "one server, numbers");
    assert_eq!(
        common::found(&wanted),
        ["cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W"]
    );
}

#[test]
fn a_restore_point_leaves_disks_out() {
    let mut resource = Resource::new("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", SERVER);
    resource.name = text("ecs-9f93-0002");
    resource.extra_info.exclude_volumes = vec!["43a320a5-3efd-4568-b1aa-8dd9183cc64b".to_owned()];
    let parameters = Parameters {
        auto_trigger: Some(false),
        incremental: Some(false),
        name: text("full_2026-11"),
        resource_details: vec![resource],
        ..Parameters::default()
    };
    let vault_id = "ea7b8717-2543-478a-a92d-3ca7ee448f67".to_owned();
    let wanted = CheckpointCreate { checkpoint: NewCheckpoint { parameters, vault_id }, known: Known::default() };
    same(&request(&wanted), "cbr-checkpoint-create", "resource_details with an excluded disk, full backup");
    let warned =
        "cbr.resource.exclude checkpoint.parameters.resource_details[0].extra_info.exclude_volumes may-be-refused W";
    assert_eq!(common::found(&wanted), [warned]);
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
    let wanted = Protect {
        resource_id: "9506416d-db6c-406e-8bca-c0f43793d914".to_owned(),
        protect: NewRecord {
            backup_name: text("backup"),
            description: text("backup des"),
            extra_info: Some(json!({})),
            ..NewRecord::default()
        },
        ..Protect::default()
    };
    same(&request_in("b942cc8342734d15bcb246babb1953cf", &wanted), "csbs-protect", "ok");
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn a_protection_with_every_field_drops_the_spaces_around_tags() {
    let wanted = Protect {
        resource_id: "9506416d-db6c-406e-8bca-c0f43793d914".to_owned(),
        protect: NewRecord {
            backup_name: text("db_2026-11"),
            description: text("before upgrade"),
            incremental: Some(true),
            resource_type: text(SERVER),
            tags: vec![Tag::new(" env ", "prod "), Tag::new("owner", "  ")],
            extra_info: Some(json!({})),
        },
        ..Protect::default()
    };
    let name = "all fields; extra_info comes back as text";
    same(&request_in("b942cc8342734d15bcb246babb1953cf", &wanted), "csbs-protect", name);
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s004_asks_what_can_be_backed_up() {
    let row =
        Candidate { resource_id: "6507cb66-90dc-4a12-a573-c9f3398f899d".to_owned(), resource_type: SERVER.to_owned() };
    let wanted = CheckProtectable { check_protectable: vec![row], ..CheckProtectable::default() };
    same(&request_in("b942cc8342734d15bcb246babb1953cf", &wanted), "csbs-check-protectable", "yes");
    assert!(request(&wanted).path.contains(PROVIDER_ID));
    assert_eq!(wanted.problems(&profile::OTC), []);
}

#[test]
fn s002_creates_a_disk_backup_and_asks_for_its_job() {
    let project = "b23b579f08c84228b9b4673c46f0c442";
    let mut wanted = BackupCreate::default();
    wanted.backup.volume_id = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768".to_owned();
    wanted.backup.name = "backup1".to_owned();
    same(&request_in(project, &wanted), "vbs-cloudbackup-create", "smallest request");

    wanted.backup = NewBackup {
        description: text("Backup_Demo"),
        tags: vec![Tag::new("key", "value")],
        extend_param: ExtendParam::full(true),
        ..wanted.backup
    };
    assert_eq!(wanted.problems(&profile::OTC), []);
    // The sample sends a null for what is left out here.
    let mut body = sent("vbs-cloudbackup-create", "full backup");
    body.pointer_mut("/backup").unwrap().as_object_mut().unwrap().remove("snapshot_id");
    assert_eq!(request_in(project, &wanted).body_text(), body.to_string());

    let job = JobShow { job_id: "4010b39b5281d3590152874bfa3b1604".to_owned() };
    assert_eq!(request_in(project, &job).path, path("vbs-job-show", "done"));
}

#[test]
fn a_token_is_asked_for_without_one_and_its_password_is_not_shown() {
    let project = TokenProject { name: text("eu-de"), id: None };
    let wanted = TokenCreate::with_password("domain A", "user A", "hunter\"2".to_owned(), project);
    let built = request(&wanted);
    assert!(built.anonymous && built.secret && !built.subject_token);
    let body = sent("iam-token-create", "ok");
    assert_eq!(built.shown_body().unwrap(), body, "with the password covered, the documented body");
    assert!(built.body_text().contains("hunter"));
    for shown in [format!("{built:?}"), format!("{wanted:?}"), backup_api::export::json(&built)] {
        assert!(!shown.contains("hunter"), "{shown}");
    }
}

#[test]
fn optional_texts_that_are_empty_are_left_out() {
    let mut wanted = restore_point("v", "", "", false, "r");
    wanted.checkpoint.parameters.resources.clear();
    wanted.checkpoint.parameters.auto_trigger = None;
    wanted.checkpoint.parameters.incremental = None;
    let body = request(&wanted).body_text();
    assert_eq!(body, r#"{"checkpoint":{"vault_id":"v"}}"#);

    let mut wanted = Protect::default();
    wanted.protect.backup_name = text("");
    wanted.protect.description = text("");
    assert_eq!(request(&wanted).body_text(), r#"{"protect":{"description":""}}"#, "here alone it may be sent empty");

    let mut wanted = BackupCreate::default();
    wanted.backup.description = text("");
    wanted.backup.snapshot_id = text("");
    assert_eq!(request(&wanted).body_text(), r#"{"backup":{"volume_id":"","name":""}}"#);
    wanted.backup.description = text("d");
    wanted.backup.snapshot_id = text("s");
    let body = r#"{"backup":{"volume_id":"","snapshot_id":"s","name":"","description":"d"}}"#;
    assert_eq!(request(&wanted).body_text(), body, "and sent when they are not");
}
