//! The stored copy of one resource.

use crate::json::{self, Read, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// The stored copy of one resource; a server's has one child for each disk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backup {
    /// UUID.
    pub id: String,
    /// Its name. Automatic ones begin with `autobk_`.
    pub name: String,
    /// What a person wrote about it.
    pub description: Option<String>,
    /// `available`, `protecting`, …; empty where it was not sent.
    pub status: String,
    /// The run that made it.
    pub checkpoint_id: Option<String>,
    /// The vault that holds it.
    pub vault_id: Option<String>,
    /// Owner.
    pub project_id: Option<String>,
    /// Kind as an id. Disk children carry their server's: decide by `resource_type`.
    pub provider_id: Option<String>,
    /// What was saved.
    pub resource_id: String,
    /// Its name at that time.
    pub resource_name: Option<String>,
    /// `OS::Nova::Server`, …
    pub resource_type: String,
    /// Its zone.
    pub resource_az: Option<String>,
    /// Its size, GB.
    pub resource_size_gb: Option<i64>,
    /// When it was made.
    pub created_at: Option<Time>,
    /// When it last changed.
    pub updated_at: Option<Time>,
    /// When it goes by itself; absent is never.
    pub expired_at: Option<Time>,
    /// The moment that it holds.
    pub protected_at: Option<Time>,
    /// `backup`, `replication`.
    pub image_type: Option<String>,
    /// The server backup of which this is a disk.
    pub parent_id: Option<String>,
    /// The disks of a server backup. Lists leave them out even where there are some.
    pub children: Vec<Self>,
    /// Whether only what changed was saved.
    pub incremental: Option<bool>,
    /// More about it.
    pub info: BackupInfo,
    /// `0` is the default enterprise project.
    pub enterprise_project_id: Option<String>,
    /// Copies elsewhere (Huawei Cloud, when asked).
    pub replications: Vec<Replication>,
    /// Times that could not be read.
    pub unread: Unread,
}

impl Backup {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::backup(&self.status)
    }

    /// The moment whose data it holds: when it was made, or before, where it is a copy of an earlier one. A service may move
    /// `protected_at` with whatever is done with the backup later, such as a restore; what a backup holds never gets newer.
    #[must_use]
    pub fn holds_state_of(&self) -> Option<Time> {
        Self::state_of(self.created_at, self.protected_at)
    }

    /// The same of the two moments.
    #[must_use]
    pub fn state_of(created: Option<Time>, protected: Option<Time>) -> Option<Time> {
        match (created, protected) {
            (Some(created), Some(protected)) => Some(created.min(protected)),
            (created, protected) => created.or(protected),
        }
    }
}

impl Row for Backup {
    const ONE: &'static str = "backup";
    const MANY: &'static str = "backups";
}

impl Read for Backup {
    fn read(value: &Value) -> Self {
        let extend = json::object(value, "extend_info").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            description: json::filled(value, "description"),
            status: json::text_or_empty(value, "status"),
            checkpoint_id: json::filled(value, "checkpoint_id"),
            vault_id: json::filled(value, "vault_id"),
            project_id: json::filled(value, "project_id"),
            provider_id: json::filled(value, "provider_id"),
            resource_id: json::text_or_empty(value, "resource_id"),
            resource_name: json::filled(value, "resource_name"),
            resource_type: json::text_or_empty(value, "resource_type"),
            resource_az: json::filled(value, "resource_az"),
            resource_size_gb: json::size(value, "resource_size"),
            created_at: json::time(value, "created_at"),
            updated_at: json::time(value, "updated_at"),
            expired_at: json::time(value, "expired_at"),
            protected_at: json::time(value, "protected_at"),
            image_type: json::filled(value, "image_type"),
            parent_id: json::filled(value, "parent_id"),
            children: json::list(value, "children"),
            incremental: json::flag(value, "incremental").or_else(|| json::flag(&extend, "incremental")),
            info: BackupInfo::read(&extend),
            enterprise_project_id: json::filled(value, "enterprise_project_id"),
            replications: json::list(value, "replication_records"),
            unread: Unread::times(value, &["created_at", "expired_at", "protected_at"]).and_lists(value, &["children"]),
        }
    }
}

