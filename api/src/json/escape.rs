//! The strings of JSON, from and to their escapes.

/// A text as a string of JSON, with its quotes.
pub fn put_string(out: &mut String, text: &str) {
    out.push('"');
    for found in text.chars() {
        match found {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                let code = u32::from(control);
                out.push_str("\\u00");
                out.extend([code >> 4, code & 15].iter().filter_map(|half| char::from_digit(*half, 16)));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// What stands between the quotes; `None` where an escape is none, or gives no character.
pub(super) fn unescape(raw: &str) -> Option<String> {
    let mut rest = raw.get(1..raw.len().checked_sub(1)?)?;
    if rest.bytes().any(|byte| byte < b' ') {
        return None;
    }
    let mut out = String::with_capacity(rest.len());
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let (found, after) = escaped(escape)?;
        out.push(found);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// The character of an escape, and what follows it.
fn escaped(text: &str) -> Option<(char, &str)> {
    let (kind, rest) = text.split_at_checked(1)?;
    let found = match kind {
        "\"" | "\\" | "/" => kind.chars().next()?,
        "b" => '\u{8}',
        "f" => '\u{c}',
        "n" => '\n',
        "r" => '\r',
        "t" => '\t',
        "u" => return unicode(rest),
        _ => return None,
    };
    Some((found, rest))
}

/// The character of `\u` with four digits, or of a pair of surrogates.
fn unicode(text: &str) -> Option<(char, &str)> {
    let (first, rest) = unit(text)?;
    match char::from_u32(first) {
        Some(found) => Some((found, rest)),
        None => {
            let (second, rest) = unit(rest.strip_prefix("\\u")?)?;
            let pair = (0xD800..0xDC00).contains(&first) && (0xDC00..0xE000).contains(&second);
            let found = pair.then(|| 0x1_0000 + ((first & 0x3FF) << 10) + (second & 0x3FF));
            Some((found.and_then(char::from_u32)?, rest))
        }
    }
}

fn unit(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| hex).map(|unit| (unit, rest))
}
