//! Where a secret stands in a text.

use std::ops::Range;

use super::layers::{DEPTH, Unit, decoded, units};
use super::{LONG, Needle, Secret};

/// Adds every place of `span` at which a secret stands, as it is or escaped. In a key only long ones count.
pub(super) fn hits(
    text: &str,
    span: &Range<usize>,
    key: bool,
    secrets: &[Secret],
    hits: &mut Vec<(Range<usize>, &'static str)>,
) {
    let part = text.get(span.clone()).unwrap_or_default();
    if !part.contains(['\\', '%', '&']) && !secrets.iter().any(|secret| plain(part, secret)) {
        return;
    }
    let mut layer = units(part, span.start);
    for _ in 0..DEPTH {
        for secret in secrets.iter().filter(|secret| !key || secret.length() >= LONG) {
            match secret.needle {
                Needle::Text(text) => forms(text).iter().for_each(|form| search(&layer, form, secret, hits)),
                Needle::Print(print) => {
                    let bytes = layer.iter().map(|unit| unit.byte);
                    print.places(bytes).for_each(|at| hit(&layer, at, print.length(), secret, hits));
                }
            }
        }
        match decoded(&layer) {
            Some(next) => layer = next,
            None => break,
        }
    }
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
    let mut layer = units(secret, 0);
    for _ in 0..DEPTH {
        let Some(next) = decoded(&layer) else { break };
        forms.push(next.iter().map(|unit| unit.byte).collect());
        layer = next;
    }
    if secret.contains(' ') {
        forms.push(secret.replace(' ', "+").into_bytes());
    }
    forms
}

fn search(layer: &[Unit], form: &[u8], secret: &Secret, hits: &mut Vec<(Range<usize>, &'static str)>) {
    if form.is_empty() {
        return;
    }
    for (at, window) in layer.windows(form.len()).enumerate() {
        if window.iter().map(|unit| unit.byte).eq(form.iter().copied()) {
            hit(layer, at, form.len(), secret, hits);
        }
    }
}

/// Something stands there; a short one counts as a word of its own alone.
fn hit(layer: &[Unit], at: usize, length: usize, secret: &Secret, hits: &mut Vec<(Range<usize>, &'static str)>) {
    let window = layer.get(at..at + length).unwrap_or_default();
    let (Some(first), Some(last)) = (window.first(), window.last()) else { return };
    if length < LONG && !alone(layer, at, length) {
        return;
    }
    let rest = layer.get(at + length..).unwrap_or_default();
    let end = rest.iter().take_while(|unit| secret.open && of_token(unit.byte)).last().unwrap_or(last).end;
    hits.push((first.start..end, secret.mark));
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
