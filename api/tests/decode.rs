//! Bodies that others built become operations again, or every fault of their form is told.

#![expect(clippy::panic, reason = "a test")]

mod common;

use backup_api::cbr::{BackupRestore, CheckpointCreate, PolicyCreate, ResourcesAdd, ResourcesRemove, VaultCreate};
use backup_api::csbs::{CheckProtectable, PROVIDER_ID, Protect};
use backup_api::decode::Decode;
use backup_api::iam::TokenCreate;
use backup_api::json;
use backup_api::json::{Value, parse};
use backup_api::vbs::BackupCreate;
use backup_api::{Int, Kind, Operation, Scope, profile};
use common::{PROJECT, fixture, told};

/// Every request of a file decodes, and building it again gives the same body.
fn round_trip<T: Decode + Operation>(file: &str) {
    let cases = fixture(file);
    let mut seen = 0;
    for case in cases.get("cases").and_then(Value::as_array).into_iter().flatten() {
        let Some(body) = case.pointer("/request/body") else { continue };
        let operation = match T::decode(&[PROJECT, "second", "third"], body) {
            Ok(operation) => operation,
            Err(problems) => panic!("{file}: {:?}", told(&problems)),
        };
        let again = operation.request(&Scope { project_id: PROJECT.to_owned() }).body;
        // A null is an absence; nothing else may differ.
        let mut expected = body.clone();
        drop_nulls(&mut expected);
        assert_eq!(again, Some(expected), "{file}");
        seen += 1;
    }
    assert!(seen > 0, "{file} has no request");
}

fn drop_nulls(value: &mut Value) {
    if let Value::Object(members) = value {
        members.retain(|_, member| !member.is_null());
        members.iter_mut().for_each(|(_, member)| drop_nulls(member));
    }
}

#[test]
fn every_documented_body_comes_back() {
    round_trip::<VaultCreate>("cbr-vault-create");
    round_trip::<ResourcesAdd>("cbr-vault-addresources");
    round_trip::<ResourcesRemove>("cbr-vault-removeresources");
    round_trip::<CheckpointCreate>("cbr-checkpoint-create");
    round_trip::<BackupRestore>("cbr-backup-restore");
    round_trip::<PolicyCreate>("cbr-policy-create");
    round_trip::<Protect>("csbs-protect");
    round_trip::<CheckProtectable>("csbs-check-protectable");
    round_trip::<BackupCreate>("vbs-cloudbackup-create");
    round_trip::<TokenCreate>("iam-token-create");
}

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

// rules: csbs.protect.body, cbr.vault.resources, cbr.vault.billing, vbs.backup.body
#[test]
fn what_must_be_there() {
    assert_eq!(told_of::<Protect>(json!({})), ["csbs.protect.body protect missing E"]);
    assert_eq!(told_of::<Protect>(json!({"protect": null})), ["csbs.protect.body protect missing E"]);
    assert_eq!(told_of::<Protect>(json!({"protect": []})), ["csbs.protect.body protect wrong-json-type E"]);
    assert_eq!(told_of::<Protect>(json!([])), ["csbs.protect.body  wrong-json-type E"]);
    assert_eq!(
        told_of::<VaultCreate>(json!({"vault": {"name": "n"}})),
        ["cbr.vault.billing vault.billing missing E", "cbr.vault.resources vault.resources missing E"]
    );
    assert_eq!(
        told_of::<VaultCreate>(json!({"vault": {"name": 7, "billing": "b", "resources": {}}})),
        [
            "cbr.vault.billing vault.billing wrong-json-type E",
            "cbr.vault.name vault.name wrong-json-type E",
            "cbr.vault.resources vault.resources wrong-json-type E"
        ]
    );
    assert_eq!(told_of::<BackupCreate>(json!({})), ["vbs.backup.body backup missing E"]);
    assert_eq!(
        told_of::<BackupCreate>(json!({"backup": {}})),
        ["vbs.backup.disk backup.volume_id missing E", "vbs.backup.name backup.name missing E"]
    );
    assert_eq!(told_of::<CheckProtectable>(json!({})), ["csbs.check.list check_protectable missing E"]);
    assert_eq!(
        told_of::<CheckProtectable>(json!({"check_protectable": [{}, 7]})),
        [
            "csbs.check.id check_protectable[0].resource_id missing E",
            "csbs.check.type check_protectable[0].resource_type missing E",
            "csbs.check.list check_protectable[1] wrong-json-type E"
        ]
    );
}

