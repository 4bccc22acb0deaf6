//! What happens when the time of some work is over.
//!
//! Nothing runs in the background: before each call is answered, everything whose time is over by the clock is
//! finished, in order. So a frozen clock stops all work, and a jump of the clock ends it.

use std::collections::HashSet;

use super::{Backup, Cloud, Completion, Member, Phase, Task};

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
        if !due.is_empty() {
            let over: HashSet<&str> = due.iter().map(|(_, id)| id.as_str()).collect();
            self.running.retain(|running| !over.contains(running.as_str()));
        }
        for (_, id) in due {
            self.finish(&id);
        }
        self.settle_csbs_backups(now);
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
        if let (true, Some(counts)) = (failed, task.detail.1.as_object_mut())
            && let Some(total) = counts.get("total_count").cloned()
        {
            counts.insert("fail_count".into(), total);
        }
        let (completion, ended) = (task.completion.clone(), task.ends);
        match completion {
            Completion::Protected { backup } | Completion::Restored { backup } => {
                self.backups.set_phase(&backup, if failed { Phase::Error } else { Phase::Available }, ended);
            }
            Completion::Deleted { backup } if failed => self.backups.set_phase(&backup, Phase::Error, ended),
            Completion::Deleted { backup } => self.backups.remove(&backup),
            Completion::Removed { vault, resources } if failed => {
                self.cancel_deletion(&vault, |found| resources.contains(&top_resource(found)));
                for member in self.vaults.get_mut(&vault).into_iter().flat_map(|vault| vault.members.iter_mut()) {
                    member.removing &= !resources.contains(&member.id);
                }
            }
            Completion::Removed { vault, resources } => {
                let gone = |id: &String| resources.contains(id);
                self.backups.keep_of(&vault, Some(&resources));
                self.backups.retain_kept(|found| found.vault_id != vault || !gone(&top_resource(found)));
                if let Some(vault) = self.vaults.get_mut(&vault) {
                    vault.members.retain(|member| !gone(&member.id));
                }
            }
            Completion::Migrated { from, resources, .. } if failed => {
                for member in self.vaults.get_mut(&from).into_iter().flat_map(|vault| vault.members.iter_mut()) {
                    member.removing &= !resources.contains(&member.id);
                }
            }
            Completion::Migrated { from, to, resources } => self.migrate(&from, &to, &resources),
            Completion::VaultDeleted { vault } if failed => {
                self.cancel_deletion(&vault, |_| true);
                if let Some(vault) = self.vaults.get_mut(&vault) {
                    vault.status = "error";
                }
            }
            Completion::VaultDeleted { vault } => {
                self.backups.keep_of(&vault, None);
                self.backups.retain_kept(|found| found.vault_id != vault);
                self.vaults.shift_remove(&vault);
            }
        }
    }

    /// Resources and their backups change the vault. A restore point keeps the vault of its run, which may hold others
    /// that stay. Backups are changed where they stand: the disks of one follow right behind it.
    fn migrate(&mut self, from: &str, to: &str, resources: &[String]) {
        let Some(vault) = self.vaults.get_mut(from) else { return };
        let (moved, stay): (Vec<Member>, _) =
            vault.members.drain(..).partition(|member| resources.contains(&member.id));
        *vault.members = stay;
        if let Some(vault) = self.vaults.get_mut(to) {
            vault.members.extend(moved.into_iter().map(|member| Member { removing: false, ..member }));
        }
        let along = |found: &&mut Backup| found.vault_id == from && resources.contains(&top_resource(found));
        self.backups.keep_of(from, Some(resources));
        for found in self.backups.kept_mut().filter(along) {
            to.clone_into(&mut found.vault_id);
        }
    }

    /// Takes back that backups of a vault are on their way out.
    fn cancel_deletion(&mut self, vault: &str, meant: impl Fn(&Backup) -> bool) {
        let leaving = |found: &&mut Backup| found.vault_id == vault && found.phase == Phase::Deleting;
        for found in self.backups.kept_mut().filter(leaving).filter(|found| meant(found)) {
            found.phase = Phase::Available;
        }
    }
}

/// The resource that sits in the vault: of a disk of a server backup, the server, which the disk's record names.
fn top_resource(backup: &Backup) -> String {
    backup.resource.server.clone().filter(|_| backup.parent.is_some()).unwrap_or_else(|| backup.resource.id.clone())
}
