//! The honest final word on a run: "available" alone does not say that everything was saved.

use backup_api::Phase;
use backup_api::cbr::model::{Backup, Checkpoint, CheckpointResource, Skipped};
use backup_api::ids;

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Going on.
    Running,
    /// Everything that was asked for is saved.
    Saved {
        /// How many resources.
        count: usize,
    },
    /// Over, and some resources are saved, others not.
    Partly {
        /// Saved.
        saved: usize,
        /// Not even tried.
        skipped: usize,
        /// Tried and failed.
        failed: usize,
        /// Without a backup, or with one in a state that does not say whether it is good.
        open: usize,
    },
    /// Over, and nothing is saved.
    Failed,
    /// The restore point is available, but no backup of it is seen to be: nothing proves that anything was saved.
    Unproved,
    /// The restore point is in a state that is not known, or says none, and its backups do not tell how it stands: it may go
    /// on, or have ended in any way.
    Unknown,
    /// The restore point is no longer there.
    Gone,
}

impl Verdict {
    /// Whether something may still come of it.
    #[must_use]
    pub const fn open(self) -> bool {
        matches!(self, Self::Running | Self::Unknown)
    }
}

/// The word on a restore point, from what is seen of it.
///
/// `asked` and `skipped` come from the reply to the creation: asking later does not repeat them. What was asked for and
/// has no backup, and a backup in a state that proves nothing, count as open: green is only what has nothing open. So do
/// `unseen` backups, which the service counts and does not send.
#[must_use]
pub fn verdict(
    checkpoint: &Checkpoint,
    backups: &[Backup],
    asked: &[CheckpointResource],
    skipped: &[Skipped],
    unseen: usize,
) -> Verdict {
    // Disks of a server's backup are in the backup of their server.
    let whole = || backups.iter().filter(|backup| backup.parent_id.is_none());
    let count = |fits: fn(Phase) -> bool| whole().filter(|backup| fits(backup.phase())).count();
    let saved = count(|phase| phase == Phase::Good);
    let failed = count(|phase| phase == Phase::Bad);
    let unknown = count(|phase| phase == Phase::Unknown) + missing(asked, skipped, whole).max(unseen);
    let open = unknown + count(|phase| phase == Phase::Gone);
    let moving = count(Phase::moves) > 0;
    match checkpoint.phase() {
        Phase::Waiting | Phase::Working => Verdict::Running,
        Phase::Gone => Verdict::Gone,
        Phase::Good | Phase::Unknown if moving => Verdict::Running,
        // A word that is not known: go by the backups.
        Phase::Unknown if unknown > 0 || backups.is_empty() => Verdict::Unknown,
        Phase::Bad if saved == 0 => Verdict::Failed,
        _ if saved == 0 && unseen > 0 => Verdict::Unproved,
        _ if saved == 0 && failed == 0 && (open > 0 || skipped.is_empty()) => Verdict::Unproved,
        _ if saved == 0 => Verdict::Failed,
        // It is broken, whatever its backups say.
        Phase::Bad => {
            let failed = if open == 0 { failed.max(1) } else { failed };
            Verdict::Partly { saved, skipped: skipped.len(), failed, open }
        }
        _ if skipped.is_empty() && failed == 0 && open == 0 => Verdict::Saved { count: saved },
        _ => Verdict::Partly { saved, skipped: skipped.len(), failed, open },
    }
}

/// How many of what was asked for and not skipped have no backup. A backup that does not say of what it is may be of any.
fn missing<'a, I>(asked: &[CheckpointResource], skipped: &[Skipped], backups: impl Fn() -> I) -> usize
where
    I: Iterator<Item = &'a Backup>,
{
    let wanted = asked.iter().filter(|resource| skipped.iter().all(|skipped| !ids::same(&skipped.id, &resource.id)));
    let without =
        wanted.filter(|resource| backups().all(|backup| !ids::same(&backup.resource_id, &resource.id))).count();
    without.saturating_sub(backups().filter(|backup| backup.resource_id.is_empty()).count())
}

#[cfg(test)]
mod tests {
    use super::{Backup, Checkpoint, CheckpointResource, Skipped, Verdict, verdict};

    fn backups(states: &[&str]) -> Vec<Backup> {
        let all = states.iter().enumerate();
        all.map(|(at, status)| Backup {
            resource_id: at.to_string(),
            status: (*status).to_owned(),
            ..Backup::default()
        })
        .collect()
    }

    fn asked(count: usize) -> Vec<CheckpointResource> {
        (0..count).map(|at| CheckpointResource { id: at.to_string(), ..CheckpointResource::default() }).collect()
    }

