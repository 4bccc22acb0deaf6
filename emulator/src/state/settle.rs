//! What happens when the time of some work is over.
//!
//! Nothing runs in the background: before each call is answered, everything whose time is over by the clock is
//! finished, in order. So a frozen clock stops all work, and a jump of the clock ends it.

use super::{Cloud, Phase, Task, Then};

impl Cloud {
    /// Finishes what is due.
    pub fn settle(&mut self) {
        let now = self.clock.now();
        let mut due: Vec<(i64, String)> = self
            .running
            .iter()
            .filter_map(|id| self.tasks.get(id))
            .filter(|task| task.ends <= now)
            .map(|task| (task.ends, task.id.clone()))
            .collect();
        due.sort();
        for (_, id) in due {
            self.running.retain(|running| *running != id);
            self.finish(&id);
        }
        self.settle_records(now);
        self.settle_jobs(now);
    }

    /// Notes a task and lets it run.
    pub fn run(&mut self, task: Task) {
        self.running.push(task.id.clone());
        self.tasks.insert(task.id.clone(), task);
    }

    fn finish(&mut self, id: &str) {
        let Some(task) = self.tasks.get_mut(id) else { return };
        let failed = task.failure.is_some();
        task.status = if failed { "failed" } else { "success" };
        let (then, ended) = (task.then.clone(), task.ends);
        match then {
            Then::Protected { backup } => {
                self.enter(&backup, if failed { Phase::Error } else { Phase::Available }, ended);
            }
            Then::Restored { backup } => self.enter(&backup, Phase::Available, ended),
            Then::Deleted { backup } => {
                self.backups.retain(|id, found| *id != backup && found.parent.as_ref() != Some(&backup));
            }
            Then::Removed { vault, resources } => {
                let gone = |id: &String| resources.contains(id);
                self.backups.retain(|_, found| found.vault_id != vault || !gone(&top_resource(found)));
                if let Some(vault) = self.vaults.get_mut(&vault) {
                    vault.members.retain(|member| !gone(&member.id));
                }
            }
            Then::VaultDeleted { vault } => {
                self.backups.retain(|_, found| found.vault_id != vault);
                self.vaults.shift_remove(&vault);
            }
        }
    }

    /// Puts a backup and its disks into another phase.
    pub fn enter(&mut self, backup: &str, phase: Phase, at: i64) {
        for found in self.backups.values_mut() {
            if found.id == backup || found.parent.as_deref() == Some(backup) {
                found.phase = phase;
                found.updated = at;
            }
        }
    }
}

/// The resource that sits in the vault: of a disk of a server backup, the server, which the disk's record names.
fn top_resource(backup: &super::Backup) -> String {
    backup.resource.server.clone().filter(|_| backup.parent.is_some()).unwrap_or_else(|| backup.resource.id.clone())
}
