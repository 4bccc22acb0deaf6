//! What CSBS and VBS have at the start.

use std::borrow::Cow;

use serde_json::json;

use super::{Cloud, CsbsBackup, CsbsDisk, Phase, VbsBackup};
use crate::ids::Ids;
use crate::inventory::Kind;

const HOUR: i64 = 3_600_000;

/// Servers with a CSBS backup.
const SERVERS: [&str; 3] = ["build-01", "build-02", "cache-01"];

/// Disks with a VBS backup.
const DISKS: [&str; 3] = ["media", "scratch-01", "logs"];

impl Cloud {
    /// Some backups of yesterday.
    pub(super) fn populate_legacy(&mut self) {
        let mut ids = Ids::new(Some(17));
        let now = self.clock.now();
        for (index, name) in (20..).zip(SERVERS) {
            let Some(server) = self.inventory.of(Kind::Server).find(|row| row.name == name).map(Cow::into_owned) else {
                continue;
            };
            let created = now.saturating_sub(HOUR.saturating_mul(index));
            let disks = self.inventory.disks(&server);
            let backup = CsbsBackup {
                id: ids.uuid(),
                checkpoint_id: ids.uuid(),
                name: format!("backup_{name}"),
                description: None,
                tags: json!([]),
                incremental: false,
                phase: Phase::Available,
                created,
                begun: created,
                ends: created.saturating_add(300_000),
                failure: None,
                work: "backup",
                disks: disks
                    .into_iter()
                    .map(|disk| CsbsDisk { id: ids.uuid(), snapshot_id: ids.uuid(), disk })
                    .collect(),
                task_id: ids.uuid(),
                server,
            };
            self.csbs_backups.insert(backup.id.clone(), backup);
        }
        for (index, name) in (30..).zip(DISKS) {
            let Some(disk) = self.inventory.of(Kind::Disk).find(|row| row.name == name).map(Cow::into_owned) else {
                continue;
            };
            let created = now.saturating_sub(HOUR.saturating_mul(index));
            let backup = VbsBackup {
                id: ids.uuid(),
                name: name.into(),
                description: Some("Before the move".into()),
                snapshot_id: ids.uuid(),
                disk,
                incremental: false,
                phase: Phase::Available,
                failed: None,
                created,
                updated: created.saturating_add(300_000),
            };
            self.vbs_backups.insert(backup.id.clone(), backup);
        }
    }
}
