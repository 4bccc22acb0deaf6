//! A CSBS backup, there called checkpoint item: the copy of one server, made by one run.

use serde_json::{Map, Value, json};

use super::{Cloud, Failure, Phase};
use crate::clock::{Millis, micros};
use crate::inventory::Resource;

/// One backup of CSBS.
#[derive(Clone, Debug)]
pub struct CsbsBackup {
    /// The backup's id, used to restore.
    pub id: String,
    /// The run's id, used to delete and to restore.
    pub checkpoint_id: String,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The server.
    pub server: Resource,
    /// Tags as they were given.
    pub tags: Value,
    /// Whether only the changes were saved.
    pub incremental: bool,
    /// What is being done with it.
    pub phase: Phase,
    /// When it was made.
    pub created: Millis,
    /// When the present work began.
    pub begun: Millis,
    /// When the present work ends, or the last one ended.
    pub ends: Millis,
    /// The present work, or the last one: `backup`, `restore`, `delete`.
    pub work: &'static str,
    /// How that ends when not well.
    pub failure: Option<Failure>,
    /// The backups of its disks.
    pub disks: Vec<CsbsDisk>,
    /// Id of its task.
    pub task_id: String,
}

/// The backup of one disk of the server.
#[derive(Clone, Debug)]
pub struct CsbsDisk {
    /// Its id, used in the mapping of a restore.
    pub id: String,
    /// Its snapshot.
    pub snapshot_id: String,
    /// The disk.
    pub disk: Resource,
}

impl CsbsBackup {
    /// As the service shows it. Sizes of backups are MB there, sizes of disks GB.
    #[must_use]
    pub fn json(&self, now: Millis) -> Value {
        let busy = self.busy();
        let progress = if busy {
            let whole = self.ends.saturating_sub(self.begun).max(1);
            now.saturating_sub(self.begun).saturating_mul(100).checked_div(whole).unwrap_or(0).clamp(0, 99)
        } else if self.phase == Phase::Error {
            40
        } else {
            100
        };
        let failure = self.failure.as_ref().filter(|_| self.phase == Phase::Error);
        let fail_code = failure
            .map_or_else(|| json!({}), |failure| json!({ "Code": failure.code, "Description": failure.message }));
        let disks: Vec<Value> = self.disks.iter().map(|disk| self.disk(disk)).collect();
        let mut body = Map::new();
        let mut set = |key: &str, value: Value| body.insert(key.into(), value);
        set("status", json!(self.phase.name()));
        set(
            "backup_data",
            json!({
                "eip": "", "cloudservicetype": "QEMU", "ram": 4096, "vcpus": 2, "private_ip": "192.168.0.12",
                "__openstack_region_name": self.server.az, "disk": 0, "imagetype": "gold",
            }),
        );
        set("name", json!(self.name));
        set("resource_id", json!(self.server.id));
        set("created_at", json!(micros(self.created)));
        set("checkpoint_id", json!(self.checkpoint_id));
        set("updated_at", json!(micros(if busy { now } else { self.ends })));
        set("resource_type", json!(self.server.kind.resource_type()));
        if let Some(description) = &self.description {
            set("description", json!(description));
        }
        set("tags", self.tags.clone());
        set(
            "extend_info",
            json!({
                "auto_trigger": false,
                "space_saving_ratio": 0,
                "copy_status": "na",
                "fail_reason": failure.map_or("", |failure| &failure.message),
                "resource_az": self.server.az,
                "image_type": "backup",
                "finished_at": if busy { String::new() } else { micros(self.ends) },
                "average_speed": 0,
                "copy_from": "",
                "supported_restore_mode": if self.phase == Phase::Error { "na" } else { "backup" },
                "support_lld": false,
                "os_images_data": [],
                "volume_backups": disks,
                "fail_code": fail_code,
                "incremental": self.incremental,
                "taskid": self.task_id,
                "hypervisor_type": "QEMU",
                "progress": progress,
                "fail_op": failure.map_or("", |_| self.work),
                "resource_name": self.server.name,
                "resource_type": self.server.kind.resource_type(),
                "size": self.server.size.saturating_mul(1024),
            }),
        );
        set("id", json!(self.id));
        Value::Object(body)
    }

    /// Whether it is being worked on.
    #[must_use]
    pub const fn busy(&self) -> bool {
        matches!(self.phase, Phase::Protecting | Phase::Restoring | Phase::Deleting)
    }

    fn disk(&self, disk: &CsbsDisk) -> Value {
        json!({
            "status": self.phase.name(),
            "space_saving_ratio": 0,
            "name": self.name,
            "bootable": disk.disk.bootable,
            "average_speed": 0,
            "source_volume_size": disk.disk.size,
            "source_volume_id": disk.disk.id,
            "incremental": self.incremental,
            "image_type": "backup",
            "source_volume_name": disk.disk.name,
            "id": disk.id,
            "size": disk.disk.size.saturating_mul(1024),
            "snapshot_id": disk.snapshot_id,
        })
    }
}

impl Cloud {
    /// Ends the work whose time is over.
    pub(super) fn settle_csbs_backups(&mut self, now: Millis) {
        self.csbs_backups
            .retain(|_, backup| backup.phase != Phase::Deleting || backup.ends > now || backup.failure.is_some());
        for backup in self.csbs_backups.values_mut().filter(|backup| backup.busy() && backup.ends <= now) {
            backup.phase = if backup.failure.is_some() { Phase::Error } else { Phase::Available };
        }
    }
}
