//! The stored copy of one resource.

use super::{CHECKPOINT, VAULT};
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// The stored copy of one resource; a server's has one child for each disk.
pub static BACKUP: Object = Object {
    name: "backup",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("description", &["description"], Kind::Text),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("checkpoint", &["checkpoint_id"], Kind::Reference(&CHECKPOINT)),
        Attribute::new("vault", &["vault_id"], Kind::Reference(&VAULT)),
        Attribute::new("resource", &["resource_id"], Kind::Id),
        Attribute::new("resource_name", &["resource_name"], Kind::Text),
        Attribute::new("resource_type", &["resource_type"], Kind::Text),
        Attribute::new("zone", &["resource_az"], Kind::Text),
        Attribute::new("size", &["resource_size"], Kind::Gigabytes),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("updated_at", &["updated_at"], Kind::Moment),
        Attribute::new("expired_at", &["expired_at"], Kind::Moment),
        Attribute::new("protected_at", &["protected_at"], Kind::Moment),
        Attribute::new("image_type", &["image_type"], Kind::Text),
        Attribute::new("parent", &["parent_id"], Kind::Reference(&BACKUP)),
        Attribute::new("children", &["children"], Kind::List(&BACKUP)),
        Attribute::new("incremental", &["incremental", "extend_info.incremental"], Kind::Flag),
        Attribute::new("automatic", &["extend_info.auto_trigger"], Kind::Flag),
        Attribute::new("bootable", &["extend_info.bootable"], Kind::Flag),
        Attribute::new("snapshot", &["extend_info.snapshot_id"], Kind::Id),
        Attribute::new("fast_restore", &["extend_info.support_lld"], Kind::Flag),
        Attribute::new("restore_mode", &["extend_info.supported_restore_mode"], Kind::Text),
        Attribute::new("images", &["extend_info.os_images_data"], Kind::List(&IMAGE)),
        Attribute::new("contains_system_disk", &["extend_info.contain_system_disk"], Kind::Flag),
        Attribute::new("encrypted", &["extend_info.encrypted"], Kind::Flag),
        Attribute::new("system_disk", &["extend_info.system_disk"], Kind::Flag),
        Attribute::new("multi_zone", &["extend_info.is_multi_az"], Kind::Flag),
        Attribute::new("app_consistency", &["extend_info.app_consistency"], Kind::Text),
        Attribute::new("replications", &["replication_records"], Kind::List(&REPLICATION)),
        Attribute::new("operation", &["scheduled_operation_id"], Kind::Id),
        Attribute::new("version", &["version"], Kind::Text),
        Attribute::new("provider", &["provider_id"], Kind::Id),
        Attribute::new("project", &["project_id"], Kind::Id),
        Attribute::new("enterprise_project", &["enterprise_project_id"], Kind::Id),
    ],
};

/// An image that was made of a backup; it blocks its deletion.
pub static IMAGE: Object = Object { name: "image", attributes: &[Attribute::new("id", &["image_id"], Kind::Id)] };

/// A copy in another region or vault.
pub static REPLICATION: Object = Object {
    name: "replication",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("region", &["destination_region"], Kind::Text),
        Attribute::new("project", &["destination_project_id"], Kind::Id),
        Attribute::new("backup", &["destination_backup_id"], Kind::Id),
        Attribute::new("vault", &["destination_vault_id", "extra_info.destination_vault_id"], Kind::Id),
        Attribute::new("checkpoint", &["destination_checkpoint_id"], Kind::Id),
        Attribute::new("source_region", &["source_region"], Kind::Text),
        Attribute::new("source_project", &["source_project_id"], Kind::Id),
        Attribute::new("source_backup", &["source_backup_id"], Kind::Id),
        Attribute::new("source_checkpoint", &["source_checkpoint_id"], Kind::Id),
        Attribute::new("progress", &["extra_info.progress"], Kind::Percent),
        Attribute::new("fail_reason", &["extra_info.fail_reason"], Kind::Text),
        Attribute::new("fail_code", &["extra_info.fail_code"], Kind::Text),
        Attribute::new("automatic", &["extra_info.auto_trigger"], Kind::Flag),
        Attribute::new("source_vault", &["vault_id"], Kind::Reference(&VAULT)),
    ],
};