// rules: csbs.protect.incremental, csbs.tag.value, csbs.protect.extra, cbr.checkpoint.incremental
#[test]
fn types() {
    assert_eq!(
        told_of::<Protect>(json!({"protect": {"incremental": "true", "extra_info": "{}", "tags": [{"key": "k"}]}})),
        [
            "csbs.protect.incremental protect.incremental wrong-json-type E",
            "csbs.tag.value protect.tags[0].value missing E",
            "csbs.protect.extra protect.extra_info wrong-json-type E"
        ]
    );
    let body = json!({"checkpoint": {"vault_id": "v", "parameters": {"incremental": 1, "resources": [7]}}});
    assert_eq!(
        told_of::<CheckpointCreate>(body),
        [
            "cbr.checkpoint.incremental checkpoint.parameters.incremental wrong-json-type E",
            "cbr.checkpoint.resources checkpoint.parameters.resources[0] wrong-json-type E"
        ]
    );
}

#[test]
fn what_may_be_left_out_but_not_sent_empty() {
    assert_eq!(
        told_of::<Protect>(json!({"protect": {"backup_name": "", "description": "", "tags": []}})),
        ["csbs.protect.name protect.backup_name too-short E", "csbs.protect.tags protect.tags too-short E"]
    );
    let body = json!({"backup": {"volume_id": "v", "name": "n", "description": ""}});
    assert_eq!(told_of::<BackupCreate>(body), ["vbs.backup.description backup.description too-short E"]);
}

// rules: vbs.backup.extension, vbs.backup.full
#[test]
fn the_extension() {
    let with = |extend: Value| {
        told_of::<BackupCreate>(json!({"backup": {"volume_id": "v", "name": "n", "extend_param": extend}}))
    };
    assert_eq!(with(json!({"FullBackup": "true"})), Vec::<String>::new());
    assert_eq!(with(json!({"FullBackup": true})), ["vbs.backup.full backup.extend_param.FullBackup wrong-json-type E"]);
    assert_eq!(
        with(json!({"FullBackup": "true", "Else": "x"})),
        ["vbs.backup.extension backup.extend_param.Else unknown-key E"]
    );
    let body = json!({"backup": {"extend_param": {"Else": 1}, "volume_id": "v", "name": "n"}});
    let kinds: Vec<Kind> =
        BackupCreate::decode(&[], &body).err().into_iter().flatten().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [Kind::UnknownKey { key: "Else".to_owned() }]);
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
fn a_size_of_another_type_is_a_problem_of_the_size() {
    let sized = |size: Value| {
        let mut body = json!({"vault": {"name": "n", "resources": [], "billing": {"consistent_level":
            "crash_consistent", "object_type": "server", "protect_type": "backup"}}});
        if let Some(billing) = body.pointer_mut("/vault/billing").and_then(Value::as_object_mut) {
            billing.insert("size".to_owned(), size);
        }
        match VaultCreate::decode(&[PROJECT], &body) {
            Ok(vault) => told(&vault.problems(&profile::OTC)),
            Err(problems) => told(&problems),
        }
    };
    assert_eq!(sized(json!(10)), Vec::<String>::new());
    assert_eq!(sized(parse("10.5").unwrap_or_default()), ["cbr.vault.size vault.billing.size not-whole E"]);
    assert_eq!(sized(json!("10")), ["cbr.vault.size vault.billing.size not-whole E"], "the documents say number");
    assert_eq!(sized(json!(9)), ["cbr.vault.size vault.billing.size out-of-range E"]);
    assert_eq!(
        sized(Value::Unreadable("18446744073709551615".to_owned())),
        ["cbr.vault.size vault.billing.size out-of-range E"]
    );
    assert_eq!(sized(json!(true)), ["cbr.vault.size vault.billing.size wrong-json-type E"]);
    assert_eq!(sized(json!([10])), ["cbr.vault.size vault.billing.size wrong-json-type E"]);
    assert_eq!(sized(Value::Null), ["cbr.vault.size vault.billing.size missing E"]);
}

#[test]
fn what_was_typed_is_kept() {
    assert_eq!(Int::typed(" 12 "), Int::Value(12));
    assert_eq!(Int::typed("1e3"), Int::Text("1e3".to_owned()));
    assert_eq!(serde_json::to_string(&Int::typed("10.5")).ok().as_deref(), Some(r#""10.5""#));
    assert_eq!(serde_json::to_string(&Int::typed("10")).ok().as_deref(), Some("10"));
}
