//! The order of rows by a column, one program for all lists.

use backup_api::order::sort_by;
use std::cmp::Ordering;

/// What a row is sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Key {
    /// A number, a moment.
    Number(i64),
    /// Not said: last in both directions.
    Missing,
}

impl Key {
    /// Of a number that may be missing.
    pub(in crate::pages) fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Missing, Self::Number)
    }
}

/// The indexes in order; rows that compare equal keep theirs.
pub(in crate::pages) fn order(mut keys: Vec<(Key, usize)>, descending: bool) -> Vec<usize> {
    sort_by(&mut keys, |(left, _), (right, _)| compare(left, right, descending));
    keys.into_iter().map(|(_, index)| index).collect()
}

fn compare(left: &Key, right: &Key, descending: bool) -> Ordering {
    let usual = match (left, right) {
        (Key::Missing, Key::Missing) => return Ordering::Equal,
        (Key::Missing, _) => return Ordering::Greater,
        (_, Key::Missing) => return Ordering::Less,
        (Key::Number(left), Key::Number(right)) => left.cmp(right),
    };
    if descending { usual.reverse() } else { usual }
}

#[cfg(test)]
mod tests {
    use super::{Key, order};

    #[test]
    fn missing_is_last_both_ways() {
        let keys = || [Some(2), None, Some(10), Some(2)].into_iter().map(Key::number).zip(0..).collect::<Vec<_>>();
        assert_eq!(order(keys(), false), [0, 3, 2, 1]);
        assert_eq!(order(keys(), true), [2, 0, 3, 1]);
    }
}
