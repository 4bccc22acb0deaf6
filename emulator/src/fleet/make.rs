//! The objects of a fleet, made when they are looked at.

use serde_json::json;

use super::number::{self, Sort};
use super::{DAYS, Fleet, HOUR, OF_A_VAULT, POLICY, SLOTS, TOOK};
use crate::clock::DAY;
use crate::inventory::{Kind, Resource};
use crate::state::{
    Applied, Backup, Checkpoint, Completion, Failure, Member, Phase, Policy, Task, Vault, daily, empty_vault, member,
    stored_megabytes,
};

impl Fleet {
    /// The name of a vault.
    #[must_use]
    pub fn vault_name(&self, vault: u32) -> String {
        let number = self.first_vault.saturating_add(vault as usize);
        format!("load-{number:03}")
    }

    /// The name of a server: its vault's, and its place there from 1.
    #[must_use]
    pub fn server_name(&self, server: u32) -> String {
        let number = self.first_vault.saturating_add(Self::vault_of(server) as usize);
        let place = (server % OF_A_VAULT).saturating_add(1);
        format!("load-{number:03}-{place:04}")
    }

    /// The vault with this name.
    #[must_use]
    pub fn vault_named(&self, name: &str) -> Option<u32> {
        let number = name.strip_prefix("load-")?.parse::<usize>().ok()?.checked_sub(self.first_vault)?;
        u32::try_from(number).ok().filter(|vault| *vault < self.vaults() && self.vault_name(*vault) == name)
    }

