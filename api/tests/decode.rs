//! Bodies that others built become operations again, or every fault of their form is told.

mod common;

use backup_api::cbr::backup_restore::BACKUP_RESTORE;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::csbs::PROVIDER_ID;
use backup_api::csbs::check_protectable::CHECK_PROTECTABLE;
use backup_api::csbs::protect::PROTECT;
use backup_api::json;
use backup_api::json::Value;
use backup_api::tables::{Input, Operation, Values};
use backup_api::{Int, Known, Scope, profile};
use common::{PROJECT, told};

fn told_of(table: &Operation, body: Value) -> Vec<String> {
    table.decode(&[], &body).map_or_else(|problems| told(&problems), |_| Vec::new())
}

fn judged(table: &Operation, values: &Values) -> Vec<String> {
    told(&table.problems(values, &Known::default(), &profile::OTC))
}

#[test]
fn the_path_is_taken_into_the_operation() {
    let body = json!({"protect": {}});
    let protect = PROTECT.decode(&[PROJECT, "other-provider", "server"], &body).unwrap_or_default();
    assert_eq!((protect.text("provider"), protect.text("server")), ("other-provider", "server"));
    assert_eq!(
        judged(&PROTECT, &protect).first().map(String::as_str),
        Some("csbs.provider {provider_id} not-one-of E")
    );
    let protect = PROTECT.decode(&[PROJECT, PROVIDER_ID, "x/y"], &body).unwrap_or_default();
    assert_eq!(judged(&PROTECT, &protect), ["csbs.protect.server {resource_id} unusual-id W"]);
    let body = json!({"resources": [{"id": "i", "type": "t"}]});
    assert_eq!(RESOURCES_ADD.decode(&[PROJECT, "v"], &body).unwrap_or_default().text("vault"), "v");
    let body = json!({"resource_ids": ["i"]});
    assert_eq!(RESOURCES_REMOVE.decode(&[PROJECT, "v"], &body).unwrap_or_default().text("vault"), "v");
    let body = json!({"restore": {"volume_id": "d"}});
    assert_eq!(BACKUP_RESTORE.decode(&[PROJECT, "b"], &body).unwrap_or_default().text("backup"), "b");
}

#[test]
fn everything_is_told_at_once_in_the_order_of_the_table() {
    assert_eq!(
        told_of(&VAULT_CREATE, json!({"vault": {"name": 7, "billing": "b", "resources": {}}})),
        [
            "cbr.vault.billing vault.billing wrong-json-type E",
            "cbr.vault.name vault.name wrong-json-type E",
            "cbr.vault.resources vault.resources wrong-json-type E"
        ]
    );
    assert_eq!(
        told_of(&CHECK_PROTECTABLE, json!({"check_protectable": [{}, 7]})),
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
    let decoded = VAULT_CREATE.decode(&[PROJECT], &body);
    assert_eq!(decoded.map(|vault| judged(&VAULT_CREATE, &vault)), Ok(Vec::new()));
    let body = json!({"checkpoint": {"vault_id": "ea7b8717-2543-478a-a92d-3ca7ee448f67", "parameters": {
        "auto_trigger": false, "incremental": true, "resources": [], "resource_details": []}}});
    let decoded = CHECKPOINT_CREATE.decode(&[PROJECT], &body);
    assert_eq!(decoded.map(|point| judged(&CHECKPOINT_CREATE, &point)), Ok(Vec::new()));
}

#[test]
fn what_was_typed_is_kept() {
    assert_eq!(Int::typed(" 12 "), Int::Value(12));
    for grouped in ["10 485 760", "10\u{a0}485\u{a0}760", "10\u{2009}485\u{202f}760 ", "10485760"] {
        assert_eq!(Int::typed(grouped), Int::Value(10_485_760));
    }
    for not in ["1 0", "1 0000", "12  345", "1234 567", "1 000,5", "+1 000", "1 00a"] {
        assert_eq!(Int::typed(not), Int::Text(not.to_owned()));
    }
    assert!(Int::typed("99 999 999 999 999 999 999").is_beyond());
    assert_eq!(Int::typed("1e3"), Int::Text("1e3".to_owned()));
    let size = |typed: &str| {
        let wanted = common::vault("v", 10).values.with("size", Input::Number(Int::typed(typed)));
        let sent = VAULT_CREATE.request(&wanted, &Scope::default()).body.unwrap_or_default();
        sent.pointer("/vault/billing/size").map(Value::to_string)
    };
    assert_eq!(size("10.5").as_deref(), Some(r#""10.5""#));
    assert_eq!(size("10").as_deref(), Some("10"));
}
