//! What finds a token again without holding any of it.

use super::head_of;

/// Odd, and large enough to spread bytes over the whole word.
const BASE: u64 = 0x0100_0000_01b3;

/// As much of a token as finds it in a text, as a number: nobody gets a character of it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    length: usize,
    number: u64,
    /// It is of a beginning: what follows in the same word belongs to it.
    pub(super) open: bool,
}

impl Fingerprint {
    /// Of a token.
    #[must_use]
    pub fn of(token: &str) -> Self {
        let head = head_of(token);
        let number = head.bytes().fold(0, step);
        Self { length: head.len(), number, open: head.len() < token.len() }
    }

    /// How many bytes it is of.
    pub(super) const fn length(self) -> usize {
        self.length
    }

    /// Every place in the bytes at which it stands.
    pub(super) fn places(self, bytes: impl Iterator<Item = u8> + Clone) -> impl Iterator<Item = usize> {
        let mut leaving = bytes.clone();
        let first = (1..self.length).fold(1_u64, |power, _| power.wrapping_mul(BASE));
        let mut now = 0_u64;
        let length = self.length.max(1);
        bytes.enumerate().filter_map(move |(at, byte)| {
            if at >= length {
                let gone = leaving.next().unwrap_or_default();
                now = now.wrapping_sub(value(gone).wrapping_mul(first));
            }
            now = step(now, byte);
            (at + 1 >= length && self.length > 0 && now == self.number).then(|| at + 1 - length)
        })
    }
}

const fn value(byte: u8) -> u64 {
    byte as u64 + 1
}

const fn step(number: u64, byte: u8) -> u64 {
    number.wrapping_mul(BASE).wrapping_add(value(byte))
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn it_is_found_wherever_it_stands() {
        let token = "gAAAAABm0123456789-0123456789-0123456789-0123456789-0123456789-01";
        let print = Fingerprint::of(token);
        let places = |text: &str| print.places(text.bytes()).collect::<Vec<_>>();
        assert_eq!(places(token), [0]);
        assert_eq!(places(&format!("ab{token} {token}")), [2, 68]);
        assert_eq!(places(&token[1..]), [0_usize; 0]);
        assert_eq!(places(""), [0_usize; 0]);
        assert!(print.open && print.length() == 30);
    }

    #[test]
    fn a_short_one_is_looked_for_as_a_whole() {
        let print = Fingerprint::of("tok");
        assert_eq!(print.places("a tok, tok".bytes()).collect::<Vec<_>>(), [2, 7]);
        assert!(!print.open);
        assert_eq!(Fingerprint::of("").places("abc".bytes()).count(), 0);
    }
}
