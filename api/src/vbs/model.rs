//! What VBS answers, as it can be read.

use crate::json::{self, Read, Reading, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// The work behind a disk backup. The backup's id comes with it, not with the creation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    /// Its id, with or without hyphens.
    pub id: String,
    /// `INIT`, `RUNNING`, `SUCCESS`, `FAIL`; empty where it was not sent.
    pub status: String,
    /// `bksCreateBackup`, …
    pub kind: String,
    /// When it began.
    pub begin_time: Option<Time>,
    /// When it ended.
    pub end_time: Option<Time>,
    /// The service's code where it failed.
    pub error_code: Option<String>,
    /// The service's words where it failed.
    pub fail_reason: Option<String>,
    /// The backup; absent early.
    pub backup_id: Option<String>,
    /// The disk.
    pub volume_id: Option<String>,
    /// The snapshot behind the backup.
    pub snapshot_id: Option<String>,
    /// Parts of the work.
    pub sub_jobs: Vec<Self>,
    /// What was sent and could not be read: `backup_id`, `reason`.
    pub unread: Unread,
}

impl Job {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::job(&self.status)
    }
}

impl Read for Job {
    fn read(value: &Value) -> Self {
        let entities = json::object(value, "entities").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "job_id"),
            status: json::text_or_empty(value, "status"),
            kind: json::text_or_empty(value, "job_type"),
            begin_time: json::time(value, "begin_time"),
            end_time: json::time(value, "end_time"),
            error_code: json::filled(value, "error_code"),
            fail_reason: json::filled(value, "fail_reason"),
            backup_id: json::filled(&entities, "backup_id"),
            volume_id: json::filled(&entities, "volume_id"),
            snapshot_id: json::filled(&entities, "snapshot_id"),
            sub_jobs: json::list(value, "sub_jobs"),
            unread: Unread::default()
                .and("backup_id", &Reading::object(value, "entities"))
                .and("backup_id", &Reading::text(&entities, "backup_id"))
                .and("reason", &Reading::text(value, "error_code"))
                .and("reason", &Reading::text(value, "fail_reason")),
        }
    }
}

/// A backup of a disk, in the shape of OpenStack's block storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiskBackup {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `creating`, `available`, `error`, …; empty where it was not sent.
    pub status: String,
    /// What a person wrote about it, unpacked where it came inside JSON text.
    pub description: Option<String>,
    /// The disk.
    pub volume_id: String,
    /// The snapshot behind it.
    pub snapshot_id: Option<String>,
    /// The disk's zone.
    pub availability_zone: Option<String>,
    /// Size, GB by the convention of OpenStack; no document names the unit.
    pub size_gb: Option<i64>,
    /// Why it failed.
    pub fail_reason: Option<String>,
    /// When it was made.
    pub created_at: Option<Time>,
    /// When it last changed.
    pub updated_at: Option<Time>,
    /// The moment that it holds.
    pub data_timestamp: Option<Time>,
    /// Whether only what changed was saved.
    pub incremental: Option<bool>,
    /// Later ones build on it.
    pub has_dependents: Option<bool>,
    /// How far, 0 to 100, where the service says so.
    pub progress: Option<i64>,
    /// Owner.
    pub project_id: Option<String>,
}

impl DiskBackup {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::backup(&self.status)
    }
}

impl Row for DiskBackup {
    const ONE: &'static str = "backup";
    const MANY: &'static str = "backups";
}

impl Read for DiskBackup {
    fn read(value: &Value) -> Self {
        // The description of an own backup is JSON text: `{"DESC":"…","INC":1}`.
        let packed = json::object(value, "description").filter(|packed| packed.get("DESC").is_some());
        let metadata = json::object(value, "service_metadata").unwrap_or_default();
        let description = match &packed {
            Some(packed) => json::filled(packed, "DESC"),
            None => json::filled(value, "description"),
        };
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            status: json::text_or_empty(value, "status"),
            description,
            volume_id: json::text_or_empty(value, "volume_id"),
            snapshot_id: json::filled(value, "snapshot_id"),
            availability_zone: json::filled(value, "availability_zone"),
            size_gb: json::size(value, "size"),
            fail_reason: json::filled(value, "fail_reason"),
            created_at: json::time(value, "created_at"),
            updated_at: json::time(value, "updated_at"),
            data_timestamp: json::time(value, "data_timestamp"),
            incremental: packed
                .as_ref()
                .and_then(|packed| json::flag(packed, "INC"))
                .or_else(|| json::flag(value, "is_incremental")),
            has_dependents: json::flag(value, "has_dependent_backups"),
            progress: json::percent(&metadata, "progress"),
            project_id: json::filled(value, "os-backup-project-attr:project_id")
                .or_else(|| json::filled(value, "os-bak-tenant-attr:tenant_id")),
        }
    }
}
