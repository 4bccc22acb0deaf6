//! A task: the record of work that goes on behind a call.

use super::{BACKUP, CHECKPOINT, POLICY, VAULT};
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// The record of a backup, a restore, a deletion or other work.
pub static TASK: Object = Object {
    name: "task",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("operation_type", &["operation_type"], Kind::Text),
        Attribute::new("progress", &["extra_info.common.progress"], Kind::Percent),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("started_at", &["started_at"], Kind::Moment),
        Attribute::new("updated_at", &["updated_at"], Kind::Moment),
        Attribute::new("ended_at", &["ended_at"], Kind::Moment),
        Attribute::new("vault", &["vault_id"], Kind::Reference(&VAULT)),
        Attribute::new("vault_name", &["vault_name"], Kind::Text),
        Attribute::new("checkpoint", &["checkpoint_id"], Kind::Reference(&CHECKPOINT)),
        Attribute::new("policy", &["policy_id"], Kind::Reference(&POLICY)),
        Attribute::new("resource", &["extra_info.resource.id"], Kind::Id),
        Attribute::new("resource_type", &["extra_info.resource.type"], Kind::Text),
        Attribute::new("resource_name", &["extra_info.resource.name"], Kind::Text),
        Attribute::new(
            "backup",
            &["extra_info.backup.backup_id", "extra_info.delete.backup_id", "extra_info.restore.backup_id"],
            Kind::Reference(&BACKUP),
        ),
        Attribute::new(
            "backup_name",
            &["extra_info.backup.backup_name", "extra_info.delete.backup_name", "extra_info.restore.backup_name"],
            Kind::Text,
        ),
        Attribute::new("incremental", &["extra_info.backup.incremental"], Kind::Flag),
        Attribute::new("target", &["extra_info.restore.target_resource_id"], Kind::Id),
        Attribute::new("target_name", &["extra_info.restore.target_resource_name"], Kind::Text),
        Attribute::new(
            "failed",
            &["extra_info.vault_delete.fail_count", "extra_info.remove_resources.fail_count"],
            Kind::Count,
        ),
        Attribute::new(
            "total",
            &["extra_info.vault_delete.total_count", "extra_info.remove_resources.total_count"],
            Kind::Count,
        ),
        Attribute::new("error_code", &["error_info.code"], Kind::Text),
        Attribute::new("error_message", &["error_info.message"], Kind::Text),
        Attribute::new("request", &["extra_info.common.request_id"], Kind::Id),
        Attribute::new("work", &["extra_info.common.task_id"], Kind::Id),
        Attribute::new("provider", &["provider_id"], Kind::Id),
        Attribute::new("project", &["project_id"], Kind::Id),
    ],
};
