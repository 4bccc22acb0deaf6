//! Many servers with their backups, which exist as numbers: `--scale` of the command line, `seed` of the control path.
//!
//! Twenty thousand servers with a hundred thousand backups are there at once and take no room, because each object is
//! made from its number when somebody looks at it, and an id gives its number back. A number says all that lists filter
//! and sort by. What is changed is kept by the stores (`state::Backups`, `state::Members`), on top of what is made here.

mod make;
pub mod number;

use std::ops::Range;

use self::number::Sort;
use crate::clock::{DAY, Millis, last_at};
use crate::inventory::Kind;
use crate::state::{Phase, stored_megabytes};

/// How long a backup took.
pub const TOOK: Millis = 240_000;

/// How long the last run of all vaults may take.
const LATEST: Millis = 600_000;

/// The hour of the day, UTC, at which the policy of all vaults runs.
const HOUR: i64 = 1;

/// That policy.
pub const POLICY: &str = "5c0f9a6e-3d1b-4f7a-9c42-8e6d2b7a1f30";

/// Servers of one vault; the limit is 256, so a few more fit in.
pub const OF_A_VAULT: u32 = 250;

/// Backups of a server: one a day, the first one full.
pub const DAYS: u32 = 5;

/// Numbers for each backup: its own, and one for each disk.
pub const SLOTS: u32 = 4;

/// A fleet of servers that came together.
#[derive(Debug)]
pub struct Fleet {
    index: u16,
    servers: u32,
    first_vault: usize,
    now: Millis,
}

impl Fleet {
    /// So many servers, at most [`Fleet::MOST`], whose vaults are called from this number on.
    #[must_use]
    pub fn new(index: u16, servers: u32, first_vault: usize, now: Millis) -> Self {
        Self { index, servers: servers.min(Self::MOST), first_vault, now }
    }

    /// The most servers of a fleet.
    pub const MOST: u32 = 20_000;

    /// How many servers there are.
    #[must_use]
    pub const fn servers(&self) -> u32 {
        self.servers
    }

    /// How many vaults they fill.
    #[must_use]
    pub const fn vaults(&self) -> u32 {
        self.servers.div_ceil(OF_A_VAULT)
    }

    /// How many backups of servers there are.
    #[must_use]
    pub const fn backups(&self) -> u32 {
        self.servers.saturating_mul(DAYS)
    }

    /// The servers of a vault.
    #[must_use]
    pub fn members(&self, vault: u32) -> Range<u32> {
        let first = vault.saturating_mul(OF_A_VAULT);
        first..first.saturating_add(OF_A_VAULT).min(self.servers)
    }

    /// The backups of these servers on these days, the oldest first.
    pub fn backups_of(&self, servers: Range<u32>, days: Range<u32>) -> impl Iterator<Item = u32> {
        let all = self.servers;
        days.flat_map(move |day| servers.clone().map(move |server| day.saturating_mul(all).saturating_add(server)))
    }

    /// The server of a backup.
    #[must_use]
    pub const fn server_of(&self, backup: u32) -> u32 {
        match backup.checked_rem(self.servers) {
            Some(server) => server,
            None => 0,
        }
    }

    /// The day of a backup, from 0 for the oldest.
    #[must_use]
    pub const fn day_of(&self, backup: u32) -> u32 {
        match backup.checked_div(self.servers) {
            Some(day) => day,
            None => 0,
        }
    }

    /// The vault of a server.
    #[must_use]
    pub const fn vault_of(server: u32) -> u32 {
        server / OF_A_VAULT
    }

    /// The restore point of a backup.
    #[must_use]
    pub const fn checkpoint_of(&self, backup: u32) -> u32 {
        let vault = Self::vault_of(self.server_of(backup));
        self.day_of(backup).saturating_mul(self.vaults()).saturating_add(vault)
    }

    /// Vault and day of a restore point.
    #[must_use]
    pub fn run_of(&self, checkpoint: u32) -> (u32, u32) {
        let vaults = self.vaults().max(1);
        (checkpoint % vaults, checkpoint / vaults)
    }

