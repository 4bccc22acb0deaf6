//! Beginning a backup of a disk and beginning its restore: the same for both interfaces.

use std::borrow::Cow;

use backup_api::rules::id::is_uuid;

use super::code::refuse;
use crate::answer::{Answer, shape};
use crate::inventory::Kind;
use crate::state::{Cloud, JobKind, Phase, VbsBackup};

/// The most backups of one disk.
const MAX_BACKUPS: usize = 20;

/// What a caller wants.
pub(super) struct NewBackup {
    pub volume_id: String,
    pub snapshot_id: Option<String>,
    pub name: String,
    pub description: Option<String>,
    pub full: bool,
}

/// Begins a backup; answers the ids of the backup and of its job.
pub(super) fn create(cloud: &mut Cloud, wanted: NewBackup) -> Result<(String, String), Answer> {
    if !is_uuid(&wanted.volume_id) {
        return Err(refuse("0011"));
    }
    let disk = cloud.inventory.get(&wanted.volume_id).filter(|disk| disk.kind == Kind::Disk).map(Cow::into_owned);
    let disk = disk.ok_or_else(|| refuse("0021"))?;
    if let Some((code, message)) = disk.ineligible.map(crate::inventory::Ineligibility::vbs) {
        return Err(shape::vbs(400, code, message));
    }
    let earlier: Vec<&VbsBackup> = cloud.vbs_backups.values().filter(|backup| backup.disk.id == disk.id).collect();
    if earlier.iter().any(|backup| backup.phase == Phase::Protecting) {
        return Err(refuse("0013"));
    }
    if earlier.len() >= MAX_BACKUPS {
        return Err(refuse("0040"));
    }
    let incremental = !wanted.full && earlier.iter().any(|backup| backup.phase == Phase::Available);
    let now = cloud.clock.now();
    let (id, volume, millis) = (cloud.ids.uuid(), disk.id.clone(), cloud.clock.transfer(disk.size));
    let backup = VbsBackup {
        id: id.clone(),
        name: wanted.name,
        description: wanted.description,
        snapshot_id: wanted.snapshot_id.unwrap_or_else(|| cloud.ids.uuid()),
        disk,
        incremental,
        phase: Phase::Protecting,
        failed: None,
        created: now,
        updated: now,
    };
    cloud.vbs_backups.insert(id.clone(), backup);
    let job = cloud.begin_job(JobKind::Create, &id, &volume, millis);
    Ok((id, job))
}

