//! The figures of the first page.

use std::collections::HashSet;

use backup_api::Phase;
use backup_api::cbr::model::{Protectable, Task, Vault};
use backup_api::cbr::resource::SERVER;
use backup_api::ids;
use backup_api::order::sort_by_key;
use backup_api::time::Time;

use crate::pages::resources::{OPEN, UNFIT, standing_of};
use crate::pages::tasks::logic::begun;

/// Servers that are in no vault, counted as the list of resources does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Uncovered {
    /// All servers.
    pub all: usize,
    /// In no vault, and nothing is known against it.
    pub open: usize,
    /// In no vault besides, because the service would refuse them.
    pub unfit: usize,
    /// Of which it can't be said.
    pub unknown: usize,
}

pub(super) fn uncovered(rows: &[Protectable]) -> Uncovered {
    let standing = |wanted: &str| rows.iter().filter(|row| standing_of(row) == wanted).count();
    Uncovered { all: rows.len(), open: standing(OPEN), unfit: standing(UNFIT), unknown: standing("") }
}

/// So many were found; where not all was looked at, none found is not known to be none.
pub(super) fn figure(count: usize, whole: bool) -> Option<usize> {
    (count > 0 || whole).then_some(count)
}

/// Servers that vaults hold: known before all servers are read, of which there may be thousands. Nothing where a vault does not
/// say what it holds.
pub(super) fn covered(vaults: &[Vault]) -> Option<usize> {
    if vaults.iter().any(|vault| vault.unread.get("resources").is_some()) {
        return None;
    }
    let held = vaults.iter().flat_map(Vault::present).filter(|held| held.kind == SERVER);
    Some(held.map(|held| ids::key(&held.id)).collect::<HashSet<_>>().len())
}

/// Tasks that are counted, and how the list of tasks is narrowed to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// How many.
    pub count: usize,
    /// Of how many others their state does not say whether they are among them.
    pub unknown: usize,
    /// Their states, between commas.
    pub states: String,
    /// When the first of them began.
    pub first: Option<Time>,
}

fn count<'a>(tasks: impl Iterator<Item = &'a Task>, wanted: fn(Phase) -> bool) -> Counted {
    tasks.fold(Counted::default(), |mut all, task| {
        let phase = task.phase();
        all.unknown += usize::from(phase == Phase::Unknown);
        if !wanted(phase) {
            return all;
        }
        all.count += 1;
        if !all.states.split(',').any(|state| state == task.status) {
            all.states.push_str(if all.states.is_empty() { "" } else { "," });
            all.states.push_str(&task.status);
        }
        let first = all.first.into_iter().chain(begun(task)).min_by_key(|at| at.millis());
        Counted { first, ..all }
    })
}

/// Tasks under way, and those that failed since `since` (milliseconds since 1970). One whose end was sent is not under way,
/// whatever its state says.
pub(super) fn tasks(rows: &[Task], since: f64) -> (Counted, Counted) {
    let open = rows.iter().filter(|task| task.phase() != Phase::Unknown || task.ended_at.is_none());
    let lately = rows.iter().filter(|task| recent(task, since));
    (count(open, Phase::moves), count(lately, |phase| phase == Phase::Bad))
}

