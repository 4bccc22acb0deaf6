//! What the form makes of what is typed.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::cbr::resource::SERVER;
use backup_api::json;
use backup_api::json::Value;
use backup_api::known::{Known, KnownVault};
use backup_api::{Problem, Scope, profile};

use super::{DETAILED, RESTORE_POINT_CREATE, SOME, begin};
use crate::form::FormDraft;

const VAULT: &str = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

fn with_draft(test: impl FnOnce(FormDraft)) {
    Owner::new().with(|| {
        let draft = FormDraft::new(&RESTORE_POINT_CREATE);
        begin(draft, VAULT);
        test(draft);
    });
}

fn body(draft: FormDraft) -> String {
    draft.filled(Known::default()).request(&Scope::default()).body_text()
}

fn same(draft: FormDraft, expected: &Value) {
    assert_eq!(body(draft), expected.to_string());
}

#[test]
fn the_form_gives_the_request_of_seed_s001() {
    with_draft(|draft| {
        draft.text("what").set(SOME.to_owned());
        draft.ids("chosen").set(vec![ECS.to_owned()]);
        draft.text("name").set("backup_auto".to_owned());
        draft.text("description").set("backupauto".to_owned());
        same(
            draft,
            &json!({"checkpoint": {"parameters": {
            "auto_trigger": false, "description": "backupauto", "incremental": true, "name": "backup_auto",
            "resources": [ECS]}, "vault_id": VAULT}}),
        );
    });
}

#[test]
fn the_form_gives_the_request_of_seed_s003() {
    with_draft(|draft| {
        begin(draft, "3b5816b5-f29c-4172-9d9a-76c719a659ce");
        draft.text("what").set(SOME.to_owned());
        draft.ids("chosen").set(vec!["94eba8b2-acc9-4d82-badc-127144cc5526".to_owned()]);
        draft.text("name").set("backup_name".to_owned());
        draft.text("description").set("backup_description".to_owned());
        draft.flag("automatic").set(true);
        same(
            draft,
            &json!({"checkpoint": {"parameters": {
            "auto_trigger": true, "description": "backup_description", "incremental": true, "name": "backup_name",
            "resources": ["94eba8b2-acc9-4d82-badc-127144cc5526"]},
            "vault_id": "3b5816b5-f29c-4172-9d9a-76c719a659ce"}}),
        );
        let rare = RESTORE_POINT_CREATE.groups.iter().filter(|group| group.rare).flat_map(|group| group.controls);
        assert_eq!(rare.filter(|control| draft.is_set(control)).count(), 1);
    });
}

#[test]
fn a_whole_vault_names_no_resources() {
    with_draft(|draft| {
        draft.ids("chosen").set(vec![ECS.to_owned()]);
        draft.text("incremental").set("false".to_owned());
        same(
            draft,
            &json!({"checkpoint": {"parameters": {"auto_trigger": false, "incremental": false},
            "vault_id": VAULT}}),
        );
    });
}

#[test]
fn disks_are_left_out_by_details() {
    with_draft(|draft| {
        draft.text("what").set(DETAILED.to_owned());
        draft.ids("chosen").set(vec![ECS.to_owned()]);
        draft.details().put(ECS, "", &["43a320a5-3efd-4568-b1aa-8dd9183cc64b"]);
        same(
            draft,
            &json!({"checkpoint": {"parameters": {"auto_trigger": false, "incremental": true,
            "resource_details": [{"id": ECS, "type": SERVER,
                "extra_info": {"exclude_volumes": ["43a320a5-3efd-4568-b1aa-8dd9183cc64b"]}}]},
            "vault_id": VAULT}}),
        );
    });
}

#[test]
fn an_empty_choice_never_becomes_the_whole_vault() {
    with_draft(|draft| {
        for what in [SOME, DETAILED] {
            draft.text("what").set(what.to_owned());
            let problems = draft.filled(Known::default()).problems(&profile::OTC);
            assert!(problems.iter().any(Problem::blocks), "{what}");
        }
    });
}

#[test]
fn what_is_not_in_the_vault_is_refused() {
    with_draft(|draft| {
        draft.text("what").set(SOME.to_owned());
        draft.ids("chosen").set(vec![ECS.to_owned()]);
        let held = |id: &str| VaultResource { id: id.to_owned(), ..VaultResource::default() };
        let codes = |ids: &[&str]| {
            let vault = Vault { resources: ids.iter().map(|id| held(id)).collect(), ..Vault::default() };
            let found = draft
                .filled(Known { vault: Some(KnownVault::from(&vault)), ..Known::default() })
                .problems(&profile::OTC);
            found.iter().map(|problem| problem.kind.code()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&["other"]), ["not-in-vault"]);
        assert_eq!(codes(&[ECS]), [""; 0]);
    });
}

#[test]
fn fields_of_one_cloud_are_refused_for_the_other_and_not_dropped_unseen() {
    with_draft(|draft| {
        draft.text("keep_days").set("30".to_owned());
        let operation = draft.filled(Known::default());
        assert!(operation.request(&Scope::default()).body_text().contains(r#""retention_duration_days":30"#));
        let rules = |profile| operation.problems(profile).iter().map(|found| found.rule).collect::<Vec<_>>();
        assert_eq!((rules(&profile::OTC), rules(&profile::HUAWEI)), (vec!["cloud.field"], Vec::new()));
    });
}
