//! A task: the record of work that takes time.

use serde_json::{Map, Value, json};

use super::{Cloud, Failure};
use crate::clock::{Millis, offset};
use crate::inventory::Resource;

/// What a task does when its time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion {
    /// The backup is complete, or in error when the task failed.
    Protected {
        /// The backup.
        backup: String,
    },
    /// The backup can be used again.
    Restored {
        /// The backup.
        backup: String,
    },
    /// The backup and its disks are gone.
    Deleted {
        /// The backup.
        backup: String,
    },
    /// The resources and their backups are gone from the vault.
    Removed {
        /// The vault.
        vault: String,
        /// The resources.
        resources: Vec<String>,
    },
    /// The resources and their backups are in the other vault.
    Migrated {
        /// The vault that they leave.
        from: String,
        /// The other.
        to: String,
        /// The resources.
        resources: Vec<String>,
    },
    /// The vault and all in it are gone.
    VaultDeleted {
        /// The vault.
        vault: String,
    },
}

/// One task.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// `backup`, `restore`, `delete`, `vault_delete`, `remove_resource`, `migrate`.
    pub operation_type: &'static str,
    /// `running`, `success`, `failed`.
    pub status: &'static str,
    /// When it began.
    pub started: Millis,
    /// When it ends or ended.
    pub ends: Millis,
    /// How it will end when not well: code and message.
    pub failure: Option<Failure>,
    /// The run that it belongs to.
    pub checkpoint_id: Option<String>,
    /// The policy that began it.
    pub policy_id: Option<String>,
    /// Id and name of the vault.
    pub vault: (String, String),
    /// The provider of the resource.
    pub provider_id: &'static str,
    /// The resource.
    pub resource: Option<Resource>,
    /// The block that its type has, under the name of the block.
    pub detail: (&'static str, Value),
    /// The call that began it.
    pub request_id: String,
    /// What happens at its end.
    pub completion: Completion,
}

impl Task {
    /// A task that begins now and takes so long. What it is about besides is the caller's to say.
    pub fn begin(
        cloud: &mut Cloud,
        request_id: &str,
        operation_type: &'static str,
        takes: Millis,
        completion: Completion,
    ) -> Self {
        let started = cloud.clock.now();
        Self {
            id: cloud.ids.uuid(),
            operation_type,
            status: "running",
            started,
            ends: started.saturating_add(takes),
            failure: cloud.failing.clone(),
            checkpoint_id: None,
            policy_id: None,
            vault: (String::new(), String::new()),
            provider_id: "",
            resource: None,
            detail: (operation_type, Value::Null),
            request_id: request_id.into(),
            completion,
        }
    }

    /// Percent done.
    #[must_use]
    pub fn progress(&self, now: Millis) -> i64 {
        match self.status {
            "success" => 100,
            "failed" => 40,
            _ => {
                let whole = self.ends.saturating_sub(self.started).max(1);
                now.saturating_sub(self.started).saturating_mul(100).checked_div(whole).unwrap_or(0).clamp(0, 99)
            }
        }
    }

    /// As the service shows it.
    #[must_use]
    pub fn json(&self, now: Millis, project: &str) -> Value {
        let running = self.status == "running";
        let mut extra = Map::new();
        extra.insert(
            "common".into(),
            json!({
                "progress": self.progress(now),
                "request_id": format!("req-{}", self.request_id),
                "task_id": self.id,
            }),
        );
        if let Some(resource) = &self.resource {
            let kind = resource.kind.resource_type();
            extra.insert("resource".into(), json!({ "type": kind, "id": resource.id, "name": resource.name }));
        }
        extra.insert(self.detail.0.into(), self.detail.1.clone());
        let failure = self.failure.clone().filter(|_| self.status == "failed").unwrap_or_default();
        let mut task = json!({
            "id": self.id,
            "status": self.status,
            "operation_type": self.operation_type,
            "provider_id": self.provider_id,
            "project_id": project,
            "vault_id": self.vault.0,
            "vault_name": self.vault.1,
            "created_at": offset(self.started),
            "started_at": offset(self.started),
            "updated_at": offset(if running { now } else { self.ends }),
            "ended_at": if running { Value::Null } else { json!(offset(self.ends)) },
            "error_info": { "code": failure.code, "message": failure.message },
            "extra_info": extra,
        });
        for (key, id) in [("checkpoint_id", &self.checkpoint_id), ("policy_id", &self.policy_id)] {
            if let (Some(members), Some(id)) = (task.as_object_mut(), id) {
                members.insert(key.to_owned(), json!(id));
            }
        }
        task
    }
}
