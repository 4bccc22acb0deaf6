//! How fast a task moves: what is left, worked out from what was seen, and whether it stands still.

use backup_api::cbr::model::Task;

/// One look at a task: when (milliseconds since 1970), and how many percent were done.
pub(super) type Sample = (f64, i64);

/// Samples of the last moves that are kept: a pace of an hour ago says little.
const KEPT: usize = 12;

/// Adds a look: only a move counts, so the first sample of a percentage stays. The first look of all is of a move that
/// nobody saw: it is dated with what the service says, `moved`, so that a task that stood still before stands still now.
pub(super) fn take(samples: &mut Vec<Sample>, now: f64, percent: i64, moved: Option<f64>) {
    if samples.last().is_some_and(|(_, before)| *before == percent) {
        return;
    }
    let at = moved.filter(|moved| samples.is_empty() && *moved < now).unwrap_or(now);
    samples.push((at, percent));
    if samples.len() > KEPT {
        samples.remove(0);
    }
}

/// When a task came to where it is, as far as the service says so: its latest change; else its beginning, of one that has
/// not moved since.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(super) fn moved(task: &Task) -> Option<f64> {
    let begun = task.started_at.filter(|_| task.detail.progress == Some(0));
    task.updated_at.or(begun).map(|at| at.millis() as f64)
}

/// Seconds that are left at the pace of the samples; nothing before two moves.
#[expect(clippy::cast_precision_loss, reason = "percents")]
pub(super) fn left(samples: &[Sample], now: f64) -> Option<f64> {
    let ((from, first), (to, last)) = (*samples.first()?, *samples.last()?);
    let (span, moved) = (to - from, last - first);
    if span <= 0.0 || moved <= 0 {
        return None;
    }
    let pace = moved as f64 / span;
    let rest = (100 - last) as f64 / pace - (now - to);
    // Later than worked out: what is left is not known, and never less than nothing.
    (rest > 0.0).then_some(rest / 1000.0)
}

/// Whole minutes since it last moved, where that is long: ten and more.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
pub(super) fn still(samples: &[Sample], begun: Option<f64>, now: f64) -> Option<u32> {
    let since = samples.last().map(|(at, _)| *at).or(begun)?;
    let minutes = ((now - since) / 60_000.0).clamp(0.0, 1.0e6) as u32;
    (minutes >= 10).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Task, TaskDetail};
    use backup_api::time::Time;

    use super::{Sample, left, moved, still, take};

    #[test]
    fn only_moves_count() {
        let mut samples: Vec<Sample> = Vec::new();
        for (now, percent) in [(0.0, 0), (1000.0, 0), (2000.0, 10), (3000.0, 10)] {
            take(&mut samples, now, percent, None);
        }
        assert_eq!(samples, [(0.0, 0), (2000.0, 10)]);
        for step in 0..100 {
            take(&mut samples, f64::from(step) * 1000.0, i64::from(step) + 20, None);
        }
        assert_eq!((samples.len(), samples.last().map(|it| it.1)), (12, Some(119)));
    }

    #[test]
    fn what_stood_still_before_the_page_opened_stands_still() {
        let at = |minutes: i64| Some(Time::from_millis(minutes * 60_000));
        let task = |progress, updated: Option<Time>, started: Option<Time>| Task {
            updated_at: updated,
            started_at: started,
            detail: TaskDetail { progress: Some(progress), ..TaskDetail::default() },
            ..Task::default()
        };
        let now = 200.0 * 60_000.0;
        for (task, minutes) in [
            (task(40, at(20), at(0)), Some(180)),
            (task(40, at(195), at(0)), None),
            (task(40, None, at(0)), None),
            (task(0, None, at(20)), Some(180)),
            (task(40, at(900), at(0)), None),
        ] {
            let mut samples = Vec::new();
            let percent = task.detail.progress.unwrap_or_default();
            take(&mut samples, now, percent, moved(&task));
            assert_eq!(still(&samples, None, now), minutes, "{task:?}");
            // A move that is seen counts from when it was seen.
            take(&mut samples, now, percent + 1, moved(&task));
            assert_eq!(still(&samples, None, now + 60_000.0), None);
        }
    }

    #[test]
    fn what_is_left_follows_the_pace() {
        let samples = [(0.0, 0), (60_000.0, 25)];
        assert_eq!(left(&samples, 60_000.0), Some(180.0));
        assert_eq!(left(&samples, 90_000.0), Some(150.0));
        assert_eq!(left(&samples, 300_000.0), None, "later than worked out");
        assert_eq!(left(&samples[..1], 60_000.0), None);
        assert_eq!(left(&[(0.0, 40), (1.0, 10)], 1.0), None, "it went back");
    }

    #[test]
    fn standing_still_is_told_after_ten_minutes() {
        let minutes = |it: f64| it * 60_000.0;
        assert_eq!(still(&[(0.0, 5)], None, minutes(9.9)), None);
        assert_eq!(still(&[(0.0, 5)], None, minutes(10.0)), Some(10));
        assert_eq!(still(&[], Some(0.0), minutes(12.0)), Some(12));
        assert_eq!(still(&[], None, minutes(12.0)), None);
    }
}
