//! Whether an answer is a page of a list, and whether its rows are those that were asked for.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use backup_api::cbr::model::Backup;
use backup_api::cbr::{BackupList, PolicyList, VaultList};
use backup_api::json;
use backup_api::list::asked_for;
use backup_api::reply::Page;
use backup_api::{Operation, Scope, vbs};

#[test]
fn no_rows_where_some_are_counted_are_no_answer() {
    let [first, later] = Page::<Backup>::FITS;
    for (text, is_first, is_later) in [
        (r#"{"backups": [], "count": 0}"#, true, true),
        (r#"{"backups": []}"#, true, true),
        (r#"{"count": 0}"#, true, true),
        (r#"{"backups": null, "count": 0}"#, true, true),
        (r#"{"backups": [{}], "count": 3}"#, true, true),
        (r#"{"backups": [], "count": 3}"#, false, true),
        (r#"{"backups": [], "count": "3"}"#, false, true),
        (r#"{"count": 3}"#, false, false),
        (r#"{"backups": null, "count": 3}"#, false, false),
        (r#"{"backups": {}, "count": 3}"#, false, false),
        (r#"{"backups": "none", "count": 0}"#, false, false),
        ("{}", false, false),
    ] {
        let value = json::parse(text).unwrap();
        assert_eq!((first(&value), later(&value)), (is_first, is_later), "{text}");
    }
}

#[test]
fn what_was_asked_by_filter_is_looked_at_again() {
    let scope = Scope::default();
    let of_vault = BackupList { vault_id: "V1".to_owned(), ..BackupList::default() }.request(&scope);
    let of_run = BackupList { checkpoint_id: "c".to_owned(), ..BackupList::default() }.request(&scope);
    let policies = PolicyList { vault_id: "v1".to_owned(), ..PolicyList::default() }.request(&scope);
    let kind =
        VaultList { object_type: "disk".to_owned(), name: "v".to_owned(), ..VaultList::default() }.request(&scope);
    for (request, row, expected) in [
        (&of_vault, r#"{"vault_id": "v1"}"#, true),
        (&of_vault, r#"{"vault_id": "v2"}"#, false),
        (&of_vault, r#"{"vault_id": null}"#, true),
        (&of_vault, "{}", true),
        (&of_run, r#"{"checkpoint_id": "d", "vault_id": "v2"}"#, false),
        (&policies, r#"{"associated_vaults": [{"vault_id": "v2"}, {"vault_id": "v1"}]}"#, true),
        (&policies, r#"{"associated_vaults": [{"vault_id": "v2"}]}"#, false),
        (&policies, r#"{"associated_vaults": []}"#, false),
        (&policies, r#"{"associated_vaults": [{"vault_id": null}]}"#, true),
        (&policies, r#"{"associated_vaults": [{"vault_id": "v2"}, {}]}"#, true),
        (&policies, r#"{"associated_vaults": [{"vault_id": "V-1"}]}"#, true),
        (&policies, r#"{"associated_vaults": null}"#, true),
        (&kind, r#"{"name": "other", "billing": {"object_type": "disk"}}"#, true),
        (&kind, r#"{"name": "v", "billing": {"object_type": "server"}}"#, false),
    ] {
        assert_eq!(asked_for(request, &json::parse(row).unwrap()), expected, "{request:?} {row}");
    }
}

#[test]
fn what_is_in_another_project_is_not_ours() {
    let scope = Scope { project_id: "0605767b5780d5762fc5c0118072a564".to_owned() };
    let other = "4229d7a45436489f8c3dc2b1d35d4987";
    let backups = BackupList::default().request(&scope);
    let shared = BackupList { own_type: "all_granted".to_owned(), ..BackupList::default() }.request(&scope);
    let private = BackupList { own_type: "private".to_owned(), ..BackupList::default() }.request(&scope);
    let vaults = VaultList::default().request(&scope);
    let classic = vbs::BackupList::default().request(&scope);
    let of = |id: &str| json!({ "project_id": id });
    for (request, row, expected) in [
        (&vaults, of(&scope.project_id), true),
        (&vaults, of("0605767B-5780-D576-2FC5-C0118072A564"), true),
        (&vaults, of(other), false),
        (&vaults, of(&other.to_ascii_uppercase()), false),
        (&vaults, of(""), true),
        (&vaults, of("0"), true),
        (&vaults, json!({ "project_id": null }), true),
        (&vaults, json!({ "enterprise_project_id": other, "destination_project_id": other }), true),
        (&backups, of(other), false),
        (&private, of(other), false),
        (&shared, of(other), true),
        (&backups, json!({ "project_id": other, "members": [{ "dest_project_id": scope.project_id }] }), true),
        (&backups, json!({ "project_id": other, "members": [{ "dest_project_id": other }, {}] }), false),
        (&classic, json!({ "os-backup-project-attr:project_id": other }), false),
    ] {
        assert_eq!(asked_for(request, &row), expected, "{request:?} {row}");
    }
    let drafted = VaultList::default().request(&Scope::default());
    assert!(asked_for(&drafted, &of(other)), "no project was asked");
}
