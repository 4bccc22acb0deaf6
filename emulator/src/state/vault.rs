//! A vault: bought capacity for resources of one kind.

use serde_json::{Value, json};

use super::{Applied, Backup, Members, Tag, Usage};
use crate::clock::{Millis, micros};
use crate::inventory::Kind;

/// One vault.
#[derive(Clone, Debug)]
pub struct Vault {
    /// Its id.
    pub id: String,
    /// Its name; several may have the same one.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// What it takes.
    pub kind: Kind,
    /// `backup` or `replication`.
    pub protect_type: String,
    /// `crash_consistent` and its like.
    pub consistent_level: String,
    /// `public`.
    pub cloud_type: String,
    /// `post_paid` or `pre_paid`.
    pub charging_mode: String,
    /// The order of a pre-paid one.
    pub order_id: Option<String>,
    /// Capacity, GB.
    pub size: i64,
    /// `available`, `lock`, `frozen`, `deleting`, `error`.
    pub status: &'static str,
    /// What is associated.
    pub members: Members,
    /// Its tags, each key once.
    pub tags: Vec<Tag>,
    /// Whether new resources with fitting tags join by themselves.
    pub auto_bind: bool,
    /// The rules of that.
    pub bind_rules: Value,
    /// Whether it grows when full.
    pub auto_expand: bool,
    /// Whether automatic backups are safe from deletion; for ever, once on.
    pub locked: bool,
    /// Whether faults are reported.
    pub notify: bool,
    /// Share of use from which is warned, percent.
    pub threshold: i64,
    /// The policies.
    pub policies: Vec<Applied>,
    /// When it was made.
    pub created: Millis,
}

/// A resource in a vault.
#[derive(Clone, Debug)]
pub struct Member {
    /// The resource's id.
    pub id: String,
    /// The resource's type as the vault was told.
    pub kind: String,
    /// The name that the service knows.
    pub name: String,
    /// Size, GB.
    pub size: i64,
    /// `exclude_volumes` and its like.
    pub extra_info: Value,
    /// Whether it is on its way out.
    pub removing: bool,
}

impl Vault {
    /// GB of everything that is associated.
    #[must_use]
    pub fn allocated(&self) -> i64 {
        self.members.sums().1
    }

    /// The resource, if it is in this vault and stays there.
    #[must_use]
    pub fn member(&self, id: &str) -> Option<&Member> {
        self.members.find(id)
    }

    /// Whether its lock keeps this backup from being deleted by hand: made by a schedule, and not yet expired.
    #[must_use]
    pub fn keeps(&self, backup: &Backup, now: Millis) -> bool {
        self.locked && backup.auto_trigger && backup.expires().is_none_or(|at| at > now)
    }

    /// How this policy is applied, if it is.
    #[must_use]
    pub fn applied(&self, policy: &str) -> Option<&Applied> {
        self.policies.iter().find(|applied| applied.policy == policy)
    }

    /// As the service shows it, with the figures of this vault; numbers and the object in `resources` are what real clients
    /// demand.
    #[must_use]
    pub fn json(&self, usage: &Usage<'_>, project: &str, user: &str) -> Value {
        let mut body = self.bare(usage, project, user);
        if let Some(fields) = body.as_object_mut() {
            fields.insert("resources".into(), self.members.iter().map(|row| self.resource(row, usage)).collect());
        }
        body
    }

    /// One of its resources as the service shows it in `resources`.
    #[must_use]
    pub fn resource(&self, member: &Member, usage: &Usage<'_>) -> Value {
        let used = usage.resource(&member.id);
        json!({
            "id": member.id,
            "type": member.kind,
            "name": member.name,
            "protect_status": if member.removing { "removing" } else { used.activity.unwrap_or("available") },
            "size": member.size,
            "backup_size": used.megabytes,
            "backup_count": used.count,
            "extra_info": member.extra_info,
        })
    }

    /// As [`Vault::json`], with `resources` left empty.
    #[must_use]
    pub fn bare(&self, usage: &Usage<'_>, project: &str, user: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "resources": [],
            "provider_id": self.kind.provider(),
            "created_at": micros(self.created),
            "project_id": project,
            "enterprise_project_id": "0",
            "auto_bind": self.auto_bind,
            "bind_rules": self.bind_rules,
            "auto_expand": self.auto_expand,
            "locked": self.locked,
            "smn_notify": self.notify,
            "threshold": self.threshold,
            "user_id": user,
            "billing": {
                "allocated": self.allocated(),
                "cloud_type": self.cloud_type,
                "consistent_level": self.consistent_level,
                "frozen_scene": null,
                "charging_mode": self.charging_mode,
                "order_id": self.order_id,
                "product_id": null,
                "protect_type": self.protect_type,
                "object_type": self.kind.object_type(),
                "spec_code": format!("vault.{}.{}.normal", self.protect_type, self.kind.spec()),
                "used": usage.megabytes(),
                "storage_unit": null,
                "status": self.status,
                "size": self.size,
            },
            "tags": Tag::json(&self.tags),
        })
    }
}
