//! One sort for all lists: the standard one is made anew for every type, some four kilobytes each.

use std::cmp::Ordering;

/// Sorts; what is equal stays in its order.
pub fn sort_by<T>(items: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut order: Vec<u32> = (0..u32::try_from(items.len()).unwrap_or(u32::MAX)).collect();
    sort_numbers(&mut order, &mut |left, right| match (items.get(left as usize), items.get(right as usize)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at as usize).and_then(Option::take)));
}

/// Sorts by what `key` gives; what is equal stays in its order.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |left, right| key(left).cmp(&key(right)));
}

/// Sorts numbers by what they stand for; what is equal stays in its order.
#[inline(never)]
pub(crate) fn sort_numbers(order: &mut [u32], compare: &mut dyn FnMut(u32, u32) -> Ordering) {
    // The standard sort is ten times the bytes.
    let mut sorted = order.to_vec();
    let mut next = Vec::with_capacity(sorted.len());
    let mut run = 1;
    while run < sorted.len() {
        for pair in sorted.chunks(2 * run) {
            let (left, right) = pair.split_at(run.min(pair.len()));
            merge(left, right, &mut next, compare);
        }
        std::mem::swap(&mut sorted, &mut next);
        next.clear();
        run *= 2;
    }
    order.copy_from_slice(&sorted);
}

/// Two sorted runs as one.
fn merge(left: &[u32], right: &[u32], into: &mut Vec<u32>, compare: &mut dyn FnMut(u32, u32) -> Ordering) {
    let (mut ones, mut others) = (left.iter().copied().peekable(), right.iter().copied().peekable());
    // Lists come in the order of the service more often than not.
    let meet = left.last().copied().zip(right.first().copied());
    if meet.is_none_or(|(last, first)| compare(last, first) != Ordering::Greater) {
        return into.extend(ones.chain(others));
    }
    while let (Some(one), Some(other)) = (ones.peek(), others.peek()) {
        let next = if compare(*one, *other) == Ordering::Greater { others.next() } else { ones.next() };
        into.extend(next);
    }
    into.extend(ones.chain(others));
}

#[cfg(test)]
mod tests {
    use super::{sort_by, sort_by_key};

    #[test]
    fn it_sorts_and_keeps_the_order_of_what_is_equal() {
        let mut items = vec![("b", 1), ("a", 2), ("b", 0), ("a", 1)];
        sort_by_key(&mut items, |(name, _)| *name);
        assert_eq!(items, [("a", 2), ("a", 1), ("b", 1), ("b", 0)]);
        sort_by(&mut items, |left, right| right.1.cmp(&left.1));
        assert_eq!(items, [("a", 2), ("a", 1), ("b", 1), ("b", 0)]);
        let mut none: Vec<u8> = Vec::new();
        sort_by_key(&mut none, |it| *it);
        assert!(none.is_empty());
    }
}
