//! Bodies that others built become operations again, or every fault of their form is told.

mod common;

use backup_api::cbr::{BackupRestore, CheckpointCreate, ResourcesAdd, ResourcesRemove, VaultCreate};
use backup_api::csbs::{CheckProtectable, PROVIDER_ID, Protect};
use backup_api::decode::Decode;
use backup_api::json;
use backup_api::json::Value;
use backup_api::{Int, Operation, profile};
use common::{PROJECT, told};

/// Every request of a file decodes, and building it again gives the same body.
fn told_of<T: Decode>(body: Value) -> Vec<String> {
    T::decode(&[], &body).map_or_else(|problems| told(&problems), |_| Vec::new())
}

#[test]
fn the_path_is_taken_into_the_operation() {
    let body = json!({"protect": {}});
    let protect = Protect::decode(&[PROJECT, "other-provider", "server"], &body).unwrap_or_default();
    assert_eq!((protect.provider_id.as_str(), protect.resource_id.as_str()), ("other-provider", "server"));
    assert_eq!(
        told(&protect.problems(&profile::OTC)).first().map(String::as_str),
        Some("csbs.provider {provider_id} not-one-of E")
    );
    let protect = Protect::decode(&[PROJECT, PROVIDER_ID, "x/y"], &body).unwrap_or_default();
    assert_eq!(told(&protect.problems(&profile::OTC)), ["csbs.protect.server {resource_id} unusual-id W"]);
    let body = json!({"resources": [{"id": "i", "type": "t"}]});
    assert_eq!(ResourcesAdd::decode(&[PROJECT, "v"], &body).unwrap_or_default().vault_id, "v");
    let body = json!({"resource_ids": ["i"]});
    assert_eq!(ResourcesRemove::decode(&[PROJECT, "v"], &body).unwrap_or_default().vault_id, "v");
    let body = json!({"restore": {"volume_id": "d"}});
    assert_eq!(BackupRestore::decode(&[PROJECT, "b"], &body).unwrap_or_default().backup_id, "b");
}

#[test]
fn everything_is_told_at_once_in_the_order_of_the_table() {
    assert_eq!(
        told_of::<VaultCreate>(json!({"vault": {"name": 7, "billing": "b", "resources": {}}})),
        [
            "cbr.vault.billing vault.billing wrong-json-type E",
            "cbr.vault.name vault.name wrong-json-type E",
            "cbr.vault.resources vault.resources wrong-json-type E"
        ]
    );
    assert_eq!(
        told_of::<CheckProtectable>(json!({"check_protectable": [{}, 7]})),
        [
            "csbs.check.id check_protectable[0].resource_id missing E",
            "csbs.check.type check_protectable[0].resource_type missing E",
            "csbs.check.list check_protectable[1] wrong-json-type E"
        ]
    );
}

#[test]
fn what_real_clients_send_is_let_through() {
    let body = json!({"vault": {
        "name": "n", "resources": [], "description": null, "tags": null, "bind_rules": {"tags": []},
        "backup_name_prefix": "", "demand_billing": false, "unheard_of": {"a": 1}, "backup_policy_id": null,
        "billing": {"cloud_type": "public", "consistent_level": "crash_consistent", "object_type": "server",
            "protect_type": "backup", "size": 100, "charging_mode": "post_paid", "is_auto_renew": false,
            "is_auto_pay": true, "extra_info": null}
    }});
    let decoded = VaultCreate::decode(&[PROJECT], &body);
    assert_eq!(decoded.map(|vault| told(&vault.problems(&profile::OTC))), Ok(Vec::new()));
    let body = json!({"checkpoint": {"vault_id": "ea7b8717-2543-478a-a92d-3ca7ee448f67", "parameters": {
        "auto_trigger": false, "incremental": true, "resources": [], "resource_details": []}}});
    let decoded = CheckpointCreate::decode(&[PROJECT], &body);
    assert_eq!(decoded.map(|point| told(&point.problems(&profile::OTC))), Ok(Vec::new()));
}

#[test]
fn what_was_typed_is_kept() {
    assert_eq!(Int::typed(" 12 "), Int::Value(12));
    assert_eq!(Int::typed("1e3"), Int::Text("1e3".to_owned()));
    assert_eq!(serde_json::to_string(&Int::typed("10.5")).ok().as_deref(), Some(r#""10.5""#));
    assert_eq!(serde_json::to_string(&Int::typed("10")).ok().as_deref(), Some("10"));
}
