//! A policy: when to back up, and how long to keep.

use super::VAULT;
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// A schedule with a retention, applied to vaults.
pub static POLICY: Object = Object {
    name: "policy",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("enabled", &["enabled"], Kind::Flag),
        Attribute::new("operation_type", &["operation_type"], Kind::Text),
        Attribute::new("schedule", &["trigger.properties.pattern"], Kind::Texts),
        Attribute::new("starts_at", &["trigger.properties.start_time"], Kind::Moment),
        Attribute::new("keep_days", &["operation_definition.retention_duration_days"], Kind::Days),
        Attribute::new("keep_backups", &["operation_definition.max_backups"], Kind::Days),
        Attribute::new("keep_daily", &["operation_definition.day_backups"], Kind::Count),
        Attribute::new("keep_weekly", &["operation_definition.week_backups"], Kind::Count),
        Attribute::new("keep_monthly", &["operation_definition.month_backups"], Kind::Count),
        Attribute::new("keep_yearly", &["operation_definition.year_backups"], Kind::Count),
        Attribute::new("timezone", &["operation_definition.timezone"], Kind::Text),
        Attribute::new("region", &["operation_definition.destination_region"], Kind::Text),
        Attribute::new("destination_project", &["operation_definition.destination_project_id"], Kind::Id),
        Attribute::new("full_interval", &["operation_definition.full_backup_interval"], Kind::Days),
        Attribute::new("vaults", &["associated_vaults"], Kind::List(&ASSOCIATED_VAULT)),
        Attribute::new("policy_type", &["policy_type"], Kind::Text),
        Attribute::new("trigger", &["trigger.id"], Kind::Id),
        Attribute::new("trigger_name", &["trigger.name"], Kind::Text),
        Attribute::new("trigger_type", &["trigger.type"], Kind::Text),
    ],
};

/// A vault under a policy.
pub static ASSOCIATED_VAULT: Object = Object {
    name: "associated_vault",
    attributes: &[
        Attribute::new("vault", &["vault_id"], Kind::Reference(&VAULT)),
        Attribute::new("destination_vault", &["destination_vault_id"], Kind::Id),
    ],
};
