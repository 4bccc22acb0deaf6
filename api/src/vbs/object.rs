//! What VBS answers, as tables of attributes.

use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// The work behind a disk backup. The backup's id comes with it.
pub static JOB: Object = Object {
    name: "job",
    attributes: &[
        Attribute::new("id", &["job_id"], Kind::Id),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("type", &["job_type"], Kind::Text),
        Attribute::new("begin_time", &["begin_time"], Kind::Moment),
        Attribute::new("end_time", &["end_time"], Kind::Moment),
        Attribute::new("error_code", &["error_code"], Kind::Text),
        Attribute::new("fail_reason", &["fail_reason"], Kind::Text),
        Attribute::new("backup", &["entities.backup_id"], Kind::Reference(&DISK_BACKUP)),
        Attribute::new("disk", &["entities.volume_id"], Kind::Id),
        Attribute::new("snapshot", &["entities.snapshot_id"], Kind::Id),
        Attribute::new("disk_name", &["entities.bks_create_volume_name"], Kind::Text),
        Attribute::new("sub_jobs", &["sub_jobs"], Kind::List(&JOB)),
    ],
};

/// The job that does the work.
pub static JOB_STARTED: Object =
    Object { name: "job_started", attributes: &[Attribute::new("job", &["job_id"], Kind::Reference(&JOB))] };

/// A backup of a disk, in the shape of OpenStack's block storage.
pub static DISK_BACKUP: Object = Object {
    name: "disk_backup",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("description", &["description?.DESC", "description"], Kind::Text),
        Attribute::new("disk", &["volume_id"], Kind::Id),
        Attribute::new("snapshot", &["snapshot_id"], Kind::Id),
        Attribute::new("zone", &["availability_zone"], Kind::Text),
        Attribute::new("size", &["size"], Kind::Gigabytes),
        Attribute::new("fail_reason", &["fail_reason"], Kind::Text),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("updated_at", &["updated_at"], Kind::Moment),
        Attribute::new("data_timestamp", &["data_timestamp"], Kind::Moment),
        Attribute::new("incremental", &["description?.INC", "is_incremental"], Kind::Flag),
        Attribute::new("has_dependents", &["has_dependent_backups"], Kind::Flag),
        Attribute::new("progress", &["service_metadata.progress"], Kind::Percent),
        Attribute::new("project", &["os-backup-project-attr:project_id", "os-bak-tenant-attr:tenant_id"], Kind::Id),
        Attribute::new("container", &["container"], Kind::Text),
        Attribute::new("object_count", &["object_count"], Kind::Count),
    ],
};
