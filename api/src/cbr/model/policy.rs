//! A policy: when to back up, and how long to keep.

use crate::json::{self, Read, Value};
use crate::reply::Row;
use crate::time::Time;

/// A schedule with a retention, applied to vaults.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it runs.
    pub enabled: Option<bool>,
    /// `backup` or `replication`.
    pub operation_type: String,
    /// How long to keep.
    pub definition: Definition,
    /// When to run.
    pub trigger: Trigger,
    /// The vaults under it; absent in the reply to its creation.
    pub vaults: Vec<AssociatedVault>,
    /// No list of vaults was sent: whether there are some is not known.
    pub vaults_unread: bool,
    /// Who defined it (Huawei Cloud).
    pub policy_type: Option<String>,
}

impl Row for Policy {
    const ONE: &'static str = "policy";
    const MANY: &'static str = "policies";
}

impl Read for Policy {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            enabled: json::flag(value, "enabled"),
            operation_type: json::text_or_empty(value, "operation_type"),
            definition: json::part(value, "operation_definition")
                .unwrap_or_else(|| Definition { unread: true, ..Definition::default() }),
            trigger: json::part(value, "trigger").unwrap_or_else(|| Trigger { unread: true, ..Trigger::default() }),
            vaults: json::list(value, "associated_vaults"),
            vaults_unread: !value.get("associated_vaults").is_some_and(Value::is_array),
            policy_type: json::filled(value, "policy_type"),
        }
    }
}

/// How long backups are kept. For ever where -1 or 0 was sent; where nothing was, it is not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Definition {
    /// Days; -1 is for ever.
    pub retention_days: Option<i64>,
    /// Newest ones kept for each resource; -1 is all.
    pub max_backups: Option<i64>,
    /// Daily ones kept.
    pub day_backups: Option<i64>,
    /// Weekly ones kept.
    pub week_backups: Option<i64>,
    /// Monthly ones kept.
    pub month_backups: Option<i64>,
    /// Yearly ones kept.
    pub year_backups: Option<i64>,
    /// `UTC+08:00`.
    pub timezone: Option<String>,
    /// Where to, for replication.
    pub destination_region: Option<String>,
    /// Which project there.
    pub destination_project_id: Option<String>,
    /// Every how many backups is a full one (Huawei Cloud).
    pub full_backup_interval: Option<i64>,
    /// It was not sent, or what was sent as its limits are no numbers: nothing is known of how long.
    pub unread: bool,
}

/// What limits how long backups are kept.
const LIMITS: [&str; 6] =
    ["retention_duration_days", "max_backups", "day_backups", "week_backups", "month_backups", "year_backups"];

impl Read for Definition {
    fn read(value: &Value) -> Self {
        Self {
            retention_days: json::int(value, "retention_duration_days"),
            max_backups: json::int(value, "max_backups"),
            day_backups: json::int(value, "day_backups"),
            week_backups: json::int(value, "week_backups"),
            month_backups: json::int(value, "month_backups"),
            year_backups: json::int(value, "year_backups"),
            timezone: json::filled(value, "timezone"),
            destination_region: json::filled(value, "destination_region"),
            destination_project_id: json::filled(value, "destination_project_id"),
            full_backup_interval: json::int(value, "full_backup_interval"),
            unread: LIMITS.iter().any(|key| json::no_number(value, key)),
        }
    }
}

/// When a policy runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trigger {
    /// Its id.
    pub id: Option<String>,
    /// Its name, `default`.
    pub name: Option<String>,
    /// `time`.
    pub kind: Option<String>,
    /// Recurrence rules, times in UTC.
    pub patterns: Vec<String>,
    /// From when on.
    pub start_time: Option<Time>,
    /// It was not sent, or not with a list of rules: nothing is known of when.
    pub unread: bool,
}

impl Read for Trigger {
    fn read(value: &Value) -> Self {
        let properties = json::object(value, "properties").unwrap_or_default();
        Self {
            id: json::filled(value, "id"),
            name: json::filled(value, "name"),
            kind: json::filled(value, "type"),
            patterns: json::texts(&properties, "pattern"),
            start_time: json::time(&properties, "start_time"),
            unread: !properties.get("pattern").is_some_and(Value::is_array),
        }
    }
}

/// A vault under a policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssociatedVault {
    /// Its id.
    pub vault_id: String,
    /// Where copies go, for replication.
    pub destination_vault_id: Option<String>,
}

impl Read for AssociatedVault {
    fn read(value: &Value) -> Self {
        Self {
            vault_id: json::text_or_empty(value, "vault_id"),
            destination_vault_id: json::filled(value, "destination_vault_id"),
        }
    }
}
