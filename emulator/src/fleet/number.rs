//! Ids that are numbers in disguise: like random ones, but the number can be read from the id, so nobody keeps a list.

use crate::ids::Ids;

/// What an object is. It is part of its number, so that no two objects have one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A server.
    Server,
    /// A disk of a server.
    Disk,
    /// A vault.
    Vault,
    /// A restore point.
    Checkpoint,
    /// A backup, of a server or of a disk.
    Backup,
    /// The snapshot of a backup.
    Snapshot,
    /// A task.
    Task,
    /// The request that began a task.
    Request,
}

/// The last group of an id, which holds the number.
const BITS: u32 = 48;
const MASK: u64 = (1 << BITS) - 1;
/// Odd, so multiplying by it can be undone.
const FACTOR: u64 = 0x9e37_79b9_7f4b;
const INVERSE: u64 = inverse(FACTOR);

/// Newton's steps: each doubles how many of the low bits are right, from three on.
const fn inverse(factor: u64) -> u64 {
    let mut found = factor;
    let mut step = 0;
    while step < 5 {
        found = found.wrapping_mul(2u64.wrapping_sub(factor.wrapping_mul(found)));
        step += 1;
    }
    found & MASK
}

/// The number of the object `number` of a sort in the fleet `fleet`: its identity among all that are made up.
#[must_use]
pub const fn pack(fleet: u16, sort: Sort, number: u32) -> u64 {
    ((fleet as u64) << 32) | ((sort as u64) << 28) | (number as u64 & 0x0fff_ffff)
}

/// The 128 bits of the id of such a number.
#[must_use]
pub const fn bits(packed: u64) -> u128 {
    let mixed = packed.wrapping_mul(FACTOR) & MASK;
    let mixed = (mixed ^ (mixed >> (BITS / 2))).wrapping_mul(FACTOR) & MASK;
    let mixed = mixed ^ (mixed >> (BITS / 2));
    let mut others = Ids::from_state(mixed);
    let (high, low) = (others.bits(), others.bits());
    let high = (high & 0xffff_ffff_ffff_0fff) | 0x4000;
    let low = 0x8000_0000_0000_0000 | (low & 0x3fff_0000_0000_0000) | mixed;
    ((high as u128) << 64) | low as u128
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The four digits of a number.
#[must_use]
pub fn hex(number: u16) -> [u8; 4] {
    let digit = |shift: u16| DIGITS.get(usize::from(number >> shift & 15)).copied().unwrap_or_default();
    [digit(12), digit(8), digit(4), digit(0)]
}

/// The id of such a number, a UUID of version 4 in its canonical form.
#[must_use]
pub fn id(packed: u64) -> String {
    let bits = bits(packed);
    let mut text = String::with_capacity(36);
    // By hand: formatting in five groups takes several times as long, and a page has thousands of ids.
    for digit in 0..32_u32 {
        if matches!(digit, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        let nibble = (bits >> (124 - digit * 4)) as usize & 15;
        text.push(DIGITS.get(nibble).map_or('0', |digit| char::from(*digit)));
    }
    text
}

/// The number that an id holds, when it is the id of such a number.
#[must_use]
pub fn packed(text: &str) -> Option<u64> {
    let mixed = u64::from_str_radix(text.get(24..36)?, 16).ok()?;
    let mixed = (mixed ^ (mixed >> (BITS / 2))).wrapping_mul(INVERSE) & MASK;
    let found = (mixed ^ (mixed >> (BITS / 2))).wrapping_mul(INVERSE) & MASK;
    (id(found) == text).then_some(found)
}

/// The number of an object of this sort in this fleet, from the number with both.
#[must_use]
pub const fn unpack(fleet: u16, sort: Sort, packed: u64) -> Option<u32> {
    let number = (packed & 0x0fff_ffff) as u32;
    if pack(fleet, sort, number) == packed { Some(number) } else { None }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use backup_api::rules::id::is_uuid;

    use super::*;

    #[test]
    fn an_id_gives_its_number_back() {
        let mut seen = HashSet::new();
        for fleet in [0, 1, 7, u16::MAX] {
            for sort in [Sort::Server, Sort::Backup, Sort::Request] {
                for number in (0..2_000).chain([400_000, 0x0fff_ffff]) {
                    let whole = pack(fleet, sort, number);
                    let text = id(whole);
                    assert!(is_uuid(&text), "{text}");
                    assert_eq!(text.as_bytes().get(14), Some(&b'4'), "{text}");
                    assert_eq!(packed(&text).and_then(|found| unpack(fleet, sort, found)), Some(number), "{text}");
                    assert_eq!(unpack(fleet, Sort::Disk, whole), None);
                    assert!(seen.insert(text));
                }
            }
        }
    }

    #[test]
    fn what_is_no_such_id_has_no_number() {
        let good = id(pack(0, Sort::Server, 1));
        assert!(packed(&good).is_some());
        let other = good.replacen(|c: char| c.is_ascii_hexdigit(), if good.starts_with('0') { "1" } else { "0" }, 1);
        for text in ["", "x", &good.to_uppercase(), &other, &format!("{good}0"), "é8cc6bfd-d324-4b88-9109-9fb0ba70676f"]
        {
            assert_eq!(packed(text), None, "{text}");
        }
        assert_eq!(packed("e8cc6bfd-d324-4b88-9109-9fb0ba70676f"), None);
    }

    #[test]
    fn the_order_of_the_bits_is_that_of_the_ids() {
        let mut numbers: Vec<u64> = (0..300).map(|number| pack(3, Sort::Backup, number)).collect();
        numbers.sort_by_key(|number| bits(*number));
        let ids: Vec<String> = numbers.into_iter().map(id).collect();
        assert!(ids.is_sorted());
    }
}
