//! How fast a task moves: what is left, worked out from what was seen, and whether it stands still.

/// One look at a task: when (milliseconds since 1970), and how many percent were done.
pub(super) type Sample = (f64, i64);

/// Samples of the last moves that are kept: a pace of an hour ago says little.
const KEPT: usize = 12;

/// Adds a look: only a move counts, so the first sample of a percentage stays.
pub(super) fn take(samples: &mut Vec<Sample>, now: f64, percent: i64) {
    if samples.last().is_some_and(|(_, before)| *before == percent) {
        return;
    }
    samples.push((now, percent));
    if samples.len() > KEPT {
        samples.remove(0);
    }
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
    use super::{Sample, left, still, take};

    #[test]
    fn only_moves_count() {
        let mut samples: Vec<Sample> = Vec::new();
        for (now, percent) in [(0.0, 0), (1000.0, 0), (2000.0, 10), (3000.0, 10)] {
            take(&mut samples, now, percent);
        }
        assert_eq!(samples, [(0.0, 0), (2000.0, 10)]);
        for step in 0..100 {
            take(&mut samples, f64::from(step) * 1000.0, i64::from(step) + 20);
        }
        assert_eq!((samples.len(), samples.last().map(|it| it.1)), (12, Some(119)));
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
