//! Restore points as they can be seen through their backups: no call lists them.

use std::collections::{HashMap, HashSet};

use backup_api::Phase;

/// How the backups of a restore point stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Available.
    pub saved: usize,
    /// Under way.
    pub moving: usize,
    /// Failed.
    pub failed: usize,
    /// Gone, or in a state that is not known.
    pub other: usize,
}

impl Tally {
    /// Of backups in these phases.
    pub fn of(phases: impl Iterator<Item = Phase>) -> Self {
        let mut tally = Self::default();
        for phase in phases {
            match phase {
                Phase::Good => tally.saved += 1,
                Phase::Waiting | Phase::Working => tally.moving += 1,
                Phase::Bad => tally.failed += 1,
                Phase::Gone | Phase::Unknown => tally.other += 1,
            }
        }
        tally
    }
}

/// What all of them say; nothing where they differ or one does not say.
pub fn same(mut values: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let first = values.next()??;
    values.all(|value| value == Some(first)).then_some(first)
}

/// What decides to which run a backup belongs: ids as numbers, the same for the same id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its own id.
    pub id: Option<u32>,
    /// That of the server backup of which it is a disk.
    pub parent: Option<u32>,
    /// That of its run.
    pub run: Option<u32>,
}

/// The runs of these backups, each with its backups in their order.
///
/// A disk of a server backup that is listed by itself is left out where its server's backup is there: it is a part of
/// that one, not a resource of its own.
#[must_use]
pub fn runs(backups: &[u32], part: &dyn Fn(u32) -> Part) -> Vec<Vec<u32>> {
    // Most services list no parts: then nobody is looked for.
    let parts = backups.iter().any(|at| part(*at).parent.is_some());
    let ids: HashSet<u32> = if parts { backups.iter().filter_map(|at| part(*at).id).collect() } else { HashSet::new() };
    let mut runs: Vec<Vec<u32>> = Vec::new();
    let mut places: HashMap<u32, usize> = HashMap::new();
    for at in backups.iter().copied() {
        let Part { parent, run, .. } = part(at);
        if parent.is_some_and(|id| ids.contains(&id)) {
            continue;
        }
        let place = run.and_then(|run| places.get(&run)).copied();
        if let Some(run) = place.and_then(|place| runs.get_mut(place)) {
            run.push(at);
            continue;
        }
        if let Some(run) = run {
            places.insert(run, runs.len());
        }
        runs.push(vec![at]);
    }
    runs
}
