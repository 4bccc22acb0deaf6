//! All backups: those that are kept, and those of fleets that nobody has changed.
//!
//! A backup of a fleet is kept, with those of its disks, from the moment that something is to be changed in it. Whatever is
//! being worked on is therefore kept. In the order of all, it stays in its place.

mod lists;
mod row;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

pub use self::row::{Row, rank};
use super::{Backup, Phase, Sought};
use crate::fleet::number::Sort;
use crate::fleet::{DAYS, Fleet, SLOTS};

/// The backups of a cloud, those of a server's disks right behind the server's.
#[derive(Debug, Default)]
pub struct Backups {
    kept: BTreeMap<u64, Backup>,
    /// The place of each that is kept.
    places: HashMap<String, u64>,
    fleets: Vec<Rows>,
    next: u64,
}

/// The backups of a fleet.
#[derive(Debug)]
struct Rows {
    fleet: Arc<Fleet>,
    /// The place of the first one; each has [`SLOTS`].
    start: u64,
    /// Of each, whether it is kept now, or was and is gone.
    taken: Vec<bool>,
}

impl Rows {
    fn place(&self, row: u32) -> u64 {
        self.start.saturating_add(u64::from(row))
    }

    fn is_taken(&self, backup: u32) -> bool {
        self.taken.get(backup as usize).copied().unwrap_or(true)
    }

    /// Those of these servers on these days that nobody has changed.
    fn untouched(&self, servers: Range<u32>, days: Range<u32>) -> impl Iterator<Item = u32> {
        self.fleet.backups_of(servers, days).filter(|backup| !self.is_taken(*backup))
    }

    fn untouched_rows(&self, servers: Range<u32>, days: Range<u32>) -> impl Iterator<Item = Row<'_>> {
        self.untouched(servers, days).map(|backup| Row::Made(&self.fleet, backup))
    }
}

impl Backups {
    /// One more, the last of all.
    pub fn insert(&mut self, backup: Backup) {
        self.put(self.next, backup);
        self.next = self.next.saturating_add(1);
    }

    fn put(&mut self, place: u64, backup: Backup) {
        self.places.insert(backup.id.clone(), place);
        self.kept.insert(place, backup);
    }

    /// Those of a fleet.
    pub fn add(&mut self, fleet: Arc<Fleet>) {
        let (start, count) = (self.next, fleet.backups());
        self.next = start.saturating_add(u64::from(count).saturating_mul(u64::from(SLOTS)));
        self.fleets.push(Rows { fleet, start, taken: vec![false; count as usize] });
    }

    /// The one with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Cow<'_, Backup>> {
        if let Some(place) = self.places.get(id) {
            return self.kept.get(place).map(Cow::Borrowed);
        }
        let (rows, row) = self.made(id)?;
        Some(Cow::Owned(rows.fleet.backup(row)))
    }

    /// The fleet's number of a backup that nobody has changed.
    fn made(&self, id: &str) -> Option<(&Rows, u32)> {
        let id = Sought::new(id);
        let found = self.fleets.iter().find_map(|rows| Some((rows, id.find(&rows.fleet, Sort::Backup)?)));
        found.filter(|(rows, row)| !rows.is_taken(row / SLOTS))
    }

    /// Those of the disks of a server's backup.
    #[must_use]
    pub fn parts(&self, id: &str) -> Vec<Cow<'_, Backup>> {
        if let Some(place) = self.places.get(id) {
            let behind = self.kept.range(place.saturating_add(1)..).map(|(_, row)| row);
            return behind.take_while(|row| row.parent.as_deref() == Some(id)).map(Cow::Borrowed).collect();
        }
        let Some((rows, row)) = self.made(id).filter(|(_, row)| row % SLOTS == 0) else { return Vec::new() };
        rows.fleet.rows(row / SLOTS).skip(1).map(|row| Cow::Owned(rows.fleet.backup(row))).collect()
    }

    /// The one with this id, to change it: kept from now on.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut Backup> {
        if !self.places.contains_key(id) {
            let (rows, row) = self.made(id)?;
            let (index, backup) = (self.fleets.iter().position(|other| other.start == rows.start)?, row / SLOTS);
            self.keep(index, backup);
        }
        self.kept.get_mut(self.places.get(id)?)
    }

    fn keep(&mut self, index: usize, backup: u32) {
        let Some(rows) = self.fleets.get_mut(index) else { return };
        if let Some(taken) = rows.taken.get_mut(backup as usize) {
            *taken = true;
        }
        let (rows, fleet) = (&*rows, Arc::clone(&rows.fleet));
        for (place, backup) in fleet.rows(backup).map(|row| (rows.place(row), fleet.backup(row))).collect::<Vec<_>>() {
            self.put(place, backup);
        }
    }

    /// Keeps all of a vault, or those of some of its resources, so that [`Backups::kept_mut`] has them.
    pub fn keep_of(&mut self, vault: &str, resources: Option<&[String]>) {
        let vault = Sought::new(vault);
        let resources = resources.map(|ids| ids.iter().map(|id| Sought::new(id)).collect::<Vec<_>>());
        for index in 0..self.fleets.len() {
            let Some(rows) = self.fleets.get(index) else { continue };
            let Some(number) = vault.find(&rows.fleet, Sort::Vault) else { continue };
            let meant = |backup: &u32| {
                let row = Row::Made(&rows.fleet, *backup);
                resources.as_ref().is_none_or(|ids| ids.iter().any(|id| row.is_of(id)))
            };
            for backup in rows.untouched(rows.fleet.members(number), 0..DAYS).filter(meant).collect::<Vec<_>>() {
                self.keep(index, backup);
            }
        }
    }

    /// All that are kept, those of disks among them. What is being worked on is always here.
    pub fn kept(&self) -> impl Iterator<Item = &Backup> {
        self.kept.values()
    }

    /// The same, to change them; not their ids.
    pub fn kept_mut(&mut self) -> impl Iterator<Item = &mut Backup> {
        self.kept.values_mut()
    }

    /// Puts a backup and its disks into another phase.
    pub fn set_phase(&mut self, id: &str, phase: Phase, at: i64) {
        if self.get_mut(id).is_none() {
            return;
        }
        for place in self.places_of(id) {
            if let Some(found) = self.kept.get_mut(&place) {
                found.phase = phase;
                found.updated = at;
            }
        }
    }

    /// The places of one that is kept and of its disks. They stand right behind it, so nothing else is looked at: a run of
    /// a full vault ends hundreds of backups at once.
    fn places_of(&self, id: &str) -> Vec<u64> {
        let Some(place) = self.places.get(id) else { return Vec::new() };
        let own = |row: &Backup| row.id == id || row.parent.as_deref() == Some(id);
        self.kept.range(place..).take_while(|(_, row)| own(row)).map(|(place, _)| *place).collect()
    }

    /// A backup and its disks are gone.
    pub fn remove(&mut self, id: &str) {
        if self.get_mut(id).is_none() {
            return;
        }
        for place in self.places_of(id) {
            if let Some(gone) = self.kept.remove(&place) {
                self.places.remove(&gone.id);
            }
        }
    }

    /// Leaves of those that are kept only these.
    pub fn retain_kept(&mut self, stays: impl Fn(&Backup) -> bool) {
        let places = &mut self.places;
        self.kept.retain(|_, row| {
            let stays = stays(row);
            if !stays {
                places.remove(&row.id);
            }
            stays
        });
    }
}

#[cfg(test)]
mod tests;
