//! A vault, what is in it, and what its creation answers.

use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// A container with a bought capacity and one type of object.
pub static VAULT: Object = Object {
    name: "vault",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("description", &["description"], Kind::Text),
        Attribute::new("state", &["billing.status"], Kind::State),
        Attribute::new("object_type", &["billing.object_type"], Kind::Text),
        Attribute::new("protect_type", &["billing.protect_type"], Kind::Text),
        Attribute::new("size", &["billing.size"], Kind::Gigabytes),
        Attribute::new("allocated", &["billing.allocated"], Kind::Gigabytes),
        Attribute::new("used", &["billing.used"], Kind::Megabytes),
        Attribute::new("resources", &["resources"], Kind::List(&VAULT_RESOURCE)),
        Attribute::new("tags", &["tags"], Kind::List(&TAG)),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("updated_at", &["updated_at"], Kind::Moment),
        Attribute::new("consistent_level", &["billing.consistent_level"], Kind::Text),
        Attribute::new("charging_mode", &["billing.charging_mode"], Kind::Text),
        Attribute::new("cloud_type", &["billing.cloud_type"], Kind::Text),
        Attribute::new("spec_code", &["billing.spec_code"], Kind::Text),
        Attribute::new("multi_zone", &["billing.is_multi_az"], Kind::Flag),
        Attribute::new("zone", &["availability_zone"], Kind::Text),
        Attribute::new("frozen_scene", &["billing.frozen_scene"], Kind::Text),
        Attribute::new("frozen", &["frozen"], Kind::Flag),
        Attribute::new("order", &["billing.order_id"], Kind::Id),
        Attribute::new("product", &["billing.product_id"], Kind::Id),
        Attribute::new("storage_unit", &["billing.storage_unit"], Kind::Text),
        Attribute::new("auto_bind", &["auto_bind"], Kind::Flag),
        Attribute::new("bind_tags", &["bind_rules.tags"], Kind::List(&TAG)),
        Attribute::new("auto_expand", &["auto_expand"], Kind::Flag),
        Attribute::new("locked", &["locked"], Kind::Flag),
        Attribute::new("locked_by", &["sys_lock_source_service"], Kind::Text),
        Attribute::new("notify", &["smn_notify"], Kind::Flag),
        Attribute::new("threshold", &["threshold"], Kind::Percent),
        Attribute::new("name_prefix", &["backup_name_prefix"], Kind::Text),
        Attribute::new("demand_billing", &["demand_billing"], Kind::Flag),
        Attribute::new("delete_count", &["cbc_delete_count"], Kind::Count),
        Attribute::new("provider", &["provider_id"], Kind::Id),
        Attribute::new("project", &["project_id"], Kind::Id),
        Attribute::new("enterprise_project", &["enterprise_project_id"], Kind::Id),
        Attribute::new("user", &["user_id"], Kind::Id),
        Attribute::new("version", &["version"], Kind::Text),
    ],
};

/// A server, disk or file system inside a vault.
pub static VAULT_RESOURCE: Object = Object {
    name: "vault_resource",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("type", &["type"], Kind::Text),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("state", &["protect_status"], Kind::State),
        Attribute::new("size", &["size", "resource_size"], Kind::Gigabytes),
        Attribute::new("backup_size", &["backup_size"], Kind::Count),
        Attribute::new("backup_count", &["backup_count"], Kind::Count),
        Attribute::new("exclude", &["extra_info.exclude_volumes"], Kind::Texts),
        Attribute::new("include", &["extra_info.include_volumes"], Kind::List(&INCLUDED_DISK)),
        Attribute::new("auto_protect", &["auto_protect"], Kind::Flag),
    ],
};

/// A disk that is backed up where not all of a server are (Huawei Cloud).
pub static INCLUDED_DISK: Object = Object {
    name: "included_disk",
    attributes: &[Attribute::new("id", &["id"], Kind::Id), Attribute::new("os_version", &["os_version"], Kind::Text)],
};

/// A tag; one example comes without a value.
pub static TAG: Object = Object {
    name: "tag",
    attributes: &[Attribute::new("key", &["key"], Kind::Text), Attribute::new("value", &["value"], Kind::Text)],
};

/// What the creation of a vault answers: for a pre-paid one orders, and perhaps no vault.
pub static VAULT_CREATED: Object = Object {
    name: "vault_created",
    attributes: &[
        Attribute::new("vault", &["vault"], Kind::Part(&VAULT)),
        Attribute::new("orders", &["orders"], Kind::List(&ORDER)),
        Attribute::new("error_code", &["error_code", "retCode"], Kind::Text),
        Attribute::new("error_text", &["errText"], Kind::Text),
    ],
};

/// One order behind a pre-paid vault.
pub static ORDER: Object = Object {
    name: "order",
    attributes: &[
        Attribute::new("service", &["cloudServiceId"], Kind::Text),
        Attribute::new("order", &["orderId"], Kind::Id),
        Attribute::new("resource", &["resourceId"], Kind::Id),
        Attribute::new("succeeded", &["subscribeResult"], Kind::Flag),
    ],
};

/// What an association answers.
pub static RESOURCES_ADDED: Object =
    Object { name: "resources_added", attributes: &[Attribute::new("resources", &["add_resource_ids"], Kind::Texts)] };

/// What a dissociation answers.
pub static RESOURCES_REMOVED: Object = Object {
    name: "resources_removed",
    attributes: &[Attribute::new("resources", &["remove_resource_ids"], Kind::Texts)],
};

/// What moving resources answers.
pub static RESOURCES_MIGRATED: Object = Object {
    name: "resources_migrated",
    attributes: &[Attribute::new("resources", &["migrated_resources"], Kind::Texts)],
};
