//! Properties of `cbr.checkpoint.vault`, `cbr.checkpoint.incremental`, `cbr.checkpoint.automatic`, `cbr.checkpoint.detail.type`: a restore point as it is asked for.

mod common;
mod given;

use backup_api::cbr::{CheckpointCreate, Resource};
use backup_api::decode::Decode;
use backup_api::json;
use backup_api::json::Value;
use backup_api::{Operation, profile};
use common::request;
use given::{any_json, expected, faults, id, id_text, is_blank, is_uuid, of};
use proptest::prelude::*;
use proptest::sample::select;

fn told(rule: &'static str, change: impl FnOnce(&mut CheckpointCreate)) -> Vec<String> {
    let mut wanted = CheckpointCreate::default();
    wanted.checkpoint.vault_id = id(99);
    change(&mut wanted);
    of(&wanted.problems(&profile::OTC), rule)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: cbr.checkpoint.vault
    #[test]
    fn the_vault_is_named(vault in id_text(), value in any_json()) {
        let said = match (is_blank(&vault), is_uuid(&vault)) {
            (true, _) => vec!["cbr.checkpoint.vault checkpoint.vault_id missing E"],
            (false, true) => vec![],
            (false, false) => vec!["cbr.checkpoint.vault checkpoint.vault_id unusual-id W"],
        };
        prop_assert_eq!(told("cbr.checkpoint.vault", |wanted| wanted.checkpoint.vault_id = vault), said);
        let body = json!({ "checkpoint": { "vault_id": value } });
        let said = expected("cbr.checkpoint.vault", "checkpoint.vault_id", &value, value.is_string(), true);
        prop_assert_eq!(faults::<CheckpointCreate>(&body, "cbr.checkpoint.vault"), said);
    }

    // rules: cbr.checkpoint.incremental, cbr.checkpoint.automatic
    #[test]
    fn incremental_and_automatic_are_truth_values(value in any_json(), other in any::<bool>()) {
        for (rule, name) in [("cbr.checkpoint.incremental", "incremental"), ("cbr.checkpoint.automatic", "auto_trigger")] {
            let mut body = json!({ "checkpoint": { "vault_id": id(99), "parameters": { "description": other.to_string() } } });
            if let Some(Value::Object(how)) = body.pointer_mut("/checkpoint/parameters") {
                how.insert(name.to_owned(), value.clone());
            }
            let said = expected(rule, &format!("checkpoint.parameters.{name}"), &value, value.is_boolean(), false);
            prop_assert_eq!(faults::<CheckpointCreate>(&body, rule), said.clone());
            let decoded = CheckpointCreate::decode(&[], &body);
            prop_assert_eq!(decoded.is_err(), !said.is_empty());
            let Ok(wanted) = decoded else { continue };
            let sent = request(&wanted).body.unwrap_or_default();
            let sent = sent.pointer(&format!("/checkpoint/parameters/{name}")).cloned();
            prop_assert_eq!(sent, Some(value.clone()).filter(Value::is_boolean), "sent as it came");
            // Only the scheduler's own sign warns.
            let warned = of(&wanted.problems(&profile::OTC), rule);
            let scheduler = name == "auto_trigger" && value == json!(true);
            let path = "cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W";
            prop_assert_eq!(warned, if scheduler { vec![path] } else { vec![] });
        }
    }

    // rules: cbr.checkpoint.detail.type
    #[test]
    fn details_are_of_four_types(kind in prop_oneof![
        3 => select(vec!["OS::Nova::Server", "OS::Cinder::Volume", "OS::Ironic::BareMetalServer", "OS::Sfs::Turbo"])
            .prop_map(str::to_owned),
        1 => Just("OS::Workspace::DesktopV2".to_owned()),
        1 => "(OS::)?[a-zA-Z:]{0,8}"
    ]) {
        let good = ["Nova::Server", "Cinder::Volume", "Ironic::BareMetalServer", "Sfs::Turbo"]
            .iter().any(|end| kind.strip_prefix("OS::") == Some(end));
        let code = if kind.is_empty() { "missing" } else { "not-one-of" };
        let said = format!("cbr.checkpoint.detail.type checkpoint.parameters.resource_details[0].type {code} E");
        let told = told("cbr.checkpoint.detail.type", |wanted| wanted.checkpoint.parameters.resource_details = vec![Resource::new(id(1), kind)]);
        prop_assert_eq!(told, if good { vec![] } else { vec![said] });
    }
}
