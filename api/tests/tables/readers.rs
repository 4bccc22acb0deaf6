//! The operations that pages still ask for by their own types say what their tables say.

use backup_api::iam::{ProjectList, TokenCheck, TokenRevoke};
use backup_api::table::find;
use backup_api::tables::{FieldKind, Input, Values};
use backup_api::{Int, Operation, cbr, csbs, vbs};
use std::collections::BTreeSet;

use crate::common::{PROJECT, request};
use backup_api::Scope;

fn x() -> String {
    "x".to_owned()
}

/// `x` in every text and id, a number in the window of a list.
fn values(id: &str) -> Values {
    find(id).unwrap().fields.iter().fold(Values::new(), |values, field| match (&field.kind, field.path) {
        (_, "?limit") => values.with(field.key, Input::Number(Int::Value(5))),
        (_, "?offset") => values.with(field.key, Input::Number(Int::Value(7))),
        (_, "?nocatalog" | "@X-Subject-Token" | "{version}") => values,
        (FieldKind::Text { .. } | FieldKind::Id { .. } | FieldKind::Choice { .. }, _) => values.text_at(field.key, "x"),
        (other, path) => panic!("{id} {path}: {other:?}"),
    })
}

fn same<T: Operation>(operation: &T, seen: &mut BTreeSet<&'static str>) {
    let id = T::INFO.id;
    let table = find(id).unwrap();
    let (own, by_table) = (request(operation), table.request(&values(id), &Scope { project_id: PROJECT.to_owned() }));
    assert!(own == by_table, "{id}: {own:?} {by_table:?}");
    seen.insert(id);
}

#[test]
fn a_request_is_the_same_by_type_and_by_table() {
    let (limit, offset) = (Some(5), Some(7));
    let mut seen = BTreeSet::new();
    same(&vault_list(), &mut seen);
    same(&cbr::VaultShow { vault_id: x() }, &mut seen);
    same(&cbr::VaultDelete { vault_id: x() }, &mut seen);
    same(&cbr::CheckpointShow { checkpoint_id: x() }, &mut seen);
    same(&backup_list(), &mut seen);
    same(&cbr::BackupShow { backup_id: x() }, &mut seen);
    same(&cbr::BackupDelete { backup_id: x() }, &mut seen);
    same(&task_list(), &mut seen);
    same(&cbr::TaskShow { task_id: x() }, &mut seen);
    same(&cbr::PolicyList { operation_type: x(), vault_id: x() }, &mut seen);
    same(&cbr::PolicyShow { policy_id: x() }, &mut seen);
    let (marker, name, status) = (x(), x(), x());
    let list = cbr::ProtectableList {
        protectable_type: x(),
        limit,
        offset,
        marker,
        instance_id: x(),
        name,
        status,
        server_id: x(),
    };
    same(&list, &mut seen);
    same(&cbr::ProtectableShow { protectable_type: x(), instance_id: x() }, &mut seen);
    same(&item_list(), &mut seen);
    same(&csbs::ItemShow { item_id: x() }, &mut seen);
    same(&vbs::JobShow { job_id: x() }, &mut seen);
    same(&vbs::BackupList { version: String::new(), limit, offset, name: x(), status: x(), volume_id: x() }, &mut seen);
    same(&TokenCheck::default(), &mut seen);
    same(&TokenRevoke::default(), &mut seen);
    same(&ProjectList::default(), &mut seen);
    let without_body = |table: &&backup_api::tables::Operation| !table.fields.iter().any(|field| field.in_body());
    let all: BTreeSet<&str> =
        backup_api::table::OPERATIONS.into_iter().filter(without_body).map(|table| table.info.id).collect();
    assert_eq!(seen, all, "an operation without a body: its own type says the same, in a line above");
}

fn vault_list() -> cbr::VaultList {
    cbr::VaultList {
        limit: Some(5),
        offset: Some(7),
        vault_id: x(),
        name: x(),
        object_type: x(),
        cloud_type: x(),
        protect_type: x(),
        policy_id: x(),
        resource_ids: x(),
        status: x(),
    }
}

fn backup_list() -> cbr::BackupList {
    cbr::BackupList {
        limit: Some(5),
        offset: Some(7),
        marker: x(),
        sort: x(),
        status: x(),
        checkpoint_id: x(),
        vault_id: x(),
        parent_id: x(),
        resource_id: x(),
        resource_name: x(),
        resource_type: x(),
        resource_az: x(),
        name: x(),
        image_type: x(),
        start_time: x(),
        end_time: x(),
        own_type: x(),
        used_percent: x(),
    }
}

fn task_list() -> cbr::TaskList {
    cbr::TaskList {
        limit: Some(5),
        offset: Some(7),
        operation_type: x(),
        status: x(),
        provider_id: x(),
        resource_id: x(),
        resource_name: x(),
        vault_id: x(),
        vault_name: x(),
        start_time: x(),
        end_time: x(),
    }
}

fn item_list() -> csbs::ItemList {
    csbs::ItemList {
        limit: Some(5),
        offset: Some(7),
        marker: x(),
        sort: x(),
        status: x(),
        name: x(),
        resource_id: x(),
        resource_name: x(),
        checkpoint_id: x(),
        start_time: x(),
        end_time: x(),
    }
}
