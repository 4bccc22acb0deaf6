//! What can be chosen for a vault: each name with its consequence.

words!("vault_create/options");

/// Name and consequence of a kind of object.
#[must_use]
pub fn object_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "server" => (object_type_server(), object_type_server_note()),
        "disk" => (object_type_disk(), object_type_disk_note()),
        "turbo" => (object_type_turbo(), object_type_turbo_note()),
        "workspace" => (object_type_workspace(), object_type_workspace_note()),
        "vmware" => (object_type_vmware(), object_type_vmware_note()),
        "rds" => (object_type_rds(), object_type_rds_note()),
        "file" => (object_type_file(), object_type_file_note()),
        _ => (object_type_other(), ""),
    }
}

/// Name and consequence of a way to pay.
#[must_use]
pub fn charging(id: &str) -> (&'static str, &'static str) {
    match id {
        "pre_paid" => (charging_pre_paid(), charging_pre_paid_note()),
        _ => (charging_post_paid(), charging_post_paid_note()),
    }
}

/// Name and consequence of a purpose.
#[must_use]
pub fn protect_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "replication" => (protect_type_replication(), protect_type_replication_note()),
        _ => (protect_type_backup(), protect_type_backup_note()),
    }
}

/// Name and consequence of a kind of cloud.
#[must_use]
pub fn cloud_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "hybrid" => (cloud_type_hybrid(), cloud_type_hybrid_note()),
        _ => (cloud_type_public(), cloud_type_public_note()),
    }
}

/// Name and consequence of a consistency.
#[must_use]
pub fn consistent_level(id: &str) -> (&'static str, &'static str) {
    match id {
        "app_consistent" => (consistent_level_app_consistent(), consistent_level_app_consistent_note()),
        _ => (consistent_level_crash(), consistent_level_crash_note()),
    }
}

/// A period.
#[must_use]
pub fn period(id: &str) -> (&'static str, &'static str) {
    match id {
        "year" => (period_year(), ""),
        _ => (period_month(), ""),
    }
}

/// Three states of a switch that the service has a default for.
#[must_use]
pub fn notify(value: &str) -> &'static str {
    match value {
        "true" => notify_on(),
        "false" => notify_off(),
        _ => notify_usual(),
    }
}
