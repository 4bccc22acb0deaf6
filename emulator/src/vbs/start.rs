//! Beginning a backup of a disk and beginning its restore: the same for both interfaces.

use super::code::refuse;
use crate::answer::{Answer, shape};
use crate::inventory::Kind;
use crate::state::{Cloud, JobKind, Phase, VolumeBackup};

/// The most backups of one disk.
const MOST: usize = 20;

/// What a caller wants.
pub(super) struct Wanted {
    pub volume_id: String,
    pub snapshot_id: Option<String>,
    pub name: String,
    pub description: Option<String>,
    pub full: bool,
}

/// Begins a backup; answers the ids of the backup and of its job.
pub(super) fn create(cloud: &mut Cloud, wanted: Wanted) -> Result<(String, String), Answer> {
    let disk = cloud.inventory.get(&wanted.volume_id).filter(|disk| disk.kind == Kind::Disk).cloned();
    let disk = disk.ok_or_else(|| refuse("0021"))?;
    if let Some((code, message)) = disk.barrier.map(crate::inventory::Barrier::vbs) {
        return Err(shape::vbs(400, code, message));
    }
    let earlier: Vec<&VolumeBackup> = cloud.volumes.values().filter(|backup| backup.disk.id == disk.id).collect();
    if earlier.iter().any(|backup| backup.phase == Phase::Protecting) {
        return Err(refuse("0013"));
    }
    if earlier.len() >= MOST {
        return Err(refuse("0040"));
    }
    let incremental = !wanted.full && earlier.iter().any(|backup| backup.phase == Phase::Available);
    let now = cloud.clock.now();
    let (id, volume, millis) = (cloud.ids.uuid(), disk.id.clone(), cloud.clock.transfer(disk.size));
    let backup = VolumeBackup {
        id: id.clone(),
        name: wanted.name,
        description: wanted.description,
        snapshot_id: wanted.snapshot_id.unwrap_or_else(|| cloud.ids.uuid()),
        disk,
        incremental,
        phase: Phase::Protecting,
        created: now,
        updated: now,
    };
    cloud.volumes.insert(id.clone(), backup);
    let job = cloud.begin_job(JobKind::Create, &id, &volume, millis);
    Ok((id, job))
}

/// Begins a restore; answers the id of the job.
pub(super) fn restore(cloud: &mut Cloud, backup: &str, volume: &str) -> Result<String, Answer> {
    let found = cloud.volumes.get(backup).ok_or_else(|| refuse("0111"))?;
    if found.phase != Phase::Available {
        return Err(refuse("0089"));
    }
    let disk = cloud.inventory.get(volume).filter(|disk| disk.kind == Kind::Disk).ok_or_else(|| refuse("0207"))?;
    if disk.size < found.disk.size {
        return Err(refuse("0209"));
    }
    if cloud.volumes.values().any(|other| other.disk.id == volume && other.phase == Phase::Protecting) {
        return Err(refuse("0206"));
    }
    let stopped = |server: &str| cloud.inventory.get(server).is_some_and(|server| server.status == "SHUTOFF");
    match disk.status {
        "available" => {}
        "in-use" if disk.server.as_deref().is_some_and(stopped) => {}
        "error" => return Err(refuse("0202")),
        _ => return Err(refuse("0205")),
    }
    let millis = cloud.clock.transfer(found.disk.size);
    Ok(cloud.begin_job(JobKind::Restore, backup, volume, millis))
}

/// Begins a deletion; answers the id of the job.
pub(super) fn delete(cloud: &mut Cloud, backup: &str) -> Result<String, Answer> {
    let found = cloud.volumes.get(backup).ok_or_else(|| refuse("0111"))?;
    if !matches!(found.phase, Phase::Available | Phase::Error) {
        return Err(refuse("0089"));
    }
    let (volume, millis) = (found.disk.id.clone(), cloud.clock.pause(5000.0));
    Ok(cloud.begin_job(JobKind::Delete, backup, &volume, millis))
}
