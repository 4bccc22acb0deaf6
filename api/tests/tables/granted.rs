//! What was asked for, held against what is shown.

use backup_api::cbr::resources_add::ResourcesAdded;
use backup_api::cbr::resources_migrate::ResourcesMigrated;
use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::cbr::vault_update::VAULT_UPDATE;
use backup_api::json;
use backup_api::json::{Read, Value};
use backup_api::tables::{Granted, Operation};

/// Keys of what is not as asked for, and of what is not shown.
fn held(operation: &Operation, asked: Value, shown: &[&Value]) -> (Vec<&'static str>, Vec<&'static str>) {
    let held = operation.granted(&asked, shown);
    let keys = |which: fn(&Granted) -> bool| held.iter().filter(|one| which(one)).map(|one| one.key).collect();
    (keys(Granted::refused), keys(|one| one.got.is_none()))
}

#[test]
fn every_field_of_a_new_vault_is_compared_with_what_is_shown() {
    let asked = || {
        json!({"vault": {
            "name": "v", "description": "d", "locked": true, "auto_bind": false, "enterprise_project_id": "e",
            "billing": {"size": 100, "object_type": "server", "protect_type": "backup",
                "consistent_level": "crash_consistent", "is_auto_pay": true},
            "resources": [{"id": "s1", "type": "OS::Nova::Server", "name": "web"}],
            "tags": [{"key": "env", "value": "prod"}]
        }})
    };
    let shown = json!({"vault": {
        "id": "i", "name": "v", "description": "d", "locked": true, "auto_bind": false, "enterprise_project_id": "e",
        "billing": {"size": 100, "used": 0, "object_type": "server", "protect_type": "backup",
            "consistent_level": "crash_consistent"},
        "resources": [{"id": "s2", "type": "OS::Nova::Server"}, {"id": "s1", "type": "OS::Nova::Server", "name": "Web"}],
        "tags": [{"key": "owner", "value": "x"}, {"key": "env", "value": "prod"}]
    }});
    assert_eq!(held(&VAULT_CREATE, asked(), &[&shown]), (vec![], vec!["auto_pay"]));
    let other = json!({"vault": {
        "name": "V", "locked": false, "auto_bind": true, "enterprise_project_id": "0",
        "billing": {"size": 90, "object_type": "disk", "protect_type": "backup", "consistent_level": "app_consistent"},
        "resources": [], "tags": [{"key": "env", "value": "test"}]
    }});
    let refused = vec![
        "consistent_level",
        "object_type",
        "size",
        "name",
        "resources",
        "tags",
        "enterprise_project",
        "auto_bind",
        "locked",
    ];
    assert_eq!(held(&VAULT_CREATE, asked(), &[&other]), (refused, vec!["auto_pay", "description"]));
    assert_eq!(held(&VAULT_CREATE, asked(), &[&other, &shown]).0, [""; 0], "what is read later wins");
}

#[test]
fn a_lock_that_is_not_said_is_none() {
    let locks =
        |asked: bool| held(&VAULT_CREATE, json!({"vault": {"locked": asked}}), &[&json!({"vault": {"name": "v"}})]);
    assert_eq!(locks(true), (vec!["locked"], vec![]));
    assert_eq!(locks(false), (vec![], vec![]));
}

#[test]
fn a_list_that_is_replaced_has_nothing_else_then() {
    let tags = |values: &[&str]| {
        let rows: Vec<Value> = values.iter().map(|value| json!({"key": *value, "value": ""})).collect();
        json!({"vault": {"bind_rules": {"tags": rows}}})
    };
    assert_eq!(held(&VAULT_UPDATE, tags(&["a", "b"]), &[&tags(&["b", "a"])]).0, [""; 0]);
    assert_eq!(held(&VAULT_UPDATE, tags(&["a"]), &[&tags(&["b", "a"])]).0, ["bind_tags"]);
    assert_eq!(held(&VAULT_UPDATE, tags(&[]), &[&tags(&["a"])]).0, ["bind_tags"]);
}

#[test]
fn an_answer_that_names_nothing_says_nothing() {
    let good = [json!(["a"]), json!([])];
    let bad = [json!(null), json!("a"), json!(["a", null]), json!([{"id": "a"}])];
    for (ids, fits) in good.into_iter().map(|ids| (ids, true)).chain(bad.into_iter().map(|ids| (ids, false))) {
        assert_eq!(ResourcesAdded::fits(&json!({"add_resource_ids": ids.clone()})), fits, "{ids}");
        assert_eq!(ResourcesMigrated::fits(&json!({"migrated_resources": ids.clone()})), fits, "{ids}");
    }
    assert!(!ResourcesAdded::fits(&json!({})) && !ResourcesAdded::fits(&Value::Null));
}
