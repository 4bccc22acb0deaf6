//! A VBS backup: the copy of one disk, in the form of its native interface.

use serde_json::{Value, json};

use super::{JobKind, Phase};
use crate::clock::{Millis, micros};
use crate::inventory::Resource;

/// One backup of VBS.
#[derive(Clone, Debug)]
pub struct VbsBackup {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its description as the caller gave it.
    pub description: Option<String>,
    /// The disk.
    pub disk: Resource,
    /// The snapshot it was made from.
    pub snapshot_id: String,
    /// Whether only the changes were saved.
    pub incremental: bool,
    /// What is being done with it.
    pub phase: Phase,
    /// What went wrong with it last, and why.
    pub failed: Option<(JobKind, String)>,
    /// When it was made.
    pub created: Millis,
    /// When it last changed.
    pub updated: Millis,
}

impl VbsBackup {
    /// In the words of the native interface: `creating`, not `protecting`.
    #[must_use]
    pub const fn status(&self) -> &'static str {
        match (self.phase, &self.failed) {
            (Phase::Protecting, _) => "creating",
            (Phase::Error, Some((JobKind::Restore, _))) => "error_restoring",
            (other, _) => other.name(),
        }
    }

    /// The description as the service keeps it: JSON text with the kind of backup in it.
    fn stored_description(&self) -> String {
        json!({ "DESC": self.description.clone().unwrap_or_default(), "INC": i32::from(self.incremental) }).to_string()
    }

    /// Id, name and links.
    #[must_use]
    pub fn summary(&self, base: &str) -> Value {
        json!({ "id": self.id, "name": self.name, "links": self.links(base) })
    }

    /// As the service shows it; `owner` is the key that names the project, which differs by version.
    #[must_use]
    pub fn json(&self, base: &str, owner: &str, project: &str) -> Value {
        let failed = self.failed.as_ref().filter(|_| self.phase == Phase::Error);
        json!({
            "status": self.status(),
            "description": self.stored_description(),
            "links": self.links(base),
            "availability_zone": self.disk.az,
            "volume_id": self.disk.id,
            "fail_reason": failed.map(|(_, reason)| reason),
            "id": self.id,
            "size": self.disk.size,
            "object_count": 0,
            "container": "volumebackups",
            "name": self.name,
            "created_at": micros(self.created),
            owner: project,
            "snapshot_id": self.snapshot_id,
            "updated_at": micros(self.updated),
            "data_timestamp": micros(self.created),
            "has_dependent_backups": false,
            "is_incremental": self.incremental,
        })
    }

    fn links(&self, base: &str) -> Value {
        let own = format!("{base}/{}", self.id);
        json!([{ "href": own, "rel": "self" }, { "href": own, "rel": "bookmark" }])
    }
}