/// Begins a restore; answers the id of the job.
pub(super) fn restore(cloud: &mut Cloud, backup: &str, volume: &str) -> Result<String, Answer> {
    let found = cloud.vbs_backups.get(backup).ok_or_else(|| refuse("0111"))?;
    if found.phase != Phase::Available {
        return Err(refuse("0089"));
    }
    if !is_uuid(volume) {
        return Err(refuse("0208"));
    }
    let disk = cloud.inventory.get(volume).filter(|disk| disk.kind == Kind::Disk).ok_or_else(|| refuse("0207"))?;
    if disk.size < found.disk.size {
        return Err(refuse("0209"));
    }
    if cloud.vbs_backups.values().any(|other| other.disk.id == volume && other.phase == Phase::Protecting) {
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
    let found = cloud.vbs_backups.get(backup).ok_or_else(|| refuse("0111"))?;
    if !matches!(found.phase, Phase::Available | Phase::Error) {
        return Err(refuse("0089"));
    }
    let (volume, millis) = (found.disk.id.clone(), cloud.clock.pause(5000.0));
    Ok(cloud.begin_job(JobKind::Delete, backup, &volume, millis))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use crate::options::Options;

    const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

    fn cloud() -> Cloud {
        let mut cloud = Cloud::new(Options { seed: Some(1), ..Options::default() });
        cloud.clock.freeze(true);
        cloud
    }

    fn disk(cloud: &Cloud, name: &str) -> String {
        cloud.inventory.of(Kind::Disk).find(|row| row.name == name).unwrap().id.clone()
    }

    fn wanted(volume_id: &str, full: bool) -> NewBackup {
        let volume_id = volume_id.to_owned();
        NewBackup { volume_id, snapshot_id: None, name: "b".into(), description: None, full }
    }

    fn wait(cloud: &mut Cloud) {
        cloud.clock.advance(3_600_000);
        cloud.settle();
    }

    fn code<T: std::fmt::Debug>(outcome: Result<T, Answer>) -> String {
        let said = outcome.unwrap_err().body().get("error").cloned().unwrap();
        crate::json::text_or_empty(&said, "code")
    }

    #[test]
    fn the_first_backup_is_full_and_later_ones_as_wanted() {
        let mut cloud = cloud();
        let volume = disk(&cloud, "exports");
        for (full, incremental) in [(false, false), (false, true), (true, false)] {
            let (id, job) = create(&mut cloud, wanted(&volume, full)).unwrap();
            assert_eq!(cloud.vbs_backups.get(&id).map(|made| made.incremental), Some(incremental));
            assert_eq!(cloud.jobs.get(&job).map(|job| job.backup_id.clone()), Some(id));
            wait(&mut cloud);
        }
    }

    #[test]
    fn a_disk_has_one_backup_at_a_time_and_twenty_in_all() {
        let mut cloud = cloud();
        let volume = disk(&cloud, "exports");
        for _ in 0..MAX_BACKUPS {
            create(&mut cloud, wanted(&volume, false)).unwrap();
            assert_eq!(code(create(&mut cloud, wanted(&volume, false))), "VolumeBackup.0013");
            wait(&mut cloud);
        }
        assert_eq!(code(create(&mut cloud, wanted(&volume, false))), "VolumeBackup.0040");
    }

    #[test]
    fn what_can_not_be_saved_is_refused() {
        let mut cloud = cloud();
        let server = cloud.inventory.of(Kind::Server).next().unwrap().id.clone();
        let (broken, dedicated) = (disk(&cloud, "broken-01"), disk(&cloud, "dss-01"));
        for (volume, expected) in
            [("x", "0011"), (NOBODY, "0021"), (&server, "0021"), (&broken, "0012"), (&dedicated, "0053")]
        {
            assert_eq!(code(create(&mut cloud, wanted(volume, true))), format!("VolumeBackup.{expected}"));
        }
    }

    #[test]
    fn a_target_is_usable_and_large_enough() {
        let mut cloud = cloud();
        let media = disk(&cloud, "media");
        let backup = cloud.vbs_backups.values().find(|row| row.disk.id == media).unwrap().id.clone();
        let large = disk(&cloud, "archive-2019");
        create(&mut cloud, wanted(&large, true)).unwrap();
        let (small, busy) = (disk(&cloud, "scratch-01"), disk(&cloud, "erp-old-volume-0001"));
        for (volume, expected) in [("x", "0208"), (NOBODY, "0207"), (&small, "0209"), (&large, "0206"), (&busy, "0205")]
        {
            assert_eq!(code(restore(&mut cloud, &backup, volume)), format!("VolumeBackup.{expected}"));
        }
        assert_eq!(code(restore(&mut cloud, "x", &media)), "VolumeBackup.0111");
        restore(&mut cloud, &backup, &media).unwrap();
        assert_eq!(code(restore(&mut cloud, &backup, &media)), "VolumeBackup.0089");
        assert_eq!(code(delete(&mut cloud, &backup)), "VolumeBackup.0089");
        wait(&mut cloud);
        delete(&mut cloud, &backup).unwrap();
        assert_eq!(code(delete(&mut cloud, &backup)), "VolumeBackup.0089");
        wait(&mut cloud);
        assert_eq!(code(delete(&mut cloud, &backup)), "VolumeBackup.0111");
    }

    #[test]
    fn a_disk_of_a_stopped_server_can_be_written_to() {
        let mut cloud = cloud();
        let source = disk(&cloud, "scratch-01");
        let backup = cloud.vbs_backups.values().find(|row| row.disk.id == source).unwrap().id.clone();
        let stopped = disk(&cloud, "report-nightly-volume-0000");
        restore(&mut cloud, &backup, &stopped).unwrap();
        let running = disk(&cloud, "web-01-volume-0000");
        wait(&mut cloud);
        assert_eq!(code(restore(&mut cloud, &backup, &running)), "VolumeBackup.0205");
    }
}
