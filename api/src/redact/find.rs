//! Where a secret stands in a text.

use std::ops::Range;

use super::layers::{DEPTH, LONGEST, Unit, decoded, units};
use super::{LONG, Needle, Secret};

/// So many bytes of a text are decoded at a time: under its escapes each of them takes a multiple of itself.
const WINDOW: usize = 64 * 1024;

/// Places of a text at which a secret stands, and what stands there instead.
pub(super) type Hits = Vec<(Range<usize>, &'static str)>;

/// Adds every place of `span` at which a secret stands, as it is or escaped. In a key only long ones count.
pub(super) fn hits(text: &str, span: &Range<usize>, key: bool, secrets: &[Secret], hits: &mut Hits) {
    let part = text.get(span.clone()).unwrap_or_default();
    if !part.contains(['\\', '%', '&']) && !secrets.iter().any(|secret| plain(part, secret)) {
        return;
    }
    let counts = |secret: &&Secret| !key || secret.length() >= LONG;
    let wanted: Vec<Wanted> = secrets.iter().filter(counts).map(Wanted::new).collect();
    in_windows(text.as_bytes(), span, &wanted, WINDOW, hits);
}

/// A secret, with what it looks like.
struct Wanted<'a> {
    secret: &'a Secret<'a>,
    forms: Vec<Vec<u8>>,
}

impl<'a> Wanted<'a> {
    fn new(secret: &'a Secret<'a>) -> Self {
        let forms = match secret.needle {
            Needle::Text(text) => forms(text),
            Needle::Print(_) => Vec::new(),
        };
        Self { secret, forms }
    }
}

/// Looks window by window, each of which begins so far before the end of the last one that whatever that end cut, an escape or a
/// secret, is whole in it. Tells how large the largest was.
fn in_windows(bytes: &[u8], span: &Range<usize>, wanted: &[Wanted], window: usize, hits: &mut Hits) -> usize {
    let longest = wanted.iter().map(|it| it.secret.length()).max().unwrap_or_default();
    // Of each layer the hit that goes on behind the window.
    let mut open = [None; DEPTH];
    let (mut from, mut size, mut largest) = (span.start, window.max(1), 0);
    while from < span.end {
        let to = from.saturating_add(size).min(span.end);
        let (before, count) = (open, hits.len());
        let mut layer = units(bytes.get(from..to).unwrap_or_default(), from);
        let mut cut = Cut { from: from > span.start, sure: layer.len(), to: to < span.end };
        let (mut flat, mut found) = (false, false);
        largest = largest.max(size.min(layer.len()));
        for (depth, open) in open.iter_mut().enumerate() {
            if let Some(hit) = open.and_then(|at: usize| hits.get_mut(at)) {
                let rest = layer.iter().take(cut.sure).skip_while(|unit| unit.start < hit.0.end);
                let (end, ends) = word(rest);
                hit.0.end = end.unwrap_or(hit.0.end);
                *open = open.filter(|_| cut.to && !ends);
            }
            // A layer without escapes is all deeper ones, too; what goes on there behind the window may end here.
            if !flat || (found && cut.to) {
                let earlier = hits.len();
                *open = search(&layer, &cut, wanted, hits).or(*open);
                found = hits.len() > earlier;
            }
            if !flat {
                match decoded(&layer, if cut.to { cut.sure } else { usize::MAX }).filter(|_| depth + 1 < DEPTH) {
                    Some((next, sure)) => (layer, cut.sure) = (next, sure),
                    None => flat = true,
                }
            }
            if flat && cut.to {
                cut.sure = cut.sure.saturating_sub(LONGEST);
            }
        }
        let next = layer.get(cut.sure.saturating_sub(longest + 2)).map_or(from, |unit| unit.start);
        match (cut.to, next > from) {
            (false, _) => from = span.end,
            (true, true) => (from, size) = (next, window.max(1)),
            // Nothing but escapes of escapes.
            (true, false) => {
                open = before;
                hits.truncate(count);
                size = size.saturating_mul(2);
            }
        }
    }
    largest
}

/// Where a layer is cut off.
struct Cut {
    /// Something stands before it.
    from: bool,
    /// So many units at its beginning are what they seem to be.
    sure: usize,
    /// Something stands behind it.
    to: bool,
}

