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
    if word.is_empty() {
        return true;
    }
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| candidate(rest, word)) {
        let at = from + found;
        if text.get(at..).is_some_and(|rest| begins(before(text, at), rest, word)) {
            return true;
        }
        from = at + 1;
    }
    false
}

/// Where a text may have this word, by its first two bytes, whatever their case: the rest is for whoever looks closer.
fn candidate(text: &[u8], word: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Folded, letters differ from the others of their kind by this bit.
    let case = |wanted: u8| if matches!(wanted, b'a'..=b'z' | 0xa0..=0xbe) { 0x20 } else { 0 };
    let (first, second) = (*word.first()?, word.get(1).copied());
    let differs = |eight: u64, wanted: u8| (eight | (ONES * u64::from(case(wanted)))) ^ (ONES * u64::from(wanted));
    // Whether none of these bytes, but the last, is the first one with the second behind it.
    let none = |eight: &[u8]| {
        let eight = <[u8; 8]>::try_from(eight).map_or(0, u64::from_le_bytes);
        let pair = differs(eight, first) | second.map_or(0, |second| differs(eight >> 8, second));
        pair.wrapping_sub(ONES) & !pair & (ONES << 7) == 0
    };
    let is = |at: usize, wanted: u8| text.get(at).is_some_and(|byte| byte | case(wanted) == wanted);
    let mut at = 0;
    loop {
        let eight = text.get(at..at + 8);
        let end = at + eight.map_or(text.len() - at, |_| 7);
        if !eight.is_some_and(none) {
            let fits = |at: &usize| is(*at, first) && second.is_none_or(|second| is(at + 1, second));
            if let Some(found) = (at..end).find(fits) {
                return Some(found);
            }
            eight?;
        }
        at = end;
    }
}

/// The byte before a place; zero at the start.
pub(super) fn before(text: &[u8], at: usize) -> u8 {
    at.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or_default()
}

fn begins(mut before: u8, text: &[u8], word: &[u8]) -> bool {
    let same = |(byte, wanted): (&u8, &u8)| {
        let folded = fold(before, *byte);
        before = *byte;
        folded == *wanted
    };
    text.len() >= word.len() && text.iter().zip(word).all(same)
}

/// Of each text whether a folded word stands in it: all of them are searched as one.
pub(super) fn marks(texts: &Texts, word: &[u8]) -> Vec<bool> {
    let (all, ends) = texts.arena();
    let mut marks = vec![word.is_empty(); ends.len()];
    if word.is_empty() {
        return marks;
    }
    let (mut from, mut start) = (0, 0);
    let mut places = marks.iter_mut().zip(ends.iter().map(|end| *end as usize));
    let Some((mut mark, mut end)) = places.next() else { return marks };
    while let Some(found) = all.get(from..).and_then(|rest| candidate(rest, word)) {
        let at = from + found;
        while end <= at {
            start = end;
            let Some(next) = places.next() else { return marks };
            (mark, end) = next;
        }
        let before = if at > start { before(all, at) } else { 0 };
        *mark = all.get(at..end).is_some_and(|rest| begins(before, rest, word));
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
