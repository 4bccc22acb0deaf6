//! The list of vaults.

use super::lists::listed;
use super::size::{gb, mb};

words!("vaults");

/// The three readings: "22 GB used, 40 GB allocated, of 100 GB". What was not sent is said.
#[must_use]
pub fn capacity(used_mb: Option<i64>, allocated_gb: Option<i64>, size_gb: Option<i64>) -> String {
    let used = used_mb.map_or_else(|| use_unknown().to_owned(), |used| capacity_used(&mb(used)));
    let over = allocated_gb.zip(size_gb).map(|(allocated, size)| allocated - size).filter(|over| *over > 0);
    let allocated = allocated_gb.map(|allocated| match over {
        Some(over) => capacity_over(&gb(allocated), &gb(over)),
        None => capacity_allocated(&gb(allocated)),
    });
    let size = size_gb.map_or_else(|| size_unknown().to_owned(), |size| capacity_size(&gb(size)));
    listed([Some(used), allocated, Some(size)].into_iter().flatten())
}

/// What is used of the size, in the line of a list: "22 GB of 100 GB". All of it, where one of the two was not sent.
#[must_use]
pub fn capacity_short(used_mb: Option<i64>, size_gb: Option<i64>) -> String {
    match used_mb.zip(size_gb) {
        Some((used, size)) => capacity_of_size(&mb(used), &gb(size)),
        None => capacity(used_mb, None, size_gb),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{capacity, capacity_short};

    #[test]
    fn capacity_names_every_reading_with_its_unit() {
        assert_eq!(
            capacity(Some(22_528), Some(40), Some(100)),
            "22\u{a0}GB used, 40\u{a0}GB allocated, of 100\u{a0}GB"
        );
        assert_eq!(capacity_short(Some(0), Some(100)), "0\u{a0}GB of 100\u{a0}GB");
        assert_eq!(capacity_short(None, Some(100)), "use not said, of 100\u{a0}GB");
        assert_eq!(capacity(None, None, None), "use not said, size not said");
        assert_eq!(
            capacity(Some(0), Some(40), Some(30)),
            "0\u{a0}GB used, 40\u{a0}GB allocated (10\u{a0}GB too much), of 30\u{a0}GB"
        );
    }

    #[test]
    fn german_capacity_names_every_reading_too() {
        in_german(|| {
            assert_eq!(
                capacity(Some(1536), Some(40), Some(100)),
                "1,5\u{a0}GB belegt, 40\u{a0}GB zugeteilt, von 100\u{a0}GB"
            );
            assert_eq!(capacity(None, None, None), "Belegung nicht angegeben, Größe nicht angegeben");
        });
    }
}
