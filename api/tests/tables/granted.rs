//! What was asked for, held against what is shown.

use backup_api::cbr::resources_add::{RESOURCES_ADD, ResourcesAdded};
use backup_api::cbr::resources_migrate::ResourcesMigrated;
use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::cbr::vault_update::VAULT_UPDATE;
use backup_api::json;
use backup_api::json::{Read, Value};
use backup_api::tables::{Granted, Input, Operation};

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
fn what_is_shown_is_read_as_every_reply() {
    let asked = || json!({"vault": {"name": "7", "locked": true, "billing": {"size": 100}, "auto_bind": false}});
    let shown = |size: Value, locked: Value| json!({"vault": {"name": 7, "locked": locked, "billing": {"size": size}, "auto_bind": "False"}});
    for (size, locked) in
        [(json!("100"), json!("true")), (json::parse("100.0").unwrap(), json!("True")), (json!(" 100 "), json!(1))]
    {
        let shown = shown(size, locked);
        assert_eq!(held(&VAULT_CREATE, asked(), &[&shown]), (vec![], vec![]), "{shown}");
    }
    let none = shown(json!("much"), json!("perhaps"));
    assert_eq!(held(&VAULT_CREATE, asked(), &[&none]), (vec![], vec!["size", "locked"]), "unreadable is not off");
    let later = shown(json!(100), json!(true));
    assert_eq!(held(&VAULT_CREATE, asked(), &[&later, &none]).1, ["size", "locked"], "nor what it was before");
    let text = json!({"vault": r#"{"name": "7", "locked": true, "auto_bind": false, "billing": {"size": 100}}"#});
    assert_eq!(held(&VAULT_CREATE, asked(), &[&text]), (vec![], vec![]));
}

#[test]
fn what_a_vault_usually_shows_is_unseen_where_it_does_not() {
    let asked = json!({"vault": {"name": "v", "description": "d", "auto_bind": true, "backup_policy_id": "p",
        "billing": {"size": 100, "is_auto_pay": true, "consistent_level": "app_consistent"}}});
    let unseen: Vec<_> = VAULT_CREATE.granted(&asked, &[&json!({"vault": {"name": "v"}})]);
    let unseen: Vec<_> = unseen.iter().filter(|one| one.unseen()).map(|one| one.key).collect();
    assert_eq!(unseen, ["consistent_level", "size", "description", "auto_bind"]);
}

#[test]
fn each_resource_is_compared_with_all_that_is_asked_of_it() {
    let asked = |extra: Value| json!({"resources": [{"id": "S1", "type": "OS::Nova::Server", "extra_info": extra}]});
    let without = || asked(json!({"exclude_volumes": ["d1"]}));
    let only = || asked(json!({"include_volumes": [{"id": "d1"}]}));
    let shown = |rows: Value| json!({ "resources": rows });
    let server = |extra: Value| {
        let other = json!({"id": "s2", "type": "OS::Nova::Server", "extra_info": {"exclude_volumes": ["d9"]}});
        shown(json!([other, {"id": "s1", "type": "OS::Nova::Server", "extra_info": extra}]))
    };
    for (asked, shown, refused, unseen) in [
        (without(), server(json!({"exclude_volumes": ["D1"]})), false, false),
        (without(), server(json!({"exclude_volumes": [{"id": "d1"}]})), false, false),
        (without(), server(json!("{\"exclude_volumes\": [\"d1\"]}")), false, false),
        (without(), server(json!({"exclude_volumes": ["d1", "d2"]})), true, false),
        (without(), server(json!({})), true, false),
        (without(), server(json!(null)), true, false),
        (without(), server(json!({"exclude_volumes": "d1"})), false, true),
        (only(), server(json!({"include_volumes": ["d1"]})), false, false),
        (only(), server(json!({})), true, false),
        (only(), server(json!({"include_volumes": {}})), false, true),
        (only(), shown(json!([{"id": "s1", "extra_info": {"include_volumes": ["d1"]}}])), false, true),
        (only(), shown(json!([])), true, false),
        (only(), shown(json!([{"type": "OS::Nova::Server"}])), false, true),
        (only(), shown(json!(null)), false, true),
    ] {
        let expected = |is: bool| if is { vec!["resources"] } else { vec![] };
        assert_eq!(held(&RESOURCES_ADD, asked, &[&shown]), (expected(refused), expected(unseen)), "{shown}");
    }
    let all = RESOURCES_ADD.granted(&without(), &[&server(json!({}))]);
    let got = all.iter().filter_map(|one| one.got.as_ref()).filter_map(|got| match got {
        Input::Rows(rows) => Some(rows.len()),
        _ => None,
    });
    assert_eq!(got.collect::<Vec<_>>(), [1], "what nobody asked about is not told");
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
