//! The list of vaults.

use super::lists::listed;
use super::size::{gb, mb};

words!("vaults");

/// An amount, or what was sent that is none; neither where nothing was sent.
pub type Sent<'a> = (Option<i64>, &'a str);

/// An amount that is known, or was not sent.
#[must_use]
pub const fn sent(amount: Option<i64>) -> Sent<'static> {
    (amount, "")
}

/// The three readings: "22 GB used, 40 GB allocated, of 100 GB". What was not sent is said, and so is what can't be read.
#[must_use]
pub fn capacity([used_mb, allocated_gb, size_gb]: [Sent<'_>; 3]) -> String {
    let used = match used_mb {
        (Some(used), _) => capacity_used(&mb(used)),
        (None, "") => use_unknown().to_owned(),
        (None, sent) => use_unread(sent),
    };
    let over = allocated_gb.0.zip(size_gb.0).map(|(allocated, size)| allocated - size).filter(|over| *over > 0);
    let allocated = match (allocated_gb, over) {
        ((Some(allocated), _), Some(over)) => Some(capacity_over(&gb(allocated), &gb(over))),
        ((Some(allocated), _), None) => Some(capacity_allocated(&gb(allocated))),
        ((None, ""), _) => None,
        ((None, sent), _) => Some(allocated_unread(sent)),
    };
    let size = match size_gb {
        (Some(size), _) => capacity_size(&gb(size)),
        (None, "") => size_unknown().to_owned(),
        (None, sent) => size_unread(sent),
    };
    listed([Some(used), allocated, Some(size)].into_iter().flatten())
}

/// What is used of the size, in the line of a list: "22 GB of 100 GB". All of it, where one of the two is not known.
#[must_use]
pub fn capacity_short(used_mb: Sent<'_>, size_gb: Sent<'_>) -> String {
    match used_mb.0.zip(size_gb.0) {
        Some((used, size)) => capacity_of_size(&mb(used), &gb(size)),
        None => capacity([used_mb, sent(None), size_gb]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{Sent, capacity as of_sent, capacity_short as short_of_sent, sent};

    fn capacity(used: Option<i64>, allocated: Option<i64>, size: Option<i64>) -> String {
        of_sent([used, allocated, size].map(sent))
    }

    fn capacity_short(used: Option<i64>, size: Option<i64>) -> String {
        short_of_sent(sent(used), sent(size))
    }

    #[test]
    fn what_was_sent_and_is_no_amount_is_not_said_to_be_missing() {
        let (odd, none): (Sent<'_>, Sent<'_>) = ((None, "-41"), sent(None));
        let said = || [of_sent([odd; 3]), short_of_sent(odd, (Some(100), "")), of_sent([none, odd, none])];
        assert_eq!(
            said(),
            [
                "use not readable: -41, allocation not readable: -41, size not readable: -41",
                "use not readable: -41, of 100\u{a0}GB",
                "use not said, allocation not readable: -41, size not said"
            ]
        );
        assert!(in_german(said).first().is_some_and(|said| said.starts_with("Belegung nicht lesbar: -41, ")));
    }

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
