//! What CSBS answers, as tables of attributes.

use crate::cbr::object::{IMAGE, TAG};
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// A run of backing up one server: the record, not the backup itself.
pub static RECORD: Object = Object {
    name: "record",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("project", &["project_id"], Kind::Id),
        Attribute::new("plan", &["protection_plan.id"], Kind::Id),
        Attribute::new("plan_name", &["protection_plan.name"], Kind::Text),
        Attribute::new("resources", &["protection_plan.resources"], Kind::List(&RECORD_RESOURCE)),
        Attribute::new("graph", &["resource_graph"], Kind::Json),
        Attribute::new("extra_info", &["extra_info"], Kind::Json),
    ],
};

/// A server of a record.
pub static RECORD_RESOURCE: Object = Object {
    name: "record_resource",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("type", &["type"], Kind::Text),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("extra_info", &["extra_info"], Kind::Json),
    ],
};

/// A backup of one server.
pub static ITEM: Object = Object {
    name: "item",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("description", &["description"], Kind::Text),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("record", &["checkpoint_id"], Kind::Reference(&RECORD)),
        Attribute::new("resource", &["resource_id"], Kind::Id),
        Attribute::new("resource_type", &["resource_type"], Kind::Text),
        Attribute::new("resource_name", &["extend_info.resource_name"], Kind::Text),
        Attribute::new("zone", &["extend_info.resource_az"], Kind::Text),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("updated_at", &["updated_at"], Kind::Moment),
        Attribute::new("finished_at", &["extend_info.finished_at"], Kind::Moment),
        Attribute::new("tags", &["tags"], Kind::List(&TAG)),
        Attribute::new("progress", &["extend_info.progress", "progress"], Kind::Percent),
        Attribute::new("size", &["extend_info.size"], Kind::Megabytes),
        Attribute::new("incremental", &["extend_info.incremental"], Kind::Flag),
        Attribute::new("automatic", &["extend_info.auto_trigger"], Kind::Flag),
        Attribute::new("fast_restore", &["extend_info.support_lld"], Kind::Flag),
        Attribute::new("restore_mode", &["extend_info.supported_restore_mode"], Kind::Text),
        Attribute::new("images", &["extend_info.os_images_data"], Kind::List(&IMAGE)),
        Attribute::new("disks", &["extend_info.volume_backups"], Kind::List(&ITEM_DISK)),
        Attribute::new("fail_op", &["extend_info.fail_op"], Kind::Text),
        Attribute::new("fail_code", &["extend_info.fail_code.Code", "extend_info.fail_code"], Kind::Text),
        Attribute::new("fail_reason", &["extend_info.fail_reason", "extend_info.fail_code.Description"], Kind::Text),
        Attribute::new("vcpus", &["backup_data.vcpus"], Kind::Count),
        Attribute::new("memory", &["backup_data.ram"], Kind::Megabytes),
        Attribute::new("disk", &["backup_data.disk"], Kind::Gigabytes),
        Attribute::new("address", &["backup_data.private_ip"], Kind::Text),
        Attribute::new("public_address", &["backup_data.eip"], Kind::Text),
        Attribute::new("service_type", &["backup_data.cloudservicetype"], Kind::Text),
        Attribute::new("image_type", &["extend_info.image_type", "backup_data.imagetype"], Kind::Text),
        Attribute::new("region", &["backup_data.__openstack_region_name"], Kind::Text),
        Attribute::new("saved", &["extend_info.space_saving_ratio"], Kind::Count),
        Attribute::new("speed", &["extend_info.average_speed"], Kind::Count),
        Attribute::new("copy_state", &["extend_info.copy_status"], Kind::State),
        Attribute::new("copy_from", &["extend_info.copy_from"], Kind::Id),
        Attribute::new("work", &["extend_info.taskid"], Kind::Id),
        Attribute::new("hypervisor", &["extend_info.hypervisor_type"], Kind::Text),
    ],
};

/// A disk of a server's backup.
pub static ITEM_DISK: Object = Object {
    name: "item_disk",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("bootable", &["bootable"], Kind::Flag),
        Attribute::new("incremental", &["incremental"], Kind::Flag),
        Attribute::new("size", &["size"], Kind::Megabytes),
        Attribute::new("disk", &["source_volume_id"], Kind::Id),
        Attribute::new("disk_name", &["source_volume_name"], Kind::Text),
        Attribute::new("disk_size", &["source_volume_size"], Kind::Gigabytes),
        Attribute::new("snapshot", &["snapshot_id"], Kind::Id),
        Attribute::new("image_type", &["image_type"], Kind::Text),
        Attribute::new("saved", &["space_saving_ratio"], Kind::Count),
        Attribute::new("speed", &["average_speed"], Kind::Count),
    ],
};

/// Which servers can be backed up. The order is not promised.
pub static CAPABILITIES: Object = Object {
    name: "capabilities",
    attributes: &[Attribute::new("servers", &["protectable"], Kind::List(&CAPABILITY))],
};

/// Whether one server can be backed up. A yes may come with a hint.
pub static CAPABILITY: Object = Object {
    name: "capability",
    attributes: &[
        Attribute::new("id", &["resource_id"], Kind::Id),
        Attribute::new("type", &["resource_type"], Kind::Text),
        Attribute::new("fit", &["result"], Kind::Flag),
        Attribute::new("error_code", &["error_code"], Kind::Text),
        Attribute::new("error_text", &["error_msg"], Kind::Text),
    ],
};
