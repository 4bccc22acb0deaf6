//! Fleets: as many more servers with their history as are asked for; and what is looked up among what was made by calls
//! and what exists as numbers.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Checkpoint, Cloud, Member, Members, Sought, Task, Vault};
use crate::fleet::number::Sort;
use crate::fleet::{DAYS, Fleet};
use crate::inventory::Kind;

impl Cloud {
    /// So many more servers, each with five backups, in vaults of 250.
    pub fn add_servers(&mut self, servers: usize) {
        // No client asks as often as there are numbers for fleets.
        let (Ok(index), Ok(servers)) = (u16::try_from(self.fleets.len()), u32::try_from(servers)) else { return };
        if servers == 0 {
            return;
        }
        let fleet = Arc::new(Fleet::new(index, servers, self.vaults.len(), self.clock.now()));
        let policy = fleet.policy();
        self.policies.entry(policy.id.clone()).or_insert(policy);
        for number in 0..fleet.vaults() {
            let vault = Vault { members: Members::made(Arc::clone(&fleet), number), ..fleet.vault(number) };
            self.vaults.insert(vault.id.clone(), vault);
        }
        self.inventory.add_fleet(Arc::clone(&fleet));
        self.backups.add(Arc::clone(&fleet));
        self.fleets.push(fleet);
    }

    /// The vault that the resource with this id and of this kind sits in, and as what.
    #[must_use]
    pub fn home(&self, id: &str, kind: Kind) -> Option<(&Vault, &Member)> {
        let id = Sought::new(id);
        let mut vaults = self.vaults.values().filter(|vault| vault.kind == kind);
        vaults.find_map(|vault| Some((vault, vault.members.search(&id)?)))
    }

    /// The restore point with this id.
    #[must_use]
    pub fn checkpoint(&self, id: &str) -> Option<Cow<'_, Checkpoint>> {
        let made = || self.fleets.iter().find_map(|fleet| Some(fleet.checkpoint(fleet.find(Sort::Checkpoint, id)?)));
        self.checkpoints.get(id).map(Cow::Borrowed).or_else(|| made().map(Cow::Owned))
    }

    /// The task with this id.
    #[must_use]
    pub fn task(&self, id: &str) -> Option<Cow<'_, Task>> {
        let made = || self.fleets.iter().find_map(|fleet| Some(fleet.task(fleet.find(Sort::Task, id)?)));
        self.tasks.get(id).map(Cow::Borrowed).or_else(|| made().map(Cow::Owned))
    }

    /// How many restore points there are.
    #[must_use]
    pub fn checkpoint_count(&self) -> usize {
        let made = |fleet: &Arc<Fleet>| fleet.vaults().saturating_mul(DAYS) as usize;
        self.checkpoints.len().saturating_add(self.fleets.iter().map(made).sum())
    }

    /// How many tasks there are.
    #[must_use]
    pub fn task_count(&self) -> usize {
        self.tasks.len().saturating_add(self.fleets.iter().map(|fleet| fleet.backups() as usize).sum())
    }
}
