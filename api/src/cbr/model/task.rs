//! A task: the record of work that goes on behind a call (the documents call it an operation log).

use crate::json::{self, Read, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// The record of a backup, a restore, a deletion or other work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// `running`, `success`, …; empty where it was not sent.
    pub status: String,
    /// `backup`, `restore`, `delete`, `vault_delete`, `remove_resource`, `replication`, …
    pub operation_type: String,
    /// The run that it works on.
    pub checkpoint_id: Option<String>,
    /// The policy behind it.
    pub policy_id: Option<String>,
    /// Its vault.
    pub vault_id: Option<String>,
    /// Its vault's name.
    pub vault_name: Option<String>,
    /// Kind of object as an id.
    pub provider_id: Option<String>,
    /// Owner.
    pub project_id: Option<String>,
    /// When it was accepted.
    pub created_at: Option<Time>,
    /// When work began.
    pub started_at: Option<Time>,
    /// When it last changed.
    pub updated_at: Option<Time>,
    /// When it ended.
    pub ended_at: Option<Time>,
    /// The service's error code where it failed.
    pub error_code: Option<String>,
    /// The service's words where it failed.
    pub error_message: Option<String>,
    /// What it works on, and how far it is.
    pub detail: TaskDetail,
    /// Times that could not be read.
    pub unread: Unread,
}

impl Task {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::task(&self.status)
    }
}

impl Row for Task {
    const ONE: &'static str = "operation_log";
    const MANY: &'static str = "operation_logs";
}

impl Read for Task {
    fn read(value: &Value) -> Self {
        let error = json::object(value, "error_info").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            status: json::text_or_empty(value, "status"),
            operation_type: json::text_or_empty(value, "operation_type"),
            checkpoint_id: json::filled(value, "checkpoint_id"),
            policy_id: json::filled(value, "policy_id"),
            vault_id: json::filled(value, "vault_id"),
            vault_name: json::filled(value, "vault_name"),
            provider_id: json::filled(value, "provider_id"),
            project_id: json::filled(value, "project_id"),
            created_at: json::time(value, "created_at"),
            started_at: json::time(value, "started_at"),
            updated_at: json::time(value, "updated_at"),
            ended_at: json::time(value, "ended_at"),
            error_code: json::filled(&error, "code"),
            error_message: json::filled(&error, "message"),
            detail: json::part(value, "extra_info").unwrap_or_default(),
            unread: Unread::times(value, &["created_at", "started_at", "updated_at", "ended_at"]),
        }
    }
}

/// What a task works on; only the parts that match its type are there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDetail {
    /// How far, 0 to 100.
    pub progress: Option<i64>,
    /// Trace id of the call behind it, like `req-…`.
    pub request_id: Option<String>,
    /// Id of the work inside the service.
    pub task_id: Option<String>,
    /// The server, disk or file system.
    pub resource: Option<TaskResource>,
    /// The backup that is made.
    pub backup: Option<TaskBackup>,
    /// The backup that is deleted.
    pub delete: Option<TaskBackup>,
    /// The backup that is restored, and onto what.
    pub restore: Option<TaskRestore>,
    /// How many resources were to be removed.
    pub remove_resources: Option<TaskCounts>,
    /// How many backups went with the vault.
    pub vault_delete: Option<TaskCounts>,
}

impl Read for TaskDetail {
    fn read(value: &Value) -> Self {
        let common = json::object(value, "common").unwrap_or_default();
        Self {
            progress: json::percent(&common, "progress"),
            request_id: json::filled(&common, "request_id"),
            task_id: json::filled(&common, "task_id"),
            resource: json::part(value, "resource"),
            backup: json::part(value, "backup"),
            delete: json::part(value, "delete"),
            restore: json::part(value, "restore"),
            remove_resources: json::part(value, "remove_resources"),
            vault_delete: json::part(value, "vault_delete"),
        }
    }
}

/// The resource of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskResource {
    /// Its id.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Its name.
    pub name: String,
}

impl Read for TaskResource {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            kind: json::text_or_empty(value, "type"),
            name: json::text_or_empty(value, "name"),
        }
    }
}

/// The backup of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskBackup {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Whether only what changed is saved; text on the wire.
    pub incremental: Option<bool>,
}

impl Read for TaskBackup {
    fn read(value: &Value) -> Self {
        Self {
            id: json::filled(value, "backup_id"),
            name: json::filled(value, "backup_name"),
            incremental: json::flag(value, "incremental"),
        }
    }
}

/// The restore of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskRestore {
    /// The backup's id.
    pub backup_id: Option<String>,
    /// The backup's name.
    pub backup_name: Option<String>,
    /// What is overwritten.
    pub target_id: Option<String>,
    /// Its name.
    pub target_name: Option<String>,
}

impl Read for TaskRestore {
    fn read(value: &Value) -> Self {
        Self {
            backup_id: json::filled(value, "backup_id"),
            backup_name: json::filled(value, "backup_name"),
            target_id: json::filled(value, "target_resource_id"),
            target_name: json::filled(value, "target_resource_name"),
        }
    }
}

/// Counts of a task over many things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskCounts {
    /// How many failed.
    pub failed: Option<i64>,
    /// How many there were.
    pub total: Option<i64>,
}

impl Read for TaskCounts {
    fn read(value: &Value) -> Self {
        Self { failed: json::int(value, "fail_count"), total: json::int(value, "total_count") }
    }
}
