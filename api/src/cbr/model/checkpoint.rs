//! A restore point: one run of backing up a vault.

use crate::json::{self, Read, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// One run. The reply to its creation is full; a later query may carry no vault and no extra information (seed S001).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checkpoint {
    /// UUID.
    pub id: String,
    /// `protecting`, `available`, `error`, …; empty where it was not sent.
    pub status: String,
    /// When it began. Creation and query differ by milliseconds for one and the same: never an identity.
    pub created_at: Option<Time>,
    /// Owner.
    pub project_id: Option<String>,
    /// The vault with what is and what is not backed up; absent in later queries.
    pub vault: Option<CheckpointVault>,
    /// Name, description, retention; absent in later queries.
    pub extra_info: Option<CheckpointInfo>,
}

impl Checkpoint {
    /// What its state means. A good one does not prove that every resource was saved: see `skipped`.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::checkpoint(&self.status)
    }

    /// Resources that were not backed up although the call succeeded.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        self.vault.as_ref().map_or(&[], |vault| &vault.skipped)
    }
}

impl Row for Checkpoint {
    const ONE: &'static str = "checkpoint";
    const MANY: &'static str = "checkpoints";
}

impl Read for Checkpoint {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            status: json::text_or_empty(value, "status"),
            created_at: json::time(value, "created_at"),
            project_id: json::filled(value, "project_id"),
            vault: json::part(value, "vault"),
            extra_info: json::part(value, "extra_info"),
        }
    }
}

/// The vault of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckpointVault {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is being backed up.
    pub resources: Vec<CheckpointResource>,
    /// What is not, and why.
    pub skipped: Vec<Skipped>,
    /// Those of the two lists that are none.
    pub unread: Unread,
}

impl CheckpointVault {
    /// Whether it says what is backed up, and what is not: only then nothing skipped means that nothing was.
    #[must_use]
    pub fn tells_all(&self) -> bool {
        self.unread == Unread::default()
    }
}

impl Read for CheckpointVault {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            resources: json::list(value, "resources"),
            skipped: json::list(value, "skipped_resources"),
            unread: Unread::default().and_lists(value, &["resources", "skipped_resources"]),
        }
    }
}

/// A resource of a run. Sizes come as text in one seed and as numbers in another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckpointResource {
    /// Its id.
    pub id: String,
    /// `OS::Nova::Server`, …
    pub kind: String,
    /// The name that the service knows.
    pub name: String,
    /// `available`, `protecting`, …; empty where it was not sent.
    pub protect_status: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// Size of its backups, GB (seed S003).
    pub backup_size_gb: Option<i64>,
    /// How many backups it has.
    pub backup_count: Option<i64>,
    /// Disks that are left out.
    pub exclude_volumes: Vec<String>,
}

impl CheckpointResource {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::resource(&self.protect_status)
    }
}

impl Read for CheckpointResource {
    fn read(value: &Value) -> Self {
        let extra = json::object(value, "extra_info").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            kind: json::text_or_empty(value, "type"),
            name: json::text_or_empty(value, "name"),
            protect_status: json::text_or_empty(value, "protect_status"),
            size_gb: json::size(value, "resource_size").or_else(|| json::size(value, "size")),
            backup_size_gb: json::size(value, "backup_size"),
            backup_count: json::size(value, "backup_count"),
            exclude_volumes: json::texts(&extra, "exclude_volumes"),
        }
    }
}

/// A resource that was passed over although the call answered 200.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Its id.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The service's error code, such as `BackupService.6125`.
    pub code: Option<String>,
    /// The service's words.
    pub reason: Option<String>,
}

impl Read for Skipped {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            kind: json::text_or_empty(value, "type"),
            name: json::text_or_empty(value, "name"),
            code: json::filled(value, "code"),
            reason: json::filled(value, "reason"),
        }
    }
}

/// What was asked for the backups of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckpointInfo {
    /// Name of the backups.
    pub name: Option<String>,
    /// Description of the backups.
    pub description: Option<String>,
    /// Days for which they are kept; -1 is for ever.
    pub retention_days: Option<i64>,
}

impl Read for CheckpointInfo {
    fn read(value: &Value) -> Self {
        Self {
            name: json::filled(value, "name"),
            description: json::filled(value, "description"),
            retention_days: json::int(value, "retention_duration"),
        }
    }
}
