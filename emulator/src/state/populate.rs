//! What a new cloud has besides its inventory: vaults in use, a policy, some history.

use std::borrow::Cow;

use serde_json::json;

use super::{Applied, Backup, Checkpoint, Cloud, Completion, Member, Members, Phase, Policy, Tag, Task, Vault};
use crate::clock::{DAY, Millis, last_at};
use crate::ids::Ids;
use crate::inventory::{Kind, Resource};

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

/// Policies at the start: name, the hour of each day at which they run, UTC, and their vaults.
const POLICIES: [(&str, i64, &[&str]); 2] =
    [("daily-1400", 14, &["production"]), ("daily-0200", 2, &["archive-disks", "file-systems"])];

/// How long a run of the past took.
const TOOK: Millis = 240_000;

/// Days back to the first run of a policy.
const RUNS: i64 = 3;

impl Cloud {
    /// Vaults, policies, and what these have made in their first three days.
    pub(super) fn populate(&mut self) {
        let mut ids = Ids::new(Some(94));
        let now = self.clock.now();
        let mut schedules = Ids::new(Some(95));
        let mut runs = Vec::new();
        for (name, hour, vaults) in POLICIES {
            // The last one is over.
            let last = last_at(now.saturating_sub(TOOK), hour);
            let policy = daily(
                schedules.uuid(),
                schedules.uuid(),
                name,
                hour,
                last.saturating_sub((RUNS - 1).saturating_mul(DAY)),
            );
            runs.push((vaults, policy.id.clone(), last));
            self.policies.insert(policy.id.clone(), policy);
        }
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
                vault.tags = vec![Tag::new("env", "prod")];
            }
            let run = runs.iter().find(|(vaults, ..)| vaults.contains(&vault.name.as_str()));
            vault.policies.extend(run.map(|(_, policy, _)| Applied::new(policy.clone())));
            let vault_id = vault.id.clone();
            self.vaults.insert(vault_id.clone(), vault);
            if let Some((.., last)) = run {
                for day in (0..RUNS).rev() {
                    let at = last.saturating_sub(DAY.saturating_mul(day));
                    self.add_past_run(&mut ids, &vault_id, &found, at, day < RUNS.saturating_sub(1));
                }
            }
        }
    }

    /// A run of the past: a restore point, its backups, their tasks.
    fn add_past_run(&mut self, ids: &mut Ids, vault: &str, resources: &[Resource], at: Millis, incremental: bool) {
        if resources.is_empty() {
            return;
        }
        let checkpoint_id = ids.uuid();
        let of = self.vaults.get(vault);
        let vault_name = of.map(|vault| vault.name.clone()).unwrap_or_default();
        let policy_id = of.and_then(|vault| vault.policies.first()).map(|applied| applied.policy.clone());
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
                    updated: at.saturating_add(TOOK),
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
                ends: at.saturating_add(TOOK),
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

/// A policy that keeps what it makes each day for thirty days, and was made before its first run.
#[must_use]
pub fn daily(id: String, trigger_id: String, name: &str, hour: i64, first: Millis) -> Policy {
    Policy {
        id,
        name: name.into(),
        enabled: true,
        operation_type: "backup".into(),
        definition: json!({ "retention_duration_days": 30 }),
        pattern: vec![format!("FREQ=DAILY;INTERVAL=1;BYHOUR={hour:02};BYMINUTE=00")],
        trigger_id,
        created: first.saturating_sub(DAY / 2),
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

#[cfg(test)]
mod tests {
    use backup_api::rules::schedule;

    use super::*;
    use crate::options::Options;

    /// Minutes of a week, from Monday 00:00.
    fn minute_of_the_week(at: Millis) -> u16 {
        // 1970 began on a Thursday.
        u16::try_from(at.div_euclid(60_000).saturating_add(3 * 24 * 60).rem_euclid(7 * 24 * 60)).unwrap_or(u16::MAX)
    }

    #[test]
    fn what_a_schedule_made_stands_at_the_times_of_its_policy() {
        let cloud = Cloud::new(Options { seed: Some(1), scale: 600, ..Options::default() });
        let now = cloud.clock.now();
        let mut seen = 0;
        for row in cloud.backups.select(|_| true) {
            let backup = row.backup();
            let vault = cloud.vaults.get(&backup.vault_id).map(|vault| (vault.policies.as_slice(), vault.created));
            let (policies, made) = vault.unwrap_or_default();
            assert!(backup.auto_trigger, "nobody made one by hand");
            let policy = policies.first().and_then(|applied| cloud.policies.get(&applied.policy));
            let (rules, begun) = policy.map(|policy| (policy.pattern.clone(), policy.created)).unwrap_or_default();
            let times: Vec<u16> = rules.iter().filter_map(|rule| schedule::read(rule)).flatten().collect();
            // The scheduler takes a second for each vault.
            let near = (0..2).any(|late| times.contains(&minute_of_the_week(backup.created).saturating_sub(late)));
            assert!(near, "{} of {policies:?} at {}", backup.name, crate::clock::zulu(backup.created));
            assert!(made < begun && begun < backup.created && backup.updated <= now);
            assert!(begun.saturating_add(DAY) > backup.created || backup.incremental, "the first is full");
            seen += 1;
        }
        assert_eq!(seen, 24 + 3000);
        for task in cloud.tasks.values().filter(|task| task.operation_type == "backup") {
            let vault = cloud.vaults.get(&task.vault.0);
            assert!(vault.is_some_and(|vault| task.policy_id.as_ref().is_some_and(|id| vault.applied(id).is_some())));
        }
    }
}