/// Adds what stands in a layer; tells which of the hits goes on behind it.
fn search(layer: &[Unit], cut: &Cut, wanted: &[Wanted], hits: &mut Hits) -> Option<usize> {
    let mut behind = None;
    for Wanted { secret, forms } in wanted {
        let mut found = |at, length| behind = hit(layer, cut, (at, length), secret, hits).or(behind);
        match secret.needle {
            Needle::Text(_) => {
                for form in forms.iter().filter(|form| !form.is_empty()) {
                    let here = |window: &[Unit]| window.iter().map(|unit| unit.byte).eq(form.iter().copied());
                    let all = layer.windows(form.len()).enumerate().filter(|(_, window)| here(window));
                    all.for_each(|(at, _)| found(at, form.len()));
                }
            }
            Needle::Print(print) => {
                let bytes = layer.iter().map(|unit| unit.byte);
                print.places(bytes).for_each(|at| found(at, print.length()));
            }
        }
    }
    behind
}

/// Whether the secret stands in the text as it is.
pub(super) fn plain(text: &str, secret: &Secret) -> bool {
    match secret.needle {
        Needle::Text(needle) => !needle.is_empty() && text.contains(needle),
        Needle::Print(print) => print.places(text.bytes()).next().is_some(),
    }
}

/// The secret as it is; without what looks like an escape in it, for that is decoded with the text; with blanks as a form
/// sends them.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![secret.as_bytes().to_vec()];
    let mut layer = units(secret.as_bytes(), 0);
    for _ in 0..DEPTH {
        let Some((next, _)) = decoded(&layer, usize::MAX) else { break };
        forms.push(next.iter().map(|unit| unit.byte).collect());
        layer = next;
    }
    if secret.contains(' ') {
        forms.push(secret.replace(' ', "+").into_bytes());
    }
    forms
}

/// Something stands there, at so many units for so many; a short one counts as a word of its own alone. Tells its number where
/// its end is behind the window. What the end of a window may have cut is in the next one.
fn hit(layer: &[Unit], cut: &Cut, (at, length): (usize, usize), secret: &Secret, hits: &mut Hits) -> Option<usize> {
    let window = layer.get(at..at + length).unwrap_or_default();
    let (Some(first), Some(last)) = (window.first(), window.last()) else { return None };
    if (cut.from && at == 0) || (cut.to && at + length >= cut.sure) || (length < LONG && !alone(layer, at, length)) {
        return None;
    }
    let rest = layer.get(at + length..cut.sure.max(at + length)).unwrap_or_default();
    let (end, ends) = if secret.open { word(rest.iter()) } else { (None, true) };
    hits.push((first.start..end.unwrap_or(last.end), secret.mark));
    (cut.to && !ends).then(|| hits.len() - 1)
}

/// Where the rest of a token ends, where there is any; and whether something else stands behind it.
fn word<'a>(mut rest: impl Iterator<Item = &'a Unit>) -> (Option<usize>, bool) {
    let mut end = None;
    let ends = rest.any(|unit| {
        let more = of_token(unit.byte);
        end = if more { Some(unit.end) } else { end };
        !more
    });
    (end, ends)
}

/// Widens a hit in a string of JSON to the whole of an escape that it cuts: half an escape is no JSON.
pub(super) fn widen(text: &str, literal: &Range<usize>, hit: &mut Range<usize>) {
    let byte = |at: usize| text.as_bytes().get(at).copied();
    let mut at = literal.start;
    while at < literal.end {
        let end = at
            + match (byte(at), byte(at + 1)) {
                (Some(b'\\'), Some(b'u')) => 6,
                (Some(b'\\'), _) => 2,
                _ => 1,
            };
        if at < hit.start && hit.start < end {
            hit.start = at;
        }
        if at < hit.end && hit.end < end {
            hit.end = end.min(literal.end);
        }
        at = end;
    }
}

/// Whether what stands there is a word of its own.
fn alone(layer: &[Unit], at: usize, length: usize) -> bool {
    let word = |unit: Option<&Unit>| {
        unit.is_some_and(|unit| unit.byte.is_ascii_alphanumeric() || !unit.byte.is_ascii() || is_joint(unit.byte))
    };
    !word(at.checked_sub(1).and_then(|before| layer.get(before))) && !word(layer.get(at + length))
}