    /// When a backup was begun: each day at the hour of the policy, one vault a second after the other. So a greater number
    /// is never earlier.
    #[must_use]
    pub fn created(&self, backup: u32) -> Millis {
        self.run_at(Self::vault_of(self.server_of(backup)), self.day_of(backup))
    }

    fn run_at(&self, vault: u32, day: u32) -> Millis {
        let days_ago = Millis::from(DAYS.saturating_sub(day));
        let last = last_at(self.now.saturating_sub(LATEST), HOUR).saturating_add(DAY);
        last.saturating_sub(days_ago.saturating_mul(DAY)).saturating_add(Millis::from(vault).saturating_mul(1000))
    }

    /// Whether a backup has only what changed since the day before.
    #[must_use]
    pub const fn incremental(&self, backup: u32) -> bool {
        self.day_of(backup) > 0
    }

    /// Complete, but for one of two hundred that came after a complete one.
    #[must_use]
    pub const fn phase(&self, backup: u32) -> Phase {
        if self.incremental(backup) && backup % 199 == 198 { Phase::Error } else { Phase::Available }
    }

    /// What a backup takes, MB.
    #[must_use]
    pub fn megabytes(&self, backup: u32) -> i64 {
        stored_megabytes(Self::size(self.server_of(backup)), self.incremental(backup))
    }

    /// The sizes of a server's disks, the system disk first. Some have two equal ones.
    #[must_use]
    pub const fn disks(server: u32) -> &'static [i64] {
        match server % 8 {
            4 | 5 => &[40, 100],
            6 => &[40, 100, 100],
            7 => &[20],
            _ => &[40],
        }
    }

    /// GB of all disks of a server.
    #[must_use]
    pub fn size(server: u32) -> i64 {
        Self::disks(server).iter().sum()
    }

    /// Some servers are stopped: only their disks can be written to one by one.
    #[must_use]
    pub const fn status(server: u32) -> &'static str {
        if server % 16 == 9 { "SHUTOFF" } else { "ACTIVE" }
    }

    /// The zone of a server.
    #[must_use]
    pub const fn az(server: u32) -> &'static str {
        match server % 3 {
            0 => "eu-de-01",
            1 => "eu-de-02",
            _ => "eu-de-03",
        }
    }

    /// The number of an object, which is its identity among the objects of all fleets.
    #[must_use]
    pub const fn pack(&self, sort: Sort, number: u32) -> u64 {
        number::pack(self.index, sort, number)
    }

    /// The id of an object.
    #[must_use]
    pub fn id(&self, sort: Sort, number: u32) -> String {
        number::id(self.pack(sort, number))
    }

    /// The number of the object with this id, if it is one of this sort in this fleet.
    #[must_use]
    pub fn find(&self, sort: Sort, id: &str) -> Option<u32> {
        self.unpack(sort, number::packed(id)?)
    }

    /// The same, from a number with sort and fleet.
    #[must_use]
    pub fn unpack(&self, sort: Sort, packed: u64) -> Option<u32> {
        let number = number::unpack(self.index, sort, packed)?;
        let within = match sort {
            Sort::Server => number < self.servers,
            Sort::Disk => self.is_slot(number, self.servers),
            Sort::Vault => number < self.vaults(),
            Sort::Checkpoint => number < self.vaults().saturating_mul(DAYS),
            Sort::Backup => {
                let backup = number / SLOTS;
                number % SLOTS == 0 && backup < self.backups()
                    || self.is_slot(number, self.backups()) && backup < self.backups()
            }
            Sort::Task => number < self.backups(),
            // Nobody asks for them by their ids.
            Sort::Snapshot | Sort::Request => false,
        };
        within.then_some(number)
    }

    /// Whether a number of a disk is one of a disk that there is.
    fn is_slot(&self, number: u32, most: u32) -> bool {
        let (owner, slot) = (number / SLOTS, (number % SLOTS) as usize);
        owner < most && (1..=Self::disks(self.server_of(owner)).len()).contains(&slot)
    }

    /// The kind of what these backups are of.
    #[must_use]
    pub const fn kind(slot: u32) -> Kind {
        if slot == 0 { Kind::Server } else { Kind::Disk }
    }
}

#[cfg(test)]
mod tests;
