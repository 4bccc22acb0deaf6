//! A backup: the stored copy of one resource.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::clock::{Millis, offset};
use crate::inventory::{Kind, Resource};

/// What is being done with a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Complete.
    Available,
    /// Being made.
    Protecting,
    /// Being restored.
    Restoring,
    /// Being deleted.
    Deleting,
    /// Not complete, for good.
    Error,
}

impl Phase {
    /// As CBR and CSBS write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Protecting => "protecting",
            Self::Restoring => "restoring",
            Self::Deleting => "deleting",
            Self::Error => "error",
        }
    }
}

/// One backup.
#[derive(Clone, Debug)]
pub struct Backup {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: String,
    /// The run that made it.
    pub checkpoint_id: String,
    /// The vault that keeps it.
    pub vault_id: String,
    /// What it is a copy of, as it was then.
    pub resource: Resource,
    /// The server backup that this disk belongs to.
    pub parent: Option<String>,
    /// Whether a schedule made it.
    pub auto_trigger: bool,
    /// Whether only the changes were saved.
    pub incremental: bool,
    /// What it takes, MB.
    pub megabytes: i64,
    /// What is being done with it.
    pub phase: Phase,
    /// When it was begun.
    pub created: Millis,
    /// When it last changed.
    pub updated: Millis,
    /// Days that it is kept; -1 for ever.
    pub retention: i64,
    /// Snapshot of a disk backup.
    pub snapshot_id: String,
}

impl Backup {
    /// As the service shows it in lists: without its disks.
    #[must_use]
    pub fn json(&self, project: &str) -> Value {
        self.with_parts(&[], project)
    }

    /// As the service shows it alone: with the backups of its disks.
    #[must_use]
    pub fn with_parts(&self, parts: &[Cow<'_, Self>], project: &str) -> Value {
        // The disks of a server backup carry the server's provider: so do the documents' examples.
        let provider = if self.parent.is_some() { Kind::Server } else { self.resource.kind }.provider();
        let parts: Vec<Value> = parts.iter().map(|part| part.json(project)).collect();
        let mut body = Map::new();
        let mut set = |key: &str, value: Value| body.insert(key.into(), value);
        set("provider_id", Value::from(provider));
        set("checkpoint_id", Value::from(self.checkpoint_id.as_str()));
        set("updated_at", Value::from(offset(self.updated)));
        set("vault_id", Value::from(self.vault_id.as_str()));
        set("id", Value::from(self.id.as_str()));
        set("resource_az", Value::from(self.resource.az.as_str()));
        set("image_type", Value::from("backup"));
        set("resource_id", Value::from(self.resource.id.as_str()));
        set("resource_size", Value::from(self.resource.size));
        set("children", Value::Array(parts));
        if let Some(parent) = &self.parent {
            set("parent_id", Value::from(parent.as_str()));
        }
        set("extend_info", self.extend_info());
        set("project_id", Value::from(project));
        set("enterprise_project_id", Value::from("0"));
        set("status", Value::from(self.phase.name()));
        set("resource_name", Value::from(self.resource.name.as_str()));
        set("description", Value::from(self.description.as_str()));
        set("name", Value::from(self.name.as_str()));
        set("created_at", Value::from(offset(self.created)));
        set("incremental", Value::from(self.incremental));
        // The moment whose data it holds: a restore, a rename or what else changes it later moves nothing of that.
        if self.phase == Phase::Available || self.phase == Phase::Restoring {
            set("protected_at", Value::from(offset(self.created)));
        }
        if let Some(at) = self.expires() {
            set("expired_at", Value::from(offset(at)));
        }
        set("resource_type", Value::from(self.resource.kind.resource_type()));
        Value::Object(body)
    }

    /// When it expires, if it does.
    #[must_use]
    pub fn expires(&self) -> Option<Millis> {
        (self.retention > 0).then(|| self.created.saturating_add(self.retention.saturating_mul(86_400_000)))
    }

    fn extend_info(&self) -> Value {
        let mode = if self.phase == Phase::Error { "na" } else { "backup" };
        let mut info = json!({
            "auto_trigger": self.auto_trigger,
            "supported_restore_mode": mode,
            "support_lld": true,
            "incremental": self.incremental,
            "os_images_data": [],
        });
        let Some(fields) = info.as_object_mut() else { return info };
        match self.resource.kind {
            Kind::Server => {
                fields.insert("contain_system_disk".into(), json!(true));
                fields.insert("system_disk".into(), json!(false));
            }
            Kind::Disk => {
                fields.insert("snapshot_id".into(), json!(self.snapshot_id));
                fields.insert("bootable".into(), json!(self.resource.bootable));
                fields.insert("system_disk".into(), json!(self.resource.bootable));
                fields.insert("encrypted".into(), json!(false));
            }
            Kind::Share => {}
        }
        info
    }
}
