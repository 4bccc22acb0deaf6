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
    const ONES: u64 = 0x0101_0101_0101_0101;
    let case = match first {
        b'a'..=b'z' => 0x20,
        0x80.. => return text.iter().position(|byte| *byte >= 0x80),
        _ => 0,
    };
    // Eight bytes at a time, until one of them is the one.
    let none = |eight: &&[u8]| {
        let eight = <[u8; 8]>::try_from(*eight).map_or(0, u64::from_le_bytes);
        let differs = (eight | (ONES * case)) ^ (ONES * u64::from(first));
        differs.wrapping_sub(ONES) & !differs & ONES << 7 == 0
    };
    let passed = text.chunks_exact(8).take_while(none).count() * 8;
    let found = text.get(passed..)?.iter().position(|byte| u64::from(*byte) | case == u64::from(first))?;
    Some(passed + found)
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

/// Of each text whether a folded word stands in it: all of them are searched as one.
pub(super) fn marks(texts: &Texts, word: &[u8]) -> Vec<bool> {
    let (all, ends) = texts.arena();
    let mut marks = vec![word.is_empty(); ends.len()];
    let Some(first) = word.first() else { return marks };
    let (mut from, mut start) = (0, 0);
    let mut places = marks.iter_mut().zip(ends.iter().map(|end| *end as usize));
    let Some((mut mark, mut end)) = places.next() else { return marks };
    while let Some(found) = all.get(from..).and_then(|rest| candidate(rest, *first)) {
        let at = from + found;
        while end <= at {
            start = end;
            let Some(next) = places.next() else { return marks };
            (mark, end) = next;
        }
        let before = if at > start { before(all, at) } else { 0 };
        *mark = all.get(at..end).is_some_and(|rest| rest.len() >= word.len() && begins(before, rest, word));
        // One that is found is not searched any further.
        from = if *mark { end } else { at + 1 };
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::super::texts::Texts;
    use super::{contains, folded, marks};

    #[test]
    fn searched_as_one_each_text_stands_for_itself() {
        let mut texts = Texts::default();
        let all = ["", "web-01", "b", "Büro", "ro", "ü", "\u{d7}", "aab", "WEB", "bweb-0", "1"];
        assert_eq!(all.map(|text| texts.add(text)), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        for word in ["", "w", "web", "WEB-01", "b", "bb", "ro", "ü", "Ü", "ab", "01b", "1", "bweb", "\u{f7}", "zz"] {
            let word = folded(word);
            let each: Vec<bool> = all.iter().map(|text| contains(text.as_bytes(), &word)).collect();
            assert_eq!(marks(&texts, &word), each, "{word:?}");
        }
        assert!(marks(&Texts::default(), b"a").is_empty());
    }

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
