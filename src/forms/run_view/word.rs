//! The word on a run, for people: heading, what it means, and how it is meant.

use crate::text::run as words;
use crate::ui::Tone;
use crate::work::verdict::Verdict;

/// The heading. `proved`: it is known what was skipped.
pub(super) fn headline(verdict: Verdict, proved: bool) -> String {
    match verdict {
        Verdict::Running => words::RUNNING.to_owned(),
        Verdict::Saved { count } => words::saved(count, proved),
        Verdict::Partly { saved, skipped, failed } => words::partly(saved, skipped, failed),
        Verdict::Failed => words::FAILED.to_owned(),
        Verdict::Unproved => words::UNPROVED.to_owned(),
        Verdict::Gone => words::GONE.to_owned(),
    }
}

/// What it means, and what to do.
pub(super) const fn note(verdict: Verdict, proved: bool) -> &'static str {
    match verdict {
        Verdict::Running => words::RUNNING_NOTE,
        Verdict::Saved { .. } if proved => words::SAVED_NOTE,
        Verdict::Saved { .. } => words::SAVED_UNPROVED_NOTE,
        Verdict::Partly { .. } => words::PARTLY_NOTE,
        Verdict::Failed => words::FAILED_NOTE,
        Verdict::Unproved => words::UNPROVED_NOTE,
        Verdict::Gone => words::GONE_NOTE,
    }
}

/// Green only for what is proved.
pub(super) const fn mark(verdict: Verdict, proved: bool) -> Tone {
    match verdict {
        Verdict::Running => Tone::Busy,
        Verdict::Saved { .. } if proved => Tone::Success,
        Verdict::Saved { .. } => Tone::Info,
        Verdict::Partly { .. } | Verdict::Unproved => Tone::Warning,
        Verdict::Failed | Verdict::Gone => Tone::Danger,
    }
}

#[cfg(test)]
mod tests {
    use super::{headline, mark};
    use crate::ui::Tone;
    use crate::work::verdict::Verdict;

    #[test]
    fn only_what_is_proved_is_green() {
        let partly = Verdict::Partly { saved: 1, skipped: 1, failed: 0 };
        for (verdict, proved, tone, said) in [
            (Verdict::Saved { count: 2 }, true, Tone::Success, "Saved: all 2 resources of this run"),
            (Verdict::Saved { count: 2 }, false, Tone::Info, "2 resources are saved"),
            (partly, true, Tone::Warning, "Not everything is saved: 1 saved, 1 skipped"),
            (Verdict::Unproved, true, Tone::Warning, "Nothing proves that anything is saved"),
            (Verdict::Running, true, Tone::Busy, "The backup is running"),
            (Verdict::Failed, true, Tone::Danger, "Nothing is saved"),
            (Verdict::Gone, true, Tone::Danger, "The restore point is deleted"),
        ] {
            assert_eq!((mark(verdict, proved), headline(verdict, proved).as_str()), (tone, said));
        }
    }
}
