//! The order of rows by a column: what was not said comes last both ways, what is equal stays in its order.

use std::cmp::Ordering;

use super::find::{before, fold};
use super::store::{Column, Store, TEXT};
use crate::order::sort_numbers;

/// Puts rows into the order of a column; of texts by what `word` calls them.
pub(super) fn sort(
    store: &Store,
    rows: &mut Vec<u32>,
    column: usize,
    descending: bool,
    word: Option<fn(&str) -> String>,
) {
    let Some(column) = store.columns.get(column) else { return };
    // What has no value, apart and last.
    let mut with: Vec<u32> = Vec::with_capacity(rows.len());
    let mut without: Vec<u32> = Vec::new();
    for row in rows.drain(..) {
        let valued = column.get(row).is_some_and(|(tag, _)| tag >= TEXT);
        if valued { with.push(row) } else { without.push(row) }
    }
    match column {
        Column::Narrow(cells) => {
            let used = with.iter().filter_map(|row| cells.get(*row as usize)).map(|cell| cell >> 2);
            let (mut ranks, order) = distinct(store, used);
            match word {
                Some(word) => rank_called(store, &mut ranks, &order, word),
                None => rank(store, &mut ranks, order),
            }
            let rank = |row: u32| {
                let number = cells.get(row as usize).map_or(0, |cell| cell >> 2);
                ranks.get(number as usize).copied().unwrap_or_default()
            };
            by_rank(&mut with, rank, descending);
        }
        Column::Wide(_) => {
            let key = |row: &u32| {
                // As far above the least number as it is.
                let key = column.get(*row).map_or(0, |(_, value)| value).cast_unsigned() ^ 1 << 63;
                if descending { !key } else { key }
            };
            let keys = with.iter().map(key).collect();
            by_key(&mut with, keys);
        }
    }
    rows.append(&mut with);
    rows.append(&mut without);
}