    fn partly(saved: usize, skipped: usize, failed: usize, open: usize) -> Verdict {
        Verdict::Partly { saved, skipped, failed, open }
    }

    #[test]
    fn green_only_when_nothing_was_left_out() {
        for (status, states, skipped, expected) in [
            ("protecting", &[][..], 0, Verdict::Running),
            ("protecting", &["available"], 0, Verdict::Running),
            ("available", &["available"], 0, Verdict::Saved { count: 1 }),
            ("available", &["available", "available"], 0, Verdict::Saved { count: 2 }),
            ("available", &["available"], 1, partly(1, 1, 0, 0)),
            ("available", &["available", "error"], 0, partly(1, 0, 1, 0)),
            ("available", &["available", "protecting"], 0, Verdict::Running),
            ("available", &["available", "brand-new-word"], 0, partly(1, 0, 0, 1)),
            ("available", &["available", "deleted"], 0, partly(1, 0, 0, 1)),
            ("available", &["available", "error", ""], 1, partly(1, 1, 1, 1)),
            ("available", &[], 0, Verdict::Unproved),
            ("available", &["brand-new-word"], 0, Verdict::Unproved),
            ("available", &["deleted"], 1, Verdict::Unproved),
            ("available", &[], 2, Verdict::Failed),
            ("available", &["error"], 0, Verdict::Failed),
            ("available", &["error", "brand-new-word"], 0, Verdict::Failed),
            ("error", &["error"], 0, Verdict::Failed),
            ("error", &["available"], 0, partly(1, 0, 1, 0)),
            ("error", &["available", "brand-new-word"], 0, partly(1, 0, 0, 1)),
            ("error", &[], 0, Verdict::Failed),
            ("deleted", &[], 0, Verdict::Gone),
            ("brand-new-word", &[], 0, Verdict::Unknown),
            ("", &[], 0, Verdict::Unknown),
            ("brand-new-word", &["available", "protecting"], 0, Verdict::Running),
            ("brand-new-word", &["available"], 0, Verdict::Saved { count: 1 }),
            ("brand-new-word", &["available", "another"], 0, Verdict::Unknown),
        ] {
            let checkpoint = Checkpoint { status: status.to_owned(), ..Checkpoint::default() };
            let left_out = vec![Skipped { id: "x".to_owned(), ..Skipped::default() }; skipped];
            let found = verdict(&checkpoint, &backups(states), &[], &left_out, 0);
            assert_eq!(found, expected, "{status} {states:?} {skipped}");
        }
    }

    #[test]
    fn what_was_asked_for_and_has_no_backup_is_not_saved() {
        let checkpoint = Checkpoint { status: "available".to_owned(), ..Checkpoint::default() };
        let skipped = |ids: &[&str]| {
            ids.iter().map(|id| Skipped { id: (*id).to_owned(), ..Skipped::default() }).collect::<Vec<_>>()
        };
        for (count, states, left_out, expected) in [
            (1, &["available"][..], &[][..], Verdict::Saved { count: 1 }),
            (2, &["available"], &[], partly(1, 0, 0, 1)),
            (3, &["available", "error"], &[], partly(1, 0, 1, 1)),
            (2, &["available"], &["1"], partly(1, 1, 0, 0)),
            (2, &["available"], &["other"], partly(1, 1, 0, 1)),
            (2, &[], &[], Verdict::Unproved),
            (1, &[], &["0"], Verdict::Failed),
        ] {
            let found = verdict(&checkpoint, &backups(states), &asked(count), &skipped(left_out), 0);
            assert_eq!(found, expected, "{count} {states:?} {left_out:?}");
        }
        let nameless = [Backup { status: "available".to_owned(), ..Backup::default() }];
        assert_eq!(verdict(&checkpoint, &nameless, &asked(1), &[], 0), Verdict::Saved { count: 1 });
    }

    #[test]
    fn a_list_that_is_shorter_than_counted_proves_nothing_of_what_is_missing() {
        for (status, states, asked_for, unseen, expected) in [
            ("available", &["available"][..], 0, 1, partly(1, 0, 0, 1)),
            ("available", &["available"], 3, 2, partly(1, 0, 0, 2)),
            ("available", &["available"], 3, 1, partly(1, 0, 0, 2)),
            ("available", &["error"], 0, 1, Verdict::Unproved),
            ("error", &[], 0, 1, Verdict::Failed),
            ("brand-new-word", &["available"], 0, 1, Verdict::Unknown),
        ] {
            let checkpoint = Checkpoint { status: status.to_owned(), ..Checkpoint::default() };
            let found = verdict(&checkpoint, &backups(states), &asked(asked_for), &[], unseen);
            assert_eq!(found, expected, "{status} {states:?} {asked_for} {unseen}");
        }
    }
}
