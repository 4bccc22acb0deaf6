//! The word on a run, for people: heading, what it means, and how it is meant.

use crate::text::run as words;
use crate::ui::Tone;
use crate::work::verdict::Verdict;

/// The heading. `proved`: it is known what was skipped.
pub(super) fn headline(verdict: Verdict, proved: bool) -> String {
    match verdict {
        Verdict::Running => words::running().to_owned(),
        Verdict::Saved { count } => words::saved(count, proved),
        Verdict::Partly { saved, skipped, failed, open } => words::partly(saved, skipped, failed, open),
        Verdict::Failed => words::failed().to_owned(),
        Verdict::Unproved => words::unproved().to_owned(),
        Verdict::Unknown => words::unknown().to_owned(),
        Verdict::Gone => words::gone().to_owned(),
    }
}

/// What it means, and what to do; `state` as the service says it.
pub(super) fn note(verdict: Verdict, proved: bool, state: &str) -> String {
    let sentence = match verdict {
        Verdict::Unknown if state.is_empty() => words::unsaid_note(),
        Verdict::Unknown => return words::unknown_note(state),
        Verdict::Running => words::running_note(),
        Verdict::Saved { .. } if proved => words::saved_note(),
        Verdict::Saved { .. } => words::saved_unproved_note(),
        Verdict::Partly { skipped: 0, failed: 0, .. } => words::partly_open_note(),
        Verdict::Partly { .. } => words::partly_note(),
        Verdict::Failed => words::failed_note(),
        Verdict::Unproved => words::unproved_note(),
        Verdict::Gone => words::gone_note(),
    };
    sentence.to_owned()
}

/// Green only for what is proved, with nothing else `open` that was asked for.
pub(super) const fn mark(verdict: Verdict, proved: bool, open: bool) -> Tone {
    match verdict {
        Verdict::Running => Tone::Busy,
        Verdict::Saved { .. } if proved && !open => Tone::Success,
        Verdict::Saved { .. } => Tone::Info,
        Verdict::Partly { .. } | Verdict::Unproved | Verdict::Unknown => Tone::Warning,
        Verdict::Failed | Verdict::Gone => Tone::Danger,
    }
}

#[cfg(test)]
mod tests {
    use super::{headline, mark, note};
    use crate::ui::Tone;
    use crate::work::verdict::Verdict;

    #[test]
    fn only_what_is_proved_is_green() {
        let partly = |skipped, open| Verdict::Partly { saved: 1, skipped, failed: 0, open };
        for (verdict, proved, tone, sentence) in [
            (Verdict::Saved { count: 2 }, true, Tone::Success, "2 of 2 resources backed up"),
            (Verdict::Saved { count: 2 }, false, Tone::Info, "2 resources are saved"),
            (partly(1, 0), true, Tone::Warning, "Not everything is saved: 1 saved, 1 skipped"),
            (partly(0, 2), true, Tone::Warning, "Not everything is saved: 1 saved, 2 not confirmed"),
            (Verdict::Unproved, true, Tone::Warning, "No backup is confirmed"),
            (Verdict::Running, true, Tone::Busy, "The backup is running"),
            (Verdict::Unknown, true, Tone::Warning, "Whether the backup is still running is not known"),
            (Verdict::Failed, true, Tone::Danger, "Nothing is saved"),
            (Verdict::Gone, true, Tone::Danger, "The restore point is deleted"),
        ] {
            assert_eq!((mark(verdict, proved, false), headline(verdict, proved).as_str()), (tone, sentence));
        }
        assert_eq!(mark(Verdict::Saved { count: 2 }, true, true), Tone::Info, "another thing is not as asked");
        assert!(note(Verdict::Unknown, true, "weird").contains("“weird”"));
        assert!(!note(Verdict::Unknown, true, "").contains('“'));
    }
}
