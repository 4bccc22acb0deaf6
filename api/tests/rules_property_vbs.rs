//! Properties of rules 44 to 46, 48 and 49: a disk backup.

mod common;
mod given;

use backup_api::cbr::resource::DISK;
use backup_api::decode::Decode;
use backup_api::vbs::BackupCreate;
use backup_api::{Operation, profile};
use common::request;
use given::{any_json, expected, faults, id, id_text, is_blank, is_uuid, of, seen};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn body(key: &str, value: &Value) -> Value {
    let mut backup = Map::new();
    backup.insert("volume_id".to_owned(), json!(id(1)));
    backup.insert("name".to_owned(), json!("backup1"));
    backup.insert(key.to_owned(), value.clone());
    json!({ "backup": backup })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn rule_44_the_body_holds_an_object(value in any_json()) {
        let said = expected(44, "backup", &value, value.is_object(), true);
        prop_assert_eq!(faults::<BackupCreate>(&json!({ "backup": value }), 44), said);
        let said = if value.is_object() { "44 backup missing E" } else { "44  wrong-json-type E" };
        prop_assume!(value.get("backup").is_none());
        prop_assert_eq!(faults::<BackupCreate>(&value, 44), [said]);
    }

    #[test]
    fn rule_45_the_disk_is_named_and_fit(
        volume in id_text(),
        value in any_json(),
        last in prop::option::of(seen(vec![None])),
        other in seen(vec![None])
    ) {
        let mut said = Vec::new();
        if is_blank(&volume) {
            said.push("45 backup.volume_id missing E");
        } else if !is_uuid(&volume) {
            said.push("45 backup.volume_id unusual-id W");
        }
        let mut wanted = BackupCreate::default();
        wanted.backup.volume_id.clone_from(&volume);
        wanted.known.resources = vec![other.known(&id(2), DISK)];
        if let Some(last) = last.filter(|_| !is_blank(&volume)) {
            said.extend(last.busy.then_some("45 backup.volume_id unfit W"));
            let ready = ["", "available", "in-use"].contains(&last.plain().as_str());
            said.extend((!ready).then_some("45 backup.volume_id not-ready W"));
            wanted.known.resources.push(last.known(&volume, DISK));
        }
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), 45), said);
        let said = expected(45, "backup.volume_id", &value, value.is_string(), true);
        prop_assert_eq!(faults::<BackupCreate>(&body("volume_id", &value), 45), said);
    }

    #[test]
    fn rule_46_a_snapshot_may_be_named(value in any_json(), text in "\\PC{0,8}") {
        let path = "backup.snapshot_id";
        let said = expected(46, path, &value, value.is_string(), false);
        prop_assert_eq!(faults::<BackupCreate>(&body("snapshot_id", &value), 46), said);
        let mut wanted = BackupCreate::default();
        wanted.backup.snapshot_id = Some(text.clone());
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), 46), Vec::<String>::new(), "of any form");
        let sent = request(&wanted).body.unwrap_or_default().pointer("/backup/snapshot_id").cloned();
        prop_assert_eq!(sent, Some(json!(text)).filter(|_| !text.is_empty()));
    }

    #[test]
    fn rule_48_the_extension_has_one_key(
        keys in prop::collection::hash_set("(FullBackup|fullBackup|FullBackup |[a-zA-Z]{1,6})", 0..5),
        value in any_json()
    ) {
        let extension: Map<String, Value> = keys.iter().map(|key| (key.clone(), json!("true"))).collect();
        let mut told = faults::<BackupCreate>(&body("extend_param", &Value::Object(extension)), 48);
        told.sort();
        let others = keys.iter().filter(|key| *key != "FullBackup");
        let mut said: Vec<String> = others.map(|key| format!("48 backup.extend_param.{key} unknown-key E")).collect();
        said.sort();
        prop_assert_eq!(told, said);
        prop_assume!(!value.is_object());
        let said = expected(48, "backup.extend_param", &value, false, false);
        prop_assert_eq!(faults::<BackupCreate>(&body("extend_param", &value), 48), said);
    }

    #[test]
    fn rule_49_full_or_not_is_a_text(value in prop_oneof![
        any_json(), any::<bool>().prop_map(Value::from), "(true|false|True|FALSE|0|1)".prop_map(Value::from)
    ]) {
        // Nothing is said by an empty text: it is left out.
        prop_assume!(value != json!(""));
        let path = "backup.extend_param.FullBackup";
        let body = body("extend_param", &json!({ "FullBackup": value }));
        let said = expected(49, path, &value, value.is_string(), false);
        prop_assert_eq!(faults::<BackupCreate>(&body, 49), said.clone());
        let decoded = BackupCreate::decode(&[], &body);
        prop_assert_eq!(decoded.is_err(), !said.is_empty());
        let Ok(wanted) = decoded else { return Ok(()) };
        let good = value.is_null() || value == json!("true") || value == json!("false");
        let said = if good { vec![] } else { vec![format!("49 {path} not-one-of E")] };
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), 49), said);
        let sent = request(&wanted).body.unwrap_or_default().pointer("/backup/extend_param/FullBackup").cloned();
        prop_assert_eq!(sent, Some(value).filter(Value::is_string), "sent as it came");
    }
}
