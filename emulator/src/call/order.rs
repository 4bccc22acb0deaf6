//! The order of a list: by which of its keys, and which way.

use std::cmp::Ordering;
use std::ops::Range;

use super::Call;
use crate::answer::Answer;

/// What the rows are compared by when nothing is asked for: the newest come first.
const DEFAULT_KEY: &str = "created_at";

/// The order that a query asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order<'a> {
    /// Keys, the weightiest first, and whether each goes up.
    keys: Vec<(&'a str, bool)>,
}

impl<'a> Order<'a> {
    /// As CBR and CSBS are asked: `sort=key[:asc|desc],…`, down where it does not say.
    ///
    /// # Errors
    /// The service's 400 for a key or a direction that there is not.
    pub fn of(call: &'a Call, known: &[&str]) -> Result<Self, Answer> {
        let keys = call.filter("sort").unwrap_or(DEFAULT_KEY).split(',');
        keys.map(|part| part.trim().split_once(':').unwrap_or((part.trim(), "desc")))
            .map(|(key, direction)| one(call, "sort", known, key, direction))
            .collect::<Result<_, _>>()
            .map(|keys| Self { keys })
    }

    /// As the native interface of VBS is asked: `sort_key` and `sort_dir`.
    ///
    /// # Errors
    /// As [`Order::of`].
    pub fn by_key(call: &'a Call, known: &[&str]) -> Result<Self, Answer> {
        let (key, direction) = (call.filter("sort_key"), call.filter("sort_dir"));
        let one = one(call, "sort_key", known, key.unwrap_or(DEFAULT_KEY), direction.unwrap_or("desc"))?;
        Ok(Self { keys: vec![one] })
    }

    /// The latest first, where a list can't be sorted otherwise.
    #[must_use]
    pub fn latest() -> Self {
        Self { keys: vec![(DEFAULT_KEY, false)] }
    }

    /// Sorts the rows; those that the keys leave equal stay as they are. `compare` compares two rows by one key, up.
    pub fn apply<T>(&self, rows: &mut [T], compare: impl Fn(&str, &T, &T) -> Ordering) {
        rows.sort_by(|one, other| {
            self.keys
                .iter()
                .map(|(key, up)| if *up { compare(key, one, other) } else { compare(key, other, one) })
                .find(|found| found.is_ne())
                .unwrap_or(Ordering::Equal)
        });
    }
}

/// How rows of a long list are compared: by numbers, which are worked out once for each row.
pub trait Ranked: Copy {
    /// A number in the order of this key, which rows may share.
    fn rank(&self, key: &str) -> u128;

    /// The order of two that share the number and are not equal.
    fn beyond(&self, key: &str, other: &Self) -> Ordering;
}

impl Order<'_> {
    /// Puts those rows of a long list into their places that stand in this part of it when it is sorted, and only those:
    /// sorting all would take longer than everything else. Rows that the keys leave equal stay as they are.
    pub fn apply_ranked<T: Ranked>(&self, rows: &mut Vec<T>, part: Range<usize>) {
        let ranks = |(key, up): &(&str, bool)| -> Vec<u128> {
            rows.iter().map(|row| if *up { row.rank(key) } else { !row.rank(key) }).collect()
        };
        let Some((first, others)) = self.keys.split_first() else { return };
        let others: Vec<_> = others.iter().map(|key| (key, ranks(key))).collect();
        let beyond = |(key, up): &(&str, bool), one: usize, other: usize| {
            let (Some(one), Some(other)) = (rows.get(one), rows.get(other)) else { return Ordering::Equal };
            if *up { one.beyond(key, other) } else { other.beyond(key, one) }
        };
        let mut ranked: Vec<(u128, usize)> =
            ranks(first).into_iter().enumerate().map(|(row, rank)| (rank, row)).collect();
        let compare = |(rank, one): &(u128, usize), (another, other): &(u128, usize)| {
            let further = |found: Ordering, (key, ranks): &(&(&str, bool), Vec<u128>)| {
                found.then_with(|| ranks.get(*one).cmp(&ranks.get(*other))).then_with(|| beyond(key, *one, *other))
            };
            let found = rank.cmp(another).then_with(|| beyond(first, *one, *other));
            let found = if found.is_ne() { found } else { others.iter().fold(found, further) };
            found.then(one.cmp(other))
        };
        let mut rest = ranked.as_mut_slice();
        if (1..rest.len()).contains(&part.start) {
            let (_, _, behind) = rest.select_nth_unstable_by(part.start.saturating_sub(1), compare);
            rest = behind;
        }
        if part.len() < rest.len() {
            let (before, ..) = rest.select_nth_unstable_by(part.len(), compare);
            rest = before;
        }
        rest.sort_unstable_by(compare);
        *rows = ranked.into_iter().filter_map(|(_, row)| rows.get(row).copied()).collect();
    }
}

fn one<'a>(
    call: &Call,
    parameter: &str,
    known: &[&str],
    key: &'a str,
    direction: &str,
) -> Result<(&'a str, bool), Answer> {
    if known.contains(&key) && matches!(direction, "asc" | "desc") {
        Ok((key, direction == "asc"))
    } else {
        Err(call
            .malformed(&format!("The parameter {parameter} is no key with asc or desc; keys: {}", known.join(", "))))
    }
}
