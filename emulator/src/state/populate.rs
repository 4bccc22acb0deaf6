//! What a new cloud has besides its inventory: vaults in use, a policy, some history.

use std::borrow::Cow;

use serde_json::json;

use super::{Backup, Checkpoint, Cloud, Completion, Member, Members, Phase, Policy, Tag, Task, Vault};
use crate::clock::Millis;
use crate::ids::Ids;
use crate::inventory::{Kind, Resource};

const DAY: Millis = 86_400_000;

/// Vaults at the start: id (made up when empty), name, kind, GB, names of the members.
const VAULTS: [(&str, &str, Kind, i64, &[&str]); 5] = [
    // Vault and server of seed S003.
    ("3b5816b5-f29c-4172-9d9a-76c719a659ce", "vault-be94", Kind::Server, 100, &["ecs-1f0f-0002"]),
    // The empty vault of the documents' list sample.
    ("a335f9e1-1628-4c64-a7be-38656e5ec19c", "vault-8538", Kind::Server, 100, &[]),
    // One of its members can't be backed up at present, so a run of the whole vault leaves it out.
    ("", "production", Kind::Server, 2000, &["db-01", "db-02", "mail-01", "erp-old", "monitor-01"]),
    ("", "archive-disks", Kind::Disk, 1500, &["archive-2019", "archive-2020", "exports"]),
    ("", "file-systems", Kind::Share, 1000, &["home"]),
];

impl Cloud {
    /// Vaults, a policy and three days of backups.
    pub(super) fn populate(&mut self) {
        let mut ids = Ids::new(Some(94));
        let now = self.clock.now();
        let policy = Policy {
            id: ids.uuid(),
            name: "daily-1400".into(),
            enabled: true,
            operation_type: "backup".into(),
            definition: json!({ "retention_duration_days": 30 }),
            pattern: vec!["FREQ=DAILY;INTERVAL=1;BYHOUR=14;BYMINUTE=00".into()],
            trigger_id: ids.uuid(),
            created: now.saturating_sub(90_i64.saturating_mul(DAY)),
        };
        for (id, name, kind, size, members) in VAULTS {
            let id = if id.is_empty() { ids.uuid() } else { id.to_owned() };
            let found: Vec<Resource> = self
                .inventory
                .of(kind)
                .filter(|row| members.contains(&row.name.as_str()))
                .map(Cow::into_owned)
                .collect();
            let mut vault = empty_vault(id, name.into(), kind, size, now.saturating_sub(60_i64.saturating_mul(DAY)));
            vault.members = found.iter().map(member).collect::<Vec<_>>().into();
            if name == "production" {
                vault.policies.push(policy.id.clone());
                vault.tags = vec![Tag::new("env", "prod")];
            }
            let vault_id = vault.id.clone();
            self.vaults.insert(vault_id.clone(), vault);
            for day in (1..=3).rev().filter(|_| name != "vault-be94") {
                let at = now.saturating_sub(DAY.saturating_mul(day));
                self.add_past_run(&mut ids, &vault_id, &found, at, day < 3);
            }
        }
        self.policies.insert(policy.id.clone(), policy);
    }

    /// A run of the past: a restore point, its backups, their tasks.
    fn add_past_run(&mut self, ids: &mut Ids, vault: &str, resources: &[Resource], at: Millis, incremental: bool) {
        if resources.is_empty() {
            return;
        }
        let checkpoint_id = ids.uuid();
        let of = self.vaults.get(vault);
        let vault_name = of.map(|vault| vault.name.clone()).unwrap_or_default();
        let policy_id = of.and_then(|vault| vault.policies.first().cloned());
        for resource in resources.iter().filter(|resource| resource.ineligible.is_none()) {
            let backup_id = ids.uuid();
            let name = format!("autobk_{}", backup_id.get(..4).unwrap_or(""));
            let mut rows = vec![(None, backup_id.clone(), resource.clone())];
            for disk in self.inventory.disks(resource) {
                rows.push((Some(backup_id.clone()), ids.uuid(), disk));
            }
            for (parent, id, resource) in rows {
                let backup = Backup {
                    id,
                    name: if parent.is_some() { format!("{name}_{}", resource.name) } else { name.clone() },
                    description: String::new(),
                    checkpoint_id: checkpoint_id.clone(),
                    vault_id: vault.into(),
                    megabytes: stored_megabytes(resource.size, incremental),
                    resource,
                    parent,
                    auto_trigger: true,
                    incremental,
                    phase: Phase::Available,
                    created: at,
                    updated: at.saturating_add(240_000),
                    retention: 30,
                    snapshot_id: ids.uuid(),
                };
                self.backups.insert(backup);
            }
            let task = Task {
                id: ids.uuid(),
                operation_type: "backup",
                status: "success",
                started: at,
                ends: at.saturating_add(240_000),
                failure: None,
                checkpoint_id: Some(checkpoint_id.clone()),
                policy_id: policy_id.clone(),
                vault: (vault.into(), vault_name.clone()),
                provider_id: resource.kind.provider(),
                detail: (
                    "backup",
                    json!({ "backup_id": backup_id, "backup_name": name, "incremental": incremental.to_string() }),
                ),
                resource: Some(resource.clone()),
                request_id: ids.uuid(),
                completion: Completion::Protected { backup: backup_id },
            };
            self.tasks.insert(task.id.clone(), task);
        }
        let vault = json!({ "id": vault, "name": vault_name, "resources": [], "skipped_resources": [] });
        let extra_info = json!({ "name": "", "description": "", "retention_duration": 30 });
        let id = checkpoint_id.clone();
        let checkpoint = Checkpoint {
            id: checkpoint_id,
            vault_id: vault.get("id").and_then(|id| id.as_str()).unwrap_or_default().into(),
            vault,
            extra_info,
            created: at,
        };
        self.checkpoints.insert(id, checkpoint);
    }
}

/// An empty vault with the values that most have.
#[must_use]
pub fn empty_vault(id: String, name: String, kind: Kind, size: i64, created: Millis) -> Vault {
    Vault {
        id,
        name,
        description: None,
        kind,
        protect_type: "backup".into(),
        consistent_level: "crash_consistent".into(),
        cloud_type: "public".into(),
        charging_mode: "post_paid".into(),
        order_id: None,
        size,
        status: "available",
        members: Members::default(),
        tags: Vec::new(),
        auto_bind: false,
        bind_rules: json!({}),
        auto_expand: false,
        locked: false,
        notify: true,
        threshold: 80,
        policies: Vec::new(),
        created,
    }
}

/// A resource as a member of a vault.
#[must_use]
pub fn member(resource: &Resource) -> Member {
    Member {
        id: resource.id.clone(),
        kind: resource.kind.resource_type().into(),
        name: resource.name.clone(),
        size: resource.size,
        extra_info: json!({}),
        removing: false,
    }
}

/// MB that a backup takes: half of the disk for a full one, a twentieth of that for the changes of a day.
#[must_use]
pub const fn stored_megabytes(gigabytes: i64, incremental: bool) -> i64 {
    let full = gigabytes.saturating_mul(512);
    if incremental { full / 20 } else { full }
}