    /// The server with this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<u32> {
        let (vault, place) = name.rsplit_once('-')?;
        let members = self.members(self.vault_named(vault)?);
        let server = members.start.checked_add(place.parse::<u32>().ok()?.checked_sub(1)?)?;
        (members.contains(&server) && self.server_name(server) == name).then_some(server)
    }

    /// The digits in the name of a backup, which are the first ones of its id.
    #[must_use]
    pub const fn name_digits(&self, backup: u32) -> u16 {
        (number::bits(self.pack(Sort::Backup, backup.saturating_mul(SLOTS))) >> 112) as u16
    }

    /// The name of a backup of a server.
    #[must_use]
    pub fn backup_name(&self, backup: u32) -> String {
        format!("autobk_{:04x}", self.name_digits(backup))
    }

    /// A server.
    #[must_use]
    pub fn server(&self, server: u32) -> Resource {
        let slots = 1..=u32::try_from(Self::disks(server).len()).unwrap_or(0);
        let disks = slots.map(|slot| self.id(Sort::Disk, server.saturating_mul(SLOTS).saturating_add(slot)));
        Resource {
            id: self.id(Sort::Server, server),
            kind: Kind::Server,
            name: self.server_name(server),
            size: Self::size(server),
            az: Self::az(server).into(),
            status: Self::status(server),
            place: 0,
            bootable: false,
            server: None,
            disks: disks.collect(),
            ineligible: None,
            fails: false,
        }
    }

    /// A disk by its number.
    #[must_use]
    pub fn disk(&self, disk: u32) -> Resource {
        let (server, index) = (disk / SLOTS, (disk % SLOTS).saturating_sub(1));
        Resource {
            id: self.id(Sort::Disk, disk),
            kind: Kind::Disk,
            name: self.disk_name(disk),
            size: Self::disks(server).get(index as usize).copied().unwrap_or(0),
            az: Self::az(server).into(),
            status: "in-use",
            place: u8::try_from(index).unwrap_or(u8::MAX),
            bootable: index == 0,
            server: Some(self.id(Sort::Server, server)),
            disks: Vec::new(),
            ineligible: None,
            fails: false,
        }
    }

    /// The name of a disk by its number.
    #[must_use]
    pub fn disk_name(&self, disk: u32) -> String {
        let index = (disk % SLOTS).saturating_sub(1);
        format!("{}-volume-{index:04}", self.server_name(disk / SLOTS))
    }

    /// A backup by its number among those of servers and disks.
    #[must_use]
    pub fn backup(&self, row: u32) -> Backup {
        let (backup, slot) = (row / SLOTS, row % SLOTS);
        let server = self.server_of(backup);
        let (name, created) = (self.backup_name(backup), self.created(backup));
        let resource = match slot {
            0 => self.server(server),
            slot => self.disk(server.saturating_mul(SLOTS).saturating_add(slot)),
        };
        let incremental = self.incremental(backup);
        Backup {
            id: self.id(Sort::Backup, row),
            name: if slot == 0 { name } else { format!("{name}_{}", resource.name) },
            description: String::new(),
            checkpoint_id: self.id(Sort::Checkpoint, self.checkpoint_of(backup)),
            vault_id: self.id(Sort::Vault, Self::vault_of(server)),
            megabytes: stored_megabytes(resource.size, incremental),
            resource,
            parent: (slot > 0).then(|| self.id(Sort::Backup, backup.saturating_mul(SLOTS))),
            auto_trigger: true,
            incremental,
            phase: self.phase(backup),
            created,
            updated: created.saturating_add(TOOK),
            retention: 30,
            snapshot_id: self.id(Sort::Snapshot, row),
        }
    }

    /// The numbers of a backup and of those of its disks.
    pub fn rows(&self, backup: u32) -> impl Iterator<Item = u32> + use<> {
        let disks = u32::try_from(Self::disks(self.server_of(backup)).len()).unwrap_or(0);
        let first = backup.saturating_mul(SLOTS);
        first..=first.saturating_add(disks)
    }

    /// The task that made a backup of a server.
    #[must_use]
    pub fn task(&self, backup: u32) -> Task {
        let server = self.server_of(backup);
        let (vault, started) = (Self::vault_of(server), self.created(backup));
        let (id, name) = (self.id(Sort::Backup, backup.saturating_mul(SLOTS)), self.backup_name(backup));
        let failed = self.phase(backup) == Phase::Error;
        let fails = || Failure::new("BackupService.6215", "The resource changed while it was being saved.");
        let incremental = self.incremental(backup).to_string();
        Task {
            id: self.id(Sort::Task, backup),
            operation_type: "backup",
            status: if failed { "failed" } else { "success" },
            started,
            ends: started.saturating_add(TOOK),
            failure: failed.then(fails),
            checkpoint_id: Some(self.id(Sort::Checkpoint, self.checkpoint_of(backup))),
            policy_id: Some(POLICY.into()),
            vault: (self.id(Sort::Vault, vault), self.vault_name(vault)),
            provider_id: Kind::Server.provider(),
            resource: Some(self.server(server)),
            detail: ("backup", json!({ "backup_id": id, "backup_name": name, "incremental": incremental })),
            request_id: self.id(Sort::Request, backup).replace('-', ""),
            completion: Completion::Protected { backup: id },
        }
    }

    /// A restore point.
    #[must_use]
    pub fn checkpoint(&self, checkpoint: u32) -> Checkpoint {
        let (vault, day) = self.run_of(checkpoint);
        let (id, name) = (self.id(Sort::Vault, vault), self.vault_name(vault));
        Checkpoint {
            id: self.id(Sort::Checkpoint, checkpoint),
            vault: json!({ "id": id, "name": name, "resources": [], "skipped_resources": [] }),
            vault_id: id,
            extra_info: json!({ "name": "", "description": "", "retention_duration": 30 }),
            created: self.run_at(vault, day),
        }
    }

    /// A vault as it is at first, without its members. Some are nearly full.
    #[must_use]
    pub fn vault(&self, vault: u32) -> Vault {
        let size = match vault % 4 {
            1 => 40_000,
            2 => 15_000,
            _ => 25_000,
        };
        let before = self.now.saturating_sub(DAY.saturating_mul(i64::from(DAYS).saturating_mul(2)));
        let empty = empty_vault(self.id(Sort::Vault, vault), self.vault_name(vault), Kind::Server, size, before);
        Vault { policies: vec![Applied::new(POLICY.into())], ..empty }
    }

    /// The policy of all vaults.
    #[must_use]
    pub fn policy(&self) -> Policy {
        daily(POLICY.into(), self.id(Sort::Request, 0), "load-0100", HOUR, self.run_at(0, 0))
    }

    /// The members of a vault as they are at first.
    #[must_use]
    pub fn vault_members(&self, vault: u32) -> Vec<Member> {
        self.members(vault).map(|server| member(&self.server(server))).collect()
    }
}
