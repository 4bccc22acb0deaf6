//! Everything the emulated cloud knows.

mod account;
mod backup;
mod backups;
mod checkpoint;
mod csbs_backup;
mod failure;
mod grow;
mod job;
mod members;
mod policy;
mod populate;
mod populate_legacy;
mod settle;
mod sought;
mod tag;
mod task;
mod task_row;
mod usage;
mod vault;
mod vbs_backup;

use std::sync::Arc;

use indexmap::IndexMap;

pub use self::account::{Account, Token, lifetime};
pub use self::backup::{Backup, Phase};
pub use self::backups::{Backups, Row, rank};
pub use self::checkpoint::Checkpoint;
pub use self::csbs_backup::{CsbsBackup, CsbsDisk};
pub use self::failure::Failure;
pub use self::job::{Job, JobKind};
pub use self::members::Members;
pub use self::policy::{Applied, Policy};
pub use self::populate::{daily, empty_vault, member, stored_megabytes};
pub use self::sought::Sought;
pub use self::tag::Tag;
pub use self::task::{Completion, Task};
pub use self::task_row::TaskRow;
pub use self::usage::{Usage, Used};
pub use self::vault::{Member, Vault};
pub use self::vbs_backup::VbsBackup;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::fleet::Fleet;
use crate::ids::Ids;
use crate::inventory::Inventory;
use crate::options::Options;

/// Objects of one kind by id, in the order in which they were made.
pub type Table<T> = IndexMap<String, T>;

/// One emulated cloud.
#[derive(Debug)]
pub struct Cloud {
    /// What it was started with.
    pub options: Options,
    /// Who may use it.
    pub account: Account,
    /// Its time.
    pub clock: Clock,
    /// Ids of its objects. Nothing else draws from them, so with a seed they are the same however often somebody asks.
    pub ids: Ids,
    /// Ids of requests.
    pub request_ids: Ids,
    /// Servers, disks and file systems.
    pub inventory: Inventory,
    /// CBR vaults.
    pub vaults: Table<Vault>,
    /// Servers that exist as numbers, with their restore points, backups and tasks.
    pub fleets: Vec<Arc<Fleet>>,
    /// CBR restore points, without those of fleets.
    pub checkpoints: Table<Checkpoint>,
    /// CBR backups, the disks of server backups among them.
    pub backups: Backups,
    /// CBR tasks, without those of fleets, which are over.
    pub tasks: Table<Task>,
    /// Ids of the tasks that still run.
    pub running: Vec<String>,
    /// CBR policies.
    pub policies: Table<Policy>,
    /// CSBS backups.
    pub csbs_backups: Table<CsbsBackup>,
    /// VBS backups.
    pub vbs_backups: Table<VbsBackup>,
    /// VBS jobs.
    pub jobs: Table<Job>,
    /// The faults that wait.
    pub faults: Faults,
    /// How the work is to end that the present call begins, where a fault says so.
    pub failing: Option<Failure>,
}

impl Cloud {
    /// A cloud with an inventory, some vaults and some history.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let clock = Clock::new(options.speed);
        let mut cloud = Self {
            account: Account::new(&options, &clock),
            inventory: Inventory::first(),
            vaults: Table::new(),
            fleets: Vec::new(),
            checkpoints: Table::new(),
            backups: Backups::default(),
            tasks: Table::new(),
            running: Vec::new(),
            policies: Table::new(),
            csbs_backups: Table::new(),
            vbs_backups: Table::new(),
            jobs: Table::new(),
            faults: Faults::default(),
            failing: None,
            clock,
            ids: Ids::new(options.seed),
            request_ids: Ids::derived(options.seed, 1),
            options,
        };
        cloud.populate();
        cloud.populate_legacy();
        cloud.add_servers(cloud.options.scale);
        cloud
    }

    /// Everything as at the start, the first token included; other tokens stay valid, so that a page keeps its session.
    pub fn reset(&mut self) {
        let mut fresh = Self::new(self.options.clone());
        std::mem::swap(&mut fresh.account, &mut self.account);
        *self = fresh;
        self.account.restart(&self.options, self.clock.now());
    }

    /// As a process that has just begun: every session ends as well, and with a seed all ids are those of the start.
    pub fn restart(&mut self) {
        *self = Self::new(self.options.clone());
    }
}
