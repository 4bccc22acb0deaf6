//! Going through backups: all of them, those of a vault, those of a restore point. Those of disks are never among them.

use std::ops::Range;

use super::{Backups, Row, Rows};
use crate::fleet::number::Sort;
use crate::fleet::{DAYS, SLOTS};
use crate::state::Sought;

impl Backups {
    /// Those that fit, without those of disks, in the order in which they were made.
    pub fn select(&self, fits: impl Fn(&Row<'_>) -> bool) -> Vec<Row<'_>> {
        let mut found = Vec::new();
        let mut take = |row| {
            if fits(&row) {
                found.push(row);
            }
        };
        let mut from = 0;
        for rows in &self.fleets {
            self.kept_between(from..rows.start).for_each(&mut take);
            for backup in 0..rows.fleet.backups() {
                if !rows.is_taken(backup) {
                    take(Row::Made(&rows.fleet, backup));
                } else if let Some(kept) = self.kept.get(&rows.place(backup.saturating_mul(SLOTS))) {
                    take(Row::Kept(kept));
                }
            }
            from = rows.place(rows.fleet.backups().saturating_mul(SLOTS));
        }
        self.kept_between(from..u64::MAX).for_each(take);
        found
    }

    fn kept_between(&self, places: Range<u64>) -> impl Iterator<Item = Row<'_>> {
        self.kept.range(places).map(|(_, row)| row).filter(|row| row.parent.is_none()).map(Row::Kept)
    }

    /// Those of a vault, without those of disks: first what is kept.
    pub fn of_vault<'a, 'b>(&'a self, vault: &'b str) -> impl Iterator<Item = Row<'a>> + use<'a, 'b> {
        let vault = Sought::new(vault);
        let made = self.fleets.iter().find_map(|rows| {
            let members = rows.fleet.members(vault.find(&rows.fleet, Sort::Vault)?);
            Some(rows.untouched_rows(members, 0..DAYS))
        });
        self.kept_between(0..u64::MAX).filter(move |row| row.is_in(&vault)).chain(made.into_iter().flatten())
    }

    /// Those of a restore point, without those of disks: first what is kept.
    pub fn of_checkpoint<'a, 'b>(&'a self, checkpoint: &'b str) -> impl Iterator<Item = Row<'a>> + use<'a, 'b> {
        let checkpoint = Sought::new(checkpoint);
        let made = self.fleets.iter().find_map(|rows| {
            let (vault, day) = rows.fleet.run_of(checkpoint.find(&rows.fleet, Sort::Checkpoint)?);
            Some(rows.untouched_rows(rows.fleet.members(vault), day..day.saturating_add(1)))
        });
        self.kept_between(0..u64::MAX).filter(move |row| row.is_by(&checkpoint)).chain(made.into_iter().flatten())
    }

    /// How many there are, without those of disks.
    #[must_use]
    pub fn count(&self) -> usize {
        let untouched = |rows: &Rows| rows.taken.iter().filter(|taken| !**taken).count();
        self.kept_between(0..u64::MAX).count().saturating_add(self.fleets.iter().map(untouched).sum())
    }
}
