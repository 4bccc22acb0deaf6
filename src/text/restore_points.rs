//! Restore points, found through backups.

use super::lists::{Counted, and_more, listed};
use super::status;

words!("restore_points");

/// How the backups stand, in words: "3 saved", "2 saved, 1 failed".
#[must_use]
pub fn result(saved: usize, moving: usize, failed: usize, other: usize) -> String {
    let parts: [Counted<usize>; 4] =
        [(saved, result_saved), (failed, result_failed), (moving, result_moving), (other, result_other)];
    listed(parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, said)| said(count)))
}

/// An outcome as an entry of the filter.
#[must_use]
pub fn outcome(outcome: &str) -> String {
    let word = match outcome {
        "saved" => all_saved(),
        "failed" => some_failed(),
        "moving" => running(),
        _ => other(),
    };
    word.to_owned()
}

/// Full or incremental, or not all alike.
#[must_use]
pub fn extent_word(sent: &str) -> String {
    let word = match sent {
        "mixed" => mixed(),
        "incremental" => status::extent(Some(true)),
        "full" => status::extent(Some(false)),
        _ => status::extent(None),
    };
    word.to_owned()
}

/// By a policy or by hand, or not all alike.
#[must_use]
pub fn origin_word(sent: &str) -> String {
    let word = match sent {
        "mixed" => mixed(),
        "policy" => status::origin(Some(true)),
        "hand" => status::origin(Some(false)),
        _ => status::origin(None),
    };
    word.to_owned()
}

/// Names of the resources, the rest as a number.
#[must_use]
pub fn names(first: &[String], rest: usize) -> String {
    let named = listed(first.iter().cloned());
    match rest {
        0 => named,
        rest => and_more(&named, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{names, result};

    #[test]
    fn a_result_names_every_part() {
        assert_eq!(result(3, 0, 0, 0), "3\u{a0}available");
        assert_eq!(result(2, 1, 1, 0), "2\u{a0}available, 1\u{a0}failed, 1\u{a0}under\u{a0}way");
        assert_eq!(result(0, 0, 0, 1), "1\u{a0}in\u{a0}another\u{a0}state");
    }

    #[test]
    fn many_names_are_counted() {
        let both = ["a".to_owned(), "b".to_owned()];
        assert_eq!([names(&both, 0), names(&both, 12)], ["a, b", "a, b and 12 more"]);
    }

    #[test]
    fn german_parts_stay_whole_too() {
        in_german(|| {
            assert_eq!(result(2, 1, 1, 0), "2\u{a0}verfügbar, 1\u{a0}fehlgeschlagen, 1\u{a0}laufend");
            assert_eq!(result(0, 0, 0, 1), "1\u{a0}in\u{a0}anderem\u{a0}Status");
            assert_eq!(names(&["a".to_owned()], 1200), "a und 1\u{202f}200 weitere");
        });
    }
}