/// Vaults that are not available, and those whose state does not say whether they are.
pub(super) fn not_available(rows: &[Vault]) -> (usize, usize) {
    rows.iter().fold((0, 0), |(other, unknown), vault| match vault.phase() {
        Phase::Good => (other, unknown),
        Phase::Unknown => (other, unknown + 1),
        _ => (other + 1, unknown),
    })
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn recent(task: &Task, since: f64) -> bool {
    task.ended_at.or(begun(task)).is_none_or(|at| at.millis() as f64 >= since)
}

/// The fullest vaults first: by use, then by what is promised.
pub(super) fn fullest(vaults: &[Vault], most: usize) -> Vec<Vault> {
    let mut vaults: Vec<&Vault> = vaults.iter().collect();
    sort_by_key(&mut vaults, |vault| {
        let billing = &vault.billing;
        std::cmp::Reverse((billing.used_percent(), billing.allocated_percent(), billing.used_mb))
    });
    vaults.into_iter().take(most).cloned().collect()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Billing, Protectable, Task, Vault, VaultResource};
    use backup_api::cbr::resource::{DISK, SERVER};
    use backup_api::json::Read;
    use backup_api::time::Time;

    use super::{Uncovered, covered, figure, fullest, not_available, tasks, uncovered};

    #[test]
    fn servers_in_no_vault_are_counted() {
        let row = |vault: &str, fit: Option<bool>| Protectable {
            vault: Some(Box::new(Vault { id: vault.to_owned(), ..Vault::default() })),
            can_be_backed_up: fit,
            ..Protectable::default()
        };
        let unread = Protectable { vault_unread: true, vault: None, ..row("", Some(true)) };
        // An empty vault stands for none.
        let rows =
            [row("v", Some(false)), row("", Some(true)), row("", Some(false)), row("", None), unread, row("v", None)];
        assert_eq!(uncovered(&rows), Uncovered { all: 6, open: 1, unfit: 1, unknown: 2 });
    }

    #[test]
    fn none_is_said_of_what_came_whole() {
        for (count, whole, expected) in [(0, true, Some(0)), (2, true, Some(2)), (0, false, None), (2, false, Some(2))]
        {
            assert_eq!(figure(count, whole), expected, "{count} {whole}");
        }
    }

    #[test]
    fn a_server_of_two_vaults_is_one_and_one_that_is_gone_is_none() {
        let held = |id: &str, kind: &str, status: &str| VaultResource {
            id: id.to_owned(),
            kind: kind.to_owned(),
            protect_status: status.to_owned(),
            ..VaultResource::default()
        };
        let (own, disk, gone) =
            (held("S1", SERVER, "available"), held("D1", DISK, "available"), held("S2", SERVER, "deleted"));
        let vault = |resources: &[&VaultResource]| Vault {
            resources: resources.iter().map(|held| (*held).clone()).collect(),
            ..Vault::default()
        };
        assert_eq!(covered(&[vault(&[&own, &disk]), vault(&[&own, &gone])]), Some(1));
        let silent = Vault::read(&backup_api::json!({ "id": "v", "resources": null }));
        assert_eq!(covered(&[vault(&[&own]), silent]), None);
    }

    #[test]
    fn only_failures_of_the_last_day_count() {
        let task = |status: &str, at: i64| Task {
            status: status.to_owned(),
            ended_at: (at > 0).then(|| Time::from_millis(at)),
            ..Task::default()
        };
        let rows = [task("running", 0), task("waiting", 0), task("failed", 5), task("failed", 50), task("skipped", 50)];
        let (moving, failed) = tasks(&rows, 10.0);
        assert_eq!((moving.count, moving.unknown, moving.states.as_str()), (2, 0, "running,waiting"));
        assert_eq!((failed.count, failed.unknown, failed.states.as_str()), (2, 0, "failed,skipped"));
        // Without a state that can be read neither is none: one that has ended may have failed, one that hasn't may run.
        let rows = [task("", 0), task("weird", 50), task("", 5), task("success", 50)];
        let (moving, failed) = tasks(&rows, 10.0);
        assert_eq!(((moving.count, moving.unknown), (failed.count, failed.unknown)), ((0, 1), (0, 2)));
    }

    #[test]
    fn a_vault_whose_state_was_not_said_is_not_one_that_is_not_available() {
        let vault = |status: &str| Vault {
            billing: Billing { status: status.to_owned(), ..Billing::default() },
            ..Vault::default()
        };
        assert_eq!(not_available(&["", "weird", "available", "frozen", "lock"].map(vault)), (2, 2));
        assert_eq!(not_available(&[vault("")]), (0, 1));
    }

    #[test]
    fn the_fullest_vault_is_first() {
        let vault = |name: &str, used_mb: Option<i64>, size_gb: Option<i64>| Vault {
            name: name.to_owned(),
            billing: Billing { used_mb, size_gb, ..Billing::default() },
            ..Vault::default()
        };
        let vaults = [
            vault("unknown", None, None),
            vault("half", Some(51_200), Some(100)),
            vault("full", Some(102_400), Some(100)),
        ];
        let names: Vec<String> = fullest(&vaults, 2).into_iter().map(|vault| vault.name).collect();
        assert_eq!(names, ["full", "half"]);
    }
}
