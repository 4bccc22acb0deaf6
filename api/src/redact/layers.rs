//! A text under its escapes: those of JSON, of addresses and of pages.

/// How many layers of escapes are taken off: an address in JSON in JSON is three.
pub(super) const DEPTH: usize = 5;

/// One byte of a decoded text, and where it stands in the text that it was decoded from.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    pub byte: u8,
    pub start: usize,
    pub end: usize,
}

/// The most units of a layer that one escape takes: two `\u` for one character.
pub(super) const LONGEST: usize = 12;

/// The bytes as they are, standing `from` bytes behind the beginning of the text.
pub(super) fn units(bytes: &[u8], from: usize) -> Vec<Unit> {
    bytes.iter().enumerate().map(|(at, byte)| Unit { byte: *byte, start: from + at, end: from + at + 1 }).collect()
}

/// One layer of escapes less; nothing where there is none. Of a layer that is cut off only the first `sure` units are what they
/// seem to be; tells how many that are in the next.
pub(super) fn decoded(layer: &[Unit], sure: usize) -> Option<(Vec<Unit>, usize)> {
    let mut out = Vec::with_capacity(layer.len());
    let mut rest = layer;
    let mut found = false;
    let mut sound = None;
    while let [first, after @ ..] = rest {
        let read = layer.len().saturating_sub(rest.len());
        if sound.is_none() && read.saturating_add(LONGEST) > sure {
            sound = Some(out.len());
        }
        match escape(rest) {
            Some((bytes, taken)) => {
                found = true;
                let end = rest.get(taken.saturating_sub(1)).unwrap_or(first).end;
                out.extend(bytes.into_iter().map(|byte| Unit { byte, start: first.start, end }));
                rest = rest.get(taken..).unwrap_or_default();
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    let sound = sound.unwrap_or(out.len());
    found.then_some((out, sound))
}

/// What the escape at the beginning stands for, and how long it is.
fn escape(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let at = |index: usize| rest.get(index).map(|unit| unit.byte);
    match (at(0)?, at(1)?) {
        (b'\\', b'u') => unicode(rest),
        (b'\\', b'x') => Some((vec![u8::try_from(hex(rest, 2, 2)?).ok()?], 4)),
        (b'\\', byte @ (b'"' | b'\\' | b'/' | b'\'')) => Some((vec![byte], 2)),
        (b'\\', b'n') => Some((vec![b'\n'], 2)),
        (b'\\', b'r') => Some((vec![b'\r'], 2)),
        (b'\\', b't') => Some((vec![b'\t'], 2)),
        (b'%', _) => Some((vec![u8::try_from(hex(rest, 1, 2)?).ok()?], 3)),
        (b'&', b'#') => numbered(rest),
        (b'&', _) => named(rest),
        _ => None,
    }
}

/// `\u002b`, also two of them for one character.
fn unicode(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let first = hex(rest, 2, 4)?;
    let second = || match (rest.get(6)?.byte, rest.get(7)?.byte) {
        (b'\\', b'u') => hex(rest, 8, 4),
        _ => None,
    };
    match (first, second()) {
        (0xD800..0xDC00, Some(low @ 0xDC00..0xE000)) => {
            Some((bytes(0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00))?, 12))
        }
        _ => Some((bytes(first)?, 6)),
    }
}

/// `&#43;`, `&#x2b;`; pages understand them without the semicolon too.
fn numbered(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let is_hex = matches!(rest.get(2)?.byte, b'x' | b'X');
    let (begin, radix) = if is_hex { (3, 16) } else { (2, 10) };
    let digits = rest.get(begin..)?.iter().take(7).map_while(|unit| char::from(unit.byte).to_digit(radix));
    let (count, number) = digits.fold((0, 0_u32), |(count, number), digit| (count + 1, number * radix + digit));
    let end = begin + count;
    let closed = usize::from(rest.get(end).is_some_and(|unit| unit.byte == b';'));
    if count == 0 { None } else { Some((bytes(number)?, end + closed)) }
}

/// The names that encoders give to characters of tokens and passwords.
fn named(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    const NAMES: [(&str, u8); 12] = [
        ("amp;", b'&'),
        ("lt;", b'<'),
        ("gt;", b'>'),
        ("quot;", b'"'),
        ("apos;", b'\''),
        ("plus;", b'+'),
        ("sol;", b'/'),
        ("equals;", b'='),
        ("period;", b'.'),
        ("lowbar;", b'_'),
        ("hyphen;", b'-'),
        ("bsol;", b'\\'),
    ];
    let begins =
        |name: &str| rest.get(1..=name.len()).is_some_and(|part| part.iter().map(|unit| unit.byte).eq(name.bytes()));
    NAMES.iter().find(|(name, _)| begins(name)).map(|(name, byte)| (vec![*byte], name.len() + 1))
}

/// The number in `count` hexadecimal digits from `from` on.
fn hex(rest: &[Unit], from: usize, count: usize) -> Option<u32> {
    let digits = rest.get(from..from + count)?;
    digits.iter().try_fold(0, |sum, unit| Some(sum * 16 + char::from(unit.byte).to_digit(16)?))
}

fn bytes(number: u32) -> Option<Vec<u8>> {
    let found = char::from_u32(number)?;
    Some(found.encode_utf8(&mut [0; 4]).as_bytes().to_vec())
}
