//! What a vault says of lists, of resources that are gone, and of disks: nothing is said only by an empty list.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use backup_api::cbr::model::Vault;
use backup_api::json;
use backup_api::json::{Read, Value, parse};
use backup_api::known::KnownVault;

fn vault(text: &str) -> Vault {
    Vault::read(&parse(text).unwrap())
}

#[test]
fn only_an_empty_list_means_that_there_is_nothing() {
    for (sent, said) in [
        (r#""resources": [], "tags": []"#, None),
        (r#""resources": null, "tags": null"#, Some("")),
        (r#""x": 1"#, Some("")),
        (r#""resources": "none", "tags": "none""#, Some("none")),
        (r#""resources": {"id": 1}, "tags": {"id": 1}"#, Some(r#"{"id":1}"#)),
        (r#""resources": " ", "tags": " ""#, Some("")),
    ] {
        let vault = vault(&format!("{{{sent}}}"));
        assert_eq!([vault.unread.get("resources"), vault.unread.get("tags")], [said; 2], "{sent}");
        assert!(vault.resources.is_empty() && vault.tags.is_empty());
    }
}

#[test]
fn what_a_vault_does_not_say_it_may_hold() {
    for (sent, held) in [
        (r#"[{"id": "A"}, {"id": "b"}]"#, [Some(true), Some(false)]),
        (r#"[{"id": "a"}, {"id": null}]"#, [Some(true), None]),
        ("[]", [Some(false); 2]),
        ("null", [None; 2]),
        (r#""none""#, [None; 2]),
        (r#"{"id": "a"}"#, [None; 2]),
    ] {
        let vault = vault(&format!(r#"{{"resources": {sent}}}"#));
        assert_eq!([vault.holds("a"), vault.holds("c")], held, "{sent}");
        assert_eq!(KnownVault::from(&vault).resources.is_some(), held[1].is_some(), "{sent}");
    }
}

#[test]
fn a_rule_and_disks_that_are_no_lists_are_not_none() {
    for (sent, unread) in [
        (r#""x": 1"#, false),
        (r#""bind_rules": null, "resources": [{"extra_info": null}]"#, false),
        (r#""bind_rules": {}, "resources": [{"extra_info": "{}"}]"#, false),
        (r#""bind_rules": {"tags": []}, "resources": [{"extra_info": {"exclude_volumes": ["d"]}}]"#, false),
        (r#""bind_rules": {"tags": "env"}, "resources": [{"extra_info": {"exclude_volumes": "d"}}]"#, true),
        (
            r#""bind_rules": {"tags": {"key": "env"}}, "resources": [{"extra_info": {"include_volumes": {"id": "d"}}}]"#,
            true,
        ),
        (r#""bind_rules": "env", "resources": [{"extra_info": "d"}]"#, true),
    ] {
        let vault = vault(&format!("{{{sent}}}"));
        assert_eq!(vault.bind_unread, unread, "{sent}");
        assert_eq!(vault.resources.first().is_some_and(|held| held.disks_unread), unread, "{sent}");
    }
}

#[test]
fn what_is_gone_is_no_resource_but_has_backups() {
    let vault = vault(
        r#"{"resources": [{"id": "a", "protect_status": "available", "backup_count": 2}, {"id": "b", "protect_status": "deleted", "backup_count": 3},
            {"id": "c", "protect_status": null}]}"#,
    );
    let present: Vec<&str> = vault.present().map(|held| held.id.as_str()).collect();
    assert_eq!((present, vault.backup_count()), (vec!["a", "c"], Some(5)));
    assert_eq!(Vault::default().backup_count(), None);
}

#[test]
fn disks_that_alone_are_in_are_read_as_objects_and_as_ids() {
    for (sent, ids) in [
        (r#"{"include_volumes": [{"id": "D1", "os_version": "x"}]}"#, vec!["D1"]),
        (r#"{"include_volumes": ["D1", "D2"]}"#, vec!["D1", "D2"]),
        (r#""{\"include_volumes\": [{\"id\": \"D1\"}]}""#, vec!["D1"]),
        (r#"{"include_volumes": null}"#, vec![]),
    ] {
        let vault = vault(&format!(r#"{{"resources": [{{"extra_info": {sent}}}]}}"#));
        assert_eq!(vault.resources.first().unwrap().include_volumes, ids, "{sent}");
    }
}

#[test]
fn what_could_not_be_read_shows_nothing_to_be_out() {
    let holds = |resources: Value| Vault::read(&json!({ "id": "v", "resources": resources })).holds("a");
    assert_eq!(holds(json!([{"id": "b"}, {"id": "a", "protect_status": "deleted"}])), Some(true));
    assert_eq!(holds(json!([{"id": "b"}])), Some(false));
    assert_eq!(holds(json!([])), Some(false));
    for unread in [json!(null), json!("a"), json!({"id": "b"}), json!([{"id": "b"}, {}]), json!([7])] {
        assert_eq!(holds(unread.clone()), None, "{unread}");
    }
    assert_eq!(Vault::read(&json!({ "id": "v" })).holds("a"), None);
}
