//! A job of VBS.

use serde_json::{Value, json};

use super::{Cloud, Failure, Phase};
use crate::clock::{Millis, zulu};

/// What a job does with a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// Makes it.
    Create,
    /// Writes it to a disk.
    Restore,
    /// Deletes it.
    Delete,
}

/// One job.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// What it does.
    pub kind: JobKind,
    /// The backup.
    pub backup_id: String,
    /// The disk.
    pub volume_id: String,
    /// The backup's snapshot.
    pub snapshot_id: String,
    /// When it began.
    pub begun: Millis,
    /// When it ends or ended.
    pub ends: Millis,
    /// How it ends when not well: code and message.
    pub failure: Option<Failure>,
    /// Whether its end was carried out.
    pub done: bool,
}

impl Job {
    /// As the service shows it: states in capitals, entities all texts.
    #[must_use]
    pub fn json(&self) -> Value {
        let status = match (self.done, &self.failure) {
            (false, _) => "RUNNING",
            (true, None) => "SUCCESS",
            (true, Some(_)) => "FAIL",
        };
        let failure = self.failure.as_ref().filter(|_| self.done);
        let entities = if self.kind == JobKind::Create {
            json!({
                "bks_create_volume_name": format!("autobk_volume_{}", self.volume_id.get(..8).unwrap_or("")),
                "backup_id": self.backup_id,
                "volume_id": self.volume_id,
                "snapshot_id": self.snapshot_id,
            })
        } else {
            json!({ "backup_id": self.backup_id, "volume_id": self.volume_id })
        };
        json!({
            "status": status,
            "entities": entities,
            "job_id": self.id,
            "job_type": match self.kind {
                JobKind::Create => "bksCreateBackup",
                JobKind::Restore => "bksRestoreBackup",
                JobKind::Delete => "bksDeleteBackup",
            },
            "begin_time": zulu(self.begun),
            "end_time": self.done.then(|| zulu(self.ends)),
            "error_code": failure.map(|failure| &failure.code),
            "fail_reason": failure.map(|failure| &failure.message),
        })
    }
}

impl Cloud {
    /// Ends the jobs whose time is over.
    pub(super) fn settle_jobs(&mut self, now: Millis) {
        for job in self.jobs.values_mut().filter(|job| !job.done && job.ends <= now) {
            job.done = true;
            if job.kind == JobKind::Delete && job.failure.is_none() {
                self.vbs_backups.shift_remove(&job.backup_id);
            } else if let Some(backup) = self.vbs_backups.get_mut(&job.backup_id) {
                backup.phase = if job.failure.is_some() { Phase::Error } else { Phase::Available };
                backup.failed = job.failure.as_ref().map(|failure| (job.kind, failure.message.clone()));
                backup.updated = job.ends;
            }
        }
    }

    /// Begins a job on a VBS backup and puts the backup into the phase that shows it.
    pub fn begin_job(&mut self, kind: JobKind, backup: &str, volume: &str, millis: Millis) -> String {
        let now = self.clock.now();
        let id = self.ids.uuid();
        let mut failure = self.failing.clone();
        let mut snapshot_id = String::new();
        if let Some(found) = self.vbs_backups.get_mut(backup) {
            found.phase = match kind {
                JobKind::Create => Phase::Protecting,
                JobKind::Restore => Phase::Restoring,
                JobKind::Delete => Phase::Deleting,
            };
            found.updated = now;
            snapshot_id.clone_from(&found.snapshot_id);
            let fails = kind == JobKind::Create && found.disk.fails;
            failure =
                failure.or_else(|| fails.then(|| Failure::new("VolumeBackup.0064", "The backup status is error.")));
        }
        let ends = now.saturating_add(millis);
        let (backup_id, volume_id) = (backup.to_owned(), volume.to_owned());
        let job =
            Job { id: id.clone(), kind, backup_id, volume_id, snapshot_id, begun: now, ends, failure, done: false };
        self.jobs.insert(id.clone(), job);
        id
    }
}