const fn is_joint(byte: u8) -> bool {
    matches!(byte, b'-' | b'_')
}

/// What tokens consist of: letters, digits, and what base64 and its variants add.
const fn of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=' | b'.' | b'~')
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use proptest::prelude::*;

    use super::{Hits, Wanted, in_windows};
    use crate::redact::{Secret, replaced};

    const TOKEN: &str = "gAAAAABm+q/zX-0_yK9pQ7+w/aB3dE5fG6hJ8kL1mN2oP4rS6tU8vW0xY2zA4bC6dE8fG0hJ2kL4mN6oP8qR0sT2==";

    fn all(text: &str) -> Range<usize> {
        0..text.len()
    }

    /// What is shown of a text that is searched in windows of this size, and how large the largest came to be.
    fn cleaned(text: &str, secrets: &[Secret], window: usize) -> (String, usize) {
        let wanted: Vec<Wanted> = secrets.iter().map(Wanted::new).collect();
        let mut hits: Hits = Vec::new();
        let largest = in_windows(text.as_bytes(), &all(text), &wanted, window, &mut hits);
        // Where nothing is a letter of a secret's own, a cut inside of a character is none of ours.
        (replaced(text, hits), largest)
    }

    /// Pieces of which a text is put together: secrets in every form, escapes of escapes, halves of both.
    fn piece() -> impl Strategy<Value = String> {
        let escaped = |with: fn(char) -> String| TOKEN.chars().map(with).collect::<String>();
        let forms = vec![
            TOKEN.to_owned(),
            TOKEN.replace('/', "\\/"),
            TOKEN.replace('+', "%252B").replace('/', "&#x2F;"),
            TOKEN.replace('=', "&amp;equals;"),
            escaped(|it| format!("\\u{:04x}", u32::from(it))),
            escaped(|it| format!("%25{:02X}", u32::from(it))),
            escaped(|it| format!("&amp;#x{:x};", u32::from(it))),
            TOKEN.get(..40).unwrap_or_default().to_owned(),
            TOKEN.get(10..).unwrap_or_default().to_owned(),
            "hunter2".to_owned(),
            "h%75nter2".to_owned(),
            "&amp;#104;unter2".to_owned(),
        ];
        prop_oneof![
            prop::sample::select(forms),
            "[ a-z.,:;-]{0,40}",
            "[\\\\%&#;ux0-9a-f]{0,20}",
            Just("\\ud83d\\ude00".to_owned()),
            Just("&amp;amp;amp;".to_owned()),
            Just("%25252525".to_owned()),
        ]
    }

    proptest! {
        #[test]
        fn windows_of_any_size_find_the_same(pieces in prop::collection::vec(piece(), 0..14), window in 1_usize..700) {
            let text = pieces.concat();
            let secrets = [Secret::token(TOKEN), Secret::password("hunter2")];
            let (whole, _) = cleaned(&text, &secrets, usize::MAX);
            prop_assert_eq!(cleaned(&text, &secrets, window).0, whole);
        }
    }

    #[test]
    fn a_large_text_is_never_decoded_as_a_whole() {
        let secrets = [Secret::token(TOKEN)];
        for filler in ["plain words, and more of them ", "&amp;", "\\u002b", "%252525", "aaaaaaaaaaaaaaaa", "a&b"] {
            let text = [&filler.repeat(600_000 / filler.len()), " ", TOKEN, "&amp; ", &filler.repeat(9)].concat();
            let (shown, largest) = cleaned(&text, &secrets, 4096);
            assert!(shown.contains(" (token)&amp; ") && shown.len() + TOKEN.len() == text.len() + 7, "{filler}");
            assert!(largest <= 2 * 4096, "{filler}: {largest}");
        }
    }

    #[test]
    fn a_token_without_an_end_goes_as_a_whole() {
        let text = format!("<p>{TOKEN}{}</p>", "ab%2Bcd\\/".repeat(3000));
        assert_eq!(cleaned(&text, &[Secret::token(TOKEN)], 500).0, "<p>(token)</p>");
    }
}
