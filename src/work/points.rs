//! Restore points as they can be seen through their backups: no call lists them.

use backup_api::order::{sort_by, sort_by_key};
use std::collections::{HashMap, HashSet};

use backup_api::Phase;
use backup_api::cbr::model::Backup;
use backup_api::time::Time;

/// One restore point: the backups that one run made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    /// Its id; `None` for a backup that names no run.
    pub id: Option<String>,
    /// The vault.
    pub vault_id: Option<String>,
    /// When the first of its backups was made.
    pub at: Option<Time>,
    /// One for each resource, by name.
    pub backups: Vec<Backup>,
}

impl Point {
    /// How many backups are in each of: saved, under way, failed, anything else.
    #[must_use]
    pub fn tally(&self) -> Tally {
        Tally::of(self.backups.iter().map(Backup::phase))
    }

    /// Whether it only holds what changed; `None` where its backups differ or do not say.
    #[must_use]
    pub fn incremental(&self) -> Option<bool> {
        same(self.backups.iter().map(|backup| backup.incremental))
    }

    /// Whether a policy made it; `None` where its backups differ or do not say.
    #[must_use]
    pub fn automatic(&self) -> Option<bool> {
        same(self.backups.iter().map(|backup| backup.info.auto_trigger))
    }
}

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

/// Groups backups by run, newest first; those without a time come last.
#[must_use]
pub fn group<'a>(backups: &'a [Backup]) -> Vec<Point> {
    let mut numbers: HashMap<&'a str, u32> = HashMap::new();
    let mut number = |id: Option<&'a str>| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        id.filter(|id| !id.is_empty()).map(|id| *numbers.entry(id).or_insert(next))
    };
    let parts: Vec<Part> = backups
        .iter()
        .map(|backup| Part {
            id: number(Some(&backup.id)),
            parent: number(backup.parent_id.as_deref()),
            run: number(backup.checkpoint_id.as_deref()),
        })
        .collect();
    let part = |at: u32| parts.get(at as usize).copied().unwrap_or_default();
    let all: Vec<u32> = (0..u32::try_from(parts.len()).unwrap_or(u32::MAX)).collect();
    let runs = runs(&all, &part);
    let mut points: Vec<Point> = runs.into_iter().map(|rows| point(backups, &rows)).collect();
    sort_by_key(&mut points, |point| std::cmp::Reverse(point.at));
    points
}

fn point(all: &[Backup], rows: &[u32]) -> Point {
    let mut backups: Vec<Backup> = rows.iter().filter_map(|at| all.get(*at as usize)).cloned().collect();
    sort_by(&mut backups, |left, right| left.resource_name.cmp(&right.resource_name));
    Point {
        id: backups.iter().find_map(|backup| backup.checkpoint_id.clone()),
        vault_id: backups.iter().find_map(|backup| backup.vault_id.clone()),
        at: backups.iter().filter_map(|backup| backup.created_at).min(),
        backups,
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Backup, BackupInfo};
    use backup_api::time::Time;

    use super::{Point, Tally, group};

    fn backup(id: &str, run: &str, at: i64, status: &str) -> Backup {
        Backup {
            id: id.to_owned(),
            checkpoint_id: Some(run.to_owned()).filter(|run| !run.is_empty()),
            created_at: (at > 0).then(|| Time::from_millis(at)),
            status: status.to_owned(),
            resource_name: Some(format!("ecs-{id}")),
            ..Backup::default()
        }
    }

    fn shape(points: &[Point]) -> Vec<(Option<&str>, Vec<&str>)> {
        points
            .iter()
            .map(|point| (point.id.as_deref(), point.backups.iter().map(|backup| backup.id.as_str()).collect()))
            .collect()
    }

    #[test]
    fn a_run_is_the_backups_that_name_it() {
        let rows = [
            backup("b", "old", 20, "available"),
            backup("c", "new", 90, "protecting"),
            backup("a", "old", 10, "error"),
            backup("d", "", 50, "available"),
            backup("e", "", 0, "available"),
        ];
        let points = group(&rows);
        assert_eq!(
            shape(&points),
            [(Some("new"), vec!["c"]), (None, vec!["d"]), (Some("old"), vec!["a", "b"]), (None, vec!["e"])]
        );
        let old = points.get(2).cloned().unwrap_or_default();
        assert_eq!(old.at, Some(Time::from_millis(10)));
        assert_eq!(old.tally(), Tally { saved: 1, failed: 1, ..Tally::default() });
        assert!(group(&[]).is_empty());
    }

    #[test]
    fn disks_listed_beside_their_server_are_no_resources() {
        let disk = Backup { parent_id: Some("a".to_owned()), ..backup("x", "run", 5, "available") };
        let stray = Backup { parent_id: Some("elsewhere".to_owned()), ..backup("y", "run", 5, "available") };
        assert_eq!(shape(&group(&[backup("a", "run", 5, "available"), disk, stray])), [(Some("run"), vec!["a", "y"])]);
    }

    #[test]
    fn extent_and_origin_are_said_only_where_all_agree() {
        let told = |incremental, auto_trigger| Backup {
            incremental,
            info: BackupInfo { auto_trigger, ..BackupInfo::default() },
            ..backup("a", "run", 1, "available")
        };
        for (rows, incremental, automatic) in [
            (vec![told(Some(true), Some(false)), told(Some(true), Some(false))], Some(true), Some(false)),
            (vec![told(Some(true), Some(true)), told(Some(false), None)], None, None),
            (vec![told(None, None)], None, None),
        ] {
            let point = Point { backups: rows, ..Point::default() };
            assert_eq!((point.incremental(), point.automatic()), (incremental, automatic));
        }
    }
}
