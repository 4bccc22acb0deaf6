//! Properties of `vbs.backup.body`, `vbs.backup.disk`, `vbs.backup.snapshot`, `vbs.backup.extension`, `vbs.backup.full`: a disk backup.

use crate::common::Wanted;
use crate::given::{any_json, expected, faults, id, id_text, is_blank, is_uuid, of, seen};
use backup_api::cbr::resource::DISK;
use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::profile;
use backup_api::vbs::backup_create::BACKUP_CREATE;
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
        let mut wanted = Wanted::of(&BACKUP_CREATE);
        wanted.text("disk", &volume);
        wanted.known.resources = vec![other.known(&id(2), DISK)];
        if let Some(last) = last.filter(|_| !is_blank(&volume)) {
            said.extend(last.busy.then_some("vbs.backup.disk backup.volume_id unfit W"));
            let ready = ["", "available", "in-use"].contains(&last.plain().as_str());
            said.extend((!ready).then_some("vbs.backup.disk backup.volume_id not-ready W"));
            wanted.known.resources.push(last.known(&volume, DISK));
        }
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "vbs.backup.disk"), said);
        let said = expected("vbs.backup.disk", "backup.volume_id", &value, value.is_string(), true);
        prop_assert_eq!(faults(&BACKUP_CREATE, &body("volume_id", &value), "vbs.backup.disk"), said);
    }

}
