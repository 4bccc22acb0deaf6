//! Finding words in texts, whatever their case.

use super::texts::Texts;

/// A byte of text as it counts for search and order: letters without their case, of ASCII and of the letters of western
/// Europe, whose second byte follows 0xC3.
pub(super) const fn fold(before: u8, byte: u8) -> u8 {
    match byte {
        b'A'..=b'Z' => byte | 0x20,
        0x80..=0x9e if before == 0xc3 && byte != 0x97 => byte + 0x20,
        _ => byte,
    }
}

/// A text as it counts for search.
pub(super) fn folded(text: &str) -> Vec<u8> {
    let mut before = 0;
    let fold = |byte| {
        let folded = fold(before, byte);
        before = byte;
        folded
    };
    text.bytes().map(fold).collect()
}

/// Whether a folded word stands in a text.
pub(super) fn contains(text: &[u8], word: &[u8]) -> bool {
    let Some(first) = word.first() else { return true };
    let Some(last) = text.len().checked_sub(word.len()) else { return false };
    let mut from = 0;
    while let Some(found) = text.get(from..=last).and_then(|rest| candidate(rest, *first)) {
        let at = from + found;
        if text.get(at..).is_some_and(|rest| begins(before(text, at), rest, word)) {
            return true;
        }
        from = at + 1;
    }
    false
}

/// Where a text may begin with this byte, whatever its case: the rest is for whoever looks closer.
fn candidate(text: &[u8], first: u8) -> Option<usize> {
    match first {
        b'a'..=b'z' => text.iter().position(|byte| *byte | 0x20 == first),
        0x80.. => text.iter().position(|byte| *byte >= 0x80),
        _ => text.iter().position(|byte| *byte == first),
    }
}

/// The byte before a place; zero at the start.
pub(super) fn before(text: &[u8], at: usize) -> u8 {
    at.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or_default()
}

fn begins(mut before: u8, text: &[u8], word: &[u8]) -> bool {
    text.iter().zip(word).all(|(byte, wanted)| {
        let same = fold(before, *byte) == *wanted;
        before = *byte;
        same
    })
}

/// Of each text whether a folded word stands in it.
pub(super) fn marks(texts: &Texts, word: &[u8]) -> Vec<bool> {
    texts.iter().map(|text| contains(text.as_bytes(), word)).collect()
}

#[cfg(test)]
mod tests {
    use super::{contains, folded};

    #[test]
    fn words_are_found_whatever_their_case() {
        for (text, word, expected) in [
            ("web-01", "", true),
            ("", "", true),
            ("", "a", false),
            ("Web-01", "WEB", true),
            ("web-01", "-01", true),
            ("web-01", "web-012", false),
            ("aab", "ab", true),
            ("Büro Ähre", "BÜRO", true),
            ("BÜRO", "büro", true),
            ("büro ÄHRE", "ähre", true),
            ("×", "÷", false),
            ("日本語", "本", true),
            ("日本語", "木", false),
        ] {
            assert_eq!(contains(text.as_bytes(), &folded(word)), expected, "{word} in {text}");
        }
    }
}