/// What `extend_info` tells of a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupInfo {
    /// Made by a policy, not by hand.
    pub auto_trigger: Option<bool>,
    /// A disk that a server starts from.
    pub bootable: Option<bool>,
    /// The snapshot behind a disk backup.
    pub snapshot_id: Option<String>,
    /// Can be restored while data is still being copied.
    pub fast_restore: Option<bool>,
    /// `na` (only new resources can be made of it), `backup`, `snapshot`.
    pub restore_mode: Option<String>,
    /// Images made of it; they block its deletion.
    pub image_ids: Vec<String>,
    /// A server backup with the disk that the server starts from.
    pub contains_system_disk: Option<bool>,
    /// A disk that is encrypted.
    pub encrypted: Option<bool>,
    /// A disk that is the system disk.
    pub system_disk: Option<bool>,
    /// Kept in more than one zone (Huawei Cloud).
    pub multi_az: Option<bool>,
    /// Taken with the application's help.
    pub app_consistency: Option<String>,
}

impl BackupInfo {
    /// Whether a server starts from the disk that was saved. Nothing where it does not say.
    #[must_use]
    pub fn starts_from(&self) -> Option<bool> {
        self.bootable.or(self.system_disk)
    }
}

impl Read for BackupInfo {
    fn read(value: &Value) -> Self {
        let images: Vec<Value> = json::list(value, "os_images_data");
        Self {
            auto_trigger: json::flag(value, "auto_trigger"),
            bootable: json::flag(value, "bootable"),
            snapshot_id: json::filled(value, "snapshot_id"),
            fast_restore: json::flag(value, "support_lld"),
            restore_mode: json::filled(value, "supported_restore_mode"),
            image_ids: images.iter().filter_map(|image| json::filled(image, "image_id")).collect(),
            contains_system_disk: json::flag(value, "contain_system_disk"),
            encrypted: json::flag(value, "encrypted"),
            system_disk: json::flag(value, "system_disk"),
            multi_az: json::flag(value, "is_multi_az"),
            app_consistency: json::filled(value, "app_consistency"),
        }
    }
}

/// A copy in another region or vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replication {
    /// Its id.
    pub id: String,
    /// `replicating`, `success`, `fail`, `skip`, `waiting_replicate`.
    pub status: String,
    /// When it began.
    pub created_at: Option<Time>,
    /// Where to.
    pub destination_region: Option<String>,
    /// The copy's id there.
    pub destination_backup_id: Option<String>,
    /// The vault there.
    pub destination_vault_id: Option<String>,
    /// How far, percent.
    pub progress: Option<i64>,
    /// Why it failed.
    pub fail_reason: Option<String>,
}

impl Read for Replication {
    fn read(value: &Value) -> Self {
        let extra = json::object(value, "extra_info").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            status: json::text_or_empty(value, "status"),
            created_at: json::time(value, "created_at"),
            destination_region: json::filled(value, "destination_region"),
            destination_backup_id: json::filled(value, "destination_backup_id"),
            destination_vault_id: json::filled(value, "destination_vault_id"),
            progress: json::percent(&extra, "progress"),
            fail_reason: json::filled(&extra, "fail_reason"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Backup;
    use crate::json;
    use crate::json::Read;

    #[test]
    fn a_restored_backup_holds_no_newer_data() {
        let of = |created: Option<&str>, protected: Option<&str>| {
            let backup = Backup::read(&json!({"id": "b", "created_at": created, "protected_at": protected}));
            backup.holds_state_of().map(|at| at.stamp(0))
        };
        let (made, later) = (Some("2026-11-02T15:00:00Z"), Some("2026-11-02T19:50:00Z"));
        let stamp = of(made, None);
        assert!(stamp.is_some());
        assert_eq!([of(made, later), of(later, made), of(None, made)], [stamp.clone(), stamp.clone(), stamp]);
        assert_eq!(of(None, None), None);
    }
}
