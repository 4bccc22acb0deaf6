//! One backup of a restore point: its record, those of its disks, and its task.

use std::borrow::Cow;

use backup_api::tables::Values;
use serde_json::json;

use crate::call::Call;
use crate::decode::{filled, texts};
use crate::inventory::Resource;
use crate::json;
use crate::state::{Backup, Checkpoint, Cloud, Completion, Failure, Member, Phase, Task, Vault, stored_megabytes};

/// Begins the backup of one member of the vault, which has earlier ones or not.
pub(super) fn begin(
    cloud: &mut Cloud,
    call: &Call,
    checkpoint: &Checkpoint,
    vault: &Vault,
    (member, earlier): (&Member, bool),
    wanted: &Values,
) {
    let name = json::text_or_empty(&checkpoint.extra_info, "name");
    let retention = json::int(&checkpoint.extra_info, "retention_duration").unwrap_or(-1);
    let Some(resource) = cloud.inventory.get(&member.id).map(Cow::into_owned) else { return };
    // The first backup is full in any case (seed S003).
    let incremental = earlier && wanted.flag("incremental").unwrap_or(true);
    let auto_trigger = wanted.flag("automatic").unwrap_or(false);
    let excluded = excluded(member, &resource, wanted);
    let disks: Vec<Resource> =
        cloud.inventory.disks(&resource).into_iter().filter(|disk| !excluded.contains(&disk.id)).collect();
    let size = if disks.is_empty() { resource.size } else { disks.iter().map(|disk| disk.size).sum() };
    let id = cloud.ids.uuid();
    let mut rows = vec![(None, id.clone(), resource.clone(), name.clone(), size)];
    for disk in disks {
        let disk_name = format!("{name}_{}", disk.name);
        let disk_size = disk.size;
        rows.push((Some(id.clone()), cloud.ids.uuid(), disk, disk_name, disk_size));
    }
    for (parent, id, resource, name, size) in rows {
        let backup = Backup {
            id,
            name,
            description: wanted.text("description").to_owned(),
            checkpoint_id: checkpoint.id.clone(),
            vault_id: vault.id.clone(),
            megabytes: stored_megabytes(size, incremental),
            resource,
            parent,
            auto_trigger,
            incremental,
            phase: Phase::Protecting,
            created: checkpoint.created,
            updated: checkpoint.created,
            retention,
            snapshot_id: cloud.ids.uuid(),
        };
        cloud.backups.insert(backup);
    }
    let fails = || Failure::new("BackupService.6215", "The resource changed while it was being saved.");
    let failure = cloud.failing.clone().or_else(|| resource.fails.then(fails));
    let (takes, completion) = (cloud.clock.transfer(size), Completion::Protected { backup: id.clone() });
    let task = Task {
        failure,
        checkpoint_id: Some(checkpoint.id.clone()),
        policy_id: filled(wanted, "policy"),
        vault: (vault.id.clone(), vault.name.clone()),
        provider_id: vault.kind.provider(),
        resource: Some(resource),
        // Text there, unlike everywhere else.
        detail: ("backup", json!({ "backup_id": id, "backup_name": name, "incremental": incremental.to_string() })),
        ..Task::begin(cloud, &call.request_id, "backup", takes, completion)
    };
    cloud.run(task);
}

/// The disks that are left out: by the vault, which may also name those that are in, and by this run.
pub(super) fn excluded(member: &Member, resource: &Resource, wanted: &Values) -> Vec<String> {
    let mut ids = json::texts(&member.extra_info, "exclude_volumes");
    let included: Vec<String> =
        json::rows(&member.extra_info, "include_volumes").iter().map(|disk| json::text_or_empty(disk, "id")).collect();
    if !included.is_empty() {
        ids.extend(resource.disks.iter().filter(|disk| !included.contains(disk)).cloned());
    }
    if let Some(detail) = wanted.rows("details").iter().find(|detail| detail.text("id") == member.id) {
        ids.extend(texts(detail, "exclude", "id"));
    }
    ids
}