/// Sorts by keys, two bytes of them at a time, the last ones first: no two are compared. Bytes that all keys share are left
/// out. Gives the keys back, sorted.
fn by_key(items: &mut Vec<u32>, mut keys: Vec<u64>) -> Vec<u64> {
    // Fresh memory is dearer than what is done in it: the same room for each turn.
    let (mut sorted, mut sorted_keys) = (vec![0; items.len()], vec![0; keys.len()]);
    let mut starts = vec![0_u32; 0x1_0001];
    for shift in (0..64).step_by(16) {
        let part = |key: &u64| (*key >> shift & 0xffff) as usize;
        starts.fill(0);
        for key in &keys {
            if let Some(count) = starts.get_mut(part(key) + 1) {
                *count += 1;
            }
        }
        let alike = keys.first().and_then(|key| starts.get(part(key) + 1));
        if alike.is_none_or(|count| *count as usize == keys.len()) {
            continue;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        for (item, key) in items.iter().zip(&keys) {
            let Some(start) = starts.get_mut(part(key)) else { continue };
            let at = *start as usize;
            *start += 1;
            if let (Some(place), Some(place_of_key)) = (sorted.get_mut(at), sorted_keys.get_mut(at)) {
                (*place, *place_of_key) = (*item, *key);
            }
        }
        std::mem::swap(items, &mut sorted);
        std::mem::swap(&mut keys, &mut sorted_keys);
    }
    keys
}

/// A key for texts: where two differ, their texts stand in this order. Only the bytes after those that all texts share
/// count, up to the first number among them, which begins its own order.
fn text_key(text: &[u8], shared: usize) -> u64 {
    let mut key = 0;
    let mut last = before(text, shared);
    for at in shared..shared + 8 {
        let byte = text.get(at).map_or(0, |byte| fold(last, *byte));
        if byte.is_ascii_digit() {
            // How many digits there are, then the first ones.
            let digits = number(text.get(at..).unwrap_or_default()).0.unwrap_or_default();
            let length = u64::try_from(digits.len()).unwrap_or(u64::MAX).min(9);
            let bytes = [u64::from(b'0') + length].into_iter().chain(digits.iter().map(|digit| u64::from(*digit)));
            let room = shared + 8 - at;
            let first = bytes.chain(std::iter::repeat(0)).take(if length < 9 { room } else { 1 });
            let (kept, sum) = first.fold((0, key), |(count, key), byte| (count + 1, key << 8 | byte));
            return sum << (8 * (room - kept));
        }
        key = key << 8 | u64::from(byte);
        last = text.get(at).copied().unwrap_or_default();
    }
    key
}

/// How many bytes all of these texts begin with, none of them a digit.
fn shared(store: &Store, order: &[u32]) -> usize {
    let Some(first) = order.first().map(|number| store.texts.get(*number).as_bytes()) else { return 0 };
    let letters = first.iter().position(u8::is_ascii_digit).unwrap_or(first.len());
    let mut shared = first.get(..letters).unwrap_or_default();
    for number in order {
        let text = store.texts.get(*number).as_bytes();
        // Most begin as those before them did: those are compared at once.
        if !text.starts_with(shared) {
            let same = shared.iter().zip(text).take_while(|(left, right)| left == right).count();
            shared = shared.get(..same).unwrap_or_default();
        }
    }
    shared.len()
}

/// Room for the place of each text, and the numbers of those that are used.
fn distinct(store: &Store, used: impl Iterator<Item = u32>) -> (Vec<u32>, Vec<u32>) {
    let mut ranks = vec![0; store.texts.len()];
    let mut order: Vec<u32> = Vec::new();
    for number in used {
        if let Some(rank) = ranks.get_mut(number as usize)
            && *rank == 0
        {
            *rank = 1;
            order.push(number);
        }
    }
    (ranks, order)
}

/// Gives each text its place among those that are used, by what it is called: few are.
fn rank_called(store: &Store, ranks: &mut [u32], order: &[u32], word: fn(&str) -> String) {
    let mut called: Vec<(String, u32)> = order.iter().map(|number| (word(store.texts.get(*number)), *number)).collect();
    crate::order::sort_by(&mut called, |(left, _), (right, _)| compare(left, right));
    let mut place = 0;
    let mut before: Option<&str> = None;
    for (word, number) in &called {
        place += u32::from(before != Some(word));
        before = Some(word);
        if let Some(rank) = ranks.get_mut(*number as usize) {
            *rank = place;
        }
    }
}

/// Gives each text its place among those that are used, from one; the same where only the case differs.
fn rank(store: &Store, ranks: &mut [u32], mut order: Vec<u32>) {
    let shared = shared(store, &order);
    let key = |number: &u32| text_key(store.texts.get(*number).as_bytes(), shared);
    let keys = order.iter().map(key).collect();
    let keys = by_key(&mut order, keys);
    let compare = |left, right| compare(store.texts.get(left), store.texts.get(right));
    let mut place = 0;
    let mut rest = order.as_mut_slice();
    // Those of one key are compared as a whole.
    for keys in keys.chunk_by(|left, right| left == right) {
        let Some((same, others)) = std::mem::take(&mut rest).split_at_mut_checked(keys.len()) else { break };
        rest = others;
        if same.len() > 1 {
            sort_numbers(same, &mut |left, right| compare(left, right));
        }
        let mut before = None;
        for number in same {
            if before.is_none_or(|before| compare(before, *number) != Ordering::Equal) {
                place += 1;
            }
            if let Some(rank) = ranks.get_mut(*number as usize) {
                *rank = place;
            }
            before = Some(*number);
        }
    }
}

/// Rows by their ranks, each of which is counted: no row is compared with another.
fn by_rank(rows: &mut [u32], rank: impl Fn(u32) -> u32, descending: bool) {
    let most = rows.iter().map(|row| rank(*row)).max().unwrap_or_default();
    let bucket = |row: u32| (if descending { most - rank(row) } else { rank(row) }) as usize;
    let mut starts = vec![0_u32; most as usize + 2];
    for row in rows.iter() {
        if let Some(count) = starts.get_mut(bucket(*row) + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let sorted = &mut vec![0; rows.len()];
    for row in rows.iter() {
        if let Some(start) = starts.get_mut(bucket(*row)) {
            if let Some(place) = sorted.get_mut(*start as usize) {
                *place = *row;
            }
            *start += 1;
        }
    }
    rows.copy_from_slice(sorted);
}

/// The order of two texts: whatever their case, and numbers in them by their value, `web-2` before `web-10`.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    loop {
        let Some(at) = difference(left, right) else { return left.len().cmp(&right.len()) };
        // Where the difference is in a number, all of the number counts.
        let digits = |text: &[u8]| text.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let start = at - left.get(..at).map_or(0, digits);
        let (one, one_rest) = number(left.get(start..).unwrap_or_default());
        let (other, other_rest) = number(right.get(start..).unwrap_or_default());
        if one.is_none() || other.is_none() {
            let byte = |text: &[u8]| text.get(at).map(|byte| fold(before(text, at), *byte));
            return byte(left).cmp(&byte(right));
        }
        let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
        let order = one.len().cmp(&other.len()).then_with(|| one.cmp(other));
        if order != Ordering::Equal {
            return order;
        }
        (left, right) = (one_rest, other_rest);
    }
}

/// Where two texts begin to differ; nothing where they are the same.
fn difference(left: &[u8], right: &[u8]) -> Option<usize> {
    let (mut one, mut other) = (0, 0);
    let same = left.iter().zip(right).position(|(left, right)| {
        let differs = left != right && fold(one, *left) != fold(other, *right);
        (one, other) = (*left, *right);
        differs
    });
    same.or_else(|| (left.len() != right.len()).then(|| left.len().min(right.len())))
}

/// The digits at the start without leading zeros, where there are some, and what follows.
fn number(text: &[u8]) -> (Option<&[u8]>, &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, &[]));
    let zeros = digits.iter().position(|digit| *digit != b'0').unwrap_or(digits.len());
    ((end > 0).then(|| digits.get(zeros..).unwrap_or_default()), rest)
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::cbr::object::TASK;
    use crate::json;
    use crate::list::{Field, Query, Store};

    #[test]
    fn texts_stand_in_the_order_of_what_they_are_called() {
        let mut store = Store::new(&TASK, ["id", "operation_type"].map(Field::of));
        let row = |word: &str| json!({ "id": word, "operation_type": word });
        store.push(&["vault_delete", "backup", "restore", "remove_resource", "other"].map(row));
        let called: fn(&str) -> String = |word| {
            let called = match word {
                "vault_delete" => "Deletion",
                "backup" => "Saving",
                "restore" => "Writing back",
                // Two that are called the same stay in their order.
                _ => "Change",
            };
            called.to_owned()
        };
        let order =
            |descending| Query { sort: Some(1), descending, ..Query::default() }.select_called(&store, Some(called));
        assert_eq!((order(false), order(true)), (vec![3, 4, 0, 1, 2], vec![2, 1, 0, 3, 4]));
        assert_eq!(Query { sort: Some(1), ..Query::default() }.select(&store), [1, 4, 3, 2, 0]);
    }

    #[test]
    fn numbers_count_by_their_value_and_case_does_not_count() {
        let sorted = [
            "",
            "1",
            "2",
            "10",
            "db",
            "web",
            "web-",
            "web-1",
            "web-1a",
            "Web-2",
            "web-02b",
            "web-10",
            "web-10-2",
            "web-10-10",
            "webb",
            "zoo",
            "Ärger",
            "ärmer",
        ];
        for (at, left) in sorted.iter().enumerate() {
            for (other, right) in sorted.iter().enumerate() {
                assert_eq!(compare(left, right), at.cmp(&other), "{left} {right}");
            }
        }
        assert_eq!(compare("WEB-ÄÖ", "web-äö"), std::cmp::Ordering::Equal);
    }
}
