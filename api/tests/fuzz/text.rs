//! What happens to a text on its way: bytes that turn over, pieces that are missing, and what does not belong there.

use crate::random::Random;

/// What means something between values.
const PIECES: &[&str] = &["{", "}", "[", "]", ",", ":", "\"", "null", "{}", "[]", ",,", "}{", "\"\":", "//", "/*"];

/// Escapes that give no character, or half of one.
const ESCAPES: &[&str] =
    &["\\ud800", "\\udc00\\ud800", "\\uD83D\\uDE00", "\\u", "\\u12", "\\u+123", "\\x41", "\\", "\\0", "\\'", "\\u0000"];

/// What no number of 64 bits holds, and what is no number of JSON.
const NUMBERS: &[&str] = &[
    "1e999",
    "-1e999",
    "1e-999",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "1e99999999999999999999",
    "0e99999999999999999999",
    "0.1e1",
    "-0",
    "00",
    "1.",
    ".5",
    "-",
    "+1",
    "0x10",
    "NaN",
    "-Infinity",
];

/// What stands in front of documents or inside of them by mistake. The last two are no UTF-8.
const STRAY: &[&[u8]] =
    &["\u{feff}".as_bytes(), b"\0", "\u{2028}".as_bytes(), "\u{202e}é😀".as_bytes(), b"\xff", b"\xed\xa0\x80"];

/// A text after `times` of these; what is no UTF-8 is read as a page reads it.
pub fn mutated(text: String, times: usize, random: &mut Random) -> String {
    let mut bytes = text.into_bytes();
    for _ in 0..times {
        mutate(&mut bytes, random);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let end = bytes.len().min(at + random.below(40));
    match random.below(12) {
        0 => {
            let bit = random.below(8);
            bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << bit);
        }
        1 => drop(bytes.drain(at..end)),
        2 => bytes.truncate(at),
        3 | 4 => put(bytes, at, random.pick(PIECES).as_bytes()),
        5 | 6 => put(bytes, at, random.pick(ESCAPES).as_bytes()),
        7 => {
            // In the place of digits, where there are some.
            let digits = |byte: &u8| byte.is_ascii_digit();
            let start = bytes.iter().skip(at).position(digits).map_or(at, |found| at + found);
            let count = bytes.iter().skip(start).take_while(|byte| digits(byte)).count();
            drop(bytes.splice(start..start + count, random.pick(NUMBERS).bytes()));
        }
        8 => {
            let (open, levels) =
                (random.pick(&["[", "{\"a\":", "[{\"a\":"]), [3, 64, 128, 129, 1_000][random.below(5)]);
            put(bytes, at, open.repeat(levels).as_bytes());
        }
        9 => {
            let slice = bytes[at..end].to_vec();
            let place = random.below(bytes.len() + 1);
            put(bytes, place, &slice);
        }
        10 => put(bytes, [at, 0][random.below(2)], random.pick(STRAY)),
        _ => {
            if let Some(last) = bytes.len().checked_sub(1) {
                bytes.swap(at.min(last), random.below(last));
            }
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    drop(bytes.splice(at..at, piece.iter().copied()));
}
