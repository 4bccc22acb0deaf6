//! A name for a backup, where the cloud has that.

use backup_api::cbr::backup_update::BACKUP_UPDATE;
use backup_api::known::{Known, KnownBackup};
use backup_api::profile::{HUAWEI, OTC};
use backup_api::tables::Values;

use crate::common::told;

// rules: cloud.field
#[test]
fn one_cloud_has_no_such_call() {
    let name =
        Values::new().text_at("backup", "b1c4afd9-e7a6-4888-9010-c2bac3aa7910").text_at("name", "before_upgrade");
    let known = Known { backup: Some(KnownBackup::default()), ..Known::default() };
    assert_eq!(told(&BACKUP_UPDATE.problems(&name, &known, &OTC)), ["cloud.field {backup_id} no-such-call E"]);
    assert_eq!(told(&BACKUP_UPDATE.problems(&name, &known, &HUAWEI)), Vec::<String>::new());
}
