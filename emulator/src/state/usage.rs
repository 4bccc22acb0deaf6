//! What the backups of a vault add up to.

use std::collections::HashMap;

use super::{Backups, Phase, Row};
use crate::fleet::number::{self, Sort};

/// The figures of one vault.
#[derive(Debug, Default)]
pub struct Usage<'a> {
    kept: HashMap<&'a str, Used>,
    made: HashMap<u64, Used>,
    megabytes: i64,
}

/// The backups of one resource in one vault.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    /// How many there are.
    pub count: i64,
    /// What they take, MB.
    pub megabytes: i64,
    /// What is being done with the resource.
    pub activity: Option<&'static str>,
}

impl<'a> Usage<'a> {
    /// Adds the backups of a vault up; the disks of a server backup are in the server's figures.
    #[must_use]
    pub fn of(backups: &'a Backups, vault: &str) -> Self {
        let mut usage = Self::default();
        for row in backups.of_vault(vault) {
            let used = match row {
                Row::Kept(backup) => usage.kept.entry(&backup.resource.id).or_default(),
                Row::Made(fleet, backup) => {
                    usage.made.entry(fleet.pack(Sort::Server, fleet.server_of(backup))).or_default()
                }
            };
            match row.phase() {
                Phase::Available => {}
                Phase::Protecting => used.activity = Some("protecting"),
                Phase::Restoring => used.activity = Some("restoring"),
                Phase::Deleting | Phase::Error => continue,
            }
            if row.phase() != Phase::Protecting {
                let megabytes = row.megabytes();
                used.count = used.count.saturating_add(1);
                used.megabytes = used.megabytes.saturating_add(megabytes);
                usage.megabytes = usage.megabytes.saturating_add(megabytes);
            }
        }
        usage
    }

    /// What counts of the backups of a vault, MB, where nothing else is wanted.
    #[must_use]
    pub fn megabytes_of(backups: &Backups, vault: &str) -> i64 {
        let counts = |row: &Row<'_>| matches!(row.phase(), Phase::Available | Phase::Restoring);
        backups.of_vault(vault).filter(counts).map(|row| row.megabytes()).sum()
    }

    /// Of one resource.
    #[must_use]
    pub fn resource(&self, resource: &str) -> Used {
        let kept = self.kept.get(resource).copied().unwrap_or_default();
        let made = number::packed(resource).and_then(|number| self.made.get(&number)).copied().unwrap_or_default();
        Used {
            count: kept.count.saturating_add(made.count),
            megabytes: kept.megabytes.saturating_add(made.megabytes),
            // Only what is kept is being worked on.
            activity: kept.activity,
        }
    }

    /// Of the whole vault, MB.
    #[must_use]
    pub const fn megabytes(&self) -> i64 {
        self.megabytes
    }
}
