//! What the backups of a vault add up to.

use std::collections::HashMap;

use super::{Backup, Phase};

/// Counted once per list, because every vault asks for it.
#[derive(Debug, Default)]
pub struct Usage<'a> {
    /// By vault, then by resource: a vault's total must not look at all the others.
    by: HashMap<&'a str, HashMap<&'a str, Used>>,
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
    /// Adds the backups up; the disks of a server backup are in the server's figures.
    #[must_use]
    pub fn of(backups: impl Iterator<Item = &'a Backup>) -> Self {
        let mut by: HashMap<&str, HashMap<&str, Used>> = HashMap::new();
        for backup in backups.filter(|backup| backup.parent.is_none()) {
            let used = by.entry(&backup.vault_id).or_default().entry(&backup.resource.id).or_default();
            match backup.phase {
                Phase::Available => {}
                Phase::Protecting => used.activity = Some("protecting"),
                Phase::Restoring => used.activity = Some("restoring"),
                Phase::Deleting | Phase::Error => continue,
            }
            if backup.phase != Phase::Protecting {
                used.count = used.count.saturating_add(1);
                used.megabytes = used.megabytes.saturating_add(backup.megabytes);
            }
        }
        Self { by }
    }

    /// Of one resource in one vault.
    #[must_use]
    pub fn resource(&self, vault: &str, resource: &str) -> Used {
        self.by.get(vault).and_then(|vault| vault.get(resource)).copied().unwrap_or_default()
    }

    /// Of a whole vault, MB.
    #[must_use]
    pub fn vault(&self, vault: &str) -> i64 {
        self.by.get(vault).into_iter().flat_map(HashMap::values).map(|used| used.megabytes).sum()
    }
}
