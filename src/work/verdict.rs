//! The honest final word on a run: "available" alone does not say that everything was saved.

use backup_api::Phase;
use backup_api::cbr::model::{Backup, Checkpoint, Skipped};

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
    },
    /// Over, and nothing is saved.
    Failed,
    /// The restore point is available, but no backup of it can be seen: nothing proves that anything was saved.
    Unproved,
    /// The restore point is no longer there.
    Gone,
}

/// The word on a restore point, from what is seen of it.
///
/// `skipped` comes from the reply to the creation: asking later does not repeat it.
#[must_use]
pub fn verdict(checkpoint: &Checkpoint, backups: &[Backup], skipped: &[Skipped]) -> Verdict {
    // Disks of a server's backup are in the backup of their server.
    let whole = || backups.iter().filter(|backup| backup.parent_id.is_none());
    let saved = whole().filter(|backup| backup.phase() == Phase::Good).count();
    let failed = whole().filter(|backup| backup.phase() == Phase::Bad).count();
    let moving = whole().any(|backup| backup.phase().moves());
    match checkpoint.phase() {
        Phase::Waiting | Phase::Working => Verdict::Running,
        Phase::Gone => Verdict::Gone,
        // A word that is not known: go by the backups.
        Phase::Unknown if moving || backups.is_empty() => Verdict::Running,
        Phase::Good | Phase::Unknown if moving => Verdict::Running,
        Phase::Good if backups.is_empty() && skipped.is_empty() => Verdict::Unproved,
        Phase::Bad if saved == 0 => Verdict::Failed,
        _ if saved == 0 => Verdict::Failed,
        Phase::Bad => Verdict::Partly { saved, skipped: skipped.len(), failed: failed.max(1) },
        _ if skipped.is_empty() && failed == 0 => Verdict::Saved { count: saved },
        _ => Verdict::Partly { saved, skipped: skipped.len(), failed },
    }
}

#[cfg(test)]
mod tests {
    use super::{Backup, Checkpoint, Skipped, Verdict, verdict};

    fn backups(states: &[&str]) -> Vec<Backup> {
        states.iter().map(|status| Backup { status: (*status).to_owned(), ..Backup::default() }).collect()
    }

    #[test]
    fn green_only_when_nothing_was_left_out() {
        let partly = |saved, skipped, failed| Verdict::Partly { saved, skipped, failed };
        for (status, states, skipped, expected) in [
            ("protecting", &[][..], 0, Verdict::Running),
            ("protecting", &["available"], 0, Verdict::Running),
            ("available", &["available"], 0, Verdict::Saved { count: 1 }),
            ("available", &["available", "available"], 0, Verdict::Saved { count: 2 }),
            ("available", &["available"], 1, partly(1, 1, 0)),
            ("available", &["available", "error"], 0, partly(1, 0, 1)),
            ("available", &["available", "protecting"], 0, Verdict::Running),
            ("available", &[], 0, Verdict::Unproved),
            ("available", &[], 2, Verdict::Failed),
            ("available", &["error"], 0, Verdict::Failed),
            ("error", &["error"], 0, Verdict::Failed),
            ("error", &["available"], 0, partly(1, 0, 1)),
            ("error", &[], 0, Verdict::Failed),
            ("deleted", &[], 0, Verdict::Gone),
            ("brand-new-word", &[], 0, Verdict::Running),
            ("brand-new-word", &["available"], 0, Verdict::Saved { count: 1 }),
        ] {
            let checkpoint = Checkpoint { status: status.to_owned(), ..Checkpoint::default() };
            let left_out = vec![Skipped::default(); skipped];
            assert_eq!(verdict(&checkpoint, &backups(states), &left_out), expected, "{status} {states:?} {skipped}");
        }
    }
}
