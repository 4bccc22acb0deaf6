//! Properties of `vbs.backup.body`, `vbs.backup.disk`, `vbs.backup.snapshot`, `vbs.backup.extension`, `vbs.backup.full`: a disk backup.

mod common;
mod given;

use backup_api::cbr::resource::DISK;
use backup_api::decode::Decode;
use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::vbs::BackupCreate;
use backup_api::{Operation, profile};
use common::request;
use given::{any_json, expected, faults, id, id_text, is_blank, is_uuid, of, seen};
use proptest::prelude::*;

fn body(key: &str, value: &Value) -> Value {
    let mut backup = Object::new();
    backup.insert("volume_id".to_owned(), json!(id(1)));
    backup.insert("name".to_owned(), json!("backup1"));
    backup.insert(key.to_owned(), value.clone());
    json!({ "backup": backup })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: vbs.backup.body
    #[test]
    fn the_body_holds_an_object(value in any_json()) {
        let said = expected("vbs.backup.body", "backup", &value, value.is_object(), true);
        prop_assert_eq!(faults::<BackupCreate>(&json!({ "backup": value }), "vbs.backup.body"), said);
        let said = if value.is_object() { "vbs.backup.body backup missing E" } else { "vbs.backup.body  wrong-json-type E" };
        prop_assume!(value.get("backup").is_none());
        prop_assert_eq!(faults::<BackupCreate>(&value, "vbs.backup.body"), [said]);
    }

    // rules: vbs.backup.disk
    #[test]
    fn the_disk_is_named_and_fit(
        volume in id_text(),
        value in any_json(),
        last in prop::option::of(seen(vec![None])),
        other in seen(vec![None])
    ) {
        let mut said = Vec::new();
        if is_blank(&volume) {
            said.push("vbs.backup.disk backup.volume_id missing E");
        } else if !is_uuid(&volume) {
            said.push("vbs.backup.disk backup.volume_id unusual-id W");
        }
        let mut wanted = BackupCreate::default();
        wanted.backup.volume_id.clone_from(&volume);
        wanted.known.resources = vec![other.known(&id(2), DISK)];
        if let Some(last) = last.filter(|_| !is_blank(&volume)) {
            said.extend(last.busy.then_some("vbs.backup.disk backup.volume_id unfit W"));
            let ready = ["", "available", "in-use"].contains(&last.plain().as_str());
            said.extend((!ready).then_some("vbs.backup.disk backup.volume_id not-ready W"));
            wanted.known.resources.push(last.known(&volume, DISK));
        }
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "vbs.backup.disk"), said);
        let said = expected("vbs.backup.disk", "backup.volume_id", &value, value.is_string(), true);
        prop_assert_eq!(faults::<BackupCreate>(&body("volume_id", &value), "vbs.backup.disk"), said);
    }

    // rules: vbs.backup.snapshot
    #[test]
    fn a_snapshot_may_be_named(value in any_json(), text in "\\PC{0,8}") {
        let path = "backup.snapshot_id";
        let said = expected("vbs.backup.snapshot", path, &value, value.is_string(), false);
        prop_assert_eq!(faults::<BackupCreate>(&body("snapshot_id", &value), "vbs.backup.snapshot"), said);
        let mut wanted = BackupCreate::default();
        wanted.backup.snapshot_id = Some(text.clone());
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "vbs.backup.snapshot"), Vec::<String>::new(), "of any form");
        let sent = request(&wanted).body.unwrap_or_default().pointer("/backup/snapshot_id").cloned();
        prop_assert_eq!(sent, Some(json!(text)).filter(|_| !text.is_empty()));
    }

    // rules: vbs.backup.extension
    #[test]
    fn the_extension_has_one_key(
        keys in prop::collection::hash_set("(FullBackup|fullBackup|FullBackup |[a-zA-Z]{1,6})", 0..5),
        value in any_json()
    ) {
        let extension: Object = keys.iter().map(|key| (key.clone(), json!("true"))).collect();
        let mut told = faults::<BackupCreate>(&body("extend_param", &Value::Object(extension)), "vbs.backup.extension");
        told.sort();
        let others = keys.iter().filter(|key| *key != "FullBackup");
        let mut said: Vec<String> = others.map(|key| format!("vbs.backup.extension backup.extend_param.{key} unknown-key E")).collect();
        said.sort();
        prop_assert_eq!(told, said);
        prop_assume!(!value.is_object());
        let said = expected("vbs.backup.extension", "backup.extend_param", &value, false, false);
        prop_assert_eq!(faults::<BackupCreate>(&body("extend_param", &value), "vbs.backup.extension"), said);
    }

    // rules: vbs.backup.full
    #[test]
    fn full_or_not_is_a_text(value in prop_oneof![
        any_json(), any::<bool>().prop_map(Value::from), "(true|false|True|FALSE|0|1)".prop_map(Value::from)
    ]) {
        // Nothing is said by an empty text: it is left out.
        prop_assume!(value != json!(""));
        let path = "backup.extend_param.FullBackup";
        let body = body("extend_param", &json!({ "FullBackup": value }));
        let said = expected("vbs.backup.full", path, &value, value.is_string(), false);
        prop_assert_eq!(faults::<BackupCreate>(&body, "vbs.backup.full"), said.clone());
        let decoded = BackupCreate::decode(&[], &body);
        prop_assert_eq!(decoded.is_err(), !said.is_empty());
        let Ok(wanted) = decoded else { return Ok(()) };
        let good = value.is_null() || value == json!("true") || value == json!("false");
        let said = if good { vec![] } else { vec![format!("vbs.backup.full {path} not-one-of E")] };
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "vbs.backup.full"), said);
        let sent = request(&wanted).body.unwrap_or_default().pointer("/backup/extend_param/FullBackup").cloned();
        prop_assert_eq!(sent, Some(value).filter(Value::is_string), "sent as it came");
    }
}
